// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PageCatalogue.h"
#include "ui/common/PageContext.h"
#include "ui/common/ThreadTaskRunner.h"
#include "ui/common/WindowDialogs.h"
#include "ui/shell/Assistants.h"
#include "ui/shell/MenuData.h"
#include "ui/text/Language.h"

#include <QDate>
#include <QHash>
#include <QMainWindow>

class QBoxLayout;
class QStackedWidget;
class QTimer;

namespace starosta::ui {

class HelpPane;
class SearchPopup;
class Sidebar;
class StandingBanner;
class TopBar;

/// What a window needs of the program around it.
struct MainWindowParts
{
    std::unique_ptr<Workspace> workspace;
    PageCatalogue catalogue;
    AppSettings &settings;
    text::InstalledLanguage &language;
    Assistants assistants = {};
    /// In place of people and threads, for tests.
    Dialogs *dialogs = nullptr;
    TaskRunner *tasks = nullptr;
};

/// The window on one open store: navigation, search, messages, the pages, and the commands that belong to all of them.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    explicit MainWindow(MainWindowParts parts);
    ~MainWindow() override;

    void open(const PageTarget &target) override;
    bool run(const QString &command, const QString &argument = {}) override;

    Workspace &workspace() { return *m_workspace; }
    PageContext &context() { return m_context; }
    MessageBar &messages() { return *m_messages; }
    /// nullptr before the page was opened for the first time.
    Page *page(const QString &id) const { return m_pages.value(id); }
    Page *currentPage() const;
    const QList<MenuData> &menus() const { return m_menus; }
    SearchPopup &searchPopup() { return *m_search; }
    Sidebar &sidebar() { return *m_sidebar; }
    /// Calls the function now, or after the person agreed to lose what was typed and not saved.
    void leaveThen(const std::function<void()> &leave);
    void savePlace();
    /// Keeps the figures of the day, once a day, where the store can be written: other days are compared with them.
    void keepToday();
    bool isHelpShown() const;
    /// The fictional school, which nobody is to take for their own.
    bool isExample() const { return m_example; }
    /// Pages that the school uses.
    QList<PageEntry> usedPages();

signals:
    void newStoreRequested();
    void openStoreRequested(const QString &path);
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class WindowMenus;

    QWidget *makeFrame();
    void buildMenus();
    void showPage(const QString &id);
    Page *ensurePage(const QString &id);
    void storeChanged(const QSet<QString> &tables);
    void refreshNow();
    void refreshFrame();
    void confirmDate();
    /// An appointment may end while the program stands open.
    void watchTheDay();
    void importFile(const QString &path);
    void importClipboard();
    void showImportHistory();
    void sendLinks();
    void beginYear();
    /// The last change, or this one.
    void undo(std::optional<journal::EntryId> number = {});
    void redo();
    void showHelp(const QString &page);
    void hideHelp();
    void placeHelp();
    void settleLetters();
    void saveCopy(const QString &path);
    void fillSearch(class SearchIndex &index);
    void addCommandsOfPages(class SearchIndex &index);
    void copyFocused();
    void restorePlace();
    void goOn(const class SearchItem &item);

    std::unique_ptr<Workspace> m_workspace;
    PageCatalogue m_catalogue;
    AppSettings &m_settings;
    text::InstalledLanguage &m_language;
    Assistants m_assistants;
    MessageBar *m_messages;
    WindowDialogs m_ownDialogs;
    ThreadTaskRunner m_ownTasks;
    PageContext m_context;

    QList<MenuData> m_menus;
    Sidebar *m_sidebar;
    TopBar *m_top;
    StandingBanner *m_banner;
    QDate m_today;
    QBoxLayout *m_columns = nullptr;
    QStackedWidget *m_stack;
    SearchPopup *m_search;
    HelpPane *m_help;
    QHash<QString, Page *> m_pages;
    QSet<Page *> m_stale;
    QTimer *m_refresh;
    bool m_example = false;
    bool m_mayClose = false; ///< the person has agreed
    bool m_closing = false;  ///< inside closeEvent()
};

} // namespace starosta::ui
