// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FormsView.h"

#include "core/base/AtomicFile.h"
#include "core/base/FileName.h"
#include "core/school/SchoolService.h"
#include "core/statistics/StatisticsService.h"
#include "ui/common/Labels.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/statistics/FilledTable.h"
#include "ui/statistics/FormDialog.h"
#include "ui/text/Format.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace starosta::ui {

using statistics::FormRows;
using statistics::ReportForm;

FormsView::FormsView(const ViewParts &parts, QWidget *parent)
    : StatisticsView(parent)
    , m_parts(parts)
    , m_shown{.report = {.date = {}, .figures = {}}}
    , m_model(new RowModel<Row>(
          columns(), [](const Row &row) { return row.place; }, this))
    , m_table(new TableView(QStringLiteral("statistics.forms"), parts.context.settings))
    , m_title(makeLabel({}, TextRole::heading))
    , m_filled(makeFilledTable())
    , m_new(new QPushButton)
    , m_change(new QPushButton)
    , m_remove(new QPushButton)
    , m_save(new QPushButton)
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::small);
    m_save->setObjectName(QStringLiteral("forms.save"));
    m_new->setObjectName(QStringLiteral("forms.new"));
    m_change->setObjectName(QStringLiteral("forms.change"));
    m_remove->setObjectName(QStringLiteral("forms.remove"));
    for (QPushButton *button : {m_save, m_new, m_change, m_remove})
        tools->addWidget(button);
    tools->addStretch();
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(space::small, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_filled, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_table);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({260, 700});
    m_table->setMinimumWidth(180);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::medium, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(tools);
    layout->addWidget(splitter, 1);

    m_table->setRowModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &TableView::rowSelectionChanged, this, &FormsView::showSelected);
    connect(m_table, &TableView::rowActivated, this, [this] { describe(selected()); });
    connect(m_new, &QPushButton::clicked, this, [this] { describe({}); });
    connect(m_change, &QPushButton::clicked, this, [this] { describe(selected()); });
    connect(m_remove, &QPushButton::clicked, this, &FormsView::remove);
    connect(m_save, &QPushButton::clicked, this, &FormsView::save);
    retranslate();
}

std::vector<Column<FormsView::Row>> FormsView::columns()
{
    std::vector<Column<Row>> columns;
    columns.push_back(Column<Row>{.id = QStringLiteral("name"),
                                  .header = [] { return tr("Form"); },
                                  .text = [](const Row &row) { return row.form.name; },
                                  .characters = 18});
    columns.push_back(Column<Row>{
        .id = QStringLiteral("rows"),
        .header = [] { return tr("Rows"); },
        .text = [](const Row &row) { return row.form.rows == FormRows::school ? tr("the school") : tr("classes"); },
        .characters = 8});
    return columns;
}

void FormsView::showFigures(const ShownFigures &shown)
{
    m_shown = shown;
    m_schoolName = m_parts.context.workspace.school().shortName();
    QList<Row> rows;
    for (const ReportForm &form : m_parts.context.workspace.statistics().forms())
        rows.append({.place = int(rows.size()) + 1, .form = form});
    m_model->setRows(std::move(rows));
    if (m_table->selectedRows().isEmpty() && m_model->rowCount() > 0)
        m_table->selectKey(m_model->keyAt(0));
    showSelected();
}

std::optional<ReportForm> FormsView::selected() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.size() == 1 ? std::optional(m_model->rowAt(rows.first()).form) : std::nullopt;
}

statistics::FilledForm FormsView::filled(const ReportForm &form) const
{
    return statistics::fill(form, m_shown.report, m_schoolName);
}

void FormsView::showSelected()
{
    const auto form = selected();
    const bool isWritable = !m_parts.context.workspace.readOnly();
    m_title->setText(form ? form->name : QString());
    showFilled(*m_filled, form ? filled(*form) : statistics::FilledForm{});
    m_new->setEnabled(isWritable);
    m_change->setEnabled(isWritable && form);
    m_remove->setEnabled(isWritable && form);
    m_save->setEnabled(form && !form->columns.isEmpty());
}

Command FormsView::newCommand()
{
    return {.id = QStringLiteral("forms.first"),
            .text = [] { return tr("&Describe a form…"); },
            .execute = [this] { describe({}); },
            .enabled = [this] { return !m_parts.context.workspace.readOnly(); }};
}

void FormsView::describe(const std::optional<ReportForm> &form)
{
    if (m_parts.context.workspace.readOnly())
        return;
    QStringList names;
    for (const Row &row : m_model->rows())
        names.append(row.form.name);
    auto *dialog = new FormDialog(
        {.form = form, .report = m_shown.report, .schoolName = m_schoolName, .otherNames = names}, window());
    connect(dialog, &FormDialog::described, this, [this, isNew = !form](const ReportForm &described) {
        statistics::StatisticsService &service = m_parts.context.workspace.statistics();
        const auto done = isNew ? service.addForm(described) : service.setForm(described);
        if (!done)
            return m_parts.failed(done.error());
        m_parts.done(tr("The form “%1” is kept.").arg(described.name), done->entry);
        for (const Row &row : m_model->rows()) {
            if (row.form.name == described.name)
                m_table->selectKey(row.place);
        }
    });
    m_parts.context.dialogs.show(dialog);
}

void FormsView::remove()
{
    const auto form = selected();
    if (!form)
        return;
    const auto done = m_parts.context.workspace.statistics().removeForm(form->name);
    if (!done)
        return m_parts.failed(done.error());
    m_parts.done(tr("The form “%1” is removed.").arg(form->name), done->entry);
}

void FormsView::save()
{
    const auto form = selected();
    if (!form)
        return;
    m_parts.context.dialogs.chooseFileToSave(
        {.title = tr("Save the filled form"),
         .filters = {tr("Table for a spreadsheet (*.csv)"), tr("Workbook (*.xlsx)")},
         .suggestedName =
             QStringLiteral("%1 %2.csv").arg(fileNamePart(form->name), m_shown.report.date.toString(Qt::ISODate)),
         .defaultSuffix = QStringLiteral("csv"),
         .purpose = QStringLiteral("export")},
        [this, form = *form](const QString &path) { write(form, path); });
}

void FormsView::write(const ReportForm &form, const QString &path)
{
    const statistics::FilledForm content = filled(form);
    const Result<QByteArray> bytes = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive)
                                         ? statistics::toXlsx(content)
                                         : Result<QByteArray>(statistics::toCsv(content));
    if (!bytes)
        return m_parts.failed(bytes.error());
    if (const auto written = writeFileAtomically(path, *bytes); !written)
        return m_parts.failed(written.error());
    m_parts.done(tr("The filled form is saved: %1").arg(QDir::toNativeSeparators(path)), {});
}

void FormsView::retranslate()
{
    m_save->setText(tr("&Save it filled…"));
    m_new->setText(tr("&Describe a form…"));
    m_change->setText(tr("&Change…"));
    m_remove->setText(tr("&Remove the form"));
    m_table->setName(tr("Forms of the region"));
    m_filled->setAccessibleName(tr("The form, filled"));
    m_table->setEmptyState({.icon = QStringLiteral("sheet"),
                            .title = tr("No forms are described yet"),
                            .text = tr("Describe once what the region asks for every week: it is filled by itself."),
                            .firstStep = newCommand()});
    m_table->retranslate();
}

} // namespace starosta::ui
