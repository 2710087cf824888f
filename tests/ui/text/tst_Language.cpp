// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "ui/text/Format.h"
#include "ui/text/Language.h"

#include <QFile>
#include <QLibraryInfo>
#include <QLocale>

using namespace starosta;
using text::InstalledLanguage;
using text::Language;

TEST_CASE("A language is known by its code, with or without a country")
{
    CHECK(text::languageFromToken(u"ru") == Language::russian);
    CHECK(text::languageFromToken(u"ru_RU") == Language::russian);
    CHECK(text::languageFromToken(u" EN-gb ") == Language::english);
    CHECK_FALSE(text::languageFromToken(u"rum"));
    CHECK_FALSE(text::languageFromToken(u"de"));
    CHECK_FALSE(text::languageFromToken(u""));
    for (const Language language : {Language::russian, Language::english})
        CHECK(text::languageFromToken(QString(text::token(language))) == language);
}

TEST_CASE("The argument goes before the setting, the setting before the system")
{
    CHECK(text::chooseLanguage({.argument = QStringLiteral("en"), .setting = QStringLiteral("ru")}) ==
          Language::english);
    CHECK(text::chooseLanguage({.setting = QStringLiteral("en")}) == Language::english);
    CHECK(text::chooseLanguage({.setting = QStringLiteral("ru")}) == Language::russian);
}

TEST_CASE("A wish that is neither of ours is passed over")
{
    CHECK(text::chooseLanguage({.argument = QStringLiteral("de"), .setting = QStringLiteral("en")}) ==
          Language::english);
    // The tests run in the locale «C», which is neither Russian nor English.
    if (!text::languageFromToken(QLocale::system().name()))
        CHECK(text::chooseLanguage({}) == Language::russian);
}

TEST_CASE("The language can be switched while the program runs, and goes with its object")
{
    {
        InstalledLanguage language(*qApp, Language::russian);
        CHECK(text::pupilsText(2) == QStringLiteral("2 учащихся"));
        CHECK(QLocale().language() == QLocale::Russian);
        language.use(Language::english);
        CHECK(language.language() == Language::english);
        CHECK(text::pupilsText(2) == QStringLiteral("2 pupils"));
        language.use(Language::russian);
        CHECK(text::pupilsText(2) == QStringLiteral("2 учащихся"));
    }
    CHECK(text::pupilsText(2) == QStringLiteral("2 pupil(s)"));
}

TEST_CASE("Qt's own sentences are Russian too")
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_ru.qm"))) {
        WARN("qtbase_ru.qm is not installed");
        return;
    }
    InstalledLanguage language(*qApp, Language::russian);
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == QStringLiteral("Отмена"));
}
