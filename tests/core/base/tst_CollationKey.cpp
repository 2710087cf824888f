// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/base/Fold.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace starosta;

namespace {

int order(int comparison)
{
    return comparison < 0 ? -1 : comparison > 0 ? 1 : 0;
}

std::u16string keyOf(QStringView text)
{
    std::u16string key;
    appendCollationKey(key, text);
    return key;
}

} // namespace

TEST_CASE("Collation keys order as compareRussian does")
{
    const QStringList texts = {
        u""_s,        u" "_s,     u"-"_s,          u"1"_s,      u"01"_s,     u"2А"_s,     u"10А"_s,
        u"002"_s,     u"0"_s,     u"00"_s,         u"Ежов"_s,   u"Ёжов"_s,   u"ежов"_s,   u"Ёлкин"_s,
        u"Ан-на"_s,   u"Ан на"_s, u"Анна"_s,       u"z"_s,      u"Z"_s,      u"Өлзы"_s,   u"Иванов"_s,
        u"Иванова"_s, u"№ 1"_s,   u"\U0001f600"_s, u"\uffff"_s, u"\ufc00"_s, u"\ufbff"_s, u"\ufbff\u0001"_s,
        u"а1б2"_s,    u"а01б2"_s};
    for (const QString &left : texts) {
        for (const QString &right : texts) {
            CAPTURE(left, right);
            CHECK(order(keyOf(left).compare(keyOf(right))) == order(compareRussian(left, right)));
        }
    }
}

TEST_CASE("Collation keys order random texts as compareRussian does")
{
    std::mt19937 random(11);
    const QString letters = u"аАеЁ0019 -zЯ\ufb01\uffee"_s;
    const auto text = [&] {
        QString word;
        for (size_t length = random() % 6; length > 0; --length)
            word.append(letters[qsizetype(random() % size_t(letters.size()))]);
        return word;
    };
    for (int round = 0; round < 20'000; ++round) {
        const QString left = text();
        const QString right = text();
        if (order(keyOf(left).compare(keyOf(right))) == order(compareRussian(left, right)))
            continue;
        CAPTURE(left, right);
        FAIL_CHECK("the orders differ");
    }
}
