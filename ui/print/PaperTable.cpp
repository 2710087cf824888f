// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PaperTable.h"

#include "ui/print/PaperUnits.h"

#include <algorithm>

namespace starosta::print {

PaperTable::PaperTable(QList<PaperColumn> columns, TableLook look)
    : m_columns(std::move(columns))
    , m_look(std::move(look))
{}

void PaperTable::add(const QStringList &cells)
{
    double height = 0;
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        height = std::max(height, blockOf(m_look.cell, cells[column], m_columns[column]).height());
    add(cells, height + 2 * m_look.padding);
}

void PaperTable::add(const QStringList &cells, double height)
{
    m_rows.append({.cells = cells, .height = height});
}

TextBlock PaperTable::blockOf(const TableLook::Write &write, const QString &text, const PaperColumn &column) const
{
    return write(text, {.width = column.share * m_look.width - 2 * m_look.padding, .alignment = column.alignment});
}

void PaperTable::paintCells(QPainter &painter, const TableLook::Write &write, const QStringList &texts, double y,
                            double height) const
{
    double left = m_look.left;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const TextBlock block = blockOf(write, texts[column], m_columns[column]);
        block.draw(painter, QPointF(left + m_look.padding, y + (height - block.height()) / 2));
        left += m_columns[column].share * m_look.width;
    }
}

double PaperTable::paint(QPainter &painter, qsizetype first, qsizetype count, double y) const
{
    QStringList titles;
    for (const PaperColumn &column : m_columns)
        titles.append(column.title);
    QList<double> lines{y};
    paintCells(painter, m_look.header, titles, y, m_look.headerHeight);
    lines.append(y + m_look.headerHeight);
    for (qsizetype at = first; at < first + count; ++at) {
        paintCells(painter, m_look.cell, m_rows[at].cells, lines.last(), m_rows[at].height);
        lines.append(lines.last() + m_rows[at].height);
    }

    painter.setPen(QPen(Qt::black, mm(0.2)));
    double left = m_look.left;
    for (const PaperColumn &column : m_columns) {
        painter.drawLine(QPointF(left, y), QPointF(left, lines.last()));
        left += column.share * m_look.width;
    }
    painter.drawLine(QPointF(left, y), QPointF(left, lines.last()));
    for (const double line : lines)
        painter.drawLine(QPointF(m_look.left, line), QPointF(left, line));
    return lines.last();
}

TextBlock oneOrTwoLines(const QString &text, const QList<QFont> &fonts, const QList<QFont> &small, TextFrame frame)
{
    TextBlock block = fittingBlock(text, fonts, frame);
    if (!block.isCut())
        return block;
    frame.maximumLines = 2;
    return fittingBlock(text, small, frame);
}

QList<TablePage> layOut(const QList<PaperTable> &tables, const TableRoom &room)
{
    QList<TablePage> pages;
    TablePage page;
    double y = room.first;
    const auto turn = [&] {
        pages.append(page);
        page = {};
        y = room.top;
    };
    for (qsizetype index = 0; index < tables.size(); ++index) {
        const PaperTable &table = tables[index];
        const auto needed = [&](qsizetype row) {
            const bool isLast = index == tables.size() - 1 && row == table.rowCount() - 1;
            return table.rowHeight(row) + (isLast ? room.end : 0);
        };
        if (!page.pieces.isEmpty())
            y += room.gap;
        qsizetype row = 0;
        do {
            if (row < table.rowCount() && y + table.headerHeight() + needed(row) > room.bottom &&
                !page.pieces.isEmpty())
                turn();
            TablePiece piece{.table = index, .first = row, .count = 0, .y = y};
            y += table.headerHeight();
            while (row < table.rowCount() && (piece.count == 0 || y + needed(row) <= room.bottom)) {
                y += table.rowHeight(row);
                ++piece.count;
                ++row;
            }
            page.pieces.append(piece);
            page.end = y;
            if (row < table.rowCount())
                turn();
        } while (row < table.rowCount());
    }
    turn();
    return pages;
}

} // namespace starosta::print
