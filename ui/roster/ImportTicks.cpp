// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportTicks.h"

#include <algorithm>

namespace starosta::ui {

using roster::FieldDifference;
using roster::ImportDecisions;
using roster::ImportPlan;
using roster::PlannedRow;
using roster::RowAction;
using roster::RowField;

namespace {

bool hasDifference(const ImportPlan &plan, const RowField &place, bool byHand)
{
    const QList<FieldDifference> &differences = plan.rows[place.at].differences;
    return std::any_of(differences.begin(), differences.end(),
                       [&](const FieldDifference &each) { return each.field == place.field && each.byHand == byHand; });
}

QSet<RowField> stillThere(const QSet<RowField> &places, const ImportPlan &plan, bool byHand)
{
    QSet<RowField> kept;
    for (const RowField &place : places) {
        if (place.at < plan.rows.size() && hasDifference(plan, place, byHand))
            kept.insert(place);
    }
    return kept;
}

/// Rows of the file keep their index; those who leave have one behind them that depends on the answers.
QSet<int> samePeople(const QSet<int> &rows, const ImportPlan &before, const ImportPlan &now)
{
    QSet<int> kept;
    QSet<people::PersonId> leavers;
    for (const int at : rows) {
        if (before.rows[at].action == RowAction::leave)
            leavers.insert(*before.rows[at].person);
        else if (at < now.rows.size() && now.rows[at].action != RowAction::leave)
            kept.insert(at);
    }
    if (leavers.isEmpty())
        return kept;
    for (int at = 0; at < now.rows.size(); ++at) {
        if (now.rows[at].action == RowAction::leave && leavers.contains(*now.rows[at].person))
            kept.insert(at);
    }
    return kept;
}

QSet<int> sameHomerooms(const QSet<int> &turned, const ImportPlan &before, const ImportPlan &now)
{
    QSet<int> kept;
    for (const int old : turned) {
        const roster::PlannedHomeroom &was = before.homerooms[old];
        for (int index = 0; index < now.homerooms.size(); ++index) {
            const roster::PlannedHomeroom &is = now.homerooms[index];
            if (is.className == was.className && is.teacher == was.teacher && is.will == was.will &&
                is.byHand == was.byHand)
                kept.insert(index);
        }
    }
    return kept;
}

ImportDecisions carriedOver(const ImportDecisions &decisions, const ImportPlan &before, const ImportPlan &now)
{
    ImportDecisions carried{.badRows = decisions.badRows,
                            .untickedRows = samePeople(decisions.untickedRows, before, now),
                            .untickedFields = stillThere(decisions.untickedFields, now, false),
                            .tickedFields = stillThere(decisions.tickedFields, now, true),
                            .turnedHomerooms = sameHomerooms(decisions.turnedHomerooms, before, now),
                            .acceptedRemovals = decisions.acceptedRemovals};
    for (const roster::ProposedRevocation &each : now.revocations) {
        if (decisions.revocations.contains(each.link))
            carried.revocations.insert(each.link);
    }
    return carried;
}

template <class T>
void put(QSet<T> &set, const T &value, bool in)
{
    if (in)
        set.insert(value);
    else
        set.remove(value);
}

} // namespace

void ImportTicks::setPlan(std::shared_ptr<const ImportPlan> plan)
{
    m_decisions = m_plan ? carriedOver(m_decisions, *m_plan, *plan) : ImportDecisions();
    m_plan = std::move(plan);
}

void ImportTicks::forget()
{
    emit aboutToForget();
    m_plan.reset();
    m_decisions = {};
}

bool ImportTicks::canTick(int at) const
{
    switch (m_plan->rows[at].action) {
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

bool ImportTicks::canTickFields(int at) const
{
    switch (m_plan->rows[at].action) {
    case RowAction::change:
    case RowAction::move:
    case RowAction::keep:
        return true;
    case RowAction::comeBack:
        // A member of staff comes back by being in the list, whatever else changes.
        return m_plan->kind != roster::ImportKind::staff;
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

Qt::CheckState ImportTicks::rowState(int at) const
{
    const PlannedRow &row = m_plan->rows[at];
    if (!m_decisions.takesRow(at))
        return Qt::Unchecked;
    if (!canTickFields(at))
        return Qt::Checked;
    const auto taken = std::count_if(row.differences.begin(), row.differences.end(),
                                     [&](const FieldDifference &each) { return takesField(at, each); });
    if (taken == row.differences.size())
        return Qt::Checked;
    return taken > 0 ? Qt::PartiallyChecked : Qt::Unchecked;
}

bool ImportTicks::proposesField(int at) const
{
    const QList<FieldDifference> &differences = m_plan->rows[at].differences;
    return std::any_of(differences.begin(), differences.end(),
                       [](const FieldDifference &each) { return !each.byHand; });
}

void ImportTicks::tickRow(int at, bool ticked)
{
    if (!canTick(at))
        return;
    put(m_decisions.untickedRows, at, !ticked);
    const bool byHandOnly = !proposesField(at);
    for (const FieldDifference &each : m_plan->rows[at].differences) {
        const RowField place{at, each.field};
        if (!each.byHand)
            m_decisions.untickedFields.remove(place);
        else if (byHandOnly || !ticked)
            put(m_decisions.tickedFields, place, ticked);
    }
}

void ImportTicks::tickRows(const QList<int> &rows, bool ticked)
{
    for (const int at : rows)
        tickRow(at, ticked);
    emit changed();
}

bool ImportTicks::takesField(int at, const FieldDifference &difference) const
{
    return m_decisions.takesField(at, difference);
}

void ImportTicks::tickField(int at, const FieldDifference &difference, bool ticked)
{
    if (m_decisions.untickedRows.remove(at)) {
        // The row had no tick at all: only this field gets one.
        for (const FieldDifference &each : m_plan->rows[at].differences) {
            if (!each.byHand)
                m_decisions.untickedFields.insert({at, each.field});
        }
    }
    const RowField place{at, difference.field};
    if (difference.byHand)
        put(m_decisions.tickedFields, place, ticked);
    else
        put(m_decisions.untickedFields, place, !ticked);
    emit changed();
}

void ImportTicks::tickHomerooms(const QList<int> &indexes, bool ticked)
{
    for (const int index : indexes)
        put(m_decisions.turnedHomerooms, index, m_plan->homerooms[index].byHand == ticked);
    emit changed();
}

void ImportTicks::tickRevocations(const QList<int> &indexes, bool ticked)
{
    for (const int index : indexes)
        put(m_decisions.revocations, m_plan->revocations[index].link, ticked);
    emit changed();
}

void ImportTicks::setBadRows(roster::BadRows badRows)
{
    m_decisions.badRows = badRows;
    emit changed();
}

} // namespace starosta::ui
