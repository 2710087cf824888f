// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportTables.h"

#include "ui/common/RowModel.h"
#include "ui/common/TableView.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LabelsOfImport.h"

#include <QCoreApplication>

namespace starosta::ui {

using roster::ImportPlan;
using roster::PlannedRow;
using roster::RowAction;
using roster::RowIssue;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("starosta::ui::ImportTables", text);
}

QString differencesText(const PlannedRow &row)
{
    QStringList parts;
    for (const roster::FieldDifference &difference : row.differences) {
        parts.append(QStringLiteral("%1: %2 → %3")
                         .arg(text::label(difference.field),
                              difference.was.isEmpty() ? QStringLiteral("—") : difference.was,
                              difference.will.isEmpty() ? QStringLiteral("—") : difference.will));
    }
    return parts.join(QStringLiteral("; "));
}

template <class Row>
Column<Row> placeColumn()
{
    return Column<Row>{.id = QStringLiteral("row"),
                       .header = [] { return translated(QT_TRANSLATE_NOOP("starosta::ui::ImportTables", "Row")); },
                       .text = [](const Row &row) { return QString::number(row.row); },
                       .compare = orderedBy<Row>(&Row::row),
                       .alignment = Qt::AlignRight,
                       .characters = 7};
}

template <class Row>
TableView *makeTable(std::vector<Column<Row>> columns, QList<Row> rows, const QString &name, AppSettings &settings)
{
    auto *table = new TableView(name, settings);
    auto *model = new RowModel<Row>(
        std::move(columns), [](const Row &row) { return row.row; }, table);
    model->setRows(std::move(rows));
    table->setRowModel(model);
    return table;
}

} // namespace

QWidget *makeRowTable(const ImportPlan &plan, RowAction action, AppSettings &settings)
{
    std::vector<Column<PlannedRow>> columns;
    columns.push_back(placeColumn<PlannedRow>());
    columns.push_back(
        Column<PlannedRow>{.id = QStringLiteral("name"),
                           .header = [] { return translated(QT_TRANSLATE_NOOP("starosta::ui::ImportTables", "Name")); },
                           .text = [](const PlannedRow &row) { return row.name; },
                           .characters = 34});
    columns.push_back(Column<PlannedRow>{
        .id = QStringLiteral("class"),
        .header = [] { return translated(QT_TRANSLATE_NOOP("starosta::ui::ImportTables", "Class")); },
        .text = [](const PlannedRow &row) { return row.className; },
        .characters = 10});
    if (action == RowAction::change || action == RowAction::move) {
        columns.push_back(Column<PlannedRow>{
            .id = QStringLiteral("differences"),
            .header = [] { return translated(QT_TRANSLATE_NOOP("starosta::ui::ImportTables", "Was → will be")); },
            .text = differencesText,
            .toolTip = differencesText,
            .characters = 50});
    }
    QList<PlannedRow> rows;
    for (const PlannedRow &row : plan.rows) {
        if (row.action == action)
            rows.append(row);
    }
    TableView *table = makeTable(std::move(columns), std::move(rows), QStringLiteral("import.rows"), settings);
    table->setName(text::label(action));
    return table;
}

QWidget *makeIssueTable(const QList<RowIssue> &issues, AppSettings &settings)
{
    std::vector<Column<RowIssue>> columns;
    columns.push_back(placeColumn<RowIssue>());
    columns.push_back(
        Column<RowIssue>{.id = QStringLiteral("column"),
                         .header = [] { return translated(QT_TRANSLATE_NOOP("starosta::ui::ImportTables", "Column")); },
                         .text = [](const RowIssue &issue) { return issue.column; },
                         .characters = 18});
    const auto sentence = [](const RowIssue &issue) { return text::errorText(issue.error); };
    columns.push_back(Column<RowIssue>{
        .id = QStringLiteral("sentence"),
        .header =
            [] { return translated(QT_TRANSLATE_NOOP("starosta::ui::ImportTables", "What is wrong, and what to do")); },
        .text = sentence,
        .toolTip = sentence,
        .characters = 60});
    TableView *table = makeTable(std::move(columns), issues, QStringLiteral("import.issues"), settings);
    table->setName(translated(QT_TRANSLATE_NOOP("starosta::ui::ImportTables", "What is wrong, and what to do")));
    return table;
}

} // namespace starosta::ui
