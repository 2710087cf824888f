// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/PlatformRepository.h"

#include "core/storage/Statement.h"

namespace starosta::platform {

using storage::Statement;

namespace {

#define STAROSTA_OPEN_LIKE                                                                                             \
    "SELECT id FROM platform_tasks WHERE state = 'open' AND +kind = ?1 AND class_id IS ?2 AND role IS ?3"              \
    " AND person_id IS ?4 AND link_id IS ?5 AND shown_name = ?6"

PlatformTask taskIn(const Statement &row)
{
    PlatformTask task{.id = row.id<TaskId>(0),
                      // A kind that a later version knows cannot be read; the schema's fingerprint keeps it out.
                      .content = {.kind = taskKindFromToken(row.text(1)).value_or(TaskKind::resetLink),
                                  .classId = row.optionalId<classes::ClassId>(2),
                                  .role = invites::inviteRoleFromToken(row.text(3)),
                                  .person = row.optionalId<people::PersonId>(4),
                                  .link = row.optionalId<invites::LinkId>(5),
                                  .shownName = row.text(6)},
                      .createdOn = row.date(7),
                      .state = *taskStateFromToken(row.text(8)),
                      .endedOn = row.optionalDate(9)};
    task.proof = taskProofFromToken(row.text(10));
    task.evidence = row.text(11);
    return task;
}

} // namespace

QList<PlatformTask> PlatformRepository::find(const TaskQuery &query)
{
    Statement select(m_store, "SELECT id, kind, class_id, role, person_id, link_id, shown_name, created_on, state,"
                              " ended_on, proof, evidence FROM platform_tasks"
                              " WHERE (?1 IS NULL OR id = ?1) AND (?2 IS NULL OR kind = ?2)"
                              " AND (?3 = 0 OR state = 'open')"
                              " ORDER BY state <> 'open', ended_on DESC, created_on, id");
    select.bindAll(query.id, query.kind ? std::optional(token(*query.kind)) : std::nullopt, query.openOnly);
    QList<PlatformTask> tasks;
    while (select.step())
        tasks.append(taskIn(select));
    return tasks;
}

QList<PlatformTask> PlatformRepository::openAbout(people::PersonId person)
{
    Statement select(m_store, "SELECT id, kind, class_id, role, person_id, link_id, shown_name, created_on, state,"
                              " ended_on, proof, evidence FROM platform_tasks"
                              " WHERE person_id = ?1 AND state = 'open' ORDER BY id");
    select.bindAll(person);
    QList<PlatformTask> tasks;
    while (select.step())
        tasks.append(taskIn(select));
    return tasks;
}

qint64 PlatformRepository::openCount()
{
    Statement select(m_store, "SELECT count(*) FROM platform_tasks WHERE state = 'open'");
    return select.step() ? select.integer(0) : 0;
}

QList<TaskId> PlatformRepository::openIds()
{
    Statement select(m_store, "SELECT id FROM platform_tasks WHERE state = 'open' ORDER BY id");
    QList<TaskId> ids;
    while (select.step())
        ids.append(select.id<TaskId>(0));
    return ids;
}

std::optional<TaskId> PlatformRepository::openLike(const NewTask &task)
{
    // Looked for among those about the same link, person or class, not among all that are open: that is a text each,
    // and + keeps SQLite from the index of the open ones.
    const char *const sql = task.link      ? STAROSTA_OPEN_LIKE " AND link_id = ?5"
                            : task.person  ? STAROSTA_OPEN_LIKE " AND person_id = ?4"
                            : task.classId ? STAROSTA_OPEN_LIKE " AND class_id = ?2"
                                           : STAROSTA_OPEN_LIKE;
    Statement select(m_store, sql);
    select.bindAll(token(task.kind), task.classId, invites::optionalToken(task.role), task.person, task.link,
                   task.shownName);
    return select.step() ? std::optional(select.id<TaskId>(0)) : std::nullopt;
}

TaskId PlatformRepository::add(const NewTask &task, QDate day)
{
    Statement insert(m_store, "INSERT INTO platform_tasks (kind, class_id, role, person_id, link_id, shown_name,"
                              " created_on, state, evidence) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'open', '')");
    insert.run(token(task.kind), task.classId, invites::optionalToken(task.role), task.person, task.link,
               task.shownName, day);
    return TaskId(insert.insertedRow());
}

void PlatformRepository::moveOpen(TaskKind kind, classes::ClassId from, classes::ClassId to)
{
    Statement update(m_store, "UPDATE platform_tasks SET class_id = ?3 WHERE class_id = ?2 AND +kind = ?1"
                              " AND state = 'open'");
    update.run(token(kind), from, to);
}

void PlatformRepository::end(TaskId id, const TaskEnd &end)
{
    Statement update(m_store, "UPDATE platform_tasks SET state = ?2, ended_on = ?3, proof = ?4, evidence = ?5"
                              " WHERE id = ?1 AND state = 'open'");
    update.run(id, token(end.state), end.on, end.proof ? std::optional(token(*end.proof)) : std::nullopt, end.evidence);
}

void PlatformRepository::reopen(TaskId id)
{
    Statement update(m_store, "UPDATE platform_tasks SET state = 'open', ended_on = NULL, proof = NULL, evidence = ''"
                              " WHERE id = ?1");
    update.run(id);
}

} // namespace starosta::platform
