// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/TaskRunner.h"

#include <QObject>
#include <QPointer>

#include <atomic>

class QDialog;
class QThread;
class QTimer;
class QWidget;

namespace starosta::ui {

/// The window's task runner: one job after another, each in a thread; a dialog with progress and
/// «Cancel» after half a second.
class ThreadTaskRunner : public QObject, public TaskRunner
{
    Q_OBJECT

public:
    /// `window` is what the dialog stands over.
    ThreadTaskRunner(Workspace &workspace, QWidget &window);
    ~ThreadTaskRunner() override;

    void start(Job job) override;
    void start(StoreJob job) override;
    bool busy() const override { return m_thread != nullptr; }

private:
    class SharedProgress;

    void showProgress();
    void closeProgress();

    Workspace &m_workspace;
    QWidget &m_window;
    QThread *m_thread = nullptr;
    QList<Job> m_waiting;
    std::shared_ptr<SharedProgress> m_progress;
    QString m_title;
    QTimer *m_timer;
    QPointer<QDialog> m_dialog;
};

} // namespace starosta::ui
