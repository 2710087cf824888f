// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/PeopleIndex.h"

#include "core/base/Fold.h"

namespace starosta::roster {

int TextNumbers::numberOf(QStringView text)
{
    const qsizetype before = m_numbers.size();
    int &number = m_numbers[fold(text)];
    if (m_numbers.size() > before)
        number = int(before);
    return number;
}

PeopleIndex::PeopleIndex(std::vector<LivePerson> people, qsizetype rows) : m_people(std::move(people))
{
    const size_t count = m_people.size();
    m_names.reserve(qsizetype(count) + rows);
    m_ids.reserve(qsizetype(count) + rows);
    m_nameOf.reserve(count);
    m_next.assign(count, -1);
    m_claimedBy.assign(count, -1);
    for (Known known = 0; known < size(); ++known) {
        const people::PersonContent &content = m_people[size_t(known)].content;
        const int name = m_names.numberOf(content.name.full());
        m_nameOf.push_back(name);
        if (size_t(name) >= m_head.size())
            m_head.resize(size_t(name) + 1, -1);
        m_next[size_t(known)] = m_head[size_t(name)];
        m_head[size_t(name)] = known;
        if (content.externalId) {
            const int id = m_ids.numberOf(*content.externalId);
            if (size_t(id) >= m_withId.size())
                m_withId.resize(size_t(id) + 1, -1);
            m_withId[size_t(id)] = known;
        }
    }
}

std::optional<PeopleIndex::Known> PeopleIndex::withId(int idNumber) const
{
    if (size_t(idNumber) >= m_withId.size() || m_withId[size_t(idNumber)] < 0)
        return {};
    return m_withId[size_t(idNumber)];
}

QHash<people::PersonId, PeopleIndex::Known> PeopleIndex::byPersonId() const
{
    QHash<people::PersonId, Known> known;
    known.reserve(qsizetype(m_people.size()));
    for (Known each = 0; each < size(); ++each)
        known.insert(m_people[size_t(each)].id, each);
    return known;
}

bool PeopleIndex::canBePupil(Known known) const
{
    const LivePerson &person = m_people[size_t(known)];
    return person.hasPlace || (!person.isStaff && !person.isGuardian);
}

} // namespace starosta::roster
