// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/FirstRows.h"

#include "ui/common/Theme.h"

#include <QHeaderView>

#include <algorithm>

namespace starosta::ui {

namespace {

/// Enough to see what kind of list it is.
constexpr qsizetype kBelowHeader = 15;
constexpr qsizetype kAboveHeader = 8;
constexpr int kWidestColumn = 260;
constexpr int kLeastHeight = 150; ///< the header and a few rows

/// The last column in which something stands.
int lastFilled(const table::Row &row)
{
    int column = row.cellCount() - 1;
    while (column > 0 && row.cell(column).trimmed().isEmpty())
        --column;
    return std::max(0, column);
}

} // namespace

FirstRows::FirstRows(QWidget *parent) : QTableWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setMinimumHeight(kLeastHeight);
    setAccessibleName(tr("The first rows of the file"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->hide();
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setDefaultSectionSize(std::max(26, fontMetrics().height() + 8));
}

void FirstRows::showSource(const ImportDraft &draft)
{
    clear();
    clearSpans();
    setRowCount(0);
    setColumnCount(0);
    const table::Table *table = draft.table();
    if (!table || table->rowCount() == 0)
        return;
    const qsizetype header = draft.source ? draft.source->mapping.headerRow : -1;
    const table::Sheet &sheet = table->sheets()[draft.source ? draft.source->mapping.parts.front().sheet : 0];
    const qsizetype sheetEnd = sheet.firstRow + sheet.rowCount;
    const qsizetype first = std::max(sheet.firstRow, header - kAboveHeader);
    const qsizetype end = std::min(sheetEnd, std::max(header, first) + 1 + kBelowHeader);
    setColumnCount(draft.source ? int(draft.source->mapping.columns.size()) : table->columnCount());
    setRowCount(int(end - first));
    QStringList numbers;
    for (qsizetype index = first; index < end; ++index) {
        numbers.append(QString::number(table->row(index).number()));
        if (index >= header)
            fillRow(int(index - first), table->row(index), draft);
    }
    setVerticalHeaderLabels(numbers);
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + space::small, kWidestColumn));
    // A title is longer than any cell below it: it has the whole row, and makes no column wider.
    for (qsizetype index = first; index < header; ++index) {
        fillRow(int(index - first), table->row(index), draft);
        const int last = lastFilled(table->row(index));
        if (last + 1 < columnCount())
            setSpan(int(index - first), last, 1, columnCount() - last);
    }
}

void FirstRows::fillRow(int shown, const table::Row &row, const ImportDraft &draft)
{
    const qsizetype header = draft.source ? draft.source->mapping.headerRow : -1;
    const bool isHeader = row.index() == header;
    for (int column = 0; column < columnCount(); ++column) {
        const bool hidden = row.index() > header && draft.source &&
                            draft.source->mapping.columns[column].field == table::Field::ignoredPersonal;
        const QString text = row.cell(column).trimmed().toString();
        auto *item = new QTableWidgetItem(hidden && !text.isEmpty() ? QStringLiteral("…") : text);
        if (isHeader) {
            item->setFont(fontFor(TextRole::strong));
            item->setBackground(coloursOf(palette()).accentSoft);
        } else if (row.index() < header) {
            item->setForeground(coloursOf(palette()).muted);
        }
        setItem(shown, column, item);
    }
}

} // namespace starosta::ui
