// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/NearPeople.h"

#include "core/base/Fold.h"
#include "core/members/ShortNames.h"
#include "core/members/ShownName.h"

#include <algorithm>

namespace starosta::members {

namespace {

constexpr int kMarkBits = 20;
/// More people than this under one key say nothing: no list can make the search quadratic by that.
constexpr size_t kMostUnderKey = 200;

quint64 hashOf(QStringView exact, QStringView near, qsizetype without)
{
    constexpr quint64 kPrime = 0x100000001b3ull;
    quint64 value = 0xcbf29ce484222325ull;
    const auto add = [&value](char16_t unit) { value = (value ^ unit) * kPrime; };
    for (const QChar letter : exact)
        add(letter.unicode());
    add(0x1f);
    for (qsizetype at = 0; at < near.size(); ++at) {
        if (at != without)
            add(near[at].unicode());
    }
    value ^= value >> 32;
    value *= 0x9e3779b97f4a7c15ull;
    return value ^ (value >> 29);
}

/// A key for one word as it is and the other one as it is and without each of its letters.
template <class Visit>
void visitPair(QStringView first, QStringView second, Visit &&visit)
{
    for (qsizetype without = -1; without < second.size(); ++without)
        visit(hashOf(first, second, without));
    for (qsizetype without = -1; without < first.size(); ++without)
        visit(hashOf(second, first, without));
}

/// A shown name: which of its words are the given name and the surname nobody says.
template <class Visit>
void visitShown(const QString &name, Visit &&visit)
{
    const QString folded = fold(name);
    const QList<QStringView> words = QStringView(folded).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype left = 0; left < words.size() && left < 3; ++left) {
        for (qsizetype right = left + 1; right < words.size() && right < 4; ++right) {
            visitPair(words[left], words[right], visit);
            for (const QString &given : givenNamesOf(words[left]))
                visit(hashOf(words[right], given, -1));
            for (const QString &given : givenNamesOf(words[right]))
                visit(hashOf(words[left], given, -1));
        }
    }
}

size_t markOf(quint64 key)
{
    return size_t(key >> (64 - kMarkBits));
}

} // namespace

void NearPeople::expect(const QString &name)
{
    if (m_marked.empty())
        m_marked.assign(size_t(1) << kMarkBits, false);
    visitShown(name, [this](quint64 key) {
        m_found.try_emplace(key);
        m_marked[markOf(key)] = true;
    });
}

void NearPeople::gather(const Register &people)
{
    if (m_found.empty())
        return;
    for (Register::Index index = 0; index < people.size(); ++index) {
        const KnownPerson &person = people[index];
        if (!person.roles)
            continue;
        const QString surname = fold(person.name.surname());
        const QString given = fold(person.name.given());
        visitPair(surname, given, [&](quint64 key) {
            if (!m_marked[markOf(key)])
                return;
            const auto found = m_found.find(key);
            if (found != m_found.end() && found->second.size() < kMostUnderKey)
                found->second.push_back(index);
        });
    }
}

QList<Register::Index> NearPeople::find(const QString &name) const
{
    QList<Register::Index> found;
    visitShown(name, [&](quint64 key) {
        const auto under = m_found.find(key);
        if (under == m_found.end())
            return;
        for (const Register::Index index : under->second)
            found.append(index);
    });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (found.size() > kMostFound)
        found.resize(kMostFound);
    return found;
}

} // namespace starosta::members
