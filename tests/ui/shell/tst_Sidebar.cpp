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
    const QImage picture = sidebar.grab().toImage();
    const QPoint corner = bar->mapTo(&sidebar, bar->rect().bottomLeft());
    CHECK(picture.pixelColor(corner) == ui::coloursOf(sidebar.palette()).sidebar);
    CHECK(picture.pixelColor(bar->mapTo(&sidebar, bar->rect().topLeft())) == ui::coloursOf(sidebar.palette()).sidebar);
}
