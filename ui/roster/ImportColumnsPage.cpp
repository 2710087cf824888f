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

#include <algorithm>

namespace starosta::ui {

namespace {

constexpr int kExamples = 3;
constexpr int kRowHeight = 40; ///< a field with some air around it
constexpr int kWidestHeader = 220;
constexpr int kLeastHeight = 200;
constexpr int kFieldWidth = 300;
constexpr qsizetype kRowsForExamples = 200; ///< an empty column is not searched to its end

enum Place { headerColumn, fieldColumn, reasonColumn, exampleColumn, placeCount };

QString examplesOf(const table::Table &table, const table::Mapping &mapping, int column)
{
    QStringList examples;
    const qsizetype end = std::min(table.rowCount(), mapping.headerRow + 1 + kRowsForExamples);
    for (qsizetype i = mapping.headerRow + 1; i < end && examples.size() < kExamples; ++i) {
        const QString value = table.row(i).cell(column).trimmed().toString();
        if (!value.isEmpty() && !examples.contains(value))
            examples.append(value);
    }
    return examples.join(QStringLiteral(" · "));
}

QString headerText(const table::MappedColumn &mapped, int column)
{
    return mapped.header.isEmpty() ? ImportColumnsPage::tr("column %1").arg(column + 1) : mapped.header;
}

} // namespace

ImportColumnsPage::ImportColumnsPage(ImportAssistant &assistant)
    : AssistantPage(tr("The columns"),
                    tr("What each column holds. Look at the examples; what is wrong can be changed."))
    , m_assistant(assistant)
    , m_remembered(makeParagraph(QString(), Tone::ok))
    , m_columns(new QTableWidget(0, placeCount))
    , m_unread(makeParagraph(QString(), Tone::muted))
    , m_finding(makeParagraph(QString()))
{
    m_columns->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_columns->setMinimumHeight(kLeastHeight);
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
    layout->addWidget(m_remembered);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_unread);
    layout->addWidget(m_finding);
}

void ImportColumnsPage::initializePage()
{
    AssistantPage::initializePage();
    m_planned = false;
    m_remembered->setText(
        tr("A file with these headings was imported before: the columns are read as you chose then."));
    m_remembered->setVisible(m_assistant.draft().source->mappingRemembered);
    fill();
    check();
}

void ImportColumnsPage::fill()
{
    m_columns->setRowCount(int(m_assistant.draft().source->mapping.columns.size()));
    for (int column = 0; column < m_columns->rowCount(); ++column)
        fillRow(column);
    m_columns->resizeColumnsToContents();
    m_columns->setColumnWidth(headerColumn,
                              std::min(m_columns->columnWidth(headerColumn) + space::large, kWidestHeader));
    m_columns->setColumnWidth(fieldColumn, kFieldWidth);
    m_columns->setColumnWidth(reasonColumn, m_columns->columnWidth(reasonColumn) + space::large);
    describeUnread();
}

void ImportColumnsPage::fillRow(int column)
{
    const roster::ImportSource &source = *m_assistant.draft().source;
    const table::MappedColumn &mapped = source.mapping.columns[column];
    const QString header = headerText(mapped, column);
    const auto put = [this, column](Place place, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text);
        m_columns->setItem(column, place, item);
    };
    put(headerColumn, header);
    put(reasonColumn, text::label(mapped.reason));
    put(exampleColumn, mapped.field == table::Field::ignoredPersonal
                           ? tr("not shown")
                           : examplesOf(source.table, source.mapping, column));
    m_columns->setCellWidget(column, fieldColumn, makeChoice(column, header));
}

QWidget *ImportColumnsPage::makeChoice(int column, const QString &header)
{
    const table::Mapping &mapping = m_assistant.draft().source->mapping;
    auto *choice = new QComboBox;
    choice->setAccessibleName(tr("What the column «%1» holds").arg(header));
    for (int field = 0; field < table::kFieldCount; ++field) {
        if (table::belongsTo(table::Field(field), mapping.kind))
            choice->addItem(text::label(table::Field(field)), field);
    }
    choice->setCurrentIndex(choice->findData(int(mapping.columns[column].field)));
    connect(choice, &QComboBox::activated, this, [this, choice, column] {
        m_assistant.readColumnAs(column, table::Field(choice->currentData().toInt()));
        m_planned = false;
        // The field may have left another column, whose choice stands in another row.
        QMetaObject::invokeMethod(
            this,
            [this, column] {
                fill();
                m_columns->cellWidget(column, fieldColumn)->setFocus(Qt::OtherFocusReason);
                check();
            },
            Qt::QueuedConnection);
    });
    return choice;
}

void ImportColumnsPage::describeUnread()
{
    const table::Mapping &mapping = m_assistant.draft().source->mapping;
    QStringList personal;
    for (int column = 0; column < mapping.columns.size(); ++column) {
        if (mapping.columns[column].field == table::Field::ignoredPersonal)
            personal.append(headerText(mapping.columns[column], column));
    }
    m_unread->setText(
        personal.isEmpty()
            ? tr("СНИЛС, passports and addresses are never read: the program does not need them.")
            : tr("These columns are not needed and are not read: %1.").arg(personal.join(QStringLiteral(", "))));
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
