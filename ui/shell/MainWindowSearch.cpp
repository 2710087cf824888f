// SPDX-License-Identifier: GPL-3.0-or-later
// What the one search of the window looks through, and where it leads.
#include "ui/common/Page.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SearchIndex.h"

namespace starosta::ui {

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
            // Called as the pages are, and no way to them: they switch a section off.
            if (command.id.startsWith(QLatin1StringView("section.")))
                continue;
            index.add({.kind = FoundKind::command,
                       .title = command.plainText(),
                       .detail = command.shortcut.toString(QKeySequence::NativeText),
                       .icon = command.icon,
                       .command = command.id});
        }
    }
    addCommandsOfPages(index);
    index.addStore(*m_workspace);
}

/// The current page's stand in its menu. The others are made for it, but not filled.
void MainWindow::addCommandsOfPages(SearchIndex &index)
{
    for (const PageEntry &entry : usedPages()) {
        Page *page = ensurePage(entry.id);
        if (!page || page == currentPage())
            continue;
        for (const Command &command : page->commands()) {
            index.add({.kind = FoundKind::command,
                       .title = command.plainText(),
                       .detail = entry.title(),
                       .icon = command.icon,
                       .target = {.page = entry.id},
                       .command = command.id});
        }
    }
}

void MainWindow::goOn(const SearchItem &item)
{
    if (item.command.isEmpty())
        return open(item.target);
    if (!item.target.page.isEmpty())
        showPage(item.target.page);
    run(item.command);
}

} // namespace starosta::ui
