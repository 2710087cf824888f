// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FilledTable.h"

#include "ui/text/Format.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

namespace starosta::ui {

namespace {

constexpr int kWidest = 220; ///< pixels; a long title is wrapped

QString cellText(const statistics::FilledCell &cell)
{
    if (!cell.number)
        return cell.text.isEmpty() ? QStringLiteral("—") : cell.text;
    // As in the file: a comma for the decimal sign in every language.
    return QLocale(QLocale::Russian).toString(*cell.number, 'f', cell.decimals);
}

} // namespace

QTableWidget *makeFilledTable()
{
    auto *table = new QTableWidget;
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    return table;
}

void showFilled(QTableWidget &table, const statistics::FilledForm &form, std::optional<int> rows)
{
    table.clear();
    table.setColumnCount(int(form.titles.size()));
    table.setRowCount(int(std::min<qsizetype>(form.rows.size(), rows.value_or(int(form.rows.size())))));
    table.setHorizontalHeaderLabels(form.titles);
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < form.rows[row].size(); ++column) {
            const statistics::FilledCell &cell = form.rows[row][column];
            auto *item = new QTableWidgetItem(cellText(cell));
            if (cell.number)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table.setItem(row, column, item);
        }
    }
    table.resizeColumnsToContents();
    for (int column = 0; column < table.columnCount(); ++column)
        table.setColumnWidth(column, std::min(kWidest, table.columnWidth(column)));
}

} // namespace starosta::ui
