// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/ImportReportFile.h"

#include "core/table/CsvWriter.h"

namespace starosta::roster {

namespace {

/// The issues of one kind, handed out row by row: they stand in the plan in the order of the rows.
class IssuesByRow
{
public:
    explicit IssuesByRow(const QList<RowIssue> &issues) : m_next(issues.cbegin()), m_end(issues.cend()) {}

    void takeThose(int row, QList<RowIssue> &taken)
    {
        for (; m_next != m_end && m_next->row == row; ++m_next)
            taken.append(*m_next);
    }

private:
    QList<RowIssue>::const_iterator m_next;
    QList<RowIssue>::const_iterator m_end;
};

class ReportWriter
{
public:
    explicit ReportWriter(const ReportTexts &texts) : m_texts(texts) { m_csv.addRow(texts.header); }

    void add(const PlannedRow &row, const QList<RowIssue> &issues)
    {
        for (const FieldDifference &each : row.differences) {
            addLine(row, {m_texts.field(each.field),
                          m_texts.value(each.field, each.was),
                          m_texts.value(each.field, each.will),
                          {},
                          {}});
        }
        for (const RowIssue &each : issues)
            addLine(row, {each.column, {}, {}, token(each.error.code), m_texts.sentence(each.error)});
        if (row.differences.isEmpty() && issues.isEmpty())
            addLine(row, {{}, {}, {}, {}, {}});
    }

    QByteArray content() const { return m_csv.content(); }

private:
    void addLine(const PlannedRow &row, const QStringList &rest)
    {
        m_csv.addNumber(row.row);
        for (const QString &text : QStringList{m_texts.action(row.action), row.name, row.className} + rest)
            m_csv.addText(text);
        m_csv.endRow();
    }

    const ReportTexts &m_texts;
    table::CsvWriter m_csv;
};

} // namespace

QByteArray reportFile(const ImportPlan &plan, const ReportTexts &texts)
{
    ReportWriter writer(texts);
    IssuesByRow errors(plan.errors);
    IssuesByRow questions(plan.questions);
    IssuesByRow warnings(plan.warnings);
    for (const PlannedRow &row : plan.rows) {
        QList<RowIssue> issues;
        errors.takeThose(row.row, issues);
        questions.takeThose(row.row, issues);
        warnings.takeThose(row.row, issues);
        writer.add(row, issues);
    }
    return writer.content();
}

} // namespace starosta::roster
