// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/PlanDraft.h"

namespace starosta::roster {

namespace {

void inFileOrder(QList<RowIssue> &issues)
{
    std::stable_sort(issues.begin(), issues.end(),
                     [](const RowIssue &left, const RowIssue &right) { return left.at < right.at; });
}

int sheetNumber(const table::Table &table, const QString &name)
{
    const QList<table::Sheet> &sheets = table.sheets();
    return int(
        std::find_if(sheets.begin(), sheets.end(), [&](const table::Sheet &sheet) { return sheet.name == name; }) -
        sheets.begin());
}

qsizetype indexOf(const table::Table &table, const table::UnreadRow &unread)
{
    const table::Sheet &sheet = table.sheets()[sheetNumber(table, unread.sheet)];
    qsizetype low = sheet.firstRow;
    qsizetype high = sheet.firstRow + sheet.rowCount;
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (table.row(middle).number() < unread.number)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

PlanDraft::PlanDraft(ImportPlan plan, const table::MappedRows &rows) : m_plan(std::move(plan)), m_rows(rows)
{
    m_plan.rows.reserve(rows.size());
    m_good.reserve(size_t(rows.size()));
}

int PlanDraft::begin(const table::MappedRow &row)
{
    beginUnreadBefore(row);
    m_plan.rows.append(PlannedRow{.row = row.number(), .sheet = row.group().sheet, .tableRow = row.row().index()});
    m_good.push_back(true);
    return int(m_plan.rows.size() - 1);
}

int PlanDraft::beginMissing(PlannedRow row)
{
    while (m_nextUnread < m_rows.unreadRows().size())
        beginUnread(m_rows.unreadRows()[m_nextUnread++]);
    m_plan.rows.append(std::move(row));
    m_good.push_back(true);
    return int(m_plan.rows.size() - 1);
}

void PlanDraft::beginUnreadBefore(const table::MappedRow &row)
{
    const QList<table::UnreadRow> &unread = m_rows.unreadRows();
    while (m_nextUnread < unread.size() && standsBefore(unread[m_nextUnread], row))
        beginUnread(unread[m_nextUnread++]);
}

bool PlanDraft::standsBefore(const table::UnreadRow &unread, const table::MappedRow &row) const
{
    const QString &sheet = row.group().sheet;
    if (unread.sheet == sheet)
        return unread.number < row.number();
    return sheetNumber(m_rows.table(), unread.sheet) < sheetNumber(m_rows.table(), sheet);
}

void PlanDraft::beginUnread(const table::UnreadRow &unread)
{
    m_plan.rows.append(
        PlannedRow{.row = unread.number, .sheet = unread.sheet, .tableRow = indexOf(m_rows.table(), unread)});
    m_good.push_back(true);
    fail(int(m_plan.rows.size() - 1), unread.error);
}

QStringList PlanDraft::placeOf(int other, int at) const
{
    const PlannedRow &place = m_plan.rows[other];
    QStringList args{QString::number(place.row)};
    if (place.sheet != m_plan.rows[at].sheet)
        args.append(place.sheet);
    return args;
}

RowIssue PlanDraft::issueAt(int at, table::Field field, Error error) const
{
    return {.row = rowNumber(at), .column = m_rows.headerOf(field), .error = std::move(error), .at = at};
}

void PlanDraft::fail(int at, table::Field field, Error error)
{
    m_good[size_t(at)] = false;
    RowIssue issue = issueAt(at, field, std::move(error));
    // What is wrong with a cell is said once: what cannot be read cannot be understood either.
    for (auto said = m_plan.errors.crbegin(); said != m_plan.errors.crend() && said->at == at; ++said) {
        if (said->column == issue.column)
            return;
    }
    m_plan.errors.append(std::move(issue));
}

void PlanDraft::fail(int at, Error error)
{
    m_plan.errors.append({.row = rowNumber(at), .column = {}, .error = std::move(error), .at = at});
    m_good[size_t(at)] = false;
}

void PlanDraft::ask(Question question)
{
    m_good[size_t(question.at)] = false;
    row(question.at).action = RowAction::ask;
    m_plan.questions.append(std::move(question));
}

void PlanDraft::skip(int at)
{
    m_good[size_t(at)] = false;
    row(at).action = RowAction::skip;
}

void PlanDraft::warn(int at, table::Field field, Error error)
{
    m_plan.warnings.append(issueAt(at, field, std::move(error)));
}

void PlanDraft::warn(int at, const QString &header, Error error)
{
    m_plan.warnings.append({.row = rowNumber(at), .column = header, .error = std::move(error), .at = at});
}

void PlanDraft::warn(Error error)
{
    m_plan.warnings.append({.row = 0, .column = {}, .error = std::move(error)});
}

ImportPlan PlanDraft::finish()
{
    while (m_nextUnread < m_rows.unreadRows().size())
        beginUnread(m_rows.unreadRows()[m_nextUnread++]);
    inFileOrder(m_plan.errors);
    inFileOrder(m_plan.warnings);
    std::stable_sort(m_plan.questions.begin(), m_plan.questions.end(),
                     [](const Question &left, const Question &right) { return left.at < right.at; });
    count();
    m_plan.work = std::make_shared<const ImportPlan::Work>(std::move(m_work));
    return std::move(m_plan);
}

void PlanDraft::count()
{
    const auto counter = [this](RowAction action) -> int & {
        switch (action) {
        case RowAction::add:
            return m_plan.added;
        case RowAction::comeBack:
            return m_plan.returned;
        case RowAction::change:
            return m_plan.changed;
        case RowAction::move:
            return m_plan.moved;
        case RowAction::leave:
            return m_plan.left;
        case RowAction::unchanged:
            return m_plan.unchanged;
        case RowAction::keep:
            return m_plan.kept;
        case RowAction::ask:
            return m_plan.asked;
        case RowAction::skip:
            return m_plan.skipped;
        case RowAction::wrong:
            return m_plan.wrong;
        }
        Q_UNREACHABLE();
    };
    for (const PlannedRow &row : std::as_const(m_plan.rows))
        ++counter(row.action);
}

} // namespace starosta::roster
