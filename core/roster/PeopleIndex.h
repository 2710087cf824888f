// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/RosterRepository.h"

#include <QHash>

#include <unordered_map>

namespace starosta::roster {

/// Folded texts as small numbers: a text is hashed once, then compared and looked up by its number.
class TextNumbers
{
public:
    /// Equal for texts that fold() makes equal.
    int numberOf(QStringView text);
    int size() const { return int(m_numbers.size()); }
    void reserve(qsizetype size) { m_numbers.reserve(size); }

private:
    QHash<QString, int> m_numbers;
};

/// The people of the register, found by what rows of a file say of them, and who of them was recognised in which row.
class PeopleIndex
{
public:
    /// A person's index, for as long as the import is planned.
    using Known = int;

    /// More namesakes than any list of people has; a search ends there, so that no file can make it quadratic.
    static constexpr int kMostNamesakes = 1000;

    /// `rows` of the file are expected.
    PeopleIndex(std::vector<LivePerson> people, qsizetype rows);

    const LivePerson &operator[](Known known) const { return m_people[size_t(known)]; }
    Known size() const { return Known(m_people.size()); }

    /// Full names and «№ личного дела», of people and rows alike.
    int nameNumber(QStringView fullName) { return m_names.numberOf(fullName); }
    int idNumber(QStringView externalId) { return m_ids.numberOf(externalId); }
    int nameOf(Known known) const { return m_nameOf[size_t(known)]; }

    /// Whoever has the number, in whatever role: numbers are unique.
    std::optional<Known> withId(int idNumber) const;
    QHash<people::PersonId, Known> byPersonId() const;
    /// A pupil, somebody who was one and is nothing else since, or nobody's role: who left the school may come back.
    /// Staff and guardians are other people than pupils, even with the same name.
    bool canBePupil(Known known) const;
    /// Those of this name whom `fits` accepts.
    template <class Fits>
    QList<Known> namesakes(int name, Fits &&fits) const
    {
        QList<Known> found;
        int looked = 0;
        for (Known known = head(name); known >= 0 && looked < kMostNamesakes; known = m_next[size_t(known)], ++looked) {
            if (fits(known))
                found.append(known);
        }
        return found;
    }

    bool isClaimed(Known known) const { return m_claimedBy[size_t(known)] >= 0; }
    /// The planned row that recognised the person, or -1.
    int claimedBy(Known known) const { return m_claimedBy[size_t(known)]; }
    void claim(Known known, int row) { m_claimedBy[size_t(known)] = row; }

    /// A row that cannot be imported has the person's number all the same.
    void noteMeant(int row, Known known) { m_meant.insert_or_assign(row, known); }
    std::optional<Known> meantBy(int row) const
    {
        const auto meant = m_meant.find(row);
        return meant == m_meant.end() ? std::nullopt : std::optional(meant->second);
    }

    /// Keeps the person from leaving; the first reason holds.
    void keep(Known known, StayReason reason) { m_kept.try_emplace(known, reason); }
    std::optional<StayReason> keptFor(Known known) const
    {
        const auto kept = m_kept.find(known);
        return kept == m_kept.end() ? std::nullopt : std::optional(kept->second);
    }

private:
    Known head(int name) const { return size_t(name) < m_head.size() ? m_head[size_t(name)] : -1; }

    std::vector<LivePerson> m_people;
    TextNumbers m_names;
    TextNumbers m_ids;
    std::vector<int> m_nameOf;
    /// The first person of a name, and the next of the same: chains without an allocation for each.
    std::vector<Known> m_head;
    std::vector<Known> m_next;
    std::vector<Known> m_withId;
    std::vector<int> m_claimedBy;
    std::unordered_map<Known, StayReason> m_kept;
    std::unordered_map<int, Known> m_meant; ///< by planned row
};

} // namespace starosta::roster
