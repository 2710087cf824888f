// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MenuData.h"

#include <QCoreApplication>

namespace starosta::ui {

class MainWindow;

/// The window's menus as data; the only place that knows what the window offers.
class WindowMenus
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::WindowMenus)

public:
    explicit WindowMenus(MainWindow &window) : m_window(window) {}
    QList<MenuData> make() const;

private:
    MenuData file() const;
    MenuData recent() const;
    MenuData edit() const;
    MenuData go() const;
    MenuData page() const;
    MenuData view() const;
    MenuData languages() const;
    MenuData palettes() const;
    MenuData sections() const;
    MenuData help() const;

    MainWindow &m_window;
};

} // namespace starosta::ui
