// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/UndoConflicts.h"

#include "ui/text/LabelsOfRecords.h"

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
        const QString line =
            UndoConflicts::tr("%1 — entry %2").arg(text::conflictName(each), QString::number(each.by.value()));
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines;
}

} // namespace starosta::ui
