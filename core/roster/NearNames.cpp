// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/NearNames.h"

#include "core/base/Fold.h"

#include <algorithm>
#include <array>
#include <bit>

namespace starosta::roster {

namespace {

constexpr int kMostEdits = 2;
/// The upper bits of a key, by which also its mark is found.
constexpr int kHalf = 32;

quint32 half(quint64 key)
{
    return quint32(key >> kHalf);
}

/// Which words of the name a key stands for.
enum class Words : quint64 {
    surnameAndGiven,
    givenAndSurname,
    patronymicAndGiven,
    surnameAndPatronymic,
    allInAnyOrder,
    twoInAnyOrder,
};

class Hash
{
public:
    explicit Hash(quint64 seed) : m_value(seed * kPrime + kStart) {}
    void add(QChar letter) { m_value = (m_value ^ letter.unicode()) * kPrime; }
    void add(QStringView text)
    {
        for (const QChar letter : text)
            add(letter);
        m_value = (m_value ^ 0x1f) * kPrime;
    }
    /// Spread over all bits: the upper ones choose a place.
    quint64 value() const
    {
        quint64 mixed = m_value;
        mixed ^= mixed >> 32;
        mixed *= 0x9e3779b97f4a7c15ull;
        return mixed ^ (mixed >> 29);
    }

private:
    static constexpr quint64 kStart = 0xcbf29ce484222325ull;
    static constexpr quint64 kPrime = 0x100000001b3ull;

    quint64 m_value;
};

/// One key for `near` as it is and one for it without each of its letters: words that differ in one letter share one.
template <class Visit>
void visitWithout(Words words, QStringView exact, QStringView near, quint32 context, Visit &&visit)
{
    Hash begin((quint64(words) << 32) | context);
    begin.add(exact);
    for (qsizetype left = -1; left < near.size(); ++left) {
        Hash hash = begin;
        for (qsizetype at = 0; at < near.size(); ++at) {
            if (at != left)
                hash.add(near[at]);
        }
        visit(hash.value());
    }
}

template <class Visit>
void visitKeys(const FoldedName &name, quint32 context, Visit &&visit)
{
    visitWithout(Words::surnameAndGiven, name.surname, name.given, context, visit);
    visitWithout(Words::givenAndSurname, name.given, name.surname, context, visit);
    visitWithout(Words::patronymicAndGiven, name.patronymic, name.given, context, visit);
    Hash both((quint64(Words::surnameAndPatronymic) << 32) | context);
    both.add(name.surname);
    both.add(name.patronymic);
    visit(both.value());
    Hash all((quint64(Words::allInAnyOrder) << 32) | context);
    all.add(name.words());
    visit(all.value());
    Hash two((quint64(Words::twoInAnyOrder) << 32) | context);
    two.add(std::min(name.surname, name.given));
    two.add(std::max(name.surname, name.given));
    visit(two.value());
}

/// Levenshtein's distance, or kMostEdits + 1 where it is greater: only a band along the diagonal is looked at.
int distance(QStringView left, QStringView right)
{
    constexpr int kTooFar = kMostEdits + 1;
    constexpr int kBand = 2 * kMostEdits + 1;
    if (std::abs(left.size() - right.size()) > kMostEdits)
        return kTooFar;
    // row[i] is the distance of left.first(at) from right.first(at + i - kMostEdits).
    std::array<int, kBand> row;
    for (int i = 0; i < kBand; ++i)
        row[size_t(i)] = i < kMostEdits ? kTooFar : i - kMostEdits;
    for (qsizetype at = 1; at <= left.size(); ++at) {
        std::array<int, kBand> next;
        for (int i = 0; i < kBand; ++i) {
            const qsizetype other = at + i - kMostEdits;
            if (other < 0 || other > right.size()) {
                next[size_t(i)] = kTooFar;
                continue;
            }
            if (other == 0) {
                next[size_t(i)] = int(std::min<qsizetype>(at, kTooFar));
                continue;
            }
            int best = row[size_t(i)] + (left[at - 1] == right[other - 1] ? 0 : 1);
            if (i + 1 < kBand)
                best = std::min(best, row[size_t(i) + 1] + 1);
            if (i > 0)
                best = std::min(best, next[size_t(i) - 1] + 1);
            next[size_t(i)] = std::min(best, kTooFar);
        }
        row = next;
    }
    return row[size_t(right.size() - left.size() + kMostEdits)];
}

} // namespace

FoldedName::FoldedName(const people::PersonName &name)
    : surname(fold(name.surname()))
    , given(fold(name.given()))
    , patronymic(fold(name.patronymic()))
{}

QString FoldedName::words() const
{
    QStringList words = QStringList{surname, given, patronymic}.join(u' ').split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

Resemblance resemblance(const FoldedName &left, const FoldedName &right)
{
    const bool onePatronymic = left.patronymic.isEmpty() != right.patronymic.isEmpty();
    const bool sameGiven = left.given == right.given;
    if (onePatronymic) {
        const bool isSame = sameGiven && left.surname == right.surname;
        const bool isSwapped = left.given == right.surname && left.surname == right.given;
        return isSame || isSwapped ? Resemblance::alike : Resemblance::none;
    }
    const int edits = distance(left.surname, right.surname) + distance(left.given, right.given) +
                      distance(left.patronymic, right.patronymic);
    if (edits <= kMostEdits)
        return Resemblance::alike;
    if (sameGiven && left.patronymic == right.patronymic)
        return Resemblance::newSurname;
    if (sameGiven && left.surname == right.surname)
        return Resemblance::newPatronymic;
    return left.words() == right.words() ? Resemblance::alike : Resemblance::none;
}

NearNames::NearNames(size_t names)
{
    // Some thirty keys a name, and as much room again and again, so that few keys meet by chance.
    constexpr size_t kBitsForAName = 256;
    constexpr size_t kFewestBits = 1024;
    constexpr size_t kMostBits = size_t(1) << kHalf;
    const size_t bits = std::min(kMostBits, std::bit_ceil(std::max(names * kBitsForAName, kFewestBits)));
    m_shift = 64 - std::countr_zero(bits);
    m_marked.assign(bits, false);
}

void NearNames::expect(const FoldedName &name, quint32 context)
{
    visitKeys(name, context, [this](quint64 key) { m_marked[bitOf(key)] = true; });
}

void NearNames::add(int id, const FoldedName &name, quint32 context)
{
    visitKeys(name, context, [this, id](quint64 key) {
        if (m_marked[bitOf(key)])
            m_entries.push_back({.key = half(key), .id = id});
    });
}

void NearNames::finish()
{
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &left, const Entry &right) {
        return left.key != right.key ? left.key < right.key : left.id < right.id;
    });
    // From here on the marks tell which keys are there: most are not, and need not be searched for.
    m_marked.assign(m_marked.size(), false);
    for (const Entry &entry : m_entries)
        m_marked[entry.key >> (m_shift - kHalf)] = true;
}

QList<int> NearNames::find(const FoldedName &name, quint32 context) const
{
    QList<int> found;
    visitKeys(name, context, [&](quint64 key) {
        if (!m_marked[bitOf(key)])
            return;
        const quint32 wanted = half(key);
        auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), wanted,
                                      [](const Entry &each, quint32 than) { return each.key < than; });
        for (int looked = 0; entry != m_entries.end() && entry->key == wanted && looked < kMostLooked;
             ++entry, ++looked)
            found.append(entry->id);
    });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace starosta::roster
