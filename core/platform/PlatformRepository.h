// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/PlatformTask.h"
#include "core/storage/Store.h"

namespace starosta::platform {

struct TaskQuery
{
    std::optional<TaskId> id = {};
    std::optional<TaskKind> kind = {};
    bool openOnly = false;
};

/// How a task ended.
struct TaskEnd
{
    TaskState state;
    QDate on;
    std::optional<TaskProof> proof = {};
    QString evidence = {};
};

class PlatformRepository
{
public:
    explicit PlatformRepository(storage::Store &store) : m_store(store) {}

    /// Open ones first, the oldest first; of the others the latest first.
    QList<PlatformTask> find(const TaskQuery &query);
    qint64 openCount();
    QList<TaskId> openIds();
    QList<PlatformTask> openAbout(people::PersonId person);
    /// An open task that asks for the same.
    std::optional<TaskId> openLike(const NewTask &task);
    TaskId add(const NewTask &task, QDate day);
    void moveOpen(TaskKind kind, classes::ClassId from, classes::ClassId to);
    void end(TaskId id, const TaskEnd &end);
    void reopen(TaskId id);

private:
    storage::Store &m_store;
};

} // namespace starosta::platform
