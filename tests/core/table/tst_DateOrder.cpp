// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/DateOrder.h"
#include "tests/support/Catch.h"

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;

namespace {

DateOrder orderOf(const QStringList &column)
{
    DateOrderSearch search;
    for (const QString &text : column)
        search.see(text);
    return search.order();
}

} // namespace

TEST_CASE("One date that can be nothing else decides for its column")
{
    CHECK(orderOf({u"9/1/2019"_s, u"09/13/2019"_s}) == DateOrder::monthFirst);
    CHECK(orderOf({u"9/1/2019"_s, u"13/09/2019"_s}) == DateOrder::dayFirst);
    CHECK(orderOf({u"9/1/2019"_s, u"01.13.2019"_s, u"2019-09-01"_s}) == DateOrder::dayFirst);
    CHECK(orderOf({u"13/09/2019"_s, u"09/13/2019"_s}) == DateOrder::mixed);
}

TEST_CASE("A date is read in the order of its column")
{
    CHECK(parseDate(u"9/1/2019", DateOrder::dayFirst) == QDate(2019, 1, 9));
    CHECK(parseDate(u"9/1/2019", DateOrder::monthFirst) == QDate(2019, 9, 1));
    CHECK_FALSE(parseDate(u"9/1/2019", DateOrder::mixed));
    CHECK(parseDate(u"9/9/2019", DateOrder::mixed) == QDate(2019, 9, 9));
    CHECK(parseDate(u"13/9/2019", DateOrder::mixed) == QDate(2019, 9, 13));
    CHECK_FALSE(parseDate(u"13/9/2019", DateOrder::monthFirst));
    for (const DateOrder order : {DateOrder::dayFirst, DateOrder::monthFirst, DateOrder::mixed}) {
        CHECK(parseDate(u"09.01.2019", order) == QDate(2019, 1, 9));
        CHECK(parseDate(u"2019-09-01", order) == QDate(2019, 9, 1));
        CHECK_FALSE(parseDate(u"9/2019", order));
        CHECK_FALSE(parseDate(u"//", order));
    }
}

TEST_CASE("What could be either is shown by an example")
{
    DateOrderSearch search;
    search.see(u"9/9/2019");
    CHECK(search.openExample().isEmpty());
    search.see(u"9/1/2019");
    search.see(u"8/1/2019");
    CHECK(search.openExample() == u"9/1/2019");
    CHECK_FALSE(search.hasDayFirst());
    search.see(u"13/1/2019");
    CHECK(search.hasDayFirst());
}
