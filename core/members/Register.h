// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InviteRole.h"
#include "core/people/Person.h"

#include <QHash>

#include <optional>
#include <vector>

namespace starosta::members {

/// Somebody of the register, as far as an account may be theirs.
struct KnownPerson
{
    people::PersonId id;
    people::PersonName name;
    /// Enrolled, not dismissed, guardian of somebody enrolled.
    people::Roles roles = {};
    std::optional<classes::ClassId> pupilOf = {};
    QList<classes::ClassId> guardianIn = {}; ///< classes of the pupils, each once

    bool has(invites::InviteRole role) const;
    /// Whoever has the role in the class; members of staff may be in any.
    bool isIn(classes::ClassId schoolClass, invites::InviteRole role) const;
    /// «Имя Фамилия», as the platform shows it.
    QString shownName() const { return name.given() + u' ' + name.surname(); }
};

/// The people of the register, found by the names that the platform shows.
class Register
{
public:
    /// A person's index.
    using Index = int;

    /// By id.
    explicit Register(std::vector<KnownPerson> people);

    const KnownPerson &operator[](Index index) const { return m_people[size_t(index)]; }
    Index size() const { return Index(m_people.size()); }
    std::optional<Index> find(people::PersonId id) const;
    /// Those whose given name and surname, or whole name, have this key; also those who have no role any
    /// more.
    QList<Index> named(const QString &key) const;
    /// The key of given name and surname.
    const QString &keyOf(Index index) const { return m_keys[size_t(index)]; }

private:
    struct Entry
    {
        Index person;
        int next;
    };
    void add(const QString &key, Index person);

    std::vector<KnownPerson> m_people;
    std::vector<QString> m_keys;
    std::vector<Entry> m_entries;
    QHash<QString, int> m_first;
};

} // namespace starosta::members
