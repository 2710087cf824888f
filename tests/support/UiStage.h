// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/AnsweredDialogs.h"
#include "tests/support/TestWorkspace.h"
#include "ui/common/PageContext.h"

#include <QList>
#include <QWidget>

namespace starosta::test {

/// Writes down where pages wanted to go.
class RecordedNavigator : public ui::Navigator
{
public:
    QList<ui::PageTarget> opened;
    QList<std::pair<QString, QString>> commands; ///< id and argument

    void open(const ui::PageTarget &target) override { opened.append(target); }
    bool run(const QString &command, const QString &argument) override
    {
        commands.append({command, argument});
        return true;
    }
};

/// All that a page needs: a real store, dialogs that answer by themselves, work done at once. A page made with
/// `stage.context` is destroyed before the stage when it is declared after it.
class UiStage
{
public:
    explicit UiStage(Contents contents = Contents::emptySchool)
        : workspace(contents)
        , settings(workspace.folder().filePath(QStringLiteral("settings.ini")))
        , tasks(*workspace)
        , context(contextWith(tasks))
    {}

    /// For work that a test holds back or cancels.
    ui::PageContext contextWith(ui::TaskRunner &runner)
    {
        return {.workspace = *workspace,
                .messages = messages,
                .navigator = navigator,
                .dialogs = dialogs,
                .tasks = runner,
                .settings = settings};
    }

    TestWorkspace workspace;
    ui::AppSettings settings;
    ui::MessageBar messages;
    RecordedNavigator navigator;
    AnsweredDialogs dialogs;
    ui::InlineTaskRunner tasks;
    ui::PageContext context;
};

/// Shows the widget offscreen and lets it come to rest, as a person sees it.
void showAndSettle(QWidget &widget, QSize size = QSize(1100, 700));
/// Everything that is queued: timers of 0 ms, layouts, deletions.
void settle();

} // namespace starosta::test
