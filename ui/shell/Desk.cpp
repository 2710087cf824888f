// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Desk.h"

#include "core/DemoSchool.h"
#include "core/school/SchoolService.h"
#include "core/storage/DefaultPath.h"
#include "ui/common/ScreenRoom.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Pages.h"

#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <chrono>

namespace starosta::ui {

namespace {

/// What nobody waits for is done when the window has been painted.
constexpr std::chrono::milliseconds kAfterStart(1000);

} // namespace

Desk::Desk(DeskParts parts) : m_parts(std::move(parts)) {}

Desk::~Desk() = default;

QWidget *Desk::shownWindow() const
{
    if (m_window)
        return m_window.get();
    return m_start.get();
}

void Desk::raise()
{
    QWidget *window = shownWindow();
    if (!window)
        return;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
}

QString Desk::storeToOpen(const QString &asked, const AppSettings &settings)
{
    if (!asked.isEmpty())
        return QFileInfo(asked).absoluteFilePath();
    const QString last = settings.recentStores().value(0);
    if (!last.isEmpty() && QFileInfo::exists(last))
        return last;
    const QString standard = storage::defaultStorePath();
    return QFileInfo::exists(standard) ? standard : QString();
}

void Desk::start(const QString &path)
{
    if (!path.isEmpty()) {
        openStore(path);
        return;
    }
    showStart({});
    beginNewSchool();
}

void Desk::openStore(const QString &path, storage::OpenMode mode)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_window && m_window->workspace().path() == absolute) {
        raise();
        return;
    }
    auto workspace = Workspace::open(absolute, m_parts.clock, mode);
    if (!workspace) {
        refuse(absolute, workspace.error());
        return;
    }
    if (!(*workspace)->school().exists()) {
        refuse(absolute, Error{.code = ErrorCode::schoolMissing});
        return;
    }
    showWindow(std::move(*workspace));
}

void Desk::refuse(const QString &path, const Error &error)
{
    // An open school stays open: the message stands there.
    if (m_window)
        m_window->messages().showFailure(error);
    else
        showStart(StartReason{.path = path, .error = error});
}

void Desk::openDemo(const QString &wanted)
{
    if (const auto ready = storage::prepareDefaultFolder(); !ready) {
        refuse({}, ready.error());
        return;
    }
    const QString path = wanted.isEmpty()
                             ? QFileInfo(storage::defaultStorePath()).dir().filePath(QStringLiteral("example.starosta"))
                             : QFileInfo(wanted).absoluteFilePath();
    if (QFileInfo::exists(path)) {
        openStore(path);
        return;
    }
    auto workspace = Workspace::create(path, m_parts.clock);
    if (!workspace) {
        refuse(path, workspace.error());
        return;
    }
    if (const auto loaded = (*workspace)->loadDemo(); !loaded) {
        workspace->reset();
        QFile::remove(path);
        refuse({}, loaded.error());
        return;
    }
    showWindow(std::move(*workspace));
}

void Desk::showStart(const std::optional<StartReason> &reason)
{
    if (m_start) {
        if (reason)
            m_start->showReason(*reason);
        raise();
        return;
    }
    m_start = std::make_unique<StartWindow>(m_parts.settings, reason);
    // Queued: each of these may replace the window whose button was pressed.
    connect(m_start.get(), &StartWindow::newSchoolRequested, this, &Desk::beginNewSchool, Qt::QueuedConnection);
    connect(
        m_start.get(), &StartWindow::openRequested, this, [this](const QString &path) { openStore(path); },
        Qt::QueuedConnection);
    connect(
        m_start.get(), &StartWindow::viewRequested, this,
        [this](const QString &path) { openStore(path, storage::OpenMode::readOnly); }, Qt::QueuedConnection);
    connect(
        m_start.get(), &StartWindow::demoRequested, this, [this] { openDemo(); }, Qt::QueuedConnection);
    placeOnScreen(*m_start, nullptr);
    m_start->show();
}

void Desk::showWindow(std::unique_ptr<Workspace> workspace)
{
    const QString path = workspace->path();
    const bool writable = !workspace->isFileReadOnly();
    // The example is looked at; what is opened at the next start is one's own school.
    if (!workspace->school().exists() || !isDemoSchool(workspace->school().school()))
        m_parts.settings.rememberStore(path);
    else
        m_parts.settings.forgetStore(path);
    // The old window goes when the new one is there: the program ends with its last window.
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    if (old)
        old->savePlace();
    m_window = std::make_unique<MainWindow>(MainWindowParts{.workspace = std::move(workspace),
                                                            .catalogue = allPages(),
                                                            .settings = m_parts.settings,
                                                            .language = m_parts.language,
                                                            .assistants = m_parts.assistants});
    connect(
        m_window.get(), &MainWindow::newStoreRequested, this,
        [this] { m_window->leaveThen([this] { beginNewSchool(); }); }, Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::openStoreRequested, this,
        [this](const QString &it) { m_window->leaveThen([this, it] { openStore(it); }); }, Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::demoRequested, this, [this] { m_window->leaveThen([this] { openDemo(); }); },
        Qt::QueuedConnection);
    m_window->show();
    QTimer::singleShot(kAfterStart, m_window.get(), [window = m_window.get()] { window->keepToday(); });
    m_start.reset();
    if (writable)
        emit storeOpened(path);
}

QString Desk::freePath() const
{
    const QString standard = storage::defaultStorePath();
    const QFileInfo info(standard);
    QString path = standard;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = info.dir().filePath(QStringLiteral("school-%1.starosta").arg(number));
    return path;
}

void Desk::beginNewSchool()
{
    if (!m_parts.assistants.firstStart)
        return;
    QWidget *over = shownWindow();
    if (const auto ready = storage::prepareDefaultFolder(); !ready) {
        refuse({}, ready.error());
        return;
    }
    Dialogs &dialogs = m_window ? m_window->context().dialogs : static_cast<Dialogs &>(m_start->dialogs());
    const FirstStartContext context{
        .clock = m_parts.clock,
        .dialogs = dialogs,
        .settings = m_parts.settings,
        .storePath = freePath(),
        .finished =
            [this](FirstStartOutcome outcome) {
                // After the assistant's own handlers have returned: its parent is about to go.
                auto done = std::make_shared<FirstStartOutcome>(std::move(outcome));
                QTimer::singleShot(0, this, [this, done] {
                    showWindow(std::move(done->workspace));
                    if (!done->fileToImport.isEmpty())
                        m_window->run(QStringLiteral("import"), done->fileToImport);
                });
            },
    };
    dialogs.show(m_parts.assistants.firstStart(context, over));
}

} // namespace starosta::ui
