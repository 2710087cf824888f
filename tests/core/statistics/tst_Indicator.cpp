// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/statistics/Goal.h"
#include "core/statistics/Snapshot.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace starosta::statistics;

namespace {

/// Every count another number, so that a figure that reads the wrong one is seen.
Statistics numbered()
{
    Statistics statistics{.date = QDate(2026, 10, 5), .listedOn = QDate(2026, 10, 1)};
    statistics.classes = {{.classId = {},
                           .label = u"1А"_s,
                           .homeroom = u"Кузнецова Ольга Петровна"_s,
                           .pupils = 100,
                           .pupilsInvited = 90,
                           .pupilsJoined = 80,
                           .guardians = 200,
                           .guardiansJoined = 150,
                           .refused = 3,
                           .activeWeek = 60,
                           .pupilChat = true,
                           .guardianChat = false}};
    statistics.total = statistics.classes.first();
    statistics.total.label = u"Итого"_s;
    statistics.staff = {.staff = 20, .invited = 19, .joined = 18, .confirmed = 17, .activeWeek = 16};
    statistics.links = {
        .active = 40, .handedOut = 39, .expired = 5, .expiringSoon = 6, .revoked = 7, .missing = 8, .unclaimed = 9};
    statistics.requests = {.received = 30, .accepted = 21, .refused = 4, .waiting = 10};
    return statistics;
}

struct Expected
{
    Indicator indicator;
    QString scope;
    qint64 value;
    std::optional<qint64> whole = {};
    bool isListed = false;
};

const QList<Expected> kExpected = {
    {Indicator::pupils, kSchoolScope, 100, {}},
    {Indicator::pupilsInvited, kSchoolScope, 90, 100},
    {Indicator::pupilsJoined, kSchoolScope, 80, 100, true},
    {Indicator::guardians, kSchoolScope, 200, {}},
    {Indicator::guardiansJoined, kSchoolScope, 150, 200, true},
    {Indicator::refused, kSchoolScope, 3, {}},
    {Indicator::activeWeek, kSchoolScope, 60, {}, true},
    {Indicator::pupilChat, kSchoolScope, 1, {}},
    {Indicator::guardianChat, kSchoolScope, 0, {}},
    {Indicator::staff, kStaffScope, 20, {}},
    {Indicator::staffInvited, kStaffScope, 19, 20},
    {Indicator::staffJoined, kStaffScope, 18, 20, true},
    {Indicator::staffConfirmed, kStaffScope, 17, 20},
    {Indicator::staffActive, kStaffScope, 16, 20, true},
    {Indicator::linksActive, kSchoolScope, 40, {}},
    {Indicator::linksHandedOut, kSchoolScope, 39, 40},
    {Indicator::linksUnclaimed, kSchoolScope, 9, 40},
    {Indicator::linksExpiringSoon, kSchoolScope, 6, 40},
    {Indicator::linksExpired, kSchoolScope, 5, {}},
    {Indicator::linksRevoked, kSchoolScope, 7, {}},
    {Indicator::linksMissing, kSchoolScope, 8, {}},
    {Indicator::requestsReceived, kSchoolScope, 30, {}},
    {Indicator::requestsAccepted, kSchoolScope, 21, 30},
    {Indicator::requestsRefused, kSchoolScope, 4, 30},
    {Indicator::requestsWaiting, kSchoolScope, 10, 30},
};

} // namespace

TEST_CASE("every indicator counts what it says, of whom it says, as of the day on which it was known")
{
    const QList<Figure> figures = figuresOf(numbered());
    REQUIRE(size_t(kExpected.size()) == kIndicatorCount);
    for (const Expected &expected : kExpected) {
        CAPTURE(token(expected.indicator).data());
        const Figure *figure = findFigure(figures, expected.scope, expected.indicator);
        REQUIRE(figure);
        CHECK(figure->value == expected.value);
        CHECK(figure->whole == expected.whole);
        CHECK(figure->asOf == (expected.isListed ? QDate(2026, 10, 1) : QDate(2026, 10, 5)));
        CHECK(indicatorFromToken(QString(token(expected.indicator))) == expected.indicator);
    }
    // Of a class the nine of classes, and no more.
    const auto ofClass =
        std::count_if(figures.begin(), figures.end(), [](const Figure &each) { return each.scope == u"1А"; });
    CHECK(ofClass == 9);
}

TEST_CASE("no two indicators have one token, and a share is one of something of the same")
{
    QSet<QString> tokens;
    for (const Indicator indicator : allIndicators()) {
        tokens.insert(token(indicator));
        if (const auto whole = wholeOf(indicator))
            CHECK(reachOf(*whole) == reachOf(indicator));
    }
    CHECK(size_t(tokens.size()) == kIndicatorCount);
    CHECK_FALSE(indicatorFromToken(u"pupils_"));
}

TEST_CASE("what nobody knows stays unknown, and a class without pupils has no percentage")
{
    Statistics statistics = numbered();
    statistics.listedOn = {};
    statistics.classes.first() = {.label = u"1А"_s};
    const Report report = reportOf(statistics);
    CHECK_FALSE(report.figure(u"1А", Indicator::pupilsJoined).value);
    CHECK(report.figure(u"1А", Indicator::pupils).value == 0);
    CHECK_FALSE(report.figure(u"1А", Indicator::pupilsInvited).percent());
    CHECK_FALSE(report.figure(u"9Я", Indicator::pupils).value);
    CHECK(report.classes() == QStringList{u"1А"_s});
}

TEST_CASE("a goal says how many whole people are missing")
{
    const Goal goal{.id = GoalId(1), .content = {.indicator = Indicator::pupilsJoined, .percent = 95, .from = {}}};
    const auto missing = [&](std::optional<qint64> value, std::optional<qint64> whole) {
        return stateOf(goal, {.scope = {}, .indicator = Indicator::pupilsJoined, .value = value, .whole = whole})
            .missing;
    };
    CHECK(missing(20, 22) == 1); // 20.9
    CHECK(missing(21, 22) == 0);
    CHECK(missing(95, 100) == 0);
    CHECK(missing(94, 100) == 1);
    CHECK(missing(120, 100) == 0);
    CHECK_FALSE(missing({}, 100));
    CHECK_FALSE(missing(0, 0));
}

TEST_CASE("two days are compared figure by figure; a jump that nobody would believe is named")
{
    const auto figure = [](const QString &scope, Indicator indicator, std::optional<qint64> value,
                           std::optional<qint64> whole = {}) {
        return Figure{.scope = scope, .indicator = indicator, .value = value, .whole = whole, .asOf = {}};
    };
    const auto one = [&](const Figure &was, const Figure &now) { return compare({was}, {now}).first(); };
    const Indicator joined = Indicator::pupilsJoined;

    const Difference grown = one(figure(u"1А"_s, joined, 10, 20), figure(u"1А"_s, joined, 18, 20));
    CHECK(grown.change() == 8);
    CHECK_FALSE(grown.jump);
    CHECK(one(figure(u"1А"_s, joined, 18, 20), figure(u"1А"_s, joined, 8, 20)).jump == Jump::fell);
    // The class has become smaller by as much.
    CHECK_FALSE(one(figure(u"1А"_s, joined, 18, 20), figure(u"1А"_s, joined, 8, 10)).jump);
    // Some few.
    CHECK_FALSE(one(figure(u"1А"_s, joined, 6, 20), figure(u"1А"_s, joined, 1, 20)).jump);
    CHECK(one(figure(u"1А"_s, joined, 6, 20), figure(u"1А"_s, joined, 21, 20)).jump == Jump::exceedsWhole);
    CHECK(one(figure(u"1А"_s, joined, 6, 20), figure(u"1А"_s, joined, {}, 20)).jump == Jump::becameUnknown);
    CHECK(one(figure(u"1А"_s, Indicator::pupils, 20), figure(u"1А"_s, Indicator::pupils, 26)).jump == Jump::rose);
    CHECK_FALSE(one(figure(u"1А"_s, Indicator::pupils, 20), figure(u"1А"_s, Indicator::pupils, 25)).jump);
    CHECK_FALSE(one(figure(u"s"_s, Indicator::linksActive, 100), figure(u"s"_s, Indicator::linksActive, 0)).jump);

    const QList<Difference> classes =
        compare({figure(u"1А"_s, Indicator::pupils, 20)}, {figure(u"2А"_s, Indicator::pupils, 21)});
    REQUIRE(classes.size() == 2);
    CHECK(classes[0].scope == u"1А");
    CHECK_FALSE(classes[0].now);
    CHECK_FALSE(classes[0].change());
    CHECK(classes[1].scope == u"2А");
    CHECK_FALSE(classes[1].was);
}
