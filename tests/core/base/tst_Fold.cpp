// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/base/Fold.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace starosta;

TEST_CASE("fold makes equal what is searched for as equal")
{
    const auto [left, right] = GENERATE(table<QString, QString>({
        {u"ИВАНОВ"_s, u"иванов"_s},
        {u"Семёнов"_s, u"СЕМЕНОВ"_s},
        {u"Ёлкина"_s, u"елкина"_s},
        {u"Сeмëнов"_s, u"Семёнов"_s},                      // Latin e and ë
        {u"АВСЕНКМОРТХУ"_s, u"ABCEHKMOPTXY"_s},            // the right one is Latin
        {u"авсенкмортху"_s, u"abcehkmoptxy"_s},            // the right one is Latin
        {u"И\u0306ван"_s, u"Йван"_s},                      // decomposed
        {u"Иванова–Петрова"_s, u"Иванова-Петрова"_s},      // en dash
        {u"Иванова\u2011Петрова"_s, u"иванова-петрова"_s}, // no-break hyphen
        {u"5\u22121"_s, u"5-1"_s},                         // minus
        {u"О’Генри"_s, u"O'Генри"_s},
        {u"Д`Артаньян"_s, u"Д'Артаньян"_s},
        {u"  Иванов\u00a0 Иван\t"_s, u"иванов иван"_s},
        {u"ＡＢ"_s, u"ав"_s}, // full-width Latin
        {u"Ҙа"_s, u"ҙа"_s},
        {u"ӨҮҺ"_s, u"өүһ"_s},
        {u"ÜBER"_s, u"über"_s},
    }));
    CAPTURE(left, right);
    CHECK(fold(left) == fold(right));
}

TEST_CASE("fold keeps apart what is different")
{
    const auto [left, right] = GENERATE(table<QString, QString>({
        {u"Иванов"_s, u"Иванова"_s},
        {u"Шилов"_s, u"Щилов"_s},
        {u"и"_s, u"й"_s},
        {u"5-1"_s, u"51"_s},
        {u"Ан на"_s, u"Анна"_s},
        {u"%"_s, u"_"_s},
        {u"\\"_s, u"/"_s},
    }));
    CHECK(fold(left) != fold(right));
}

TEST_CASE("fold gives the exact form")
{
    const auto [text, folded] = GENERATE(table<QString, QString>({
        {u"Иванов Иван"_s, u"иванов иван"_s},
        {u""_s, u""_s},
        {u"   "_s, u""_s},
        {u"5 ИНЖ"_s, u"5 инж"_s},
        {u"№ 12"_s, u"nо 12"_s},                                // the o of the compatibility form is a look-alike
        {u"Роберт'); DROP TABLE"_s, u"роберт'); drор тавlе"_s}, // only Latin letters change
    }));
    CAPTURE(text);
    CHECK(fold(text) == folded);
}

TEST_CASE("fold of a folded text changes nothing")
{
    const QString text =
        GENERATE(as<QString>{}, u"y\u0306"_s, u"e\u0308"_s, u"ё\u0300"_s, u"й"_s, u"\u1fee`"_s, u"ﷺ"_s, u"ǅ"_s,
                 u"İstanbul"_s, u"ẞ"_s, u"\u212a"_s, u"ΐΣ"_s, u"\u00a0\u0301"_s, u"\u2007а\u2007"_s, u"\u0344x\u0306"_s,
                 u"𝐀𝐁"_s, u"\u1c80\u1c81"_s, u"⁇ ‼ …"_s, u"¨а"_s, u"ª"_s);
    CAPTURE(text);
    CHECK(fold(fold(text)) == fold(text));
}

TEST_CASE("fold survives a lone surrogate and 20,000 characters")
{
    const QString lone = u"и"_s + QChar(0xd800) + u"в"_s;
    CHECK(fold(lone) == lone);
    CHECK(fold(u"%a"_s.repeated(20'000)) == u"%а"_s.repeated(20'000));
}

namespace {

void checkOrder(const QStringList &sorted)
{
    for (qsizetype l = 0; l < sorted.size(); ++l) {
        for (qsizetype r = 0; r < sorted.size(); ++r) {
            CAPTURE(sorted[l], sorted[r]);
            const int order = compareRussian(sorted[l], sorted[r]);
            CHECK((order < 0) == (l < r));
            CHECK((order > 0) == (l > r));
        }
    }
}

QStringList list(std::initializer_list<QStringView> texts)
{
    QStringList all;
    for (const QStringView text : texts)
        all.append(text.toString());
    return all;
}

} // namespace

TEST_CASE("compareRussian: the alphabet, with ё after е")
{
    QStringList letters;
    for (const QChar c : u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя"_s)
        letters.append(c);
    checkOrder(letters);
    checkOrder(list({u"Ежов"_s, u"Ежова"_s, u"Ёжиков"_s, u"Жуков"_s}));
    checkOrder(list({u"Семенов"_s, u"Семенова"_s, u"Семёнов"_s, u"Сёмин"_s}));
}

TEST_CASE("compareRussian: letters of the country's other alphabets stand in their places")
{
    checkOrder(
        list({u"Оюна"_s, u"Өлзы"_s, u"Павел"_s, u"Улан"_s, u"Үжин"_s, u"Фёдор"_s, u"Хандa"_s, u"Һэсэг"_s, u"Цырен"_s}));
}

TEST_CASE("compareRussian: case tells only between otherwise equal texts")
{
    checkOrder(list({u"АННА"_s, u"Анна"_s, u"анна"_s, u"Антон"_s, u"антонина"_s}));
}

TEST_CASE("compareRussian: numbers by value")
{
    checkOrder(list({u"1"_s, u"2"_s, u"9"_s, u"10"_s, u"11"_s, u"100"_s}));
    checkOrder(list({u"2А"_s, u"2Б"_s, u"10"_s, u"10А"_s, u"10Б"_s}));
    checkOrder(list({u"школа № 2"_s, u"школа № 12"_s, u"школа № 12а"_s}));
    checkOrder(list({u"9"_s, u"99999999999999999999"_s, u"100000000000000000000"_s}));
    checkOrder(list({u"к 01"_s, u"к 1"_s, u"к 1 а"_s, u"к 02"_s, u"к 2"_s}));
    checkOrder(list({u"0"_s, u"00"_s, u"1"_s}));
}

TEST_CASE("compareRussian: end, space, hyphen, punctuation, digits, Cyrillic, Latin, the rest")
{
    checkOrder(list({u""_s, u"а"_s, u"а б"_s, u"а-б"_s, u"а, б"_s, u"а1"_s, u"аа"_s, u"аa"_s, u"а日"_s}));
    checkOrder(list({u"Иванова"_s, u"Иванова Анна"_s, u"Иванова-Петрова"_s, u"Ивановская"_s}));
    checkOrder(list({u"Яшин"_s, u"Adams"_s, u"adams"_s, u"Zorin"_s, u"Ünal"_s}));
}

TEST_CASE("compareRussian is an order: random texts sort without contradiction")
{
    std::mt19937 random(1);
    const QString letters = u"0019аАбёЁеz- Zө日.\u0500"_s;
    QStringList texts;
    for (int i = 0; i < 120; ++i) {
        QString text;
        for (auto length = random() % 6; length > 0; --length)
            text += letters[qsizetype(random() % size_t(letters.size()))];
        texts.append(text);
    }
    const auto sign = [](int value) { return (value > 0) - (value < 0); };
    qint64 contradictions = 0;
    for (const QString &a : texts) {
        for (const QString &b : texts) {
            const int ab = sign(compareRussian(a, b));
            contradictions += ab != -sign(compareRussian(b, a)) || (ab == 0) != (a == b);
            for (const QString &c : texts)
                contradictions += ab <= 0 && compareRussian(b, c) <= 0 && compareRussian(a, c) > 0;
        }
    }
    CHECK(contradictions == 0);
}
