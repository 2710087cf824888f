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

/// Where in the plan of now the decided rows of the one before are. A row of the file is told by its place in the
/// table: how the columns are read decides which rows of it say anything, and so their indexes in the plan. Who leaves
/// is told by the person.
class PlacesNow
{
public:
    PlacesNow(const ImportDecisions &decisions, const ImportPlan &before, const ImportPlan &now)
    {
        for (const int at : decisions.untickedRows)
            want(at, before.rows[at]);
        for (const QSet<RowField> *fields : {&decisions.untickedFields, &decisions.tickedFields}) {
            for (const RowField &place : *fields)
                want(place.at, before.rows[place.at]);
        }
        if (m_rows.isEmpty() && m_leavers.isEmpty())
            return;
        for (int at = 0; at < now.rows.size(); ++at) {
            const PlannedRow &row = now.rows[at];
            const std::optional<int> was =
                row.action == RowAction::leave ? found(m_leavers, *row.person) : found(m_rows, row.tableRow);
            if (was)
                m_now.insert(*was, at);
        }
    }

    std::optional<int> of(int at) const { return found(m_now, at); }

private:
    void want(int at, const PlannedRow &row)
    {
        if (row.action == RowAction::leave)
            m_leavers.insert(*row.person, at);
        else
            m_rows.insert(row.tableRow, at);
    }

    template <class Key>
    static std::optional<int> found(const QHash<Key, int> &places, const Key &key)
    {
        const auto place = places.constFind(key);
        return place == places.cend() ? std::nullopt : std::optional(*place);
    }

    QHash<qsizetype, int> m_rows;
    QHash<people::PersonId, int> m_leavers;
    QHash<int, int> m_now;
};

QSet<RowField> stillThere(const QSet<RowField> &places, const PlacesNow &now, const ImportPlan &plan, bool byHand)
{
    QSet<RowField> kept;
    for (const RowField &place : places) {
        const std::optional<int> at = now.of(place.at);
        if (at && hasDifference(plan, {*at, place.field}, byHand))
            kept.insert({*at, place.field});
    }
    return kept;
}

QSet<int> samePeople(const QSet<int> &rows, const PlacesNow &now)
{
    QSet<int> kept;
    for (const int row : rows) {
        if (const std::optional<int> at = now.of(row))
            kept.insert(*at);
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
    const PlacesNow places(decisions, before, now);
    ImportDecisions carried{.badRows = decisions.badRows,
                            .untickedRows = samePeople(decisions.untickedRows, places),
                            .untickedFields = stillThere(decisions.untickedFields, places, now, false),
                            .tickedFields = stillThere(decisions.tickedFields, places, now, true),
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
    return roster::canTick(*m_plan, at);
}

bool ImportTicks::canTickFields(int at) const
{
    return roster::canTickFields(*m_plan, at);
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
    m_decisions.tickField(at, difference, ticked);
    emit changed();
}

void ImportTicks::tickHomerooms(const QList<int> &indexes, bool ticked)
{
    for (const int index : indexes)
        m_decisions.tickHomeroom(*m_plan, index, ticked);
    emit changed();
}

void ImportTicks::tickRevocations(const QList<int> &indexes, bool ticked)
{
    for (const int index : indexes)
        put(m_decisions.revocations, m_plan->revocations[index].link, ticked);
    emit changed();
}

bool ImportTicks::isTouched() const
{
    return !m_decisions.untickedRows.isEmpty() || !m_decisions.untickedFields.isEmpty() ||
           !m_decisions.tickedFields.isEmpty() || !m_decisions.turnedHomerooms.isEmpty() ||
           !m_decisions.revocations.isEmpty();
}

void ImportTicks::setBadRows(roster::BadRows badRows)
{
    m_decisions.badRows = badRows;
    emit changed();
}

} // namespace starosta::ui
