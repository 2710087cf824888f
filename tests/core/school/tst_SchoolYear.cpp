// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/school/SchoolYear.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using starosta::school::SchoolYear;

TEST_CASE("SchoolYear reads the forms in use")
{
    const QString text = GENERATE(as<QString>{}, u"2026/2027"_s, u"2026-2027"_s, u"2026/27"_s, u"2026–2027"_s,
                                  u"2026 — 2027"_s, u" 2026 / 2027 "_s, u"2026\u00a0/\u00a02027"_s, u"2026-27"_s);
    CAPTURE(text);
    const auto year = valueOf(SchoolYear::parse(text));
    CHECK(year.startYear() == 2026);
    CHECK(year.label() == u"2026/2027"_s);
    CHECK(valueOf(SchoolYear::parse(year.label())) == year);
}

TEST_CASE("SchoolYear refuses what is no school year")
{
    const QString text =
        GENERATE(as<QString>{}, u""_s, u"2026"_s, u"2026/2026"_s, u"2026/2028"_s, u"2027/2026"_s, u"2026/28"_s,
                 u"26/27"_s, u"1999/2000"_s, u"2101/2102"_s, u"2026/2027/2028"_s, u"2026/"_s, u"/2027"_s, u"2026/027"_s,
                 u"20 26/2027"_s, u"2026.2027"_s, u"-2026/2027"_s, u"+2026/2027"_s, u"٢٠٢٦/٢٠٢٧"_s, u"2026/2027 г"_s);
    CAPTURE(text);
    CHECK(codeOf(SchoolYear::parse(text)) == ErrorCode::schoolYearInvalid);
}

TEST_CASE("SchoolYear knows its bounds and the end of the century")
{
    CHECK(valueOf(SchoolYear::parse(u"2000/2001"_s)).startYear() == 2000);
    CHECK(valueOf(SchoolYear::parse(u"2099/00"_s)).startYear() == 2099);
    CHECK(valueOf(SchoolYear::parse(u"2100/2101"_s)).startYear() == 2100);
    CHECK(codeOf(SchoolYear::startingIn(1999)) == ErrorCode::schoolYearInvalid);
    CHECK(codeOf(SchoolYear::startingIn(2101)) == ErrorCode::schoolYearInvalid);
}

TEST_CASE("SchoolYear quotes what it was given, shortened")
{
    CHECK(SchoolYear::parse(u" 2026 "_s).error().args == QStringList{u"2026"_s});
    CHECK(SchoolYear::parse(QString(200, u'9')).error().args[0].size() == 61);
    CHECK(codeOf(SchoolYear::parse(u"2026/\u202e2027"_s)) == ErrorCode::textForbiddenCharacter);
}

TEST_CASE("SchoolYear runs from 1 September to 31 August")
{
    const auto year = valueOf(SchoolYear::startingIn(2026));
    CHECK(year.firstDay() == QDate(2026, 9, 1));
    CHECK(year.lastDay() == QDate(2027, 8, 31));
    CHECK(year.contains(QDate(2026, 9, 1)));
    CHECK(year.contains(QDate(2027, 8, 31)));
    CHECK_FALSE(year.contains(QDate(2026, 8, 31)));
    CHECK_FALSE(year.contains(QDate(2027, 9, 1)));
    CHECK(year < valueOf(SchoolYear::startingIn(2027)));
}
