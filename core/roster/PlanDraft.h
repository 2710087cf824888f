// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ImportWork.h"
#include "core/table/MappedRows.h"

namespace starosta::roster {

/// A plan while it is being made: rows are begun in file order, then those who are missing; they get their issues and
/// actions in any order.
class PlanDraft
{
public:
    PlanDraft(ImportPlan plan, const table::MappedRows &rows);

    /// Begins a planned row; the index stands for it from now on.
    int begin(const table::MappedRow &row);
    /// Begins a row for somebody who is not in the file.
    int beginMissing(PlannedRow row);
    PlannedRow &row(int at) { return m_plan.rows[at]; }
    const PlannedRow &row(int at) const { return m_plan.rows[at]; }
    /// Nothing that was found so far keeps the row from being imported.
    bool isGood(int at) const { return m_good[size_t(at)]; }
    int rowNumber(int at) const { return m_plan.rows[at].row; }
    /// Another row as the last arguments of an error about `at`: its number, and its sheet where that is another one.
    QStringList placeOf(int other, int at) const;

    void fail(int at, table::Field field, Error error);
    /// The row as a whole is wrong.
    void fail(int at, Error error);
    void ask(Question question);
    /// As was answered: the row is left out.
    void skip(int at);
    void warn(int at, table::Field field, Error error);
    /// Of a column that is not read.
    void warn(int at, const QString &header, Error error);
    /// About no row.
    void warn(Error error);
    /// The row is good and does this.
    void decide(int at, RowAction action) { row(at).action = action; }

    ImportPlan::Work &work() { return m_work; }
    /// What else it holds is set as it is found; the rows are the draft's.
    ImportPlan &plan() { return m_plan; }
    const ImportPlan &plan() const { return m_plan; }
    const table::MappedRows &rows() const { return m_rows; }

    /// Orders everything as in the file, and counts.
    ImportPlan finish();

private:
    RowIssue issueAt(int at, table::Field field, Error error) const;
    void beginUnreadBefore(const table::MappedRow &row);
    void beginUnread(const table::UnreadRow &unread);
    bool standsBefore(const table::UnreadRow &unread, const table::MappedRow &row) const;
    void count();

    ImportPlan m_plan;
    const table::MappedRows &m_rows;
    ImportPlan::Work m_work;
    std::vector<bool> m_good;
    qsizetype m_nextUnread = 0;
};

} // namespace starosta::roster
