// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ThreadTaskRunner.h"

#include "ui/common/Labels.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

constexpr int kPatienceMilliseconds = 500;
constexpr int kRefreshMilliseconds = 100;

/// Progress that Escape and the window's cross cancel rather than hide.
class ProgressDialog : public QDialog
{
public:
    ProgressDialog(QWidget *parent, std::function<void()> cancel) : QDialog(parent), m_cancel(std::move(cancel)) {}
    void reject() override { m_cancel(); }

private:
    std::function<void()> m_cancel;
};

} // namespace

class ThreadTaskRunner::SharedProgress : public Progress
{
public:
    void report(qint64 done, qint64 total) override
    {
        m_done.store(done, std::memory_order_relaxed);
        m_total.store(total, std::memory_order_relaxed);
    }
    bool canceled() const override { return m_canceled.load(std::memory_order_relaxed); }
    void cancel() { m_canceled.store(true, std::memory_order_relaxed); }
    /// In thousandths; nothing as long as nobody knows the total.
    std::optional<int> permille() const
    {
        const qint64 total = m_total.load(std::memory_order_relaxed);
        if (total <= 0)
            return {};
        return int(m_done.load(std::memory_order_relaxed) * 1000 / total);
    }

private:
    std::atomic<qint64> m_done{0};
    std::atomic<qint64> m_total{0};
    std::atomic<bool> m_canceled{false};
};

ThreadTaskRunner::ThreadTaskRunner(Workspace &workspace, QWidget &window)
    : m_workspace(workspace)
    , m_window(window)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kPatienceMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &ThreadTaskRunner::showProgress);
}

ThreadTaskRunner::~ThreadTaskRunner()
{
    if (!m_thread)
        return;
    m_progress->cancel();
    m_thread->wait();
    delete m_thread;
}

void ThreadTaskRunner::start(Job job)
{
    if (busy()) {
        m_waiting.append(std::move(job));
        return;
    }
    m_title = job.title;
    m_progress = std::make_shared<SharedProgress>();
    m_thread = QThread::create([work = std::move(job.work), progress = m_progress] { work(*progress); });
    connect(m_thread, &QThread::finished, this, [this, finished = std::move(job.finished)] {
        closeProgress();
        m_thread->deleteLater();
        m_thread = nullptr;
        finished();
        if (!busy() && !m_waiting.isEmpty())
            start(m_waiting.takeFirst());
    });
    m_timer->start();
    m_thread->start();
}

void ThreadTaskRunner::start(StoreJob job)
{
    struct Outcome
    {
        std::optional<Error> failure;
        QSet<QString> tables;
    };
    auto outcome = std::make_shared<Outcome>();
    const QString path = m_workspace.path();
    const Clock &clock = m_workspace.ledger().clock();
    start(Job{.title = job.title,
              .work =
                  [path, &clock, outcome, work = std::move(job.work)](Progress &progress) {
                      auto workspace = Workspace::open(path, clock);
                      if (!workspace) {
                          outcome->failure = workspace.error();
                          return;
                      }
                      journal::Ledger &ledger = (*workspace)->ledger();
                      QObject::connect(&ledger, &journal::Ledger::changed, &ledger,
                                       [outcome](const QSet<QString> &tables) { outcome->tables += tables; });
                      work(**workspace, progress);
                  },
              .finished =
                  [this, outcome, finished = std::move(job.finished)] {
                      if (!outcome->tables.isEmpty())
                          m_workspace.ledger().announce(outcome->tables);
                      finished(outcome->failure);
                  }});
}

void ThreadTaskRunner::showProgress()
{
    // Over the assistant that waits for the work, where there is one.
    QWidget *waiting = QApplication::activeModalWidget();
    auto *dialog = new ProgressDialog(waiting ? waiting : &m_window, [progress = m_progress] { progress->cancel(); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_title);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(makeLabel(m_title, TextRole::heading));
    auto *bar = new QProgressBar;
    bar->setAccessibleName(m_title);
    bar->setRange(0, 0);
    layout->addWidget(bar);
    auto *cancel = new QPushButton(tr("Cancel"));
    layout->addWidget(cancel, 0, Qt::AlignRight);
    dialog->setMinimumWidth(380);

    connect(cancel, &QPushButton::clicked, dialog, [this, cancel, progress = m_progress] {
        cancel->setEnabled(false);
        cancel->setText(tr("Canceling…"));
        progress->cancel();
    });
    auto *refresh = new QTimer(dialog);
    connect(refresh, &QTimer::timeout, bar, [bar, progress = m_progress] {
        if (const auto permille = progress->permille()) {
            bar->setRange(0, 1000);
            bar->setValue(*permille);
        }
    });
    refresh->start(kRefreshMilliseconds);
    m_dialog = dialog;
    dialog->open();
}

void ThreadTaskRunner::closeProgress()
{
    m_timer->stop();
    if (m_dialog)
        m_dialog->done(QDialog::Accepted);
}

} // namespace starosta::ui
