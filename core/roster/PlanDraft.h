// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ImportWork.h"
#include "core/table/MappedRows.h"

namespace starosta::roster {

/// A plan while it is being made: rows are begun in file order and get their issues and actions in any.
class PlanDraft
{
public:
    PlanDraft(ImportPlan plan, const table::MappedRows &rows);

    /// Begins a planned row; the index stands for it from now on.
    int begin(const table::MappedRow &row);
    PlannedRow &row(int at) { return m_plan.rows[at]; }
    /// Nothing that was found so far keeps the row from being imported.
    bool isGood(int at) const { return m_good[size_t(at)]; }
    int rowNumber(int at) const { return m_plan.rows[at].row; }

    void fail(int at, table::Field field, Error error);
    /// The row as a whole is wrong.
    void fail(int at, Error error);
    void ask(int at, table::Field field, Error error);
    void warn(int at, table::Field field, Error error);
    /// The row is good and does this.
    void decide(int at, RowAction action) { row(at).action = action; }

    ImportPlan::Work &work() { return m_work; }
    void setMissingClasses(const QList<classes::ClassName> &classes) { m_plan.missingClasses = classes; }

    /// Adds the ragged rows, orders everything as in the file, and counts.
    ImportPlan finish();

private:
    void add(QList<RowIssue> &issues, int at, table::Field field, Error error);

    ImportPlan m_plan;
    const table::MappedRows &m_rows;
    ImportPlan::Work m_work;
    std::vector<bool> m_good;
};

} // namespace starosta::roster
