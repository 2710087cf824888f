// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/TextBlock.h"

#include <QList>
#include <QPainter>
#include <QStringList>

#include <functional>

namespace starosta::print {

struct PaperColumn
{
    QString title;
    double share; ///< of the width of the table; all of them make 1
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// How a table looks. Lengths are in units of the page.
struct TableLook
{
    /// A text as it stands in a cell: in which font, and in how many lines. The frame has the width and the alignment.
    using Write = std::function<TextBlock(const QString &text, const TextFrame &frame)>;

    double left;
    double width;
    double headerHeight;
    double padding; ///< beside a text; above and below it where a row is as high as its text
    Write header;
    Write cell;
};

/// A table on paper, with lines around every cell. Its rows stand on one page or on several, the header on each.
class PaperTable
{
public:
    PaperTable(QList<PaperColumn> columns, TableLook look);

    /// As high as the highest of its cells. A cell for every column.
    void add(const QStringList &cells);
    void add(const QStringList &cells, double height);

    qsizetype rowCount() const { return m_rows.size(); }
    double rowHeight(qsizetype row) const { return m_rows[row].height; }
    double headerHeight() const { return m_look.headerHeight; }
    /// The header, and `count` rows from `first` on. Returns what is below them.
    double paint(QPainter &painter, qsizetype first, qsizetype count, double y) const;

private:
    struct Row
    {
        QStringList cells;
        double height;
    };

    TextBlock blockOf(const TableLook::Write &write, const QString &text, const PaperColumn &column) const;
    void paintCells(QPainter &painter, const TableLook::Write &write, const QStringList &texts, double y,
                    double height) const;

    QList<PaperColumn> m_columns;
    TableLook m_look;
    QList<Row> m_rows;
};

/// One line as large as it can be, or two small ones. Fonts from large to small.
TextBlock oneOrTwoLines(const QString &text, const QList<QFont> &fonts, const QList<QFont> &small, TextFrame frame);

/// Rows of one table on one page.
struct TablePiece
{
    qsizetype table;
    qsizetype first;
    qsizetype count;
    double y;
};

struct TablePage
{
    QList<TablePiece> pieces = {};
    double end = 0; ///< below the last row
};

/// What of the pages tables may take.
struct TableRoom
{
    double first;   ///< of the first page, below its head
    double top;     ///< of the others
    double bottom;  ///< above the foot
    double end;     ///< to be left free below the very last row: for a signature
    double gap = 0; ///< between two tables
};

/// Tables one below the other, over as many pages as they need. What follows the last row never stands on a page
/// without a row.
QList<TablePage> layOut(const QList<PaperTable> &tables, const TableRoom &room);

} // namespace starosta::print
