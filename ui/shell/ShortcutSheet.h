// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MenuData.h"

#include <QDialog>

namespace starosta::ui {

/// Every shortcut of the window, made from its commands.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const QList<MenuData> &menus, QWidget *parent = nullptr);
};

} // namespace starosta::ui
