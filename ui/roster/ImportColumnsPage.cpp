// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportColumnsPage.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/roster/ImportAssistant.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LabelsOfImport.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

constexpr int kExamples = 3;
constexpr int kRowHeight = 40; ///< a field with some air around it
constexpr int kWidestHeader = 220;
constexpr int kFieldWidth = 300;

enum Place { headerColumn, fieldColumn, reasonColumn, exampleColumn, placeCount };

QString examplesOf(const table::Table &table, const table::Mapping &mapping, int column)
{
    QStringList examples;
    for (qsizetype i = mapping.headerRow + 1; i < table.rowCount() && examples.size() < kExamples; ++i) {
        const QString value = table.row(i).cell(column).trimmed().toString();
        if (!value.isEmpty() && !examples.contains(value))
            examples.append(value);
    }
    return examples.join(QStringLiteral(" · "));
}

} // namespace

ImportColumnsPage::ImportColumnsPage(ImportAssistant &assistant)
    : AssistantPage(
          tr("The columns"),
          tr("What each column holds. Columns that are not needed (СНИЛС, passports, addresses) are not read."))
    , m_assistant(assistant)
    , m_columns(new QTableWidget(0, placeCount))
    , m_finding(makeParagraph({}))
{
    m_columns->verticalHeader()->hide();
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_columns->setShowGrid(false);
    m_columns->setFocusPolicy(Qt::NoFocus); // the choices in it take the focus
    m_columns->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_columns->horizontalHeader()->setHighlightSections(false);
    m_columns->setHorizontalHeaderLabels({tr("In the file"), tr("Read as"), tr("Why"), tr("Examples")});
    m_columns->horizontalHeader()->setStretchLastSection(true);
    auto *layout = content();
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_finding);
}

void ImportColumnsPage::initializePage()
{
    AssistantPage::initializePage();
    m_planned = false;
    fill();
    check();
}

void ImportColumnsPage::fill()
{
    roster::ImportSource &source = *m_assistant.draft().source;
    const table::Mapping &mapping = source.mapping;
    m_columns->setRowCount(int(mapping.columns.size()));
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const table::MappedColumn &mapped = mapping.columns[column];
        const QString header = mapped.header.isEmpty() ? tr("column %1").arg(column + 1) : mapped.header;
        m_columns->setItem(column, headerColumn, new QTableWidgetItem(header));
        m_columns->setItem(column, reasonColumn, new QTableWidgetItem(text::label(mapped.reason)));
        m_columns->setItem(column, exampleColumn,
                           new QTableWidgetItem(mapped.field == table::Field::ignoredPersonal
                                                    ? tr("not shown")
                                                    : examplesOf(source.table, mapping, column)));
        auto *choice = new QComboBox;
        choice->setAccessibleName(tr("What the column «%1» holds").arg(header));
        for (int field = 0; field < table::kFieldCount; ++field) {
            if (table::belongsTo(table::Field(field), mapping.kind))
                choice->addItem(text::label(table::Field(field)), field);
        }
        choice->setCurrentIndex(choice->findData(int(mapped.field)));
        connect(choice, &QComboBox::activated, this, [this, choice, column] {
            m_assistant.draft().source->mapping.assign(column, table::Field(choice->currentData().toInt()));
            m_planned = false;
            // The field may have left another column, whose choice stands in another row.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    fill();
                    check();
                },
                Qt::QueuedConnection);
        });
        m_columns->setCellWidget(column, fieldColumn, choice);
    }
    m_columns->resizeColumnsToContents();
    m_columns->setColumnWidth(headerColumn,
                              std::min(m_columns->columnWidth(headerColumn) + space::large, kWidestHeader));
    m_columns->setColumnWidth(fieldColumn, kFieldWidth);
    m_columns->setColumnWidth(reasonColumn, m_columns->columnWidth(reasonColumn) + space::large);
}

void ImportColumnsPage::check()
{
    const auto checked = table::checkMapping(m_assistant.draft().source->mapping);
    m_finding->setTone(checked ? Tone::ok : Tone::error);
    m_finding->setText(checked ? tr("All that is needed is there.") : text::errorText(checked.error()));
    emit completeChanged();
}

bool ImportColumnsPage::isComplete() const
{
    const auto &source = m_assistant.draft().source;
    return source && table::checkMapping(source->mapping).has_value();
}

bool ImportColumnsPage::validatePage()
{
    if (m_planned)
        return true;
    // The check is worked out beside the window; Next is pressed again for the person when it is there.
    m_assistant.makePlan([this](const std::optional<Error> &error) {
        if (error) {
            m_finding->setTone(Tone::error);
            m_finding->setText(text::errorText(*error));
            return;
        }
        m_planned = true;
        wizard()->next();
    });
    return false;
}

} // namespace starosta::ui
