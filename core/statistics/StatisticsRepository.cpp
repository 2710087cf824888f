// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/StatisticsRepository.h"

#include "core/storage/Statement.h"

namespace starosta::statistics {

using classes::ClassId;
using storage::Statement;

namespace {

// Where the lists behind the figures look, and the few counts taken here. CountsRepository counts the same people
// without SQL's joins, which took too long; tst_Behind holds every list against its figure.
#define STAROSTA_CLASSES " school_years y JOIN classes c ON c.year_id = y.id AND c.archived_on IS NULL"
#define STAROSTA_NOW " WHERE y.is_current = 1"
#define STAROSTA_IN_CLASS " e.class_id = c.id AND e.to_date IS NULL"

#define STAROSTA_PUPILS STAROSTA_CLASSES " JOIN enrolments e ON" STAROSTA_IN_CLASS
#define STAROSTA_GUARDIANS STAROSTA_PUPILS " JOIN guardianships g ON g.pupil_id = e.person_id"

#define STAROSTA_LEADS_SOMEWHERE " l.state IN ('active', 'handed_out', 'revocation_due')"

// By a slip or a letter of their own. What may have arrived is not counted.
#define STAROSTA_BY_SLIP " batch_items i ON i.link_id = l.id"
#define STAROSTA_BY_LETTER " journal_mail i ON i.link_id = l.id AND i.state = 'sent'"

#define STAROSTA_PUPILS_GIVEN(how)                                                                                     \
    " SELECT e.class_id, e.person_id FROM invite_links l JOIN" how                                                     \
    " JOIN enrolments e ON e.person_id = i.person_id AND e.to_date IS NULL"                                            \
    " WHERE l.role = 'pupil' AND" STAROSTA_LEADS_SOMEWHERE
#define STAROSTA_PUPILS_REACHED                                                                                        \
    " (" STAROSTA_PUPILS_GIVEN(STAROSTA_BY_SLIP) " UNION" STAROSTA_PUPILS_GIVEN(STAROSTA_BY_LETTER) ") r"

#define STAROSTA_EMPLOYED " s.dismissed_on IS NULL"
#define STAROSTA_STAFF " staff s WHERE" STAROSTA_EMPLOYED

#define STAROSTA_STAFF_GIVEN(how)                                                                                      \
    " SELECT s.id FROM classes c JOIN school_years y ON y.id = c.year_id AND y.is_current = 1"                         \
    " JOIN invite_links l ON l.class_id = c.id JOIN" how " JOIN staff s ON s.id = i.person_id AND" STAROSTA_EMPLOYED   \
    " WHERE c.kind = 'staff_room' AND" STAROSTA_LEADS_SOMEWHERE
#define STAROSTA_STAFF_REACHED                                                                                         \
    " (" STAROSTA_STAFF_GIVEN(STAROSTA_BY_SLIP) " UNION" STAROSTA_STAFF_GIVEN(STAROSTA_BY_LETTER) ") s"

// A pupil's account counts as a pupil's, a parent's as a parent's: whoever is there in a wrong role has to be invited
// anew.
#define STAROSTA_ACCOUNT_OF(role)                                                                                      \
    " a.person_id IS NOT NULL AND a.gone_on IS NULL AND (a.role IS NULL OR a.role = " role ")"

#define STAROSTA_PUPILS_JOINED                                                                                         \
    " platform_accounts a JOIN enrolments e ON e.person_id = a.person_id AND e.to_date IS NULL"                        \
    " WHERE" STAROSTA_ACCOUNT_OF("'pupil'")

#define STAROSTA_GUARDIANS_JOINED                                                                                      \
    " platform_accounts a JOIN guardianships g ON g.guardian_id = a.person_id"                                         \
    " JOIN enrolments e ON e.person_id = g.pupil_id AND e.to_date IS NULL"                                             \
    " JOIN classes c ON c.id = e.class_id AND c.archived_on IS NULL"                                                   \
    " JOIN school_years y ON y.id = c.year_id AND y.is_current = 1"                                                    \
    " WHERE" STAROSTA_ACCOUNT_OF("'guardian'")

#define STAROSTA_STAFF_JOINED                                                                                          \
    " platform_accounts a JOIN staff s ON s.id = a.person_id AND" STAROSTA_EMPLOYED                                    \
    " WHERE" STAROSTA_ACCOUNT_OF("'teacher'")

// As verification::stateOf() says it, on the day ?1.
#define STAROSTA_STAFF_CONFIRMED                                                                                       \
    " staff s JOIN verifications v ON v.id = (SELECT max(l.id) FROM verifications l WHERE l.person_id = s.id)"         \
    " WHERE" STAROSTA_EMPLOYED " AND v.state = 'confirmed' AND v.position = s.position"                                \
    " AND v.left_on IS NULL AND (v.valid_until IS NULL OR v.valid_until >= ?1)"

// Pupils of the classes and their parents.
#define STAROSTA_MEMBERS                                                                                               \
    "WITH members AS (SELECT e.class_id, e.person_id, 'pupil' AS role FROM" STAROSTA_PUPILS STAROSTA_NOW               \
    " UNION ALL SELECT e.class_id, g.guardian_id, 'guardian' FROM" STAROSTA_GUARDIANS STAROSTA_NOW ")"

#define STAROSTA_REFUSED                                                                                               \
    " members m JOIN refusals r ON r.person_id = m.person_id"                                                          \
    " WHERE NOT EXISTS (SELECT 1 FROM platform_accounts a WHERE a.person_id = m.person_id"                             \
    "  AND a.gone_on IS NULL AND (a.role IS NULL OR a.role = m.role))"

#define STAROSTA_ACTIVE                                                                                                \
    " platform_accounts a JOIN members m ON m.person_id = a.person_id AND (a.role IS NULL OR a.role = m.role)"         \
    " WHERE a.gone_on IS NULL AND a.last_active >= ?1"

#define STAROSTA_STAFF_ACTIVE STAROSTA_STAFF_JOINED " AND a.last_active >= ?1"

// Those of people whose data was destroyed are counted; in a list they have no name to stand under.
#define STAROSTA_RECEIVED " WHERE (received_on >= ?1 OR decided_on IS NULL)"
#define STAROSTA_IS_ACCEPTED "state = 'accepted'"
#define STAROSTA_IS_REFUSED "state = 'refused'"
#define STAROSTA_IS_WAITING "decided_on IS NULL"

CountByClass countsOf(Statement &select)
{
    CountByClass counts;
    while (select.step())
        counts.insert(select.id<ClassId>(0), select.integer(1));
    return counts;
}

#define STAROSTA_LIST(class_id, person_id, from)                                                                       \
    STAROSTA_MEMBERS ", counted (class_id, person_id) AS (SELECT " class_id ", " person_id " FROM" from ")"            \
                     " SELECT DISTINCT k.class_id, k.person_id, p.surname, p.given, p.patronymic"                      \
                     " FROM counted k JOIN people p ON p.id = k.person_id"

const char *listOf(Group group)
{
    switch (group) {
    case Group::pupils:
        return STAROSTA_LIST("e.class_id", "e.person_id", STAROSTA_PUPILS STAROSTA_NOW);
    case Group::pupilsReached:
        return STAROSTA_LIST("r.class_id", "r.person_id", STAROSTA_PUPILS_REACHED);
    case Group::pupilsJoined:
        return STAROSTA_LIST("e.class_id", "e.person_id", STAROSTA_PUPILS_JOINED);
    case Group::guardians:
        return STAROSTA_LIST("e.class_id", "g.guardian_id", STAROSTA_GUARDIANS STAROSTA_NOW);
    case Group::guardiansJoined:
        return STAROSTA_LIST("e.class_id", "g.guardian_id", STAROSTA_GUARDIANS_JOINED);
    case Group::refused:
        return STAROSTA_LIST("m.class_id", "m.person_id", STAROSTA_REFUSED);
    case Group::active:
        return STAROSTA_LIST("m.class_id", "m.person_id", STAROSTA_ACTIVE);
    case Group::staff:
        return STAROSTA_LIST("NULL", "s.id", STAROSTA_STAFF);
    case Group::staffReached:
        return STAROSTA_LIST("NULL", "s.id", STAROSTA_STAFF_REACHED);
    case Group::staffJoined:
        return STAROSTA_LIST("NULL", "s.id", STAROSTA_STAFF_JOINED);
    case Group::staffConfirmed:
        return STAROSTA_LIST("NULL", "s.id", STAROSTA_STAFF_CONFIRMED);
    case Group::staffActive:
        return STAROSTA_LIST("NULL", "s.id", STAROSTA_STAFF_ACTIVE);
    }
    Q_UNREACHABLE();
}

bool hasDay(Group group)
{
    return group == Group::active || group == Group::staffConfirmed || group == Group::staffActive;
}

#define STAROSTA_REQUEST_LIST "SELECT id, shown_name, class_id, role FROM join_requests" STAROSTA_RECEIVED
#define STAROSTA_LATEST_FIRST " ORDER BY received_on DESC, id DESC"

/// Null where the indicator is none of requests.
const char *requestListOf(Indicator indicator)
{
    if (indicator == Indicator::requestsReceived)
        return STAROSTA_REQUEST_LIST STAROSTA_LATEST_FIRST;
    if (indicator == Indicator::requestsAccepted)
        return STAROSTA_REQUEST_LIST " AND " STAROSTA_IS_ACCEPTED STAROSTA_LATEST_FIRST;
    if (indicator == Indicator::requestsRefused)
        return STAROSTA_REQUEST_LIST " AND " STAROSTA_IS_REFUSED STAROSTA_LATEST_FIRST;
    if (indicator == Indicator::requestsWaiting)
        return STAROSTA_REQUEST_LIST " AND " STAROSTA_IS_WAITING STAROSTA_LATEST_FIRST;
    return nullptr;
}

} // namespace

RequestFigures StatisticsRepository::requests(QDate since)
{
    Statement select(m_store, "SELECT count(*), ifnull(sum(" STAROSTA_IS_ACCEPTED "), 0),"
                              " ifnull(sum(" STAROSTA_IS_REFUSED "), 0),"
                              " ifnull(sum(" STAROSTA_IS_WAITING "), 0) FROM counted_requests" STAROSTA_RECEIVED);
    select.bindAll(since);
    if (!select.step())
        return {};
    return {.received = select.integer(0),
            .accepted = select.integer(1),
            .refused = select.integer(2),
            .waiting = select.integer(3)};
}

CountByClass StatisticsRepository::pupilsReached()
{
    Statement select(m_store, "SELECT r.class_id, count(*) FROM" STAROSTA_PUPILS_REACHED " GROUP BY r.class_id");
    return countsOf(select);
}

qint64 StatisticsRepository::staffReached()
{
    Statement select(m_store, "SELECT count(*) FROM" STAROSTA_STAFF_REACHED);
    return select.step() ? select.integer(0) : 0;
}

std::optional<QDate> StatisticsRepository::latestList()
{
    Statement select(m_store, "SELECT max(taken_on) FROM member_lists");
    return select.step() ? select.optionalDate(0) : std::nullopt;
}

qint64 StatisticsRepository::openAccounts()
{
    Statement select(m_store, "SELECT count(*) FROM platform_accounts WHERE gone_on IS NULL AND decision = 'open'");
    return select.step() ? select.integer(0) : 0;
}

std::optional<qint64> StatisticsRepository::staffConfirmed(QDate day)
{
    Statement select(m_store, "SELECT EXISTS (SELECT 1 FROM verifications), count(*) FROM" STAROSTA_STAFF_CONFIRMED);
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

QList<Member> StatisticsRepository::members(Group group, QDate day)
{
    Statement select(m_store, listOf(group));
    if (hasDay(group))
        select.bindAll(day);
    QList<Member> members;
    while (select.step())
        members.append({.person = select.id<people::PersonId>(1),
                        .classId = select.optionalId<ClassId>(0),
                        .name = people::PersonName::stored(select.text(2), select.text(3), select.text(4))});
    return members;
}

QList<CountedRequest> StatisticsRepository::requests(QDate since, Indicator which)
{
    const char *const sql = requestListOf(which);
    if (!sql)
        return {};
    Statement select(m_store, sql);
    select.bindAll(since);
    QList<CountedRequest> requests;
    while (select.step())
        requests.append({.id = select.integer(0),
                         .shownName = select.text(1),
                         .classId = select.optionalId<ClassId>(2),
                         .role = select.isNull(3) ? std::nullopt : invites::inviteRoleFromToken(select.text(3))});
    return requests;
}

} // namespace starosta::statistics
