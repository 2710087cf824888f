// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/PersonName.h"

#include <QList>

#include <deque>
#include <vector>

namespace starosta::roster {

/// How much a name resembles another, the folded forms compared.
enum class Resemblance {
    none,
    alike,         ///< up to two letters differ, one of the two has no patronymic, or the words have another order
    newSurname,    ///< another surname, the same given name and patronymic
    newPatronymic, ///< another patronymic, the same surname and given name
};

/// A name, folded once.
struct FoldedName
{
    explicit FoldedName(const people::PersonName &name);

    QString surname;
    QString given;
    QString patronymic;

    /// The words in one order, whichever the name has.
    QString words() const;
};

Resemblance resemblance(const FoldedName &left, const FoldedName &right);

/// Finds names that resemble a given one among many, without comparing each with each: two letters in three words leave
/// two words as they are, or one word as it is and a second one but for one letter. Names are looked up by that, within
/// one context (a birth date, a class), for which any number may stand.
/// First every name that will be looked for is expected, then those to be found are added; what cannot be found by any
/// of the expected ones costs no memory.
class NearNames
{
public:
    /// More than resemble each other in any real list; a search ends there, so that no file can make it quadratic.
    static constexpr int kMostLooked = 200;

    explicit NearNames(size_t names);

    void expect(const FoldedName &name, quint32 context);
    void add(int id, const FoldedName &name, quint32 context);
    void finish();
    /// The ids that were added under resembling names; some under names that do not resemble.
    QList<int> find(const FoldedName &name, quint32 context) const;

private:
    /// Half of a key: what meets by chance only has to be compared once more.
    struct Entry
    {
        quint32 key;
        int id;
    };

    size_t bitOf(quint64 key) const { return size_t(key >> m_shift); }

    int m_shift;
    std::vector<bool> m_marked;  ///< keys that are expected; later, keys that are there
    std::deque<Entry> m_entries; ///< some thirty a person: to grow must not mean to hold them twice
};

} // namespace starosta::roster
