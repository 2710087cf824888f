// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/ImportEffects.h"

#include "core/roster/ContentUpdate.h"
#include "core/roster/DecidedRow.h"
#include "core/roster/ImportWork.h"

namespace starosta::roster {

namespace {

bool overwrites(const ImportPlan &plan, const ImportDecisions &decisions, int at)
{
    const QList<FieldDifference> &differences = plan.rows[at].differences;
    return std::any_of(differences.begin(), differences.end(), [&](const FieldDifference &each) {
        return !each.was.isEmpty() && decisions.takesField(at, each);
    });
}

QString formerClass(const PlannedRow &row)
{
    for (const FieldDifference &each : row.differences) {
        if (isClass(each.field))
            return each.was;
    }
    return {};
}

} // namespace

bool ImportEffects::empties(const QString &className, int pupils) const
{
    const OfClass effect = classes.value(className);
    return pupils > 0 && effect.lost == pupils && effect.gained == 0 && !effect.mayGain;
}

QStringList classesLedBy(const PlannedRow &leaving)
{
    for (const FieldDifference &each : leaving.differences) {
        if (each.field == table::Field::homeroomClass)
            return each.was.split(QStringLiteral(", "));
    }
    return {};
}

ImportEffects effectsOf(const ImportPlan &plan, const ImportDecisions &decisions)
{
    ImportEffects effects;
    for (int at = 0; at < plan.rows.size(); ++at) {
        const PlannedRow &row = plan.rows[at];
        switch (decidedAction(plan, decisions, at)) {
        case RowAction::add:
            ++effects.added;
            ++effects.classes[row.className].gained;
            break;
        case RowAction::comeBack:
            ++effects.returned;
            ++effects.classes[row.className].gained;
            break;
        case RowAction::leave:
            ++effects.left;
            effects.administratorLeaves |= plan.work && plan.work->census.administratorAt == at;
            effects.displaced += int(classesLedBy(row).size());
            ++effects.classes[row.className].left;
            ++effects.classes[row.className].lost;
            break;
        case RowAction::move:
            ++effects.classes[formerClass(row)].lost;
            ++effects.classes[row.className].gained;
            ++effects.overwritten;
            break;
        case RowAction::change:
            if (!overwrites(plan, decisions, at))
                break;
            ++effects.overwritten;
            ++effects.classes[row.className].overwritten;
            break;
        case RowAction::unchanged:
            break;
        case RowAction::keep:
        case RowAction::ask:
        case RowAction::skip:
        case RowAction::wrong:
            effects.classes[row.className].mayGain = true;
            break;
        }
    }
    for (int index = 0; index < plan.homerooms.size(); ++index) {
        const bool isTaken = decisions.takesHomeroom(plan, index);
        effects.displaced += isTaken && !plan.homerooms[index].was.isEmpty() ? 1 : 0;
    }
    return effects;
}

} // namespace starosta::roster
