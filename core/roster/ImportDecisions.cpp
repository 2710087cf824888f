// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/ImportDecisions.h"

#include "core/roster/DecidedRow.h"
#include "core/roster/ImportEffects.h"
#include "core/roster/ImportWork.h"

namespace starosta::roster {

namespace {

template <class Set, class Value>
void put(Set &set, const Value &value, bool in)
{
    if (in)
        set.insert(value);
    else
        set.remove(value);
}

} // namespace

void ImportDecisions::tickField(int at, const FieldDifference &difference, bool ticked)
{
    const RowField place{.at = at, .field = difference.field};
    if (difference.byHand)
        put(tickedFields, place, ticked);
    else
        put(untickedFields, place, !ticked);
}

void ImportDecisions::tickHomeroom(const ImportPlan &plan, int index, bool ticked)
{
    put(turnedHomerooms, index, plan.homerooms[index].byHand == ticked);
}

bool canTick(const ImportPlan &plan, int at)
{
    switch (plan.rows[at].action) {
    case RowAction::add:
    case RowAction::comeBack:
    case RowAction::change:
    case RowAction::move:
    case RowAction::leave:
    case RowAction::keep:
        return true;
    case RowAction::unchanged:
    case RowAction::ask:
    case RowAction::skip:
    case RowAction::wrong:
        return false;
    }
    Q_UNREACHABLE();
}

bool canTickFields(const ImportPlan &plan, int at)
{
    switch (plan.rows[at].action) {
    case RowAction::change:
    case RowAction::move:
    case RowAction::keep:
        return true;
    case RowAction::comeBack:
        // A member of staff comes back by being in the list, whatever else changes.
        return plan.kind != ImportKind::staff;
    case RowAction::add:
    case RowAction::leave:
    case RowAction::unchanged:
    case RowAction::ask:
    case RowAction::skip:
    case RowAction::wrong:
        return false;
    }
    Q_UNREACHABLE();
}

bool ImportDecisions::takesField(int at, const FieldDifference &difference) const
{
    if (!takesRow(at))
        return false;
    const RowField field{.at = at, .field = difference.field};
    return difference.byHand ? tickedFields.contains(field) : !untickedFields.contains(field);
}

bool ImportDecisions::takesHomeroom(const ImportPlan &plan, int index) const
{
    const PlannedHomeroom &homeroom = plan.homerooms[index];
    return (homeroom.at < 0 || takesRow(homeroom.at)) && homeroom.byHand == turnedHomerooms.contains(index);
}

QList<invites::LinkId> revocationsBy(const ImportPlan &plan, const ImportDecisions &decisions)
{
    if (decisions.revocations.isEmpty())
        return {};
    const ImportEffects effects = effectsOf(plan, decisions);
    QList<invites::LinkId> links;
    for (const ProposedRevocation &each : plan.revocations) {
        const int pupils = plan.work->census.pupils.value(each.className);
        if (decisions.revocations.contains(each.link) && effects.empties(each.className, pupils))
            links.append(each.link);
    }
    return links;
}

namespace {

/// Of a row of the file that could be read.
bool isTakenWhole(const ImportPlan &plan, const ImportDecisions &decisions, int at)
{
    const PlannedRow &row = plan.rows[at];
    if (row.action == RowAction::add)
        return decisions.takesRow(at);
    const bool inFile = row.action != RowAction::leave;
    return !inFile || std::all_of(row.differences.begin(), row.differences.end(),
                                  [&](const FieldDifference &each) { return decisions.takesField(at, each); });
}

} // namespace

ImportReport reportOf(const ImportPlan &plan, const ImportDecisions &decisions)
{
    ImportReport report;
    for (int at = 0; at < plan.rows.size(); ++at) {
        report.notTaken += isTakenWhole(plan, decisions, at) ? 0 : 1;
        switch (decidedAction(plan, decisions, at)) {
        case RowAction::add:
            ++report.added;
            break;
        case RowAction::comeBack:
            ++report.returned;
            break;
        case RowAction::change:
            ++report.changed;
            break;
        case RowAction::move:
            ++report.moved;
            break;
        case RowAction::leave:
            ++report.left;
            report.classesLeftByTeacher += classesLedBy(plan.rows[at]);
            break;
        case RowAction::unchanged:
        case RowAction::keep:
            ++report.unchanged;
            report.unticked +=
                plan.rows[at].action != RowAction::unchanged && plan.rows[at].action != RowAction::keep ? 1 : 0;
            break;
        case RowAction::ask:
        case RowAction::skip:
        case RowAction::wrong:
            ++report.skipped;
            break;
        }
    }
    for (int index = 0; index < plan.homerooms.size(); ++index) {
        if (!decisions.takesHomeroom(plan, index))
            continue;
        ++report.homerooms;
        report.classesLeftByTeacher.removeAll(plan.homerooms[index].className);
    }
    report.revocations = int(revocationsBy(plan, decisions).size());
    return report;
}

} // namespace starosta::roster
