// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands behind a figure: always as many as it says.
#include "tests/support/Catch.h"

#include "core/DemoSchool.h"
#include "core/invites/InvitesService.h"
#include "core/members/MembersService.h"
#include "core/requests/RequestsService.h"
#include "core/sheets/SheetsService.h"
#include "core/statistics/StatisticsService.h"
#include "core/verification/VerificationService.h"
#include "tests/core/invites/LinksOfATest.h"
#include "tests/core/roster/SampleSchool.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using statistics::Counted;
using statistics::Figure;
using statistics::Indicator;
using statistics::kSchoolScope;
using statistics::kStaffScope;
using statistics::Side;

namespace {

/// Every figure of every scope against its list; says of how many figures there was somebody to name.
int checkAll(TestWorkspace &workspace)
{
    auto &statistics = workspace->statistics();
    int named = 0;
    for (const Figure &figure : statistics.report().figures) {
        INFO(figure.scope.toStdString() << " " << token(figure.indicator).data());
        const auto counted = statistics.behind(figure.scope, figure.indicator);
        REQUIRE(counted.has_value() == figure.value.has_value());
        if (!counted)
            continue;
        REQUIRE(counted->size() == *figure.value);
        named += !counted->isEmpty();
        QSet<std::pair<QString, qint64>> rows;
        for (const Counted &each : *counted) {
            if (figure.indicator != Indicator::linksMissing) // a class stands there for each of its roles
                REQUIRE_FALSE(rows.contains({each.record.table, each.record.row}));
            rows.insert({each.record.table, each.record.row});
            REQUIRE((!each.name.isEmpty() || !each.classes.isEmpty()));
        }
        const auto others = statistics.behind(figure.scope, figure.indicator, Side::others);
        REQUIRE(others.has_value() == figure.whole.has_value());
        if (others && *figure.whole >= *figure.value)
            REQUIRE(others->size() == *figure.whole - *figure.value);
    }
    return named;
}

QStringList namesOf(const std::optional<QList<Counted>> &counted)
{
    REQUIRE(counted);
    QStringList names;
    for (const Counted &each : *counted)
        names.append(each.name);
    return names;
}

} // namespace

TEST_CASE("behind every figure of the example school stand as many as it says")
{
    TestWorkspace workspace(Contents::nothing);
    valueOf(loadDemoSchool(*workspace, QStringLiteral(STAROSTA_SOURCE_FOLDER "/resources/demo")));
    CHECK(checkAll(workspace) > 40);
}

TEST_CASE("behind every figure of the whole fictional school stand as many as it says")
{
    if (!sampleIsThere())
        return;
    TestWorkspace workspace(Contents::nothing);
    fillFromSample(workspace);
    QFile links(samplePath(u"links.txt"_s));
    REQUIRE(links.open(QIODevice::ReadOnly));
    auto &invites = workspace->invites();
    valueOf(invites.registerLinks(invites.plan(QString::fromUtf8(links.readAll()), invites::LineSource::file)));
    int place = 0;
    for (const invites::InviteLink &link : invites.list()) {
        if (++place % 3 == 0)
            valueOf(invites.handOut({link.id}));
        else if (place % 7 == 0)
            setLastDay(workspace, link.id, workspace->ledger().today().addDays(place % 2 == 0 ? 1 : -1));
    }
    NoProgress progress;
    valueOf(workspace->members().apply(valueOf(
        workspace->members().plan(valueOf(workspace->members().read(samplePath(u"members.csv"_s))), {}, progress))));
    CHECK(checkAll(workspace) > 200);
}

TEST_CASE("who is counted, and who is not, is named with the classes in their order")
{
    TestWorkspace workspace;
    auto &statistics = workspace->statistics();
    const auto anna = addPupil(workspace, u"Яковлева Анна Антоновна", u"2А");
    const auto boris = addPupil(workspace, u"Антонов Борис Антонович", u"1Б");
    addPupil(workspace, u"Ёлкин Ян Янович", u"1Б");
    const auto mother = addPerson(workspace, u"Антонова Мария Ивановна");
    for (const auto pupil : {anna, boris})
        valueOf(workspace->people().linkGuardian({.guardian = mother, .pupil = pupil}));
    const auto teacher = addTeacher(workspace, u"Кузнецова Ольга Петровна");

    CHECK(namesOf(statistics.behind(kSchoolScope, Indicator::pupils)) ==
          QStringList{u"Антонов Борис Антонович"_s, u"Ёлкин Ян Янович"_s, u"Яковлева Анна Антоновна"_s});
    CHECK(namesOf(statistics.behind(u"2А"_s, Indicator::pupils)) == QStringList{u"Яковлева Анна Антоновна"_s});
    CHECK(statistics.behind(u"1А"_s, Indicator::pupils)->isEmpty());
    const auto parents = statistics.behind(kSchoolScope, Indicator::guardians);
    REQUIRE(parents->size() == 1);
    CHECK(parents->first().classes == QStringList{u"1Б"_s, u"2А"_s});
    CHECK(parents->first().record == journal::RecordRef{.table = u"people"_s, .row = mother.value()});
    // Of a class only the class.
    CHECK(statistics.behind(u"2А"_s, Indicator::guardians)->first().classes == QStringList{u"2А"_s});
    CHECK(statistics.behind(kStaffScope, Indicator::staff)->first().record.row == teacher.value());
    CHECK(namesOf(statistics.behind(kStaffScope, Indicator::staffInvited, Side::others)) ==
          QStringList{u"Кузнецова Ольга Петровна"_s});
    CHECK(statistics.behind(kSchoolScope, Indicator::linksMissing)->size() == 10);
    // What nobody knows, and what is not counted there.
    CHECK_FALSE(statistics.behind(kSchoolScope, Indicator::pupilsJoined));
    CHECK_FALSE(statistics.behind(kStaffScope, Indicator::pupils));
    CHECK_FALSE(statistics.behind(u"11Я"_s, Indicator::pupils));
    // A number that is no share of anything has no others.
    CHECK_FALSE(statistics.behind(kSchoolScope, Indicator::pupils, Side::others));
    checkAll(workspace);
}

TEST_CASE("requests, refusals and confirmations stand behind their figures; an archived class does not")
{
    TestWorkspace workspace;
    auto &statistics = workspace->statistics();
    const auto anna = addPupil(workspace, u"Яковлева Анна Антоновна", u"2А");
    const auto teacher = addTeacher(workspace, u"Кузнецова Ольга Петровна");
    const QDate today = workspace->ledger().today();
    const auto request = valueOf(workspace->requests().add({.shownName = u"Анна Яковлева"_s,
                                                            .role = InviteRole::pupil,
                                                            .classId = classId(workspace, u"2А"),
                                                            .receivedOn = today}))
                             .value;
    valueOf(workspace->requests().add({.shownName = u"Кто-то Иной"_s, .receivedOn = today}));
    valueOf(workspace->requests().refuse({request}, u"не наш"_s));
    valueOf(workspace->members().noteRefusal({.person = anna, .on = today}));
    valueOf(workspace->verification().request({teacher}));
    valueOf(workspace->classes().archive(classId(workspace, u"1Б")));

    CHECK(checkAll(workspace) > 5);
    CHECK(namesOf(statistics.behind(kSchoolScope, Indicator::requestsWaiting)) == QStringList{u"Кто-то Иной"_s});
    CHECK(namesOf(statistics.behind(kSchoolScope, Indicator::requestsRefused)) == QStringList{u"Анна Яковлева"_s});
    CHECK(namesOf(statistics.behind(kSchoolScope, Indicator::refused)) == QStringList{u"Яковлева Анна Антоновна"_s});
    CHECK(statistics.behind(kStaffScope, Indicator::staffConfirmed)->isEmpty());
    const auto missing = statistics.behind(kSchoolScope, Indicator::linksMissing);
    for (const Counted &each : *missing)
        CHECK_FALSE(each.classes.contains(u"1Б"_s));
}
