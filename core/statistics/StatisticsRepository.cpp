// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/StatisticsRepository.h"

#include "core/storage/Statement.h"

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

RequestFigures StatisticsRepository::requests(QDate since)
{
    Statement select(m_store, "SELECT count(*), ifnull(sum(state = 'accepted'), 0), ifnull(sum(state = 'refused'), 0),"
                              " ifnull(sum(decided_on IS NULL), 0)"
                              " FROM join_requests WHERE received_on >= ?1 OR decided_on IS NULL");
    select.bindAll(since);
    if (!select.step())
        return {};
    return {.received = select.integer(0),
            .accepted = select.integer(1),
            .refused = select.integer(2),
            .waiting = select.integer(3)};
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

std::optional<QDate> StatisticsRepository::latestList()
{
    Statement select(m_store, "SELECT max(taken_on) FROM member_lists");
    return select.step() ? select.optionalDate(0) : std::nullopt;
}

std::optional<qint64> StatisticsRepository::staffConfirmed(QDate day)
{
    // As verification::stateOf() says it.
    Statement select(m_store, "SELECT EXISTS (SELECT 1 FROM verifications), count(*) FROM staff s"
                              " JOIN verifications v"
                              "  ON v.id = (SELECT max(l.id) FROM verifications l WHERE l.person_id = s.id)"
                              " WHERE s.dismissed_on IS NULL AND v.state = 'confirmed' AND v.position = s.position"
                              " AND (v.valid_until IS NULL OR v.valid_until >= ?1)");
    select.bindAll(day);
    if (!select.step() || !select.boolean(0))
        return {};
    return select.integer(1);
}

bool StatisticsRepository::hasRefusals()
{
    Statement select(m_store, "SELECT EXISTS (SELECT 1 FROM refusals)");
    return select.step() && select.boolean(0);
}

bool StatisticsRepository::knowsActivity()
{
    Statement select(m_store, "SELECT EXISTS (SELECT 1 FROM platform_accounts"
                              " WHERE last_active IS NOT NULL AND gone_on IS NULL)");
    return select.step() && select.boolean(0);
}

} // namespace starosta::statistics
