// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/school/SchoolService.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Page.h"
#include "ui/common/Style.h"
#include "ui/shell/HelpPane.h"
#include "ui/shell/SearchPopup.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/WindowMenus.h"
#include "ui/text/ActionText.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMetaMethod>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace starosta::ui {

MainWindow::MainWindow(MainWindowParts parts)
    : m_workspace(std::move(parts.workspace))
    , m_catalogue(std::move(parts.catalogue))
    , m_settings(parts.settings)
    , m_language(parts.language)
    , m_assistants(std::move(parts.assistants))
    , m_messages(new MessageBar)
    , m_ownDialogs(*this, m_settings)
    , m_ownTasks(*m_workspace, *this)
    , m_context{.workspace = *m_workspace,
                .messages = *m_messages,
                .navigator = *this,
                .dialogs = parts.dialogs ? *parts.dialogs : m_ownDialogs,
                .tasks = parts.tasks ? *parts.tasks : m_ownTasks,
                .settings = m_settings}
    , m_sidebar(new Sidebar(m_catalogue))
    , m_top(new TopBar)
    , m_banner(new QFrame)
    , m_stack(new QStackedWidget)
    , m_help(nullptr)
    , m_refresh(new QTimer(this))
{
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    setCentralWidget(makeFrame());
    m_search = new SearchPopup(*m_top->search(), *this, [this](SearchIndex &index) { fillSearch(index); });
    connect(m_search, &SearchPopup::chosen, this, &MainWindow::goOn);
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showPage);
    connect(m_top, &TopBar::undoRequested, this, &MainWindow::undo);
    connect(m_top, &TopBar::redoRequested, this, &MainWindow::redo);
    connect(m_top, &TopBar::helpRequested, this, [this] { run(QStringLiteral("help.page")); });
    connect(&m_workspace->ledger(), &journal::Ledger::changed, this, &MainWindow::storeChanged);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connect(m_refresh, &QTimer::timeout, this, &MainWindow::refreshNow);

    restorePlace();
    refreshFrame();
    const QString remembered = m_settings.text(QStringLiteral("window/page"));
    showPage(m_sidebar->pages().contains(remembered) ? remembered : m_sidebar->pages().value(0));
}

MainWindow::~MainWindow()
{
    // The pages hold references into the workspace; they go before it.
    delete takeCentralWidget();
}

QWidget *MainWindow::makeFrame()
{
    auto *frame = new QWidget;
    auto *columns = new QHBoxLayout(frame);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_sidebar);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(space::huge, space::small, space::huge, 0);
    notices->setSpacing(space::small);
    m_banner->setFrameShape(QFrame::StyledPanel);
    m_banner->setProperty(kCard, int(Tone::warning));
    auto *bannerRow = new QHBoxLayout(m_banner);
    bannerRow->setContentsMargins(space::medium, space::small, space::medium, space::small);
    bannerRow->addWidget(new IconLabel(QStringLiteral("lock"), 20, Tone::warning));
    auto *words = makeParagraph(QString());
    words->setObjectName(QStringLiteral("readOnlyText"));
    bannerRow->addWidget(words, 1);
    notices->addWidget(m_banner);
    notices->addWidget(m_messages);
    column->addLayout(notices);
    column->addWidget(m_stack, 1);
    columns->addLayout(column, 1);
    return frame;
}

QList<PageEntry> MainWindow::usedPages()
{
    QList<PageEntry> used;
    for (const PageEntry &entry : m_catalogue.entries()) {
        if (!entry.section || m_workspace->school().isUsed(*entry.section))
            used.append(entry);
    }
    return used;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Page *MainWindow::ensurePage(const QString &id)
{
    if (Page *page = m_pages.value(id))
        return page;
    const PageEntry *entry = m_catalogue.find(id);
    if (!entry)
        return nullptr;
    Page *page = entry->make(m_context, m_stack);
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    m_stale.insert(page);
    return page;
}

void MainWindow::showPage(const QString &id)
{
    Page *page = ensurePage(id);
    if (!page)
        return;
    m_stack->setCurrentWidget(page);
    m_sidebar->select(id);
    if (m_stale.remove(page))
        page->refresh();
    buildMenus();
    m_settings.setText(QStringLiteral("window/page"), id);
    if (m_help && m_help->isVisible())
        m_help->showPage(page->entry().help);
}

void MainWindow::open(const PageTarget &target)
{
    showPage(target.page);
    if (Page *page = m_pages.value(target.page))
        page->open(target);
}

bool MainWindow::run(const QString &command, const QString &argument)
{
    if (command == QLatin1StringView("import") && !argument.isEmpty()) {
        importFile(argument);
        return true;
    }
    for (const MenuData &menu : m_menus) {
        for (const Command &it : commandsOf(menu)) {
            if (it.id != command)
                continue;
            if (!it.isEnabled())
                return false;
            it.execute();
            return true;
        }
    }
    return false;
}

void MainWindow::buildMenus()
{
    // Built anew for every page: its own commands have a menu. Menus that are still closing are deleted later.
    m_menus = WindowMenus(*this).make();
    for (QMenu *menu : menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) {
        for (QAction *action : menu->actions())
            action->setShortcut({});
        menu->deleteLater();
    }
    menuBar()->clear();
    for (const MenuData &menu : m_menus)
        addMenu(*menuBar(), menu);
}

void MainWindow::storeChanged(const QSet<QString> &tables)
{
    for (Page *page : std::as_const(m_pages)) {
        const QSet<QString> wanted = page->tables();
        if (tables.isEmpty() || wanted.isEmpty() || wanted.intersects(tables))
            m_stale.insert(page);
    }
    m_search->forget();
    m_refresh->start();
}

void MainWindow::refreshNow()
{
    refreshFrame();
    Page *page = currentPage();
    if (page && m_stale.remove(page))
        page->refresh();
}

void MainWindow::refreshFrame()
{
    school::SchoolService &school = m_workspace->school();
    const bool exists = school.exists();
    const QString name = exists ? school.shortName() : QString();
    m_sidebar->setSchool(name, exists ? tr("%1 school year").arg(school.currentYear().year.label()) : QString());
    setWindowTitle(name.isEmpty() ? tr("Starosta") : tr("%1 — Starosta").arg(name));
    m_top->setUndoState(m_workspace->ledger().undoState());

    const QList<PageEntry> used = usedPages();
    QStringList ids;
    QHash<QString, int> waiting;
    for (const PageEntry &entry : used) {
        ids.append(entry.id);
        if (entry.waiting)
            waiting.insert(entry.id, entry.waiting(*m_workspace));
    }
    if (ids != m_sidebar->pages()) {
        m_sidebar->setPages(used);
        if (const Page *page = currentPage(); page && !ids.contains(page->id()))
            showPage(ids.value(0));
        else
            buildMenus();
    }
    m_sidebar->setWaiting(waiting);

    m_banner->setVisible(m_workspace->readOnly());
    m_banner->findChild<QLabel *>(QStringLiteral("readOnlyText"))
        ->setText(tr("View only: this file cannot be written. Copy it to a folder of your own to work in it."));
}

void MainWindow::importFile(const QString &path)
{
    if (!m_assistants.importFile || m_workspace->readOnly())
        return;
    m_context.dialogs.show(m_assistants.importFile(m_context, path, this));
}

void MainWindow::importClipboard()
{
    m_context.dialogs.show(m_assistants.importClipboard(m_context, this));
}

void MainWindow::showImportHistory()
{
    m_context.dialogs.show(m_assistants.importHistory(m_context, this));
}

namespace {

/// «Link changed (8А, ученик)»
QString whatWasDone(const std::optional<journal::Entry> &entry)
{
    if (!entry)
        return {};
    const QString label = text::actionLabel(entry->action);
    return entry->subject.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, entry->subject);
}

} // namespace

void MainWindow::undo()
{
    // The ledger answers with the entry that takes back; people want the name of the one that was taken back.
    const QString what = whatWasDone(m_workspace->ledger().undoState().undo);
    const auto entry = m_workspace->ledger().undo();
    if (entry) {
        m_messages->showDone(tr("Undone: %1").arg(what), {{.text = tr("Redo"), .callback = [this] { redo(); }}});
        return;
    }
    m_messages->showFailure(entry.error(), {{.text = tr("Open the journal"),
                                             .callback = [this] { open({.page = QStringLiteral("journal")}); }}});
}

void MainWindow::redo()
{
    const QString what = whatWasDone(m_workspace->ledger().undoState().redo);
    const auto entry = m_workspace->ledger().redo();
    if (entry) {
        m_messages->showDone(tr("Redone: %1").arg(what), {{.text = tr("Undo"), .callback = [this] { undo(); }}});
        return;
    }
    m_messages->showFailure(entry.error());
}

void MainWindow::showHelp(const QString &page)
{
    if (!m_help) {
        m_help = new HelpPane(this);
        addDockWidget(Qt::RightDockWidgetArea, m_help);
    }
    m_help->showPage(page);
    m_help->show();
}

void MainWindow::copyFocused()
{
    // Fields of text, lists and trees all call it «copy».
    QWidget *focus = QApplication::focusWidget();
    if (focus && focus->metaObject()->indexOfMethod("copy()") >= 0)
        QMetaObject::invokeMethod(focus, "copy");
    else if (Page *page = currentPage())
        page->copy();
}

void MainWindow::fillSearch(SearchIndex &index)
{
    for (const PageEntry &entry : usedPages()) {
        index.add({.kind = FoundKind::page,
                   .title = entry.title(),
                   .detail = QString(),
                   .icon = entry.icon,
                   .target = {.page = entry.id}});
    }
    for (const MenuData &menu : m_menus) {
        if (menu.id == QLatin1StringView("go"))
            continue;
        for (const Command &command : commandsOf(menu)) {
            index.add({.kind = FoundKind::command,
                       .title = command.plainText(),
                       .detail = command.shortcut.toString(QKeySequence::NativeText),
                       .icon = command.icon,
                       .command = command.id});
        }
    }
    index.addStore(*m_workspace);
}

void MainWindow::goOn(const SearchItem &item)
{
    if (item.command.isEmpty())
        open(item.target);
    else
        run(item.command);
}

void MainWindow::restorePlace()
{
    if (restoreGeometry(m_settings.bytes(QStringLiteral("window/geometry"))))
        return;
    const QSize room = screen()->availableSize();
    resize(std::min(1280, room.width() - 40), std::min(800, room.height() - 60));
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
                                        .kind = Choice::Kind::destructive}}},
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
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
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
