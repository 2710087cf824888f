// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/statistics/StatisticsService.h"
#include "core/statistics/StatisticsTable.h"
#include "tests/core/people/PeopleOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using statistics::Figure;
using statistics::Indicator;
using statistics::kSchoolScope;
using statistics::kStaffScope;
using statistics::LinkPart;
using statistics::Report;

namespace {

Report sample()
{
    statistics::Statistics statistics{.date = QDate(2026, 9, 20),
                                      .listedOn = QDate(2026, 9, 18),
                                      .classes = {},
                                      .staff = {.staff = 30, .invited = 30, .joined = 21},
                                      .total = {.label = u"Итого"_s, .pupils = 50, .pupilsInvited = 40},
                                      .links = {.active = 12,
                                                .handedOut = 9,
                                                .expired = 3,
                                                .expiringSoon = 2,
                                                .revoked = 100,
                                                .missing = 7,
                                                .unclaimed = 4}};
    statistics.total.pupilsJoined = 31;
    statistics.classes.append({.label = u"2А"_s, .pupils = 22, .pupilsInvited = 20, .pupilsJoined = 31});
    statistics.classes.append({.label = u"10А"_s, .pupils = 28, .pupilsInvited = 20, .pupilsJoined = 0});
    statistics.classes.append({.label = u"10Б"_s, .pupils = 0, .pupilsInvited = 0, .pupilsJoined = {}});
    return statistics::reportOf(statistics);
}

std::optional<double> cellOf(const Report &report, const QString &scope, int column)
{
    for (const statistics::TableRow &row : statistics::tableOf(report)) {
        if (row.scope == scope)
            return row.cells[column].number;
    }
    FAIL("no row of " << scope.toStdString());
    return {};
}

std::optional<double> valueOf(const Figure &figure)
{
    return figure.value ? std::optional(double(*figure.value)) : std::nullopt;
}

std::optional<qint64> countOf(const Report &report, LinkPart part)
{
    for (const statistics::LinkCount &each : statistics::linkStates(report)) {
        if (each.part == part)
            return each.count;
    }
    FAIL("no such part");
    return {};
}

} // namespace

TEST_CASE("a chart of classes shows the numbers of the table, in its order, and unknown as unknown")
{
    const Report report = sample();
    const auto classes = statistics::coverageByClass(report);
    REQUIRE(classes.size() == 3);
    QStringList names;
    for (const statistics::ClassCoverage &each : classes) {
        names.append(each.roster.scope);
        CHECK(valueOf(each.roster) == cellOf(report, each.roster.scope, 2));
        CHECK(valueOf(each.invited) == cellOf(report, each.roster.scope, 3));
        CHECK(valueOf(each.joined) == cellOf(report, each.roster.scope, 4));
        CHECK(each.joined.percent() == cellOf(report, each.roster.scope, 5));
    }
    CHECK(names == QStringList{u"2А"_s, u"10А"_s, u"10Б"_s});
    CHECK(classes[1].joined.value == 0);
    CHECK_FALSE(classes[2].joined.value);
    CHECK(classes[0].joined.value > classes[0].roster.value); // nothing is made to fit
}

TEST_CASE("a chart of the staff shows the numbers of «Учительская»")
{
    const Report report = sample();
    const auto steps = statistics::staffSteps(report);
    REQUIRE(steps.size() == 4);
    for (const Figure &step : steps)
        CHECK(step == *findFigure(report.figures, kStaffScope, step.indicator));
    CHECK(valueOf(steps[0]) == cellOf(report, kStaffScope, 2));
    CHECK(valueOf(steps[1]) == cellOf(report, kStaffScope, 3));
    CHECK(valueOf(steps[2]) == cellOf(report, kStaffScope, 4));
    CHECK_FALSE(steps[3].value); // no confirmation was requested yet
}

TEST_CASE("the states of links count no link twice, and those said of the ones at work say of how many")
{
    const Report report = sample();
    const auto figure = [&](Indicator indicator) { return findFigure(report.figures, kSchoolScope, indicator)->value; };
    CHECK(*countOf(report, LinkPart::handedOut) + *countOf(report, LinkPart::notHandedOut) ==
          figure(Indicator::linksActive));
    CHECK(countOf(report, LinkPart::handedOut) == figure(Indicator::linksHandedOut));
    CHECK(countOf(report, LinkPart::expired) == figure(Indicator::linksExpired));
    CHECK(countOf(report, LinkPart::missing) == figure(Indicator::linksMissing));
    CHECK(countOf(report, LinkPart::unclaimed) == figure(Indicator::linksUnclaimed));
    CHECK(countOf(report, LinkPart::endsSoon) == figure(Indicator::linksExpiringSoon));
    for (const statistics::LinkCount &each : statistics::linkStates(report))
        CHECK(each.whole == (isOfThoseAtWork(each.part) ? figure(Indicator::linksActive) : std::nullopt));

    // Of a snapshot that lacks an indicator, what is made of it is unknown.
    Report older = report;
    older.figures.removeIf([](const Figure &each) { return each.indicator == Indicator::linksHandedOut; });
    CHECK_FALSE(countOf(older, LinkPart::handedOut));
    CHECK_FALSE(countOf(older, LinkPart::notHandedOut));
}

TEST_CASE("coverage by day is what was kept of each day, and ends with the report")
{
    TestWorkspace workspace;
    addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
    const auto &days = [&] { return workspace->statistics().coverageByDay(workspace->statistics().report()); };
    REQUIRE(days().size() == 1);

    test::valueOf(workspace->statistics().takeSnapshot());
    const QDate first = workspace->ledger().today();
    workspace.clock().advanceDays(7);
    addPupil(workspace, u"Яковлев Ян Янович", u"1А");
    test::valueOf(workspace->statistics().takeSnapshot());
    workspace.clock().advanceDays(3);
    addPupil(workspace, u"Белов Глеб Глебович", u"1Б");

    const auto kept = days();
    REQUIRE(kept.size() == 3);
    CHECK(kept[0].day == first);
    CHECK(kept[1].day == first.addDays(7));
    CHECK(kept[2].day == first.addDays(10));
    for (const auto &[at, pupils] : {std::pair(0, 1), std::pair(1, 2), std::pair(2, 3)}) {
        CHECK(kept[at].invited.whole == pupils);
        CHECK(kept[at].invited.value == 0);
        CHECK_FALSE(kept[at].joined.value); // no list of the platform was read
        CHECK_FALSE(kept[at].joined.percent());
        const Report report = test::valueOf(workspace->statistics().report(kept[at].day));
        CHECK(kept[at].invited == report.figure(kSchoolScope, Indicator::pupilsInvited));
        CHECK(kept[at].joined == report.figure(kSchoolScope, Indicator::pupilsJoined));
    }
    // Of a past day: what was known until then.
    const auto until = workspace->statistics().coverageByDay(test::valueOf(workspace->statistics().report(first)));
    CHECK(until.size() == 1);
}
