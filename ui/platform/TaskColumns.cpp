// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/TaskColumns.h"

#include "ui/text/Format.h"
#include "ui/text/TaskText.h"

#include <QCoreApplication>

namespace starosta::ui {

using platform::PlatformTask;
using platform::TaskState;

namespace {

struct TaskColumns
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::TaskColumns)
};

Tone toneOf(const TaskRow &row)
{
    return row.task.state == TaskState::open ? Tone::normal : Tone::muted;
}

} // namespace

QString stateIcon(TaskState state)
{
    switch (state) {
    case TaskState::open:
        return QStringLiteral("clock");
    case TaskState::done:
        return QStringLiteral("check");
    case TaskState::dropped:
        return QStringLiteral("close");
    }
    Q_UNREACHABLE();
}

QString proofText(const PlatformTask &task)
{
    if (!task.proof)
        return {};
    const QString how = text::label(*task.proof);
    return task.evidence.isEmpty() ? how : QStringLiteral("%1 (%2)").arg(how, task.evidence);
}

std::vector<Column<TaskRow>> taskColumns()
{
    using Row = TaskRow;
    return {
        Column<Row>{.id = QStringLiteral("number"),
                    .header = [] { return TaskColumns::tr("No."); },
                    .text = [](const Row &row) { return QString::number(row.task.id.value()); },
                    .compare = orderedBy<Row>([](const Row &row) { return row.task.id; }),
                    .tone = toneOf,
                    .alignment = Qt::AlignRight,
                    .characters = 5,
                    .hidden = true},
        Column<Row>{.id = QStringLiteral("kind"),
                    .header = [] { return TaskColumns::tr("What to do"); },
                    .text = [](const Row &row) { return text::label(row.task.content.kind); },
                    .tone = toneOf,
                    .characters = 17},
        Column<Row>{.id = QStringLiteral("about"),
                    .header = [] { return TaskColumns::tr("With whom or what"); },
                    .text = [](const Row &row) { return row.about; },
                    .tone = toneOf,
                    .toolTip = [](const Row &row) { return row.instruction; },
                    .characters = 27},
        Column<Row>{.id = QStringLiteral("since"),
                    .header = [] { return TaskColumns::tr("Since"); },
                    .text = [](const Row &row) { return text::dateText(row.task.createdOn); },
                    .compare = orderedBy<Row>([](const Row &row) { return row.task.createdOn; }),
                    .tone = toneOf,
                    .characters = 11},
        Column<Row>{.id = QStringLiteral("state"),
                    .header = [] { return TaskColumns::tr("State"); },
                    .text = [](const Row &row) { return text::label(row.task.state); },
                    .icon = [](const Row &row) { return stateIcon(row.task.state); },
                    .tone = toneOf,
                    .characters = 18},
        Column<Row>{.id = QStringLiteral("proof"),
                    .header = [] { return TaskColumns::tr("How it is known"); },
                    .text = [](const Row &row) { return proofText(row.task); },
                    .tone = toneOf,
                    .characters = 15},
        Column<Row>{.id = QStringLiteral("ended"),
                    .header = [] { return TaskColumns::tr("Ended"); },
                    .text = [](const Row &row) { return text::dateText(row.task.endedOn); },
                    .compare =
                        orderedBy<Row>([](const Row &row) { return row.task.endedOn.value_or(QDate(9999, 1, 1)); }),
                    .tone = toneOf,
                    .characters = 11,
                    .hidden = true},
    };
}

} // namespace starosta::ui
