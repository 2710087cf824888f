// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/members/MembersService.h"
#include "core/people/PeopleService.h"
#include "core/statistics/StatisticsService.h"
#include "tests/core/movements/Moves.h"
#include "tests/core/people/PeopleOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using statistics::Difference;
using statistics::Figure;
using statistics::Indicator;
using statistics::kSchoolScope;
using statistics::kStaffScope;
using statistics::Report;

namespace {

std::optional<qint64> pupilsOf(const Report &report, const QString &scope)
{
    return report.figure(scope, Indicator::pupils).value;
}

ErrorCode codeOf(const auto &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("a snapshot keeps the figures of its day, whatever becomes of the people")
{
    TestWorkspace workspace;
    const auto anna = addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
    addPupil(workspace, u"Яковлев Ян Янович", u"1А");
    const QDate first = workspace->ledger().today();
    valueOf(workspace->statistics().takeSnapshot());

    workspace.clock().advanceDays(7);
    valueOf(workspace->people().remove(anna));
    addPupil(workspace, u"Белов Глеб Глебович", u"1Б");
    addPupil(workspace, u"Белов Борис Глебович", u"1Б");
    const Report before = valueOf(workspace->statistics().report(first));
    CHECK(before.date == first);
    CHECK(pupilsOf(before, u"1А"_s) == 2);
    CHECK(pupilsOf(before, kSchoolScope) == 2);
    CHECK(before.homerooms.isEmpty());
    CHECK(before.classes() == QStringList{u"1А"_s, u"1Б"_s, u"2А"_s});
    // A day between them: the latest that is known of it.
    CHECK(valueOf(workspace->statistics().report(first.addDays(3))).date == first);
    // Today needs none.
    CHECK(pupilsOf(valueOf(workspace->statistics().report(first.addDays(7))), kSchoolScope) == 3);

    const auto differences = statistics::compare(before.figures, workspace->statistics().report().figures);
    const auto changeOf = [&](const QString &scope) {
        const auto found = std::find_if(differences.begin(), differences.end(), [&](const auto &each) {
            return each.scope == scope && each.indicator == Indicator::pupils;
        });
        REQUIRE(found != differences.end());
        return found->change();
    };
    CHECK(changeOf(u"1А"_s) == -1);
    CHECK(changeOf(u"1Б"_s) == 2);
    CHECK(changeOf(kSchoolScope) == 1);
}

TEST_CASE("a comparison stands in the order of the classes, those that are gone among them")
{
    const auto pupils = [](const QString &scope) {
        return Figure{.scope = scope, .indicator = Indicator::pupils, .value = 20};
    };
    const QList<Figure> was = {pupils(kSchoolScope), pupils(u"1А"_s), pupils(u"2Б"_s), pupils(u"10А"_s)};
    const QList<Figure> now = {pupils(kSchoolScope), pupils(kStaffScope), pupils(u"1Б"_s), pupils(u"10А"_s),
                               pupils(u"11А"_s)};
    QStringList scopes;
    for (const Difference &each : compare(was, now))
        scopes.append(each.scope);
    CHECK(scopes == QStringList{kSchoolScope, kStaffScope, u"1А"_s, u"1Б"_s, u"2Б"_s, u"10А"_s, u"11А"_s});
}

TEST_CASE("there is one snapshot a day; the program takes it once, a person's takes its place")
{
    TestWorkspace workspace;
    workspace->statistics().takeDailySnapshot();
    addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
    workspace->statistics().takeDailySnapshot();
    REQUIRE(workspace->statistics().snapshots().size() == 1);
    CHECK_FALSE(workspace->statistics().snapshots().first().byHand);
    CHECK(findFigure(workspace->statistics().figures(workspace->statistics().snapshots().first().id), kSchoolScope,
                     Indicator::pupils)
              ->value == 0);

    valueOf(workspace->statistics().takeSnapshot());
    REQUIRE(workspace->statistics().snapshots().size() == 1);
    const auto snapshot = workspace->statistics().snapshots().first();
    CHECK(snapshot.byHand);
    CHECK(snapshot.witness == workspace->ledger().witness());
    CHECK(pupilsOf({.date = snapshot.on, .figures = workspace->statistics().figures(snapshot.id)}, kSchoolScope) == 1);

    workspace.clock().advanceDays(1);
    workspace->statistics().takeDailySnapshot();
    CHECK(workspace->statistics().snapshots().size() == 2);
    CHECK(workspace->statistics().snapshots().first().on == workspace->ledger().today());
}

TEST_CASE("a snapshot is nobody's step: it changes no content, and no undo meets it")
{
    TestWorkspace workspace;
    addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
    const QByteArray digest = workspace->ledger().store().contentDigest();
    const qint64 entries = workspace->ledger().entryCount();
    valueOf(workspace->statistics().takeSnapshot());
    CHECK(workspace->ledger().store().contentDigest() == digest);
    CHECK(workspace->ledger().entryCount() == entries);
    valueOf(workspace->ledger().undo());
    CHECK(workspace->statistics().snapshots().size() == 1);
}

TEST_CASE("a day before the first figures, and one that is to come, are named")
{
    TestWorkspace workspace;
    const QDate today = workspace->ledger().today();
    CHECK(codeOf(workspace->statistics().report(today.addDays(-1))) == ErrorCode::snapshotMissing);
    valueOf(workspace->statistics().takeSnapshot());
    const auto before = workspace->statistics().report(today.addDays(-1));
    CHECK(codeOf(before) == ErrorCode::snapshotMissing);
    CHECK(before.error().args == QStringList{u"31.08.2026"_s, u"01.09.2026"_s});
    CHECK(codeOf(workspace->statistics().report(today.addDays(1))) == ErrorCode::snapshotFuture);
    CHECK(codeOf(workspace->statistics().removeSnapshot(today.addDays(1))) == ErrorCode::snapshotMissing);
    valueOf(workspace->statistics().removeSnapshot(today));
    CHECK(workspace->statistics().snapshots().isEmpty());
}

TEST_CASE("of an indicator the goal holds that began last; it can be taken back")
{
    TestWorkspace workspace;
    auto &statistics = workspace->statistics();
    const QDate today = workspace->ledger().today();
    const auto set = [&](Indicator indicator, int percent, QDate from) {
        return statistics.setGoal({.indicator = indicator, .percent = percent, .from = from});
    };
    valueOf(set(Indicator::pupilsInvited, 80, today.addDays(-10)));
    valueOf(set(Indicator::pupilsInvited, 95, today));
    valueOf(set(Indicator::pupilsInvited, 100, today.addDays(30)));
    valueOf(set(Indicator::staffConfirmed, 100, today.addDays(1)));
    addPupil(workspace, u"Антонова Анна Антоновна", u"1А");

    const auto states = statistics.goalStates(statistics.report());
    REQUIRE(states.size() == 1);
    CHECK(states.first().goal.content.percent == 95);
    CHECK(states.first().missing == 1);
    CHECK_FALSE(states.first().isMet());

    // The same day again is another percentage, not another goal.
    valueOf(set(Indicator::pupilsInvited, 90, today));
    CHECK(statistics.goals().size() == 4);
    valueOf(workspace->ledger().undo());
    CHECK(statistics.goalStates(statistics.report()).first().goal.content.percent == 95);

    CHECK(codeOf(set(Indicator::pupilsJoined, 101, today)) == ErrorCode::goalPercent);
    CHECK(codeOf(set(Indicator::pupilsJoined, 0, today)) == ErrorCode::goalPercent);
    CHECK(codeOf(set(Indicator::pupils, 90, today)) == ErrorCode::goalNoShare);
    CHECK(codeOf(statistics.removeGoal(statistics::GoalId(77))) == ErrorCode::goalMissing);
    valueOf(statistics.removeGoal(statistics.goals().first().id));
    CHECK(statistics.goals().size() == 3);
}

TEST_CASE("a snapshot keeps of how many accounts it was not decided whose they are")
{
    TestWorkspace workspace;
    const QDate first = workspace->ledger().today();
    CHECK_FALSE(workspace->statistics().report().openAccounts);
    NoProgress progress;
    const auto source =
        valueOf(workspace->members().readBytes(u"Имя;Роль\nНекто Неведомый;ученик\n"_s.toUtf8(), u"участники.csv"_s));
    valueOf(workspace->members().apply(valueOf(workspace->members().plan(source, {}, progress))));
    valueOf(workspace->statistics().takeSnapshot());
    workspace.clock().advanceDays(1);
    CHECK(valueOf(workspace->statistics().report(first)).openAccounts == 1);
}
