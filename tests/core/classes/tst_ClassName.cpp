// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/classes/ClassName.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using starosta::classes::ClassName;
using starosta::classes::parseClassCell;

TEST_CASE("ClassName reads every spelling of 1А")
{
    const QString text =
        GENERATE(as<QString>{}, u"1А"_s, u"1 А"_s, u"1-А"_s, u"1 - А"_s, u"1–А"_s, u"1 \"А\""_s, u"1 «А»"_s, u"1«А»"_s,
                 u"1а"_s, u"1А класс"_s, u"1 А класс"_s, u"1а КЛАСС"_s, u"01А"_s, u"001 А"_s, u"1 класс \"А\""_s,
                 u"1 класс «А»"_s, u"1 класс А"_s, u"1 кл. А"_s, u"1 А кл."_s, u"1 А кл"_s, u"1\u00a0А"_s, u"  1А  "_s,
                 u"1A"_s, u"1a"_s, u"1 \"A\""_s, u"«1А»"_s, u"\"1А\""_s, u"«1А класс»"_s, u"Класс: 1 «А»"_s,
                 u"класс 1А"_s, u"1 „А“"_s, u"1 'А'"_s, u"1-\"А\""_s);
    CAPTURE(text);
    const auto name = valueOf(ClassName::parse(text));
    CHECK(name.grade() == 1);
    CHECK(name.letter() == u"А"_s);
    CHECK(name.label() == u"1А"_s);
    CHECK(name == valueOf(ClassName::of(1, u"а"_s)));
}

TEST_CASE("ClassName gives the canonical form")
{
    const auto [text, label] = GENERATE(table<QString, QString>({
        {u"10Б"_s, u"10Б"_s},
        {u"12я"_s, u"12Я"_s},
        {u"9"_s, u"9"_s},
        {u"09"_s, u"9"_s},
        {u"9 класс"_s, u"9"_s},
        {u"9-"_s, u"9"_s},
        {u"5 инж"_s, u"5 инж"_s},
        {u"5 ИНЖ"_s, u"5 ИНЖ"_s},
        {u"5инж"_s, u"5 инж"_s},
        {u"1 корр"_s, u"1 корр"_s},
        {u"10 аб"_s, u"10АБ"_s},
        {u"10-А1"_s, u"10А1"_s},
        {u"5-1"_s, u"5 1"_s},
        {u"8 Юный химик"_s, u"8 Юный химик"_s},
        {u"1ё"_s, u"1Ё"_s},
        {u"2BEK"_s, u"2 BEK"_s}, // three Latin letters may be a word; only mixed ones are mended
        {u"2BЕК"_s, u"2 ВЕК"_s}, // Latin В among Cyrillic
        {u"5 IT"_s, u"5IT"_s},   // not every letter looks Cyrillic
        {u"5 math"_s, u"5 math"_s},
        {u"1ABCEHKM"_s, u"1 ABCEHKM"_s},
    }));
    CAPTURE(text);
    const auto name = valueOf(ClassName::parse(text));
    CHECK(name.label() == label);
    const auto again = valueOf(ClassName::parse(name.label()));
    CHECK(again.label() == label);
    CHECK(again == name);
}

TEST_CASE("ClassName maps every look-alike letter")
{
    const QString latin = u"ABCEHKMOPTX"_s;
    const QString cyrillic = u"АВСЕНКМОРТХ"_s;
    for (qsizetype at = 0; at < latin.size(); ++at) {
        CHECK(valueOf(ClassName::parse(u'1' + QString(latin[at]))).letter() == QString(cyrillic[at]));
        CHECK(valueOf(ClassName::parse(u'1' + QString(latin[at].toLower()))).letter() == QString(cyrillic[at]));
    }
}

TEST_CASE("ClassName never gives a null letter")
{
    CHECK_FALSE(valueOf(ClassName::parse(u"9"_s)).letter().isNull());
    CHECK_FALSE(valueOf(ClassName::of(9, {})).letter().isNull());
}

TEST_CASE("ClassName refuses what names no class")
{
    const auto [text, code] = GENERATE(table<QString, ErrorCode>({
        {u""_s, ErrorCode::classNameInvalid},
        {u"А"_s, ErrorCode::classNameInvalid},
        {u"класс"_s, ErrorCode::classNameInvalid},
        {u"А1"_s, ErrorCode::classNameInvalid},
        {u"Учительская"_s, ErrorCode::classNameInvalid},
        {u"-1А"_s, ErrorCode::classNameInvalid},
        {u"1.А"_s, ErrorCode::classNameInvalid},
        {u"1А, 1Б"_s, ErrorCode::classNameInvalid},
        {u"10А, Иванова"_s, ErrorCode::classNameInvalid},
        {u"1 (А)"_s, ErrorCode::classNameInvalid},
        {u"1 «А» «Б»"_s, ErrorCode::classNameInvalid},
        {u"01.09.2019"_s, ErrorCode::classNameInvalid},
        {u"5 123"_s, ErrorCode::classNameInvalid},
        {u"1 !"_s, ErrorCode::classNameInvalid},
        {u"0А"_s, ErrorCode::classGradeOutOfRange},
        {u"0"_s, ErrorCode::classGradeOutOfRange},
        {u"13А"_s, ErrorCode::classGradeOutOfRange},
        {u"2026"_s, ErrorCode::classGradeOutOfRange},
        {u"99999999999999999999А"_s, ErrorCode::classGradeOutOfRange},
        {u"5 физико-математический"_s, ErrorCode::classLetterTooLong},
        {u"1\u202eА"_s, ErrorCode::textForbiddenCharacter},
    }));
    CAPTURE(text);
    CHECK(codeOf(ClassName::parse(text)) == code);
}

TEST_CASE("ClassName quotes what it was given")
{
    CHECK(ClassName::parse(u" 13А "_s).error().args == QStringList{u"13А"_s});
    CHECK(codeOf(ClassName::parse(QString(10'000, u'1'))) == ErrorCode::textTooLong);
}

TEST_CASE("ClassName of a grade and a letter")
{
    CHECK(valueOf(ClassName::of(1, u" «а» "_s)).label() == u"1А"_s);
    CHECK(valueOf(ClassName::of(12, u""_s)).label() == u"12"_s);
    CHECK(ClassName::of(5, QString(15, u'я')));
    CHECK(codeOf(ClassName::of(5, QString(16, u'я'))) == ErrorCode::classLetterTooLong);
    CHECK(codeOf(ClassName::of(0, u"А"_s)) == ErrorCode::classGradeOutOfRange);
    CHECK(codeOf(ClassName::of(13, u"А"_s)) == ErrorCode::classGradeOutOfRange);
    CHECK(codeOf(ClassName::of(1, u"А,Б"_s)) == ErrorCode::classNameInvalid);
}

TEST_CASE("ClassName: spellings of one class are equal")
{
    const auto same = [](QStringView left, QStringView right) {
        const auto a = valueOf(ClassName::parse(left));
        const auto b = valueOf(ClassName::parse(right));
        CHECK((a == b) == (a.key() == b.key()));
        CHECK((a == b) == ((a <=> b) == 0));
        return a == b;
    };
    CHECK(same(u"5 инж"_s, u"5ИНЖ"_s));
    CHECK(same(u"2BEK"_s, u"2ВЕК"_s));
    CHECK(same(u"1A"_s, u"1А"_s));
    CHECK_FALSE(same(u"1А"_s, u"11А"_s));
    CHECK_FALSE(same(u"1А"_s, u"1"_s));
    CHECK_FALSE(same(u"1 1"_s, u"11"_s));
}

TEST_CASE("ClassName: grades by number, letters in Russian order")
{
    QList<ClassName> sorted;
    for (const QStringView text :
         {u"1"_s, u"1А"_s, u"1Б"_s, u"1Д"_s, u"1Е"_s, u"1Ж"_s, u"1Й"_s, u"1Я"_s, u"2А"_s, u"5 1"_s, u"5 2"_s, u"5 11"_s,
          u"5 инж"_s, u"5 IT"_s, u"9А"_s, u"10А"_s, u"11А"_s, u"12"_s})
        sorted.append(valueOf(ClassName::parse(text)));
    for (qsizetype l = 0; l < sorted.size(); ++l) {
        for (qsizetype r = 0; r < sorted.size(); ++r) {
            CAPTURE(sorted[l].label(), sorted[r].label());
            CHECK((sorted[l] < sorted[r]) == (l < r));
            CHECK((sorted[l] == sorted[r]) == (l == r));
        }
    }
}

TEST_CASE("a cell may name the homeroom teacher beside the class")
{
    const auto [text, label, teacher, unusual] = GENERATE(table<QString, QString, QString, bool>({
        {u"10А"_s, u"10А"_s, u""_s, false},
        {u"10А, Иванова Мария Петровна"_s, u"10А"_s, u"Иванова Мария Петровна"_s, false},
        {u"10 «А» класс, Иванова М. П."_s, u"10А"_s, u"Иванова М. П."_s, false},
        {u"10А; Иванова Мария"_s, u"10А"_s, u"Иванова Мария"_s, false},
        {u"10А (Иванова Мария Петровна)"_s, u"10А"_s, u"Иванова Мария Петровна"_s, false},
        {u"10А,"_s, u"10А"_s, u""_s, false},
        {u"9, Иванова Мария"_s, u"9"_s, u"Иванова Мария"_s, false},
        {u"10А Иванова Мария Петровна"_s, u"10А"_s, u"Иванова Мария Петровна"_s, true},
        {u"1 «А» класс Иванова М. П."_s, u"1А"_s, u"Иванова М. П."_s, true},
        {u"9 Иванова Мария Петровна"_s, u"9"_s, u"Иванова Мария Петровна"_s, true},
        {u"1 «А» (корр.)"_s, u"1А"_s, u""_s, true},
        {u"1А (Корр.)"_s, u"1А"_s, u""_s, true},
        {u"1А (на дому)"_s, u"1А"_s, u""_s, true},
        {u"1А (Иванова М. П.)"_s, u"1А"_s, u"Иванова М. П."_s, false},
        {u"10A, Иванова Мария"_s, u"10А"_s, u"Иванова Мария"_s, true}, // a Latin A
        {u"1A"_s, u"1А"_s, u""_s, true},
        {u"1Й"_s, u"1Й"_s, u""_s, true},
        {u"5 инж"_s, u"5 инж"_s, u""_s, false},
        {u"5 IT"_s, u"5IT"_s, u""_s, true},
        {u"5-1"_s, u"5 1"_s, u""_s, true},
        {u"8 Юный химик"_s, u"8 Юный химик"_s, u""_s, true}, // a space: perhaps more than a letter
    }));
    CAPTURE(text);
    const auto cell = valueOf(parseClassCell(text));
    CHECK(cell.name.label() == label);
    CHECK(cell.homeroomTeacher.value_or(QString()) == teacher);
    CHECK(cell.unusual == unusual);
}

TEST_CASE("a cell that names two classes or something else is refused, not guessed")
{
    const QString text = GENERATE(as<QString>{}, u""_s, u"10А, 10Б"_s, u"10А, каб. 12"_s, u"10А, Иванова, Петрова"_s,
                                  u"10А (2 группа)"_s, u"Иванова Мария Петровна"_s, u", Иванова"_s);
    CAPTURE(text);
    CHECK(codeOf(parseClassCell(text)) == ErrorCode::classNameInvalid);
    CHECK(codeOf(parseClassCell(u"13А, Иванова Мария"_s)) == ErrorCode::classGradeOutOfRange);
}

TEST_CASE("a label is read back as itself when a Latin letter carries a sign that a Cyrillic one would swallow")
{
    const ClassName name = valueOf(ClassName::parse(u"1Y\u0306"_s));
    CHECK(name.label() == u"1Ў"_s);
    CHECK(valueOf(ClassName::parse(name.label())).label() == name.label());
}
