// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/PlatformService.h"

#include "core/platform/PlatformRepository.h"

namespace starosta::platform {

using journal::Action;
using journal::Change;
using journal::Committed;

namespace {

const QString kTable = QStringLiteral("platform_tasks");

Error missing(TaskId id)
{
    return {ErrorCode::taskMissing, {QString::number(id.value())}};
}

} // namespace

QList<PlatformTask> PlatformService::list(const TaskFilter &filter)
{
    return PlatformRepository(m_ledger.store()).find({.kind = filter.kind, .openOnly = filter.openOnly});
}

std::optional<PlatformTask> PlatformService::find(TaskId id)
{
    const auto found = PlatformRepository(m_ledger.store()).find({.id = id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

qint64 PlatformService::openCount()
{
    return PlatformRepository(m_ledger.store()).openCount();
}

QList<TaskId> PlatformService::openIds()
{
    return PlatformRepository(m_ledger.store()).openIds();
}

QList<PlatformTask> PlatformService::openAbout(people::PersonId person)
{
    return PlatformRepository(m_ledger.store()).openAbout(person);
}

TaskId PlatformService::add(Change &change, const NewTask &task)
{
    PlatformRepository repository(change.store());
    const auto same = repository.openLike(task);
    return same ? *same : repository.add(task, change.today());
}

void PlatformService::prove(Change &change, TaskId id, const QString &evidence)
{
    PlatformRepository(change.store())
        .end(id, {.state = TaskState::done, .on = change.today(), .proof = TaskProof::import, .evidence = evidence});
}

void PlatformService::drop(Change &change, TaskId id)
{
    PlatformRepository(change.store()).end(id, {.state = TaskState::dropped, .on = change.today()});
}

bool PlatformService::dropLike(Change &change, const NewTask &task)
{
    const auto id = PlatformRepository(change.store()).openLike(task);
    if (id)
        drop(change, *id);
    return id.has_value();
}

void PlatformService::classWentOn(Change &change, classes::ClassId from, classes::ClassId to,
                                  const QList<TaskKind> &kinds)
{
    PlatformRepository repository(change.store());
    for (const TaskKind kind : kinds)
        repository.moveOpen(kind, from, to);
}

bool PlatformService::finishLike(Change &change, const NewTask &task)
{
    PlatformRepository repository(change.store());
    const auto id = repository.openLike(task);
    if (id)
        repository.end(*id, {.state = TaskState::done, .on = change.today(), .proof = TaskProof::hand});
    return id.has_value();
}

Result<> PlatformService::canFinish(TaskId id)
{
    const auto task = find(id);
    if (!task)
        return tl::unexpected(missing(id));
    if (task->state != TaskState::open)
        return fail(ErrorCode::taskStateForbids, {token(task->state)});
    return {};
}

Result<> PlatformService::canReopen(TaskId id)
{
    const auto task = find(id);
    if (!task)
        return tl::unexpected(missing(id));
    if (task->state == TaskState::open)
        return fail(ErrorCode::taskStateForbids, {token(task->state)});
    return {};
}

Result<Committed<void>> PlatformService::changeAll(Action action, const QList<TaskId> &ids,
                                                   const journal::Because &because, const Step &step)
{
    if (ids.isEmpty())
        return fail(ErrorCode::taskMissing, {QString()});
    for (const TaskId id : ids) {
        if (auto can = action == Action::reopenTasks ? canReopen(id) : canFinish(id); !can)
            return failureOf(can);
    }
    journal::ChangeRequest request{.action = action, .subject = QString::number(ids.size()), .because = because};
    if (ids.size() == 1)
        request.record = journal::RecordRef{kTable, ids.first().value()};
    return m_ledger.change(request, [&](Change &change) -> Result<> {
        for (const TaskId id : ids)
            step(change, id);
        return {};
    });
}

Result<Committed<void>> PlatformService::finish(const QList<TaskId> &ids, const journal::Because &because)
{
    return changeAll(Action::finishTasks, ids, because, [](Change &change, TaskId id) {
        PlatformRepository(change.store())
            .end(id, {.state = TaskState::done, .on = change.today(), .proof = TaskProof::hand});
    });
}

Result<Committed<void>> PlatformService::drop(const QList<TaskId> &ids, const journal::Because &because)
{
    return changeAll(Action::dropTasks, ids, because, [this](Change &change, TaskId id) { drop(change, id); });
}

Result<Committed<void>> PlatformService::reopen(const QList<TaskId> &ids, const journal::Because &because)
{
    return changeAll(Action::reopenTasks, ids, because,
                     [](Change &change, TaskId id) { PlatformRepository(change.store()).reopen(id); });
}

} // namespace starosta::platform
