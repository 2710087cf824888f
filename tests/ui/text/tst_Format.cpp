// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "ui/text/Format.h"
#include "ui/text/Language.h"

using namespace starosta;
using text::InstalledLanguage;
using text::Language;

TEST_CASE("Dates are written as the school's papers write them, in every language")
{
    for (const Language each : {Language::english, Language::russian}) {
        InstalledLanguage language(*qApp, each);
        CHECK(text::dateText(QDate(2026, 9, 1)) == QStringLiteral("01.09.2026"));
        CHECK(text::momentText(QDateTime(QDate(2026, 9, 1), QTime(8, 5))) == QStringLiteral("01.09.2026 08:05"));
        CHECK(text::dateText({}) == QStringLiteral("—"));
    }
}

TEST_CASE("A moment is shown at the user's place")
{
    const QDateTime utc(QDate(2026, 9, 1), QTime(8, 5), Qt::UTC);
    CHECK(text::momentText(utc) == text::momentText(utc.toLocalTime()));
}

TEST_CASE("Percent has a decimal only where it says something")
{
    InstalledLanguage language(*qApp, Language::russian);
    CHECK(text::percentText(45.5) == QStringLiteral("45,5\u00a0%"));
    CHECK(text::percentText(100.0) == QStringLiteral("100\u00a0%"));
    CHECK(text::percentText(0.0) == QStringLiteral("0\u00a0%"));
    language.use(Language::english);
    CHECK(text::percentText(45.5) == QStringLiteral("45.5%"));
}

TEST_CASE("What nobody knows is a dash, not zero")
{
    InstalledLanguage language(*qApp, Language::russian);
    CHECK(text::percentText({}) == QStringLiteral("—"));
    CHECK(text::numberText({}) == QStringLiteral("—"));
    CHECK(text::yesNoText({}) == QStringLiteral("—"));
    CHECK(text::numberText(0) == QStringLiteral("0"));
    CHECK(text::yesNoText(false) == QStringLiteral("нет"));
}

TEST_CASE("Counts take the right form of the word")
{
    InstalledLanguage language(*qApp, Language::russian);
    CHECK(text::pupilsText(1) == QStringLiteral("1 учащийся"));
    CHECK(text::classesText(2) == QStringLiteral("2 класса"));
    CHECK(text::linksText(5) == QStringLiteral("5 ссылок"));
    CHECK(text::rowsText(11) == QStringLiteral("11 строк"));
    CHECK(text::guardiansText(21) == QStringLiteral("21 родитель"));
    CHECK(text::peopleText(112) == QStringLiteral("112 человек"));
    CHECK(text::staffText(3) == QStringLiteral("3 работника"));
    language.use(Language::english);
    CHECK(text::pupilsText(1) == QStringLiteral("1 pupil"));
    CHECK(text::classesText(2) == QStringLiteral("2 classes"));
    CHECK(text::peopleText(1) == QStringLiteral("1 person"));
}

TEST_CASE("The days that a link has left are said in words")
{
    InstalledLanguage language(*qApp, Language::russian);
    CHECK(text::daysLeftText(0) == QStringLiteral("истекает сегодня"));
    CHECK(text::daysLeftText(2) == QStringLiteral("истекает через 2 дня"));
    CHECK(text::daysLeftText(-1) == QStringLiteral("срок прошёл 1 день назад"));
}
