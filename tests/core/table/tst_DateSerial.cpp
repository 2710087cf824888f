// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/DateSerial.h"
#include "tests/support/Catch.h"

#include <limits>

using namespace starosta::table;

TEST_CASE("Days are counted as spreadsheets count them")
{
    const auto since1900 = [](double days) { return dateOfSerial(days, DateSystem::since1900); };
    CHECK(since1900(1) == QDate(1900, 1, 1));
    CHECK(since1900(59) == QDate(1900, 2, 28));
    CHECK(since1900(61) == QDate(1900, 3, 1));
    CHECK(since1900(43709) == QDate(2019, 9, 1));
    CHECK(since1900(43709.99) == QDate(2019, 9, 1));
    CHECK(since1900(2958465) == QDate(9999, 12, 31));
    CHECK(dateOfSerial(42247, DateSystem::since1904) == QDate(2019, 9, 1));
    CHECK(dateOfSerial(0, DateSystem::since1904) == QDate(1904, 1, 1));
}

TEST_CASE("What is no day is none")
{
    for (const double days : {0.0, 0.5, -1.0, 60.0, 60.5, 2958466.0, 1e300, std::numeric_limits<double>::quiet_NaN(),
                              std::numeric_limits<double>::infinity()})
        CHECK_FALSE(dateOfSerial(days, DateSystem::since1900));
}

TEST_CASE("Only five digits are days that lost their format")
{
    CHECK(dateOfSerial(u" 43709 ", DateSystem::since1900) == QDate(2019, 9, 1));
    for (const QStringView text : {u"2019", u"7", u"043709", u"04370", u"437091", u"43709.5", u"4370x", u"", u"٤٣٧٠٩"})
        CHECK_FALSE(dateOfSerial(text, DateSystem::since1900));
}
