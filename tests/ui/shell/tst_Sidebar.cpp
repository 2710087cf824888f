// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/DemoWindow.h"
#include "ui/common/Theme.h"
#include "ui/shell/Sidebar.h"

#include <QListWidget>
#include <QScrollBar>

using namespace starosta;

TEST_CASE("the scroll bar of the navigation stands on the navigation's own ground")
{
    test::DemoWindow stage(text::Language::russian);
    stage.window->resize(1280, 500);
    test::settle();
    ui::Sidebar &sidebar = stage.window->sidebar();
    const QScrollBar *bar = sidebar.list()->verticalScrollBar();
    REQUIRE(bar->isVisible());
    // What the style paints the bar's ground with; it follows the palette, as at night.
    const auto ground = [&sidebar] { return sidebar.list()->palette().color(QPalette::Base); };
    CHECK(ground() == ui::coloursOf(sidebar.palette()).sidebar);
    QPalette night = sidebar.palette();
    night.setColor(QPalette::Window, QColor(30, 30, 30));
    night.setColor(QPalette::WindowText, Qt::white);
    sidebar.setPalette(night);
    CHECK(ground() == ui::coloursOf(sidebar.palette()).sidebar);
}
