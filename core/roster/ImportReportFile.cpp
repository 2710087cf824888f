// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/ImportReportFile.h"

#include "core/roster/DecidedRow.h"
#include "core/table/CsvWriter.h"

namespace starosta::roster {

using table::Field;

namespace {

/// The columns of the file that the report repeats.
QList<int> repeatedColumns(const table::Mapping &mapping)
{
    QList<int> columns;
    for (int column = 0; column < mapping.columns.size(); ++column) {
        if (mapping.columns[column].field != Field::ignoredPersonal)
            columns.append(column);
    }
    return columns;
}

class ReportWriter
{
public:
    ReportWriter(const ImportPlan &plan, const ImportSource &source, const ImportDecisions &decisions,
                 const ReportTexts &texts)
        : m_plan(plan)
        , m_source(source)
        , m_decisions(decisions)
        , m_texts(texts)
        , m_columns(repeatedColumns(source.mapping))
        , m_hasClass(source.mapping.columnOf(Field::className) || source.mapping.columnOf(Field::grade))
        , m_hasSheets(source.table.sheets().size() > 1)
        , m_remarks(size_t(plan.rows.size()))
    {
        for (const QList<RowIssue> *issues : {&plan.errors, &plan.warnings})
            collect(*issues);
        for (const Question &question : plan.questions)
            collect({question.issue()});
    }

    QByteArray write()
    {
        writeHeader();
        for (int at = 0; at < m_plan.rows.size(); ++at)
            writeRow(at);
        return m_csv.content();
    }

private:
    void collect(const QList<RowIssue> &issues)
    {
        for (const RowIssue &issue : issues) {
            if (issue.at >= 0)
                m_remarks[size_t(issue.at)].append(m_texts.sentence(issue.error));
        }
    }

    void writeHeader()
    {
        for (const int column : m_columns)
            m_csv.addText(m_source.mapping.columns[column].header);
        if (!m_hasClass)
            m_csv.addText(m_texts.field(Field::className));
        if (m_hasSheets)
            m_csv.addText(m_texts.sheet);
        for (const QString &text : m_texts.header)
            m_csv.addText(text);
        m_csv.endRow();
    }

    void writeRow(int at)
    {
        const PlannedRow &row = m_plan.rows[at];
        const bool isMissing = row.tableRow < 0;
        for (const int column : m_columns)
            m_csv.addText(isMissing ? QStringView()
                                    : table::cellOf(m_source.table, m_source.mapping, row.tableRow, column));
        if (!m_hasClass)
            m_csv.addText(isMissing ? QString() : row.className);
        if (m_hasSheets)
            m_csv.addText(row.sheet);
        if (isMissing)
            m_csv.addEmpty();
        else
            m_csv.addNumber(row.row);
        m_csv.addText(m_texts.action(decidedAction(m_plan, m_decisions, at)));
        m_csv.addText(differences(at));
        QStringList remarks = m_remarks[size_t(at)];
        if (isMissing)
            remarks.prepend(row.className.isEmpty() ? row.name : QStringLiteral("%1, %2").arg(row.name, row.className));
        m_csv.addText(remarks.join(u' '));
        m_csv.endRow();
    }

    QString differences(int at) const
    {
        QStringList lines;
        for (const FieldDifference &each : m_plan.rows[at].differences) {
            if (m_decisions.takesField(at, each)) {
                lines.append(QStringLiteral("%1: %2 → %3")
                                 .arg(m_texts.field(each.field), m_texts.value(each.field, each.was),
                                      m_texts.value(each.field, each.will)));
            }
        }
        for (int index = 0; index < m_plan.homerooms.size(); ++index) {
            const PlannedHomeroom &homeroom = m_plan.homerooms[index];
            if (homeroom.at == at && m_decisions.takesHomeroom(m_plan, index)) {
                lines.append(QStringLiteral("%1 %2: %3 → %4")
                                 .arg(m_texts.field(Field::homeroomClass), homeroom.className,
                                      m_texts.value(Field::homeroomClass, homeroom.was), homeroom.will));
            }
        }
        return lines.join(QStringLiteral("; "));
    }

    const ImportPlan &m_plan;
    const ImportSource &m_source;
    const ImportDecisions &m_decisions;
    const ReportTexts &m_texts;
    QList<int> m_columns;
    bool m_hasClass;
    bool m_hasSheets;
    std::vector<QStringList> m_remarks;
    table::CsvWriter m_csv;
};

} // namespace

QByteArray reportFile(const ImportPlan &plan, const ImportSource &source, const ImportDecisions &decisions,
                      const ReportTexts &texts)
{
    return ReportWriter(plan, source, decisions, texts).write();
}

} // namespace starosta::roster
