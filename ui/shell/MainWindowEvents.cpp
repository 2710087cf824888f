// SPDX-License-Identifier: GPL-3.0-or-later
// What comes to the window from outside: its size and place, keys, the wish to close it, files that are dropped on it.
#include "ui/common/DroppedFile.h"
#include "ui/common/Page.h"
#include "ui/common/ScreenRoom.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SearchPopup.h"
#include "ui/shell/Sidebar.h"

#include <QCloseEvent>
#include <QMimeData>
#include <QScreen>

namespace starosta::ui {

namespace {

constexpr int kRoomForWideSidebar = 1000;

} // namespace

void MainWindow::restorePlace()
{
    if (restoreGeometry(m_settings.bytes(QStringLiteral("window/geometry"))))
        return;
    const QSize room = screen()->availableSize();
    resize(std::min(1280, room.width() - 40), std::min(800, room.height() - 60));
    placeOnScreen(*this, nullptr);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_sidebar->setNarrow(width() < kRoomForWideSidebar);
    QMainWindow::resizeEvent(event);
    placeHelp();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_messages->isShowing())
        m_messages->clear();
    else if (event->key() == Qt::Key_Escape && isHelpShown())
        hideHelp();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::savePlace()
{
    m_settings.setBytes(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.save();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_search->forget();
        buildMenus();
        refreshFrame();
    }
}

void MainWindow::leaveThen(const std::function<void()> &leave)
{
    if (m_mayClose) {
        leave();
        return;
    }
    QStringList unsaved;
    for (const Page *page : std::as_const(m_pages)) {
        if (page->hasUnsavedInput())
            unsaved.append(page->title());
    }
    if (unsaved.isEmpty()) {
        leave();
        return;
    }
    m_context.dialogs.ask({.title = tr("Leave without saving?"),
                           .text = tr("Something was typed on these pages and is not saved yet:"),
                           .list = unsaved,
                           .choices = {{.id = QStringLiteral("leave"),
                                        .text = tr("Leave and lose it"),
                                        .kind = Choice::Kind::destructive}},
                           .cancel = tr("Stay")},
                          [leave](const QString &) { leave(); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    m_closing = true;
    leaveThen([this] {
        m_mayClose = true;
        if (!m_closing)
            close();
    });
    m_closing = false;
    if (m_mayClose) {
        savePlace();
        event->accept();
    }
}

namespace {

/// The one local table file that is being dragged, or nothing.
QString draggedTable(const QMimeData *data)
{
    const QString path = droppedFile(data);
    for (const QLatin1StringView suffix :
         {QLatin1StringView(".csv"), QLatin1StringView(".txt"), QLatin1StringView(".tsv"), QLatin1StringView(".xlsx"),
          QLatin1StringView(".xlsm"), QLatin1StringView(".ods"), QLatin1StringView(".xls")}) {
        if (path.endsWith(suffix, Qt::CaseInsensitive))
            return path;
    }
    return {};
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_assistants.importFile && !m_workspace->readOnly() && !draggedTable(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = draggedTable(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    importFile(path);
}

} // namespace starosta::ui
