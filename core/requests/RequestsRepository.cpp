// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/RequestsRepository.h"

#include "core/storage/Statement.h"

namespace starosta::requests {

using people::PersonId;
using storage::Statement;

#define STAROSTA_REQUEST_COLUMNS                                                                                       \
    "id, shown_name, role, class_id, received_on, source, evidence, state, decided_on, reason, person_id, note"

namespace {

JoinRequest requestIn(const Statement &row)
{
    return {.id = row.id<RequestId>(0),
            .content = {.shownName = row.text(1),
                        .role = invites::inviteRoleFromToken(row.text(2)),
                        .classId = row.optionalId<classes::ClassId>(3),
                        .receivedOn = row.date(4),
                        .note = row.text(11)},
            // Checked by the schema.
            .source = requestSourceFromToken(row.text(5)).value_or(RequestSource::hand),
            .evidence = row.text(6),
            .state = requestStateFromToken(row.text(7)).value_or(RequestState::waiting),
            .decidedOn = row.optionalDate(8),
            .reason = row.text(9),
            .person = row.optionalId<PersonId>(10)};
}

} // namespace

QList<JoinRequest> RequestsRepository::select(bool openOnly)
{
    Statement select(m_store, "SELECT " STAROSTA_REQUEST_COLUMNS " FROM join_requests"
                              " WHERE ?1 = 0 OR decided_on IS NULL"
                              " ORDER BY decided_on IS NOT NULL, decided_on DESC, received_on, id");
    select.bindAll(openOnly);
    QList<JoinRequest> requests;
    while (select.step())
        requests.append(requestIn(select));
    return requests;
}

QList<JoinRequest> RequestsRepository::all()
{
    return select(false);
}

QList<JoinRequest> RequestsRepository::open()
{
    return select(true);
}

std::optional<JoinRequest> RequestsRepository::find(RequestId id)
{
    Statement select(m_store, "SELECT " STAROSTA_REQUEST_COLUMNS " FROM join_requests WHERE id = ?1");
    select.bindAll(id);
    return select.step() ? std::optional(requestIn(select)) : std::nullopt;
}

qint64 RequestsRepository::openCount()
{
    Statement select(m_store, "SELECT count(*) FROM join_requests WHERE decided_on IS NULL");
    return select.step() ? select.integer(0) : 0;
}

qint64 RequestsRepository::openBefore(QDate day)
{
    Statement select(m_store, "SELECT count(*) FROM join_requests WHERE decided_on IS NULL AND received_on < ?1");
    select.bindAll(day);
    return select.step() ? select.integer(0) : 0;
}

RequestId RequestsRepository::insert(const JoinRequest &request)
{
    Statement insert(m_store, "INSERT INTO join_requests (shown_name, role, class_id, received_on, source, evidence,"
                              " state, decided_on, reason, person_id, note)"
                              " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    insert.run(request.content.shownName, invites::optionalToken(request.content.role), request.content.classId,
               request.content.receivedOn, token(request.source), request.evidence, token(request.state),
               request.decidedOn, request.reason, request.person, request.content.note);
    return RequestId(insert.insertedRow());
}

void RequestsRepository::update(const JoinRequest &request)
{
    Statement(m_store, "UPDATE join_requests SET role = ?2, state = ?3, decided_on = ?4, reason = ?5, person_id = ?6,"
                       " note = ?7 WHERE id = ?1")
        .run(request.id, invites::optionalToken(request.content.role), token(request.state), request.decidedOn,
             request.reason, request.person, request.content.note);
}

QHash<PersonId, QDate> RequestsRepository::leftOn()
{
    // A parent is one no more when the last child has left.
    Statement select(m_store, "SELECT person_id, max(day) FROM ("
                              "  SELECT person_id, max(to_date) AS day FROM enrolments e WHERE NOT EXISTS"
                              "   (SELECT 1 FROM enrolments o WHERE o.person_id = e.person_id AND o.to_date IS NULL)"
                              "   GROUP BY person_id"
                              "  UNION ALL SELECT id, dismissed_on FROM staff WHERE dismissed_on IS NOT NULL"
                              "  UNION ALL SELECT g.guardian_id, max(e.to_date) FROM guardianships g"
                              "   JOIN enrolments e ON e.person_id = g.pupil_id GROUP BY g.guardian_id"
                              "   HAVING count(*) = count(e.to_date)"
                              ") GROUP BY person_id");
    QHash<PersonId, QDate> days;
    while (select.step())
        days.insert(select.id<PersonId>(0), select.date(1));
    return days;
}

void RequestsRepository::moveOpen(classes::ClassId from, classes::ClassId to)
{
    Statement update(m_store, "UPDATE join_requests SET class_id = ?2 WHERE class_id = ?1 AND (decided_on IS NULL"
                              " OR EXISTS (SELECT 1 FROM platform_tasks t WHERE t.state = 'open' AND t.class_id = ?1"
                              "  AND t.kind IN ('accept_request', 'refuse_request')"
                              "  AND t.person_id IS join_requests.person_id AND t.role IS join_requests.role"
                              "  AND t.shown_name = join_requests.shown_name))");
    update.run(from, to);
}

} // namespace starosta::requests
