// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Catch.h"
#include "tests/support/UiStage.h"
#include "ui/common/Page.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Pages.h"

#include <QApplication>

namespace starosta::test {

/// The whole window with all its pages over the demo school, on the screen that schools have: 1366×768.
struct DemoWindow
{
    explicit DemoWindow(text::Language chosen) : language(*qApp, chosen)
    {
        auto workspace = valueOf(Workspace::create(folder.filePath(QStringLiteral("s.starosta")), clock));
        valueOf(workspace->loadDemo());
        window = std::make_unique<ui::MainWindow>(ui::MainWindowParts{.workspace = std::move(workspace),
                                                                      .catalogue = ui::allPages(),
                                                                      .settings = settings,
                                                                      .language = language,
                                                                      .dialogs = &dialogs});
        showAndSettle(*window, QSize(1366, 768));
    }

    ui::Page &open(const QString &page)
    {
        window->open({.page = page});
        settle();
        return *window->currentPage();
    }

    TemporaryFolder folder;
    TestClock clock;
    ui::AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    text::InstalledLanguage language;
    AnsweredDialogs dialogs;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace starosta::test
