// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MenuData.h"

#include "ui/common/Mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace starosta::ui {

namespace {

void fill(QMenu &menu, const MenuData &data)
{
    menu.setObjectName(data.id);
    QList<std::pair<QAction *, Command>> made;
    for (const Command &command : data.commands) {
        if (command.id.isEmpty()) {
            menu.addSeparator();
            continue;
        }
        QAction *action = makeAction(command, &menu);
        action->setEnabled(true);
        menu.addAction(action);
        made.append({action, command});
    }
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [made, menu = &menu] {
        for (const auto &[action, command] : made)
            updateAction(*action, command);
        settleMnemonics(*menu);
    });
    QObject::connect(&menu, &QMenu::aboutToHide, &menu, [made] {
        for (const auto &[action, command] : made)
            action->setEnabled(true);
    });
    for (const MenuData &submenu : data.submenus)
        fill(*menu.addMenu(submenu.title()), submenu);
    settleMnemonics(menu);
}

} // namespace

QMenu *addMenu(QMenuBar &bar, const MenuData &data)
{
    QMenu *menu = bar.addMenu(data.title());
    fill(*menu, data);
    return menu;
}

QList<Command> commandsOf(const MenuData &data)
{
    QList<Command> commands;
    for (const Command &command : data.commands) {
        if (!command.id.isEmpty())
            commands.append(command);
    }
    for (const MenuData &submenu : data.submenus)
        commands.append(commandsOf(submenu));
    return commands;
}

} // namespace starosta::ui
