// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowMenus.h"

#include "core/school/SchoolService.h"
#include "core/storage/DefaultPath.h"
#include "ui/common/Page.h"
#include "ui/common/Theme.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/HelpPane.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SearchPopup.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/text/ActionText.h"

#include <QDir>
#include <QFileInfo>
#include <QWhatsThis>

namespace starosta::ui {

QList<MenuData> WindowMenus::make() const
{
    QList<MenuData> menus{file(), edit(), go()};
    const MenuData ofPage = page();
    if (!ofPage.commands.isEmpty())
        menus.append(ofPage);
    menus.append(view());
    menus.append(help());
    return menus;
}

MenuData WindowMenus::file() const
{
    MainWindow *window = &m_window;
    const auto writable = [window] { return !window->workspace().readOnly(); };
    return {
        .id = QStringLiteral("file"),
        .title = [] { return tr("&File"); },
        .commands =
            {
                {.id = QStringLiteral("file.new"),
                 .text = [] { return tr("&New school…"); },
                 .execute = [window] { emit window->newStoreRequested(); },
                 .icon = QStringLiteral("add"),
                 .enabled = [window] { return bool(window->m_assistants.firstStart); }},
                {.id = QStringLiteral("file.open"),
                 .text = [] { return tr("&Open a school's file…"); },
                 .execute =
                     [window] {
                         window->m_context.dialogs.chooseFileToOpen(
                             {.title = tr("Open a school's file"),
                              .filters = {tr("Schools (*.starosta)"), tr("All files (*)")},
                              .purpose = QStringLiteral("store"),
                              .folder = QFileInfo(storage::defaultStorePath()).absolutePath()},
                             [window](const QString &path) { emit window->openStoreRequested(path); });
                     },
                 .icon = QStringLiteral("folder"),
                 .shortcut = QKeySequence::Open},
                {.id = QStringLiteral("file.copy"),
                 .text = [] { return tr("Save a &copy…"); },
                 .execute =
                     [window] {
                         const QString day = window->workspace().ledger().today().toString(Qt::ISODate);
                         window->m_context.dialogs.chooseFileToSave(
                             {.title = tr("Save a copy of the school"),
                              .filters = {tr("Schools (*.starosta)")},
                              .suggestedName = tr("School, copy of %1.starosta").arg(day),
                              .defaultSuffix = QStringLiteral("starosta"),
                              .purpose = QStringLiteral("copy")},
                             [window](const QString &path) { window->saveCopy(path); });
                     },
                 .icon = QStringLiteral("export")},
                {.id = QStringLiteral("file.demo"),
                 .text = [] { return tr("Open the &example school"); },
                 .execute = [window] { emit window->demoRequested(); },
                 .icon = QStringLiteral("school")},
                separator(),
                {.id = QStringLiteral("import"),
                 .text = [] { return tr("&Import people from a file…"); },
                 .execute = [window] { window->importFile({}); },
                 .icon = QStringLiteral("import"),
                 .shortcut = QKeySequence(Qt::CTRL | Qt::Key_I),
                 .enabled = [window, writable] { return bool(window->m_assistants.importFile) && writable(); }},
                {.id = QStringLiteral("import.clipboard"),
                 .text = [] { return tr("Import rows from the clip&board…"); },
                 .execute = [window] { window->importClipboard(); },
                 .icon = QStringLiteral("paste"),
                 .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
                 .enabled = [window, writable] { return bool(window->m_assistants.importClipboard) && writable(); }},
                {.id = QStringLiteral("import.history"),
                 .text = [] { return tr("&History of imports…"); },
                 .execute = [window] { window->showImportHistory(); },
                 .icon = QStringLiteral("clock"),
                 .enabled = [window] { return bool(window->m_assistants.importHistory); }},
                {.id = QStringLiteral("links.send"),
                 .text = [] { return tr("Send &links by e-mail…"); },
                 .execute = [window] { window->sendLinks(); },
                 .icon = QStringLiteral("mail"),
                 .enabled = [window, writable] { return bool(window->m_assistants.sendLinks) && writable(); }},
                {.id = QStringLiteral("year.begin"),
                 .text = [] { return tr("New &school year…"); },
                 .execute = [window] { window->beginYear(); },
                 .icon = QStringLiteral("arrow-right"),
                 .enabled = [window, writable] { return bool(window->m_assistants.beginYear) && writable(); }},
                {.id = QStringLiteral("file.print"),
                 .text = [] { return tr("&Print…"); },
                 .execute =
                     [window] {
                         Page *current = window->currentPage();
                         const auto command = current ? current->printCommand() : std::nullopt;
                         if (command && command->isEnabled())
                             command->execute();
                         else
                             window->open({.page = QStringLiteral("invites"), .filter = QStringLiteral("print")});
                     },
                 .icon = QStringLiteral("print"),
                 .shortcut = QKeySequence::Print},
                separator(),
                {.id = QStringLiteral("file.close"),
                 .text = [] { return tr("&Quit"); },
                 .execute = [window] { window->close(); },
                 .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Q)},
            },
        .submenus = {recent()},
    };
}

MenuData WindowMenus::recent() const
{
    MenuData menu{.id = QStringLiteral("file.recent"), .title = [] { return tr("&Recent schools"); }, .commands = {}};
    MainWindow *window = &m_window;
    for (const QString &path : window->m_settings.recentStores()) {
        if (!QFileInfo::exists(path))
            continue;
        QString shown = QDir::toNativeSeparators(path);
        shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
        menu.commands.append({.id = QStringLiteral("file.recent.") + path,
                              .text = [shown] { return shown; },
                              .execute = [window, path] { emit window->openStoreRequested(path); },
                              .enabled = [window, path] { return window->workspace().path() != path; }});
    }
    return menu;
}

MenuData WindowMenus::edit() const
{
    MainWindow *window = &m_window;
    const auto undoable = [window] { return window->workspace().ledger().undoState().undo.has_value(); };
    const auto redoable = [window] { return window->workspace().ledger().undoState().redo.has_value(); };
    const auto escaped = [](QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); };
    return {
        .id = QStringLiteral("edit"),
        .title = [] { return tr("&Edit"); },
        .commands =
            {
                {.id = QStringLiteral("edit.undo"),
                 .text = [window,
                          escaped] { return escaped(text::undoText(window->workspace().ledger().undoState().undo)); },
                 .execute = [window] { window->undo(); },
                 .icon = QStringLiteral("undo"),
                 .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Z),
                 .enabled = undoable},
                {.id = QStringLiteral("edit.redo"),
                 .text = [window,
                          escaped] { return escaped(text::redoText(window->workspace().ledger().undoState().redo)); },
                 .execute = [window] { window->redo(); },
                 .icon = QStringLiteral("redo"),
                 .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                 .enabled = redoable},
                separator(),
                {.id = QStringLiteral("edit.copy"),
                 .text = [] { return tr("&Copy"); },
                 .execute = [window] { window->copyFocused(); },
                 .icon = QStringLiteral("copy"),
                 .shortcut = QKeySequence(Qt::CTRL | Qt::Key_C)},
                separator(),
                {.id = QStringLiteral("edit.filter"),
                 .text = [] { return tr("&Filter this page"); },
                 .execute =
                     [window] {
                         if (Page *current = window->currentPage())
                             current->focusSearch();
                     },
                 .icon = QStringLiteral("filter"),
                 .shortcut = QKeySequence(Qt::CTRL | Qt::Key_F)},
                {.id = QStringLiteral("edit.search"),
                 .text = [] { return tr("&Search everything"); },
                 .execute = [window] { window->searchPopup().begin(); },
                 .icon = QStringLiteral("search"),
                 .shortcut = QKeySequence(Qt::CTRL | Qt::Key_K)},
            },
    };
}

MenuData WindowMenus::go() const
{
    MenuData menu{.id = QStringLiteral("go"), .title = [] { return tr("&Go"); }, .commands = {}};
    MainWindow *window = &m_window;
    int number = 0;
    for (const PageEntry &entry : window->usedPages()) {
        ++number;
        menu.commands.append(
            {.id = QStringLiteral("go.") + entry.id,
             .text = entry.title,
             .execute = [window, id = entry.id] { window->open({.page = id}); },
             .icon = entry.icon,
             .shortcut = number <= 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)) : QKeySequence()});
    }
    return menu;
}

MenuData WindowMenus::page() const
{
    Page *current = m_window.currentPage();
    return {.id = QStringLiteral("page"),
            .title = [] { return tr("&Page"); },
            .commands = current ? current->commands() : QList<Command>()};
}

MenuData WindowMenus::view() const
{
    MainWindow *window = &m_window;
    return {
        .id = QStringLiteral("view"),
        .title = [] { return tr("&View"); },
        .commands = {{.id = QStringLiteral("view.refresh"),
                      .text = [] { return tr("&Read everything again"); },
                      .execute = [window] { window->storeChanged({}); },
                      .icon = {},
                      .shortcut = QKeySequence(Qt::Key_F5)},
                     {.id = QStringLiteral("view.help"),
                      .text = [] { return tr("&Help beside the page"); },
                      .execute =
                          [window] {
                              if (window->isHelpShown())
                                  window->hideHelp();
                              else
                                  window->run(QStringLiteral("help.page"));
                          },
                      .checked = [window] { return window->isHelpShown(); }}},
        .submenus = {languages(), palettes(), sections()},
    };
}

MenuData WindowMenus::palettes() const
{
    MenuData menu{.id = QStringLiteral("view.palette"), .title = [] { return tr("&Colours"); }, .commands = {}};
    MainWindow *window = &m_window;
    struct Offer
    {
        QString token; ///< as in the settings; empty for the desktop's
        std::function<QString()> text;
    };
    for (const Offer &offer : {Offer{QString(), [] { return tr("As the &desktop"); }},
                               Offer{QStringLiteral("light"), [] { return tr("&Light"); }},
                               Offer{QStringLiteral("dark"), [] { return tr("D&ark"); }}}) {
        menu.commands.append(
            {.id = QStringLiteral("palette.") + (offer.token.isEmpty() ? QStringLiteral("system") : offer.token),
             .text = offer.text,
             .execute =
                 [window, token = offer.token] {
                     window->m_settings.setText(kPaletteSetting, token);
                     applyScheme(schemeFromToken(token));
                 },
             .checked = [window, token = offer.token] { return window->m_settings.text(kPaletteSetting) == token; }});
    }
    return menu;
}

MenuData WindowMenus::languages() const
{
    MenuData menu{.id = QStringLiteral("view.language"), .title = [] { return tr("&Language"); }, .commands = {}};
    MainWindow *window = &m_window;
    for (const auto language : {text::Language::russian, text::Language::english}) {
        menu.commands.append({.id = QStringLiteral("language.") + text::token(language),
                              .text = [language] { return text::nativeName(language); },
                              .execute =
                                  [window, language] {
                                      window->m_settings.setText(QStringLiteral("language"), text::token(language));
                                      window->m_language.use(language);
                                  },
                              .checked = [window, language] { return window->m_language.language() == language; }});
    }
    return menu;
}

MenuData WindowMenus::sections() const
{
    MenuData menu{
        .id = QStringLiteral("view.sections"), .title = [] { return tr("&Sections in use"); }, .commands = {}};
    MainWindow *window = &m_window;
    for (const PageEntry &entry : window->m_catalogue.entries()) {
        if (!entry.section)
            continue;
        const school::Section section = *entry.section;
        menu.commands.append({.id = QStringLiteral("section.") + entry.id,
                              .text = entry.title,
                              .execute =
                                  [window, section] {
                                      auto &school = window->workspace().school();
                                      if (const auto done = school.setUsed(section, !school.isUsed(section)); !done)
                                          window->messages().showFailure(done.error());
                                  },
                              .enabled = [window] { return !window->workspace().readOnly(); },
                              .checked = [window, section] { return window->workspace().school().isUsed(section); }});
    }
    return menu;
}

MenuData WindowMenus::help() const
{
    MainWindow *window = &m_window;
    return {
        .id = QStringLiteral("help"),
        .title = [] { return tr("&Help"); },
        .commands =
            {
                {.id = QStringLiteral("help.page"),
                 .text = [] { return tr("Help for this &page"); },
                 .execute =
                     [window] {
                         const Page *current = window->currentPage();
                         const QString page = HelpPane::knownPage(current ? current->entry().help : QString());
                         // The key that opens it closes it.
                         if (window->isHelpShown() && window->m_help->page() == page)
                             window->hideHelp();
                         else
                             window->showHelp(page);
                     },
                 .icon = QStringLiteral("help"),
                 .shortcut = QKeySequence(Qt::Key_F1)},
                {.id = QStringLiteral("help.index"),
                 .text = [] { return tr("&Contents"); },
                 .execute = [window] { window->showHelp(QStringLiteral("index")); }},
                {.id = QStringLiteral("help.whatsThis"),
                 .text = [] { return tr("&What's this?"); },
                 .execute = [] { QWhatsThis::enterWhatsThisMode(); },
                 .shortcut = QKeySequence(Qt::SHIFT | Qt::Key_F1)},
                {.id = QStringLiteral("help.shortcuts"),
                 .text = [] { return tr("&Keyboard shortcuts"); },
                 .execute = [window] { window->m_context.dialogs.show(new ShortcutSheet(window->menus())); },
                 .icon = QStringLiteral("list"),
                 .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Slash),
                 .alternative = QKeySequence(Qt::CTRL | Qt::Key_Period)},
                separator(),
                {.id = QStringLiteral("help.about"),
                 .text = [] { return tr("&About Starosta"); },
                 .execute = [window] { window->m_context.dialogs.show(new AboutDialog(window->workspace().path())); },
                 .icon = QStringLiteral("info")},
            },
    };
}

} // namespace starosta::ui
