// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/base/CleanText.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;

namespace {

QString cleaned(QStringView text, const CleanTextRules &rules = {})
{
    return valueOf(cleanText(text, rules));
}

QString character(char32_t c)
{
    return QStringView(QChar::fromUcs4(c)).toString(); // QString::fromUcs4() takes a byte order mark away
}

} // namespace

TEST_CASE("cleanText leaves ordinary text as it is")
{
    const QString text = GENERATE(as<QString>{}, u"Иванов"_s, u"Иванова-Петрова Анна"_s, u"Ёлкина"_s, u"O'Brien"_s,
                                  u"школа № 5"_s, u"«Ромашка» — садик"_s, u"Ә Ө Ү Һ"_s, u"Әмір"_s, u"日本"_s, u"a"_s);
    CHECK(cleaned(text) == text);
}

TEST_CASE("cleanText keeps markup, formulas and placeholders as typed")
{
    const QString text =
        GENERATE(as<QString>{}, u"<img src='file:///etc/passwd'>"_s, u"<b>x</b>"_s, u"&amp;"_s, u"%1 %2 %n %L1"_s,
                 u"А&Б"_s, u"=HYPERLINK(\"http://x/?\"&A1)"_s, u"+7 (912) 000-00-00"_s, u"-5"_s, u"@SUM"_s, u"＝1"_s,
                 u"\"=1"_s, u"Роберт'); DROP TABLE"_s, u"%_\\"_s);
    CHECK(cleaned(text) == text);
}

TEST_CASE("cleanText folds spaces of every kind and trims them at the edges")
{
    const auto [text, expected] = GENERATE(table<QString, QString>({
        {u"  Иванов  "_s, u"Иванов"_s},
        {u"Иванов  Иван"_s, u"Иванов Иван"_s},
        {u"Иванов\u00a0Иван"_s, u"Иванов Иван"_s},
        {u"Иванов\tИван"_s, u"Иванов Иван"_s},
        {u"Иванов\r\nИван"_s, u"Иванов Иван"_s},
        {u"Иванов\u2028Иван"_s, u"Иванов Иван"_s},
        {u"Иванов \u2009\u202f\u3000 Иван"_s, u"Иванов Иван"_s},
        {u"\t=1"_s, u"=1"_s},
        {u" \t\n\u00a0"_s, u""_s},
        {u""_s, u""_s},
    }));
    CHECK(cleaned(text) == expected);
}

TEST_CASE("cleanText trims invisible characters at the edges and refuses them inside")
{
    const char32_t invisible = GENERATE(as<char32_t>{}, 0x00ad, 0x034f, 0x115f, 0x1160, 0x180e, 0x200b, 0x200c, 0x200d,
                                        0x200e, 0x200f, 0x2060, 0x2800, 0x3164, 0xfeff, 0xffa0);
    const QString c = character(invisible);
    CAPTURE(quint32(invisible));
    CHECK(cleaned(c + u"Иван"_s + c) == u"Иван"_s);
    CHECK(cleaned(u" "_s + c + u" Иван "_s + c + c) == u"Иван"_s);
    CHECK(cleaned(c).isEmpty());

    const auto inside = cleanText(u"Ив"_s + c + u"ан"_s);
    REQUIRE(codeOf(inside) == ErrorCode::textForbiddenCharacter);
    CHECK(inside.error().args[1] == u"3"_s);
}

TEST_CASE("cleanText refuses control, format, surrogate, private-use and unassigned characters anywhere")
{
    const char32_t forbidden =
        GENERATE(as<char32_t>{}, 0x0000, 0x0001, 0x0007, 0x000b, 0x000c, 0x001b, 0x007f, 0x0085, 0x009f, 0x061c, 0x202a,
                 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x206a, 0xe000, 0xf8ff, 0x0378, 0xfdd0,
                 0xfff9, 0xfffd, 0xfffe, 0xffff, 0xe0001, 0xe0041, 0xf0000, 0x10ffff, 0xfe0f, 0xe0100);
    const QString code = u"U+%1"_s.arg(quint32(forbidden), 4, 16, QLatin1Char('0')).toUpper();
    for (const auto &[before, after] :
         {std::pair(u"Иван"_s, u"ов"_s), std::pair(u""_s, u"Иванов"_s), std::pair(u"Иванов"_s, u""_s)}) {
        const QString text = QString(before) + character(forbidden) + QString(after);
        const auto result = cleanText(text);
        REQUIRE(codeOf(result) == ErrorCode::textForbiddenCharacter);
        CHECK(result.error().args == QStringList{code, QString::number(QStringView(before).size() + 1)});
    }
}

TEST_CASE("cleanText refuses a lone surrogate, which would eat the next letter on its way through UTF-8")
{
    const auto [text, code, position] = GENERATE(table<QString, QString, QString>({
        {u"Иван"_s + QChar(0xd800) + u"ов"_s, u"U+D800"_s, u"5"_s},
        {u"Иван"_s + QChar(0xdc00) + u"ов"_s, u"U+DC00"_s, u"5"_s},
        {u"Иван"_s + QChar(0xd83d), u"U+D83D"_s, u"5"_s},
        {QString(QChar(0xdc00)) + QChar(0xd800), u"U+DC00"_s, u"1"_s},
    }));
    const auto result = cleanText(text);
    REQUIRE(codeOf(result) == ErrorCode::textForbiddenCharacter);
    CHECK(result.error().args == QStringList{code, position});
}

TEST_CASE("cleanText counts the place in characters, with the spaces as typed")
{
    const QString smile = character(0x1f642);
    const auto result = cleanText(u"  "_s + smile + u"  а\u202eб"_s);
    REQUIRE(codeOf(result) == ErrorCode::textForbiddenCharacter);
    CHECK(result.error().args == QStringList{u"U+202E"_s, u"7"_s});
}

TEST_CASE("cleanText keeps a variation selector on a symbol only")
{
    CHECK(cleaned(u"звонок ☎\ufe0f"_s) == u"звонок ☎\ufe0f"_s);
    CHECK(codeOf(cleanText(u"А\ufe0fня"_s)) == ErrorCode::textForbiddenCharacter);
}

TEST_CASE("cleanText composes")
{
    CHECK(cleaned(u"\u0418\u0306ван"_s) == u"\u0419ван"_s);
    CHECK(cleaned(u"Елкин\u0435\u0308в"_s) == u"Елкин\u0451в"_s);
    CHECK(cleaned(u"e\u0301"_s) == u"\u00e9"_s);
}

TEST_CASE("cleanText keeps ё and е apart")
{
    CHECK(cleaned(u"Семёнов"_s) != cleaned(u"Семенов"_s));
}

TEST_CASE("cleanText limits the marks on one letter")
{
    CHECK(cleanText(u"А\u0323\u0331\u0332ня"_s));
    const auto result = cleanText(u"ДА\u0323\u0331\u0332\u0333ня"_s);
    REQUIRE(codeOf(result) == ErrorCode::textTooManyMarks);
    CHECK(result.error().args == QStringList{u"2"_s});
    CHECK(codeOf(cleanText(u"я"_s + QString(200, QChar(0x0301)))) == ErrorCode::textTooManyMarks);
    CHECK(codeOf(cleanText(QString(4, QChar(0x0323)))) == ErrorCode::textTooManyMarks);
}

TEST_CASE("cleanText limits the length of what remains, in characters")
{
    CHECK(cleanText(QString(300, u'я')));
    const auto result = cleanText(QString(301, u'я'));
    REQUIRE(codeOf(result) == ErrorCode::textTooLong);
    CHECK(result.error().args == QStringList{u"300"_s});
    CHECK(codeOf(cleanText(QString(10'000, u'я'))) == ErrorCode::textTooLong);
    CHECK(codeOf(cleanText(u"№"_s + QString(300, u'я'))) == ErrorCode::textTooLong);

    CHECK(cleanText(QString(1000, u' ') + QString(300, u'я') + QString(1000, u' ')));
    CHECK(cleanText(character(0x1f642).repeated(300)));
    CHECK(codeOf(cleanText(character(0x1f642).repeated(301))) == ErrorCode::textTooLong);
    CHECK(cleanText(QString(kNoteLength, u'я'), {.maximumLength = kNoteLength}));
}

TEST_CASE("cleanText keeps line breaks where it is told to")
{
    const CleanTextRules note = {.maximumLength = kNoteLength, .lineBreaks = LineBreaks::keep};
    const auto [text, expected] = GENERATE(table<QString, QString>({
        {u"один\nдва"_s, u"один\nдва"_s},
        {u"один\r\nдва\rтри\u2028четыре"_s, u"один\nдва\nтри\nчетыре"_s},
        {u"один  \n  два"_s, u"один\nдва"_s},
        {u"один\n\nдва"_s, u"один\n\nдва"_s},
        {u"\n\nодин\n"_s, u"один"_s},
        {u"один\tдва"_s, u"один два"_s},
    }));
    CHECK(cleaned(text, note) == expected);
    CHECK(codeOf(cleanText(u"один\u000bдва"_s, note)) == ErrorCode::textForbiddenCharacter);
}

TEST_CASE("cleanText never gives a null string, which a statement would bind as NULL")
{
    CHECK_FALSE(cleaned(QStringView()).isNull());
    CHECK_FALSE(cleaned(u""_s).isNull());
    CHECK_FALSE(cleaned(u" "_s).isNull());
}

TEST_CASE("cleanText of a clean text changes nothing")
{
    const QString text =
        GENERATE(as<QString>{}, u" а\u0306 б "_s, u"\u200bИ\u0306\u00a0x"_s, u"\u0344а"_s, u"﷽"_s, u"ﬀ Å"_s);
    const QString once = cleaned(text);
    CHECK(cleaned(once) == once);
}

TEST_CASE("mixesAlphabets finds Cyrillic and Latin in one word")
{
    const auto [text, mixed] = GENERATE(table<QString, bool>({
        {u"Ивaнов"_s, true}, // a Latin a
        {u"Иванов"_s, false},
        {u"Ivanov"_s, false},
        {u"Иванов Ivan"_s, false},
        {u"Анна-Maria"_s, false},
        {u"класс 5B"_s, false},
        {u"Петр Cидоров"_s, true}, // a Latin C
        {u"И\u0301vanov"_s, true},
        {u"Ünïв"_s, true},
        {u""_s, false},
    }));
    CAPTURE(text);
    CHECK(mixesAlphabets(text) == mixed);
}

TEST_CASE("excerpt shortens without cutting a character in two")
{
    CHECK(excerpt(u"Иванов"_s) == u"Иванов"_s);
    CHECK(excerpt(QString(60, u'я')) == QString(60, u'я'));
    CHECK(excerpt(QString(10'000, u'я')) == QString(60, u'я') + u'…');
    const QString cut = excerpt(QString(59, u'я') + character(0x1f642) + QString(10, u'я'));
    CHECK(cut == QString(59, u'я') + u'…');
}
