// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FormDialog.h"

#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/statistics/FilledTable.h"
#include "ui/statistics/FormColumnRow.h"
#include "ui/text/ErrorText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace starosta::ui {

using statistics::FormColumn;
using statistics::FormRows;
using statistics::FormWord;
using statistics::ReportForm;

namespace {

constexpr int kPreviewRows = 3;

} // namespace

FormDialog::FormDialog(Parts parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(std::move(parts))
    , m_name(new QLineEdit)
    , m_nameField(new FormField(tr("&Name of the form"), m_name))
    , m_rows(new QComboBox)
    , m_columns(new QVBoxLayout)
    , m_scroll(new QScrollArea)
    , m_finding(makeParagraph({}, Tone::error))
    , m_preview(makeFilledTable())
{
    setWindowTitle(tr("Form of the region"));
    resize(860, 560);
    m_name->setMaxLength(100);
    m_nameField->setCheck([this]() -> std::optional<FieldFinding> {
        const QString name = m_name->text().trimmed();
        if (!m_parts.form && m_parts.otherNames.contains(name))
            return FieldFinding{.text = tr("There is a form of this name already: change that one, or choose another "
                                           "name.")};
        if (!name.isEmpty())
            return {};
        return FieldFinding{.text = tr("Give the form a name: you will find it again by that.")};
    });
    m_rows->addItem(tr("One row for the school"), int(FormRows::school));
    m_rows->addItem(tr("A row for every class"), int(FormRows::classes));
    auto *rowsField = new FormField(tr("&Rows"), m_rows);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_nameField, 2);
    head->addWidget(rowsField, 1);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::small);
    column->addLayout(m_columns);
    column->addStretch();
    m_columns->setSpacing(space::small);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Columns of the form"));
    m_scroll->setWidget(content);
    auto *add = new QPushButton(tr("&Add a column"));
    add->setObjectName(QStringLiteral("form.addColumn"));
    add->setAutoDefault(false);
    m_preview->setAccessibleName(tr("How it is filled"));
    m_preview->setMaximumHeight(150);
    m_finding->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *save = buttons->addButton(tr("&Save the form"), QDialogButtonBox::AcceptRole);
    makePrimary(save);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(makeLabel(tr("Columns, from left to right"), TextRole::strong));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addWidget(makeLabel(tr("Filled with the figures that are shown"), TextRole::strong));
    layout->addWidget(m_preview);
    layout->addWidget(m_finding);
    layout->addWidget(buttons);

    if (m_parts.form) {
        m_name->setText(m_parts.form->name);
        m_name->setReadOnly(true); // under another name it would be another form
        m_rows->setCurrentIndex(m_rows->findData(int(m_parts.form->rows)));
        for (const FormColumn &each : std::as_const(m_parts.form->columns))
            addRow(each);
    } else {
        addRow(FormColumn{.title = {}, .content = FormWord::school});
    }
    numberRows();
    preview();
    connect(m_rows, &QComboBox::currentIndexChanged, this, &FormDialog::preview);
    connect(add, &QPushButton::clicked, this, [this] {
        FormColumnRow *row = addRow({});
        numberRows();
        preview();
        row->focusTitle();
        QMetaObject::invokeMethod(
            this, [this, row] { m_scroll->ensureWidgetVisible(row); }, Qt::QueuedConnection);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::save);
}

FormColumnRow *FormDialog::addRow(const std::optional<FormColumn> &column)
{
    auto *row = new FormColumnRow(column);
    m_columnRows.append(row);
    m_columns->addWidget(row);
    connect(row, &FormColumnRow::edited, this, &FormDialog::preview);
    connect(row, &FormColumnRow::upRequested, this, [this, row] { move(row, -1); });
    connect(row, &FormColumnRow::downRequested, this, [this, row] { move(row, 1); });
    connect(row, &FormColumnRow::removeRequested, this, [this, row] {
        m_columnRows.removeOne(row);
        m_columns->removeWidget(row);
        row->hide();
        row->deleteLater();
        numberRows();
        preview();
    });
    return row;
}

void FormDialog::move(FormColumnRow *row, int by)
{
    const qsizetype from = m_columnRows.indexOf(row);
    const qsizetype to = from + by;
    if (to < 0 || to >= m_columnRows.size())
        return;
    m_columnRows.move(from, to);
    m_columns->removeWidget(row);
    m_columns->insertWidget(int(to), row);
    numberRows();
    preview();
}

void FormDialog::numberRows()
{
    QWidget *before = m_rows;
    for (qsizetype place = 0; place < m_columnRows.size(); ++place) {
        m_columnRows[place]->setPlace(int(place) + 1, int(m_columnRows.size()));
        QWidget::setTabOrder(before, m_columnRows[place]);
        before = m_columnRows[place];
    }
}

ReportForm FormDialog::typed() const
{
    ReportForm form{.name = m_name->text().trimmed(), .rows = FormRows(m_rows->currentData().toInt())};
    for (const FormColumnRow *row : m_columnRows) {
        if (const auto column = row->column())
            form.columns.append(*column);
    }
    return form;
}

void FormDialog::preview()
{
    m_finding->hide();
    showFilled(*m_preview, statistics::fill(typed(), m_parts.report, m_parts.schoolName), kPreviewRows);
}

void FormDialog::save()
{
    if (!checkFields({m_nameField}))
        return;
    const ReportForm form = typed();
    QString finding;
    if (form.columns.size() < m_columnRows.size())
        finding = tr("A column has no title: write one, or remove the column.");
    else if (const auto good = statistics::checkForm(form); !good)
        finding = text::errorText(good.error());
    m_finding->setText(finding);
    m_finding->setVisible(!finding.isEmpty());
    if (!finding.isEmpty())
        return;
    emit described(form);
    accept();
}

} // namespace starosta::ui
