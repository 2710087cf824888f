// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/UndoConflicts.h"

#include <QCoreApplication>

namespace starosta::ui {

namespace {

constexpr int kShownConflicts = 30;

struct UndoConflicts
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::UndoConflicts)
};

} // namespace

QStringList conflictLines(roster::RosterService &roster, roster::ImportId id)
{
    QStringList lines;
    for (const roster::UndoConflict &each : roster.conflictsOf(id, kShownConflicts)) {
        const QString name = each.name.isEmpty() ? UndoConflicts::tr("another record") : each.name;
        const QString line = UndoConflicts::tr("%1 — entry %2").arg(name, QString::number(each.by.value()));
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines;
}

} // namespace starosta::ui
