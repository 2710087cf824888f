// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/Register.h"

#include "core/members/Member.h"
#include "core/members/ShownName.h"

#include <algorithm>

namespace starosta::members {

bool KnownPerson::has(invites::InviteRole role) const
{
    return roles.testFlag(roleOf(role));
}

bool KnownPerson::isIn(classes::ClassId schoolClass, invites::InviteRole role) const
{
    switch (role) {
    case invites::InviteRole::pupil:
        return pupilOf == schoolClass;
    case invites::InviteRole::guardian:
        return guardianIn.contains(schoolClass);
    case invites::InviteRole::teacher:
        return true;
    }
    Q_UNREACHABLE();
}

Register::Register(std::vector<KnownPerson> people) : m_people(std::move(people))
{
    m_keys.reserve(m_people.size());
    m_entries.reserve(m_people.size() * 2);
    m_first.reserve(qsizetype(m_people.size()) * 2);
    for (Index index = 0; index < size(); ++index) {
        const KnownPerson &person = m_people[size_t(index)];
        m_keys.push_back(nameKey(person.shownName()));
        add(m_keys.back(), index);
        if (!person.name.patronymic().isEmpty())
            add(nameKey(person.name.full()), index);
    }
}

void Register::add(const QString &key, Index person)
{
    const int at = int(m_entries.size());
    const auto first = m_first.find(key);
    m_entries.push_back({.person = person, .next = first == m_first.end() ? -1 : *first});
    if (first == m_first.end())
        m_first.insert(key, at);
    else
        *first = at;
}

std::optional<Register::Index> Register::find(people::PersonId id) const
{
    const auto at =
        std::lower_bound(m_people.begin(), m_people.end(), id,
                         [](const KnownPerson &person, people::PersonId wanted) { return person.id < wanted; });
    if (at == m_people.end() || at->id != id)
        return {};
    return Index(at - m_people.begin());
}

QList<Register::Index> Register::named(const QString &key) const
{
    QList<Index> found;
    const auto first = m_first.constFind(key);
    for (int at = first == m_first.cend() ? -1 : *first; at >= 0; at = m_entries[size_t(at)].next)
        found.append(m_entries[size_t(at)].person);
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace starosta::members
