// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Command.h"

#include <QList>

#include <functional>

class QMenu;
class QMenuBar;

namespace starosta::ui {

/// A menu as data. A command without an id is a separator.
struct MenuData
{
    QString id;
    std::function<QString()> title;
    QList<Command> commands;
    QList<MenuData> submenus = {}; ///< after the commands
};

inline Command separator()
{
    return {};
}

/// Adds a menu with actions of its commands. Their state is that of the moment when the menu opens; while it is closed
/// all are enabled, so that a shortcut asks the command itself.
QMenu *addMenu(QMenuBar &bar, const MenuData &data);

/// Every command of the menus with their title, for the search and the sheet of shortcuts.
QList<Command> commandsOf(const MenuData &data);

} // namespace starosta::ui
