// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/PlanDraft.h"

namespace starosta::roster {

namespace {

void inFileOrder(auto &list)
{
    std::stable_sort(list.begin(), list.end(),
                     [](const auto &left, const auto &right) { return left.row < right.row; });
}

} // namespace

PlanDraft::PlanDraft(ImportPlan plan, const table::MappedRows &rows) : m_plan(std::move(plan)), m_rows(rows)
{
    m_plan.rows.reserve(rows.size());
    m_good.reserve(size_t(rows.size()));
}

int PlanDraft::begin(const table::MappedRow &row)
{
    m_plan.rows.append(PlannedRow{.row = row.number()});
    m_good.push_back(true);
    return int(m_plan.rows.size() - 1);
}

void PlanDraft::add(QList<RowIssue> &issues, int at, table::Field field, Error error)
{
    issues.append({.row = rowNumber(at), .column = m_rows.headerOf(field), .error = std::move(error)});
}

void PlanDraft::fail(int at, table::Field field, Error error)
{
    add(m_plan.errors, at, field, std::move(error));
    m_good[size_t(at)] = false;
}

void PlanDraft::fail(int at, Error error)
{
    m_plan.errors.append({.row = rowNumber(at), .column = {}, .error = std::move(error)});
    m_good[size_t(at)] = false;
}

void PlanDraft::ask(int at, table::Field field, Error error)
{
    add(m_plan.questions, at, field, std::move(error));
    m_good[size_t(at)] = false;
}

void PlanDraft::warn(int at, table::Field field, Error error)
{
    add(m_plan.warnings, at, field, std::move(error));
}

ImportPlan PlanDraft::finish()
{
    for (const table::RaggedRow &ragged : m_rows.raggedRows()) {
        m_plan.rows.append(PlannedRow{.row = ragged.number});
        m_plan.errors.append(
            {.row = ragged.number,
             .column = {},
             .error = {ErrorCode::tableRagged, {QString::number(ragged.found), QString::number(ragged.expected)}}});
    }
    if (!m_rows.raggedRows().isEmpty())
        inFileOrder(m_plan.rows);
    inFileOrder(m_plan.errors);
    inFileOrder(m_plan.warnings);
    inFileOrder(m_plan.questions);

    for (const PlannedRow &row : std::as_const(m_plan.rows)) {
        switch (row.action) {
        case RowAction::add:
            ++m_plan.added;
            break;
        case RowAction::change:
            ++m_plan.changed;
            break;
        case RowAction::move:
            ++m_plan.moved;
            break;
        case RowAction::unchanged:
            ++m_plan.unchanged;
            break;
        case RowAction::wrong:
            ++m_plan.wrong;
            break;
        }
    }
    m_plan.work = std::make_shared<const ImportPlan::Work>(std::move(m_work));
    return std::move(m_plan);
}

} // namespace starosta::roster
