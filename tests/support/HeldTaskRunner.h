// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "ui/common/TaskRunner.h"

namespace starosta::test {

/// Work that runs when it is told to.
class HeldTaskRunner : public ui::TaskRunner
{
public:
    explicit HeldTaskRunner(Workspace &workspace) : m_workspace(workspace) {}
    void start(Job job) override
    {
        NoProgress none;
        job.work(none);
        job.finished();
    }
    void start(StoreJob job) override { m_held.append(std::move(job)); }
    bool busy() const override { return !m_held.isEmpty(); }
    qsizetype count() const { return m_held.size(); }
    void runNext()
    {
        NoProgress none;
        const StoreJob job = m_held.takeFirst();
        job.work(m_workspace, none);
        job.finished(std::nullopt);
    }

private:
    Workspace &m_workspace;
    QList<StoreJob> m_held;
};

} // namespace starosta::test
