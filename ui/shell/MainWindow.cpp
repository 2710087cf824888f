// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/DemoSchool.h"
#include "core/school/AppointmentService.h"
#include "core/school/SchoolService.h"
#include "core/statistics/StatisticsService.h"
#include "core/storage/Backup.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Mnemonics.h"
#include "ui/common/Page.h"
#include "ui/common/PageFilters.h"
#include "ui/common/Style.h"
#include "ui/shell/HelpPane.h"
#include "ui/shell/SearchPopup.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StandingBanner.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/WindowMenus.h"
#include "ui/text/ActionText.h"

#include <QApplication>
#include <QDir>
#include <QMenuBar>
#include <QMetaMethod>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

constexpr int kHelpWidth = 340;
/// With less, the help lies over the page instead of beside it.
constexpr int kRoomForHelp = 1280;
/// How often the program looks whether another day has begun, in milliseconds.
constexpr int kDayWatch = 60'000;

} // namespace

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
    , m_banner(new StandingBanner(*m_workspace))
    , m_stack(new QStackedWidget)
    , m_help(nullptr)
    , m_refresh(new QTimer(this))
{
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    m_example = m_workspace->school().exists() && isDemoSchool(m_workspace->school().school());
    setCentralWidget(makeFrame());
    m_search = new SearchPopup(*m_top->search(), *this, [this](SearchIndex &index) { fillSearch(index); });
    connect(m_search, &SearchPopup::chosen, this, &MainWindow::goOn);
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showPage);
    connect(m_banner, &StandingBanner::dateConfirmed, this, &MainWindow::confirmDate);
    connect(m_banner, &StandingBanner::appointmentRequested, this,
            [this] { open({.page = QStringLiteral("school"), .filter = filters::appointment}); });
    connect(m_top, &TopBar::undoRequested, this, [this] { undo(); });
    connect(m_top, &TopBar::redoRequested, this, &MainWindow::redo);
    connect(m_top, &TopBar::helpRequested, this, [this] { run(QStringLiteral("help.page")); });
    connect(&m_workspace->ledger(), &journal::Ledger::changed, this, &MainWindow::storeChanged);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connect(m_refresh, &QTimer::timeout, this, &MainWindow::refreshNow);

    auto *day = new QTimer(this);
    day->setInterval(kDayWatch);
    connect(day, &QTimer::timeout, this, &MainWindow::watchTheDay);
    day->start();
    m_today = m_workspace->ledger().today();

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
    m_columns = new QHBoxLayout(frame);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_sidebar);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(space::huge, space::small, space::huge, 0);
    notices->setSpacing(space::small);
    notices->addWidget(m_banner);
    column->addLayout(notices);
    column->addWidget(m_stack, 1);
    m_columns->addLayout(column, 1);
    // A message that pushed the page down would have people click beside what they aimed at.
    m_messages->floatOver(m_stack);
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
    for (const QTabWidget *tabs : page->findChildren<QTabWidget *>())
        connect(tabs, &QTabWidget::currentChanged, this, &MainWindow::settleLetters);
    return page;
}

void MainWindow::showPage(const QString &id)
{
    Page *page = ensurePage(id);
    if (!page)
        return;
    // A message tells of the page on which it appeared.
    if (page != currentPage())
        m_messages->clear();
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
    if (const auto chosen = ChosenPeople::fromArgument(argument); chosen && !m_workspace->readOnly()) {
        QDialog *dialog = nullptr;
        if (command == QLatin1StringView("links.send") && m_assistants.sendLinks)
            dialog = m_assistants.sendLinks(m_context, chosen, this);
        else if (command == QLatin1StringView("sheets.slips") && m_assistants.printSlips)
            dialog = m_assistants.printSlips(m_context, *chosen, this);
        else if (command == QLatin1StringView("links.reinvite") && m_assistants.reinvite)
            dialog = m_assistants.reinvite(m_context, *chosen, this);
        if (dialog)
            m_context.dialogs.show(dialog);
        return dialog;
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
    settleLetters();
}

void MainWindow::settleLetters()
{
    // Once the page has made its buttons.
    QMetaObject::invokeMethod(
        this, [this] { settleMnemonics(*this); }, Qt::QueuedConnection);
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
    settleLetters();
}

void MainWindow::refreshFrame()
{
    school::SchoolService &school = m_workspace->school();
    const bool exists = school.exists();
    const QString name = exists ? school.shortName() : QString();
    m_sidebar->setSchool(name, exists ? tr("%1 school year").arg(school.currentYear().year.label()) : QString());
    if (m_example)
        m_sidebar->setMark(tr("Example school"));
    setWindowTitle(name.isEmpty() ? tr("Starosta")
                   : m_example    ? tr("%1 (example school) — Starosta").arg(name)
                                  : tr("%1 — Starosta").arg(name));
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

    m_banner->refresh();
}

void MainWindow::confirmDate()
{
    if (const auto confirmed = m_workspace->appointment().confirmDate(); !confirmed)
        m_messages->showFailure(confirmed.error());
    m_banner->refresh();
}

void MainWindow::watchTheDay()
{
    const QDate today = m_workspace->ledger().today();
    if (today == m_today)
        return;
    m_today = today;
    // Written down on the day itself; the banner and what can be done follow.
    m_workspace->appointment().expireIfOver();
    keepToday();
    storeChanged({});
}

void MainWindow::keepToday()
{
    if (!m_workspace->isFileReadOnly() && !m_workspace->ledger().clockDoubt())
        m_workspace->statistics().takeDailySnapshot();
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

void MainWindow::beginYear()
{
    m_context.dialogs.show(m_assistants.beginYear(m_context, this));
}

void MainWindow::sendLinks()
{
    m_context.dialogs.show(m_assistants.sendLinks(m_context, std::nullopt, this));
}

namespace {

/// «Link changed (8А, ученик)»
QString whatWasDone(const std::optional<journal::Entry> &entry)
{
    if (!entry)
        return {};
    const QString label = text::actionLabel(entry->action);
    const QString subject = text::subjectText(*entry);
    return subject.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, subject);
}

} // namespace

void MainWindow::undo(std::optional<journal::EntryId> number)
{
    journal::Ledger &ledger = m_workspace->ledger();
    // The ledger answers with the entry that takes back; people want the name of the one that was taken back.
    const QString what = whatWasDone(number ? ledger.entry(*number) : ledger.undoState().undo);
    const auto entry = ledger.undo(number);
    if (entry) {
        m_messages->showDone(tr("Undone: %1").arg(what), {{.text = tr("Redo"), .callback = [this] { redo(); }}});
        return;
    }
    QList<MessageAction> steps;
    // What has left the house stands in the way; the change before it is taken back only by name.
    const QStringList &args = entry.error().args;
    if (entry.error().code == ErrorCode::journalNotReversible && args.size() > 2) {
        const journal::EntryId before(args[2].toLongLong());
        steps.append({.text = tr("Undo entry %1").arg(args[2]), .callback = [this, before] { undo(before); }});
    }
    steps.append({.text = tr("Open the journal"), .callback = [this] { open({.page = QStringLiteral("journal")}); }});
    m_messages->showFailure(entry.error(), steps);
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

bool MainWindow::isHelpShown() const
{
    return m_help && m_help->isVisibleTo(this);
}

void MainWindow::showHelp(const QString &page)
{
    if (!m_help) {
        m_help = new HelpPane(centralWidget());
        connect(m_help, &HelpPane::closed, this, &MainWindow::hideHelp);
    }
    m_help->showPage(page);
    m_help->show();
    placeHelp();
}

void MainWindow::hideHelp()
{
    if (!m_help)
        return;
    const bool focused = m_help->isAncestorOf(QApplication::focusWidget());
    m_help->hide();
    if (Page *page = currentPage(); page && focused)
        page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::placeHelp()
{
    if (!m_help || m_help->isHidden())
        return;
    const QRect room = centralWidget()->rect();
    if (width() >= kRoomForHelp) {
        m_help->setFixedWidth(kHelpWidth);
        m_columns->addWidget(m_help);
        return;
    }
    m_columns->removeWidget(m_help);
    m_help->setFixedWidth(std::min(kHelpWidth, room.width() / 2));
    m_help->setGeometry(room.right() + 1 - m_help->width(), 0, m_help->width(), room.height());
    m_help->raise();
}

void MainWindow::saveCopy(const QString &path)
{
    if (const auto saved = storage::backupStore(m_workspace->ledger().store(), path); !saved)
        m_messages->showFailure(saved.error());
    else
        m_messages->showDone(tr("A copy of the school is saved: %1").arg(QDir::toNativeSeparators(path)));
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

} // namespace starosta::ui
