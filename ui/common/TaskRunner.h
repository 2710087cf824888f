// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace starosta::ui {

/// Runs long work beside the window and hands its result back in the window's thread. What lasts longer than half a
/// second shows its progress, with a button that cancels it. While work runs, the window takes no other work.
class TaskRunner
{
public:
    virtual ~TaskRunner() = default;

    struct Job
    {
        QString title; ///< what is being done: «Reading the file»
        std::function<void(Progress &)> work;
        std::function<void()> finished;
    };
    struct StoreJob
    {
        QString title;
        std::function<void(Workspace &, Progress &)> work;
        /// With the failure to open the worker's own connection, where there was one: the work did not run then.
        std::function<void(const std::optional<Error> &)> finished;
    };

    virtual void start(Job job) = 0;
    /// The work gets a workspace of its own on the same store; the window's ledger announces what it changed.
    virtual void start(StoreJob job) = 0;
    virtual bool busy() const = 0;

    /// `work` is a function of Progress &; `finished` takes its value and is left out if the receiver is gone.
    template <class Work, class Finished>
    void run(const QString &title, QObject *receiver, Work work, Finished finished)
    {
        using T = std::invoke_result_t<Work &, Progress &>;
        auto value = std::make_shared<std::optional<T>>();
        start(Job{.title = title,
                  .work = [work, value](Progress &progress) mutable { value->emplace(work(progress)); },
                  .finished =
                      [finished, value, guard = QPointer<QObject>(receiver)]() mutable {
                          if (guard)
                              finished(std::move(**value));
                      }});
    }

    /// `work` is a function of Workspace &, Progress & that returns a Result<T>; `finished` takes that Result<T>.
    template <class Work, class Finished>
    void runOnStore(const QString &title, QObject *receiver, Work work, Finished finished)
    {
        using T = std::invoke_result_t<Work &, Workspace &, Progress &>;
        auto value = std::make_shared<std::optional<T>>();
        start(StoreJob{
            .title = title,
            .work = [work, value](Workspace &workspace,
                                  Progress &progress) mutable { value->emplace(work(workspace, progress)); },
            .finished =
                [finished, value, guard = QPointer<QObject>(receiver)](const std::optional<Error> &error) mutable {
                    if (!guard)
                        return;
                    if (error)
                        finished(T(tl::unexpected<Error>(*error)));
                    else
                        finished(std::move(**value));
                }});
    }
};

/// Does the work at once, in the caller's thread and workspace: for tests and for what has to stay in one thread.
class InlineTaskRunner : public TaskRunner
{
public:
    explicit InlineTaskRunner(Workspace &workspace) : m_workspace(workspace) {}

    void start(Job job) override;
    void start(StoreJob job) override;
    bool busy() const override { return false; }

private:
    Workspace &m_workspace;
};

} // namespace starosta::ui
