// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/ImportReportFile.h"

#include "core/roster/DecidedRow.h"
#include "core/table/CsvWriter.h"

namespace starosta::roster {

using table::Field;

namespace {

/// The columns of the file that the report repeats: those of the report before, where the file is one, are made anew.
QList<int> repeatedColumns(const table::Mapping &mapping, const ReportTexts &texts)
{
    const bool isReport = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                      [](const auto &column) { return isHeaderOfOutcome(column.header); });
    QList<int> columns;
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const table::MappedColumn &each = mapping.columns[column];
        const bool isReports = isReport && !isRead(each.field) && texts.header.contains(each.header);
        if (each.field != Field::ignoredPersonal && !isReports)
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
        , m_columns(repeatedColumns(source.mapping, texts))
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
        for (const int column : m_columns) {
            if (isMissing)
                m_csv.addText(ofMissing(row, m_source.mapping.columns[column].field));
            else
                m_csv.addText(table::cellOf(m_source.table, m_source.mapping, row.tableRow, column));
        }
        if (!m_hasClass)
            m_csv.addText(row.className);
        if (m_hasSheets)
            m_csv.addText(row.sheet);
        if (isMissing)
            m_csv.addEmpty();
        else
            m_csv.addNumber(row.row);
        m_csv.addText(outcome(at));
        m_csv.addText(differences(at));
        m_csv.addText(m_remarks[size_t(at)].join(u' '));
        m_csv.endRow();
    }

    /// Of somebody who is not in the file: what its columns would say of the person.
    static QString ofMissing(const PlannedRow &row, Field field)
    {
        const Result<people::PersonName> name = people::PersonName::parse(row.name);
        const Result<classes::ClassName> schoolClass = classes::ClassName::parse(row.className);
        if (field == Field::fullName)
            return row.name;
        if (field == Field::surname)
            return name ? name->surname() : row.name;
        if (field == Field::given)
            return name ? name->given() : QString();
        if (field == Field::patronymic)
            return name ? name->patronymic() : QString();
        if (field == Field::className)
            return row.className;
        if (field == Field::grade)
            return schoolClass ? QString::number(schoolClass->grade()) : row.className;
        return field == Field::letter && schoolClass ? schoolClass->letter() : QString();
    }

    QString outcome(int at) const
    {
        const RowAction planned = m_plan.rows[at].action;
        const RowAction decided = decidedAction(m_plan, m_decisions, at);
        if (decided != RowAction::unchanged || planned == RowAction::unchanged)
            return m_texts.action(decided);
        // Known to be kept, or unticked: neither is a row that has nothing new.
        return planned == RowAction::keep ? m_texts.action(planned) : m_texts.notTaken.arg(m_texts.action(planned));
    }

    QString differences(int at) const
    {
        QStringList lines;
        const auto add = [&](const QString &line, bool isTaken) {
            lines.append(isTaken ? line : m_texts.notTaken.arg(line));
        };
        for (const FieldDifference &each : m_plan.rows[at].differences) {
            add(QStringLiteral("%1: %2 → %3")
                    .arg(m_texts.field(each.field), m_texts.value(each.field, each.was),
                         m_texts.value(each.field, each.will)),
                m_decisions.takesField(at, each));
        }
        for (int index = 0; index < m_plan.homerooms.size(); ++index) {
            const PlannedHomeroom &homeroom = m_plan.homerooms[index];
            if (homeroom.at == at) {
                add(QStringLiteral("%1 %2: %3 → %4")
                        .arg(m_texts.field(Field::homeroomClass), homeroom.className,
                             m_texts.value(Field::homeroomClass, homeroom.was), homeroom.will),
                    m_decisions.takesHomeroom(m_plan, index));
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

bool isHeaderOfOutcome(QStringView header)
{
    return header.trimmed() == u"Что будет" || header.trimmed() == u"What happens";
}

bool isLeaverOfReport(QStringView outcome)
{
    return outcome.trimmed().startsWith(u"Выбывает") || outcome.trimmed().startsWith(u"Has left");
}

} // namespace starosta::roster
