// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots around the next month's list of the fictional schools, held against their truth; skipped with a word where
// the schools are absent.
#include "core/statistics/StatisticsService.h"
#include "core/storage/Statement.h"
#include "tests/core/roster/SampleSchool.h"

#include <QJsonArray>
#include <QMap>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using statistics::Difference;
using statistics::Figure;
using statistics::Indicator;
using statistics::kSchoolScope;
using statistics::Reach;

namespace {

/// «№ личного дела» → class, of a list of pupils.
QMap<QString, QString> classesIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QMap<QString, QString> classes;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts).sliced(1)) {
        const QStringList cells = line.split(u';');
        classes.insert(cells[5], cells[4]);
    }
    return classes;
}

/// By how many pupils each class grew or shrank.
QMap<QString, qint64> growth(const QMap<QString, QString> &was, const QMap<QString, QString> &now)
{
    QMap<QString, qint64> growth;
    for (auto each = was.begin(); each != was.end(); ++each)
        --growth[each.value()];
    for (auto each = now.begin(); each != now.end(); ++each)
        ++growth[each.value()];
    return growth;
}

void importNext(TestWorkspace &workspace, const QString &school)
{
    NoProgress progress;
    const auto source =
        valueOf(workspace->roster().read(samplePath(u"pupils-next.csv"_s, school), roster::ImportKind::pupils));
    const auto plan = valueOf(workspace->roster().plan(source, {.mode = roster::ImportMode::fullList}, progress));
    valueOf(workspace->roster().apply(plan, {}, progress));
}

/// Every text that is kept of snapshots, but who took them.
QStringList keptTexts(TestWorkspace &workspace)
{
    QStringList texts;
    storage::Statement snapshots(workspace->ledger().store(),
                                 "SELECT taken_on || ' ' || taken_at || ' ' || witness FROM journal_snapshots");
    while (snapshots.step())
        texts.append(snapshots.text(0));
    storage::Statement figures(workspace->ledger().store(), "SELECT DISTINCT scope FROM journal_figures");
    while (figures.step())
        texts.append(figures.text(0));
    return texts;
}

} // namespace

TEST_CASE("Two snapshots around the next month's list differ by exactly who left, moved and came")
{
    const QString school = GENERATE(u"primary"_s, u"full"_s);
    if (!sampleIsThere(school))
        return;
    TestWorkspace workspace(Contents::nothing);
    fillFromSample(workspace, school);
    const QDate first = workspace->ledger().today();
    valueOf(workspace->statistics().takeSnapshot());
    const QList<Figure> before = valueOf(workspace->statistics().report(first)).figures;
    workspace.clock().advanceDays(30);
    importNext(workspace, school);
    valueOf(workspace->statistics().takeSnapshot());
    const QDate second = workspace->ledger().today();
    workspace.clock().advanceDays(1);

    const QList<Difference> differences = statistics::compare(valueOf(workspace->statistics().report(first)).figures,
                                                              valueOf(workspace->statistics().report(second)).figures);
    const auto was = classesIn(samplePath(u"pupils.csv"_s, school));
    const auto now = classesIn(samplePath(u"pupils-next.csv"_s, school));
    const auto expected = growth(was, now);
    const QJsonObject next = sampleTruth(school)[u"next"_s].toObject();
    const auto number = [&](const QString &what) {
        const QJsonValue value = next[what];
        return value.isArray() ? value.toArray().size() : value.toObject().size();
    };
    qsizetype left = 0;
    qsizetype moved = 0;
    for (auto each = was.begin(); each != was.end(); ++each) {
        left += !now.contains(each.key());
        moved += now.contains(each.key()) && now[each.key()] != each.value();
    }
    REQUIRE(left == number(u"left"_s));
    REQUIRE(moved == number(u"moved"_s));
    REQUIRE(now.size() - was.size() + left == number(u"added"_s));

    int classes = 0;
    for (const Difference &each : differences) {
        INFO(school.toStdString() << ' ' << each.scope.toStdString() << ' ' << token(each.indicator).latin1());
        REQUIRE(each.was);
        REQUIRE(each.now);
        CHECK_FALSE(each.jump);
        if (each.indicator == Indicator::pupils && each.scope == kSchoolScope) {
            CHECK(each.change() == now.size() - was.size());
        } else if (each.indicator == Indicator::pupils) {
            ++classes;
            CHECK(each.change() == expected.value(each.scope));
        } else if (reachOf(each.indicator) != Reach::classes) {
            CHECK(each.was->value == each.now->value); // neither staff nor links have changed
        }
    }
    CHECK(classes == sampleTruth(school)[u"classes"_s].toObject().size());
    // The first snapshot is what it was.
    CHECK(valueOf(workspace->statistics().report(first)).figures == before);
}

TEST_CASE("Nobody's name is kept with the figures, and whoever is removed stays counted")
{
    if (!sampleIsThere())
        return;
    TestWorkspace workspace(Contents::nothing);
    fillFromSample(workspace);
    workspace.clock().advanceDays(1);
    valueOf(workspace->statistics().takeSnapshot());
    const QDate day = workspace->ledger().today();
    const QList<Figure> before = valueOf(workspace->statistics().report(day)).figures;

    const QString kept = keptTexts(workspace).join(u'\n');
    REQUIRE(kept.contains(u"1А"));
    for (const people::Person &each : workspace->people().list()) {
        INFO(each.id.value());
        REQUIRE(each.content.name.surname().size() > 1);
        CHECK_FALSE(kept.contains(each.content.name.surname(), Qt::CaseInsensitive));
    }
    // The one name is that of the administrator, who answers for the figures.
    CHECK(workspace->statistics().snapshots().first().actor == u"Пак Бато Батоевич");

    workspace.clock().advanceDays(1);
    int removed = 0;
    for (const people::Person &each : workspace->people().list({.role = people::Role::pupil})) {
        if (removed++ < 20)
            valueOf(workspace->people().remove(each.id));
    }
    CHECK(valueOf(workspace->statistics().report(day)).figures == before);
    CHECK(workspace->statistics().report().figure(kSchoolScope, Indicator::pupils).value == 1220);
}
