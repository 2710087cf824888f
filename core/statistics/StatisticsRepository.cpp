// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/StatisticsRepository.h"

#include "core/storage/Statement.h"

#include <algorithm>
#include <vector>

namespace starosta::statistics {

using classes::ClassId;
using storage::Statement;

namespace {

CountByClass countsOf(Statement &select)
{
    CountByClass counts;
    while (select.step())
        counts.insert(select.id<ClassId>(0), select.integer(1));
    return counts;
}

} // namespace

CountByClass StatisticsRepository::pupils()
{
    // A count a class out of the index, rather than a GROUP BY, which sorts: 8 ms against 40 ms for 100,000 pupils.
    Statement select(m_store, "SELECT c.id, (SELECT count(*) FROM enrolments e"
                              "               WHERE e.class_id = c.id AND e.to_date IS NULL)"
                              " FROM school_years y JOIN classes c ON c.year_id = y.id AND c.archived_on IS NULL"
                              " WHERE y.is_current = 1");
    return countsOf(select);
}

GuardianCounts StatisticsRepository::guardians()
{
    // Counted here rather than by count(DISTINCT), which sorts everything twice: once a class and once in all.
    Statement select(m_store, "SELECT e.class_id, g.guardian_id FROM school_years y"
                              " JOIN classes c ON c.year_id = y.id AND c.archived_on IS NULL"
                              " JOIN enrolments e ON e.class_id = c.id AND e.to_date IS NULL"
                              " JOIN guardianships g ON g.pupil_id = e.person_id"
                              " WHERE y.is_current = 1");
    struct Relation
    {
        qint64 guardian;
        qint64 classId;
        auto operator<=>(const Relation &) const = default;
    };
    std::vector<Relation> relations;
    while (select.step())
        relations.push_back({.guardian = select.integer(1), .classId = select.integer(0)});
    std::sort(relations.begin(), relations.end());

    GuardianCounts counts{.byClass = {}, .distinct = 0};
    const Relation *previous = nullptr;
    for (const Relation &relation : relations) {
        if (!previous || previous->guardian != relation.guardian)
            ++counts.distinct;
        if (!previous || *previous != relation)
            ++counts.byClass[ClassId(relation.classId)];
        previous = &relation;
    }
    return counts;
}

qint64 StatisticsRepository::staff()
{
    Statement select(m_store, "SELECT count(*) FROM staff WHERE dismissed_on IS NULL");
    return select.step() ? select.integer(0) : 0;
}

QList<LinkFacts> StatisticsRepository::links()
{
    Statement select(m_store, "SELECT l.class_id, l.role, l.state, l.handed_out_on IS NOT NULL, l.valid_until"
                              " FROM school_years y JOIN classes c ON c.year_id = y.id AND c.archived_on IS NULL"
                              " JOIN invite_links l ON l.class_id = c.id WHERE y.is_current = 1");
    QList<LinkFacts> links;
    while (select.step()) {
        // Role and state are checked by the schema.
        links.append({.classId = select.id<ClassId>(0),
                      .role = *invites::inviteRoleFromToken(select.text(1)),
                      .state = *invites::linkStateFromToken(select.text(2)),
                      .handedOut = select.boolean(3),
                      .validUntil = select.optionalDate(4)});
    }
    return links;
}

CountByClass StatisticsRepository::pupilsWithPaper()
{
    Statement select(m_store, "SELECT e.class_id, count(DISTINCT i.person_id) FROM invite_links l"
                              " JOIN batch_items i ON i.link_id = l.id"
                              " JOIN enrolments e ON e.person_id = i.person_id AND e.to_date IS NULL"
                              " WHERE l.role = 'pupil' AND l.state IN ('active', 'handed_out', 'revocation_due')"
                              " GROUP BY e.class_id");
    return countsOf(select);
}

qint64 StatisticsRepository::staffWithPaper()
{
    Statement select(m_store, "SELECT count(DISTINCT i.person_id) FROM classes c"
                              " JOIN school_years y ON y.id = c.year_id AND y.is_current = 1"
                              " JOIN invite_links l ON l.class_id = c.id"
                              " JOIN batch_items i ON i.link_id = l.id"
                              " JOIN staff s ON s.id = i.person_id AND s.dismissed_on IS NULL"
                              " WHERE c.kind = 'staff_room'"
                              " AND l.state IN ('active', 'handed_out', 'revocation_due')");
    return select.step() ? select.integer(0) : 0;
}

} // namespace starosta::statistics
