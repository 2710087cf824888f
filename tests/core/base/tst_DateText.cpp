// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/base/DateText.h"

using namespace Qt::StringLiterals;
using namespace starosta;

TEST_CASE("parseDate reads the forms of papers and tables")
{
    const QString text = GENERATE(as<QString>{}, u"01.09.2019"_s, u"1.9.2019"_s, u"01/09/2019"_s, u"1/9/2019"_s,
                                  u"2019-09-01"_s, u"01.09.2019 г."_s, u"01.09.2019г."_s, u"01.09.2019 г"_s,
                                  u"01.09.2019 года"_s, u"  01.09.2019 "_s, u"01.09.2019\u00a0г."_s);
    CAPTURE(text);
    CHECK(parseDate(text) == QDate(2019, 9, 1));
}

TEST_CASE("parseDate refuses what is no date, or not one for certain")
{
    const QString text =
        GENERATE(as<QString>{}, u""_s, u"г."_s, u"01.09.19"_s, u"19-09-01"_s, u"1.9.119"_s, u"31.02.2019"_s,
                 u"00.01.2019"_s, u"01.13.2019"_s, u"29.02.2019"_s, u"01.09"_s, u"01.09.2019."_s, u"01.09/2019"_s,
                 u"2019.09.01"_s, u"2019-9-1"_s, u"01-09-2019"_s, u"001.09.2019"_s, u"01.09.20190"_s, u"01.09.0219"_s,
                 u"01.01.1899"_s, u"01.01.2200"_s, u"-1.09.2019"_s, u"+1.09.2019"_s, u"1 .9.2019"_s, u"٠١.٠٩.٢٠١٩"_s,
                 u"43709"_s, u"вчера"_s, u"01,09,2019"_s, u"...."_s);
    CAPTURE(text);
    CHECK_FALSE(parseDate(text).has_value());
}

TEST_CASE("parseDate knows leap years and its own bounds")
{
    CHECK(parseDate(u"29.02.2020"_s) == QDate(2020, 2, 29));
    CHECK(parseDate(u"01.01.1900"_s) == QDate(1900, 1, 1));
    CHECK(parseDate(u"31.12.2199"_s) == QDate(2199, 12, 31));
}

TEST_CASE("paperDate is read back as the same day")
{
    CHECK(paperDate(QDate(2026, 9, 1)) == u"01.09.2026"_s);
    for (QDate day(2019, 12, 20); day < QDate(2020, 3, 10); day = day.addDays(1))
        CHECK(parseDate(paperDate(day)) == day);
}
