// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/NearNames.h"
#include "core/roster/Spelling.h"
#include "tests/support/Catch.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

FoldedName folded(QStringView name)
{
    return FoldedName(valueOf(people::PersonName::parse(name)));
}

Resemblance between(QStringView left, QStringView right)
{
    const Resemblance one = resemblance(folded(left), folded(right));
    CHECK(resemblance(folded(right), folded(left)) == one);
    return one;
}

/// Levenshtein's table in full, as the textbook has it.
int editDistance(const QString &left, const QString &right)
{
    std::vector<std::vector<int>> table(size_t(left.size()) + 1, std::vector<int>(size_t(right.size()) + 1));
    for (qsizetype i = 0; i <= left.size(); ++i) {
        for (qsizetype j = 0; j <= right.size(); ++j) {
            int &cell = table[size_t(i)][size_t(j)];
            if (i == 0 || j == 0) {
                cell = int(i + j);
                continue;
            }
            cell = std::min({table[size_t(i - 1)][size_t(j)] + 1, table[size_t(i)][size_t(j - 1)] + 1,
                             table[size_t(i - 1)][size_t(j - 1)] + (left[i - 1] == right[j - 1] ? 0 : 1)});
        }
    }
    return table.back().back();
}

/// A name with up to two letters changed, lost or doubled.
QString mistyped(const QString &name, std::mt19937 &random)
{
    QString text = name;
    for (int edit = 0; edit < 2; ++edit) {
        const qsizetype at = qsizetype(random() % quint32(text.size()));
        if (text[at] == u' ' || (at > 0 && text[at - 1] == u' ') || at + 1 == text.size() || text[at + 1] == u' ')
            continue; // words stay words
        switch (random() % 4) {
        case 0:
            text[at] = u'щ';
            break;
        case 1:
            text.remove(at, 1);
            break;
        case 2:
            text.insert(at, text[at]);
            break;
        default:
            break;
        }
    }
    return text;
}

} // namespace

TEST_CASE("Names that differ in two letters at most, in a patronymic that is missing, or in the surname resemble")
{
    CHECK(between(u"Иванов Иван Иванович", u"Иванов Иван Иванович") == Resemblance::alike);
    CHECK(between(u"Иванов Иван Иванович", u"Иваноф Иван Ивановеч") == Resemblance::alike);
    CHECK(between(u"Гаврилова Анна Олеговна", u"Гаврлова Анна Олеговна") == Resemblance::alike);
    CHECK(between(u"Цыдыпов Баир Зорикович", u"Цидипов Баир Зорикович") == Resemblance::alike);
    CHECK(between(u"Цыдыпов Баир Зорикович", u"Цидипов Баир Зорикавич") == Resemblance::none);
    CHECK(between(u"Ким Вера Олеговна", u"Ким Вера") == Resemblance::alike);
    CHECK(between(u"Ким Вера Олеговна", u"Ким Нина") == Resemblance::none);
    CHECK(between(u"Петрова Анна Олеговна", u"Соколова Анна Олеговна") == Resemblance::newSurname);
    CHECK(between(u"Петрова Анна Олеговна", u"Соколова Анна Ивановна") == Resemblance::none);
    CHECK(between(u"Ли Ян", u"Ли Ян") == Resemblance::alike);
}

TEST_CASE("Every name within two letters of another is found by it, and only in its context")
{
    constexpr quint32 kSeed = 20260901;
    std::mt19937 random(kSeed);
    const QStringList surnames{u"Иванов"_s, u"Цыдыпов"_s, u"Римский-Корсаков"_s, u"Ким"_s, u"Воробьёв"_s};
    const QStringList givens{u"Иван"_s, u"Зоригто"_s, u"Ян"_s, u"Александр"_s};
    const QStringList patronymics{u" Иванович"_s, u" Баирович"_s, u""_s, u" Олегович"_s};
    const auto any = [&random](const QStringList &words) { return words[qsizetype(random() % quint32(words.size()))]; };
    int near = 0;
    for (int round = 0; round < 3000; ++round) {
        const QString name = any(surnames) + u' ' + any(givens) + any(patronymics);
        const QString other = mistyped(name, random);
        const FoldedName left = folded(name);
        const FoldedName right = folded(other);
        const int edits = editDistance(left.surname, right.surname) + editDistance(left.given, right.given) +
                          editDistance(left.patronymic, right.patronymic);
        INFO(name.toStdString() << " / " << other.toStdString());
        if (left.patronymic.isEmpty() == right.patronymic.isEmpty())
            CHECK((resemblance(left, right) == Resemblance::alike) == (edits <= 2));
        if (edits > 2)
            continue;
        ++near;
        NearNames names(1);
        names.expect(right, 5);
        names.add(1, left, 5);
        names.add(2, left, 6);
        names.finish();
        CHECK(names.find(right, 5) == QList{1});
        CHECK_FALSE(names.find(right, 6).contains(1));
    }
    CHECK(near > 2000);
}

TEST_CASE("A new surname and a missing patronymic are found as well")
{
    for (const auto &[left, right] : {std::pair(u"Петрова Анна Олеговна"_s, u"Соколова Анна Олеговна"_s),
                                      std::pair(u"Ким Вера Олеговна"_s, u"Ким Вера"_s)}) {
        NearNames names(1);
        names.expect(folded(left), 0);
        names.add(7, folded(right), 0);
        names.finish();
        CHECK(names.find(folded(left), 0) == QList{7});
    }
}

TEST_CASE("A hundred thousand people of one name end the search instead of prolonging it")
{
    const FoldedName name = folded(u"Иванов Иван Иванович");
    NearNames names(1);
    names.expect(name, 1);
    for (int id = 0; id < 100000; ++id)
        names.add(id, name, 1);
    names.finish();
    CHECK(names.find(name, 1).size() <= NearNames::kMostLooked * 40);
}

TEST_CASE("Names that fold alike may be spelled differently")
{
    const auto name = [](QStringView text) { return valueOf(people::PersonName::parse(text)); };
    CHECK(sameSpelling(name(u"Гусев Артём"), name(u"ГУСЕВ АРТЁМ")));
    CHECK(sameSpelling(name(u"Римский-Корсаков Ян"), name(u"Римский–Корсаков Ян")));
    CHECK_FALSE(sameSpelling(name(u"Гусев Артём"), name(u"Гусев Артем")));
    CHECK(sameAlphabet(name(u"Гусев Артём"), name(u"Гусев Артем")));
    CHECK_FALSE(sameAlphabet(name(u"Ивaнов Иван"), name(u"Иванов Иван"))); // a Latin a
    CHECK(sameSpelling(name(u"Smith John"), name(u"SMITH JOHN")));
}
