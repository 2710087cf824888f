// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/DecidedRow.h"

#include "core/roster/ContentUpdate.h"

namespace starosta::roster {

RowAction decidedAction(const ImportPlan &plan, const ImportDecisions &decisions, int at)
{
    const PlannedRow &row = plan.rows[at];
    switch (row.action) {
    case RowAction::ask:
    case RowAction::skip:
    case RowAction::wrong:
    case RowAction::unchanged:
        return row.action;
    case RowAction::add:
    case RowAction::leave:
        return decisions.takesRow(at) ? row.action : RowAction::unchanged;
    case RowAction::comeBack:
        // A member of staff comes back by being in the list, not by a class.
        if (plan.kind == ImportKind::staff)
            return decisions.takesRow(at) ? row.action : RowAction::unchanged;
        break;
    case RowAction::change:
    case RowAction::move:
    case RowAction::keep:
        break;
    }
    QList<FieldDifference> taken;
    for (const FieldDifference &each : row.differences) {
        if (!decisions.takesField(at, each))
            continue;
        taken.append(each);
        taken.back().byHand = false;
    }
    return actionOf(taken);
}

} // namespace starosta::roster
