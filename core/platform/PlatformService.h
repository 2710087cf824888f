// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/platform/PlatformTask.h"

namespace starosta::platform {

struct TaskFilter
{
    std::optional<TaskKind> kind = {};
    bool openOnly = true;
};

/// The to-do list for the platform's cabinet: the platform has no interface for programs, so what the register decides
/// a person carries out there. Features write tasks inside their own changes; undoing such a change takes its tasks
/// back as long as nobody has ticked them.
class PlatformService
{
public:
    explicit PlatformService(journal::Ledger &ledger) : m_ledger(ledger) {}

    /// Open ones first, the oldest first; of the others the latest first.
    QList<PlatformTask> list(const TaskFilter &filter = {});
    std::optional<PlatformTask> find(TaskId id);
    qint64 openCount();
    QList<TaskId> openIds();
    /// The oldest first.
    QList<PlatformTask> openAbout(people::PersonId person);

    /// Inside the change that makes it necessary. What is to be done already is not asked for twice.
    TaskId add(journal::Change &change, const NewTask &task);
    /// Inside the import whose list shows that it was done. One that is not open any more is left alone.
    void prove(journal::Change &change, TaskId id, const QString &evidence);
    /// Inside the change that makes it needless.
    void drop(journal::Change &change, TaskId id);
    /// The same of an open task that asks for this; whether there was one.
    bool dropLike(journal::Change &change, const NewTask &task);
    /// Inside the change by which a class goes on as another: what is still to be done in it, of these kinds, is to be
    /// done there.
    void classWentOn(journal::Change &change, classes::ClassId from, classes::ClassId to, const QList<TaskKind> &kinds);
    /// Inside the change that says that it was done; an open task that asks for this ends as ticked by hand.
    bool finishLike(journal::Change &change, const NewTask &task);

    /// Errors: taskMissing, taskStateForbids (it is not open). All or none.
    Result<journal::Committed<void>> finish(const QList<TaskId> &ids, const journal::Because &because = {});
    Result<journal::Committed<void>> drop(const QList<TaskId> &ids, const journal::Because &because = {});
    /// Errors: taskMissing, taskStateForbids (it is open).
    Result<journal::Committed<void>> reopen(const QList<TaskId> &ids, const journal::Because &because = {});
    Result<> canFinish(TaskId id);
    Result<> canReopen(TaskId id);

private:
    using Step = std::function<void(journal::Change &, TaskId)>;
    Result<journal::Committed<void>> changeAll(journal::Action action, const QList<TaskId> &ids,
                                               const journal::Because &because, const Step &step);

    journal::Ledger &m_ledger;
};

} // namespace starosta::platform
