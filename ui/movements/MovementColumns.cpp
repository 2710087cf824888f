// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/movements/MovementColumns.h"

#include "ui/text/Format.h"
#include "ui/text/LabelsOfMovements.h"

#include <QCoreApplication>

namespace starosta::ui {

using movements::BookLine;
using movements::MovementKind;

namespace {

struct MovementColumns
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::MovementColumns)
};

} // namespace

QString movementIcon(MovementKind kind)
{
    switch (kind) {
    case MovementKind::enrolment:
    case MovementKind::hiring:
        return QStringLiteral("add");
    case MovementKind::transfer:
    case MovementKind::promotion:
        return QStringLiteral("arrow-right");
    case MovementKind::departure:
    case MovementKind::dismissal:
        return QStringLiteral("close");
    case MovementKind::comeBack:
    case MovementKind::leaveEnd:
        return QStringLiteral("undo");
    case MovementKind::graduation:
        return QStringLiteral("check");
    case MovementKind::position:
        return QStringLiteral("edit");
    case MovementKind::leave:
        return QStringLiteral("clock");
    }
    Q_UNREACHABLE();
}

QString classesOf(const BookLine &line)
{
    if (line.fromClass.isEmpty() || line.toClass.isEmpty())
        return line.fromClass + line.toClass;
    return QStringLiteral("%1 → %2").arg(line.fromClass, line.toClass);
}

std::vector<Column<BookLine>> movementColumns()
{
    using Row = BookLine;
    return {
        Column<Row>{.id = QStringLiteral("number"),
                    .header = [] { return MovementColumns::tr("No."); },
                    .text = [](const Row &row) { return QString::number(row.movement.id.value()); },
                    .compare = orderedBy<Row>([](const Row &row) { return row.movement.id; }),
                    .alignment = Qt::AlignRight,
                    .characters = 5,
                    .hidden = true},
        Column<Row>{.id = QStringLiteral("date"),
                    .header = [] { return MovementColumns::tr("Date"); },
                    .text = [](const Row &row) { return text::dateText(row.movement.content.on); },
                    .compare = orderedBy<Row>(
                        [](const Row &row) { return std::pair(row.movement.content.on, row.movement.id); }),
                    .characters = 11},
        Column<Row>{.id = QStringLiteral("name"),
                    .header = [] { return MovementColumns::tr("Name"); },
                    .text = [](const Row &row) { return row.name; },
                    .characters = 27},
        Column<Row>{.id = QStringLiteral("kind"),
                    .header = [] { return MovementColumns::tr("What happened"); },
                    .text = [](const Row &row) { return text::label(row.movement.content.kind); },
                    .icon = [](const Row &row) { return movementIcon(row.movement.content.kind); },
                    .characters = 17},
        Column<Row>{.id = QStringLiteral("classes"),
                    .header = [] { return MovementColumns::tr("Class"); },
                    .text = classesOf,
                    .characters = 9},
        Column<Row>{.id = QStringLiteral("order"),
                    .header = [] { return MovementColumns::tr("Order"); },
                    .text = text::orderText,
                    .tone = [](const Row &row) { return row.waitsForOrder() ? Tone::warning : Tone::normal; },
                    .characters = 20},
        Column<Row>{.id = QStringLiteral("note"),
                    .header = [] { return MovementColumns::tr("Note"); },
                    .text = [](const Row &row) { return row.movement.content.note; },
                    .characters = 15},
    };
}

} // namespace starosta::ui
