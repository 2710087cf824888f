// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/PaperTable.h"
#include "ui/print/PaperUnits.h"

#include <QFont>

#include <functional>
#include <memory>

namespace starosta::print {

/// Something that stands on a page undivided: a line, a row of a table, a chart.
struct PaperBlock
{
    double height;
    std::function<void(QPainter &painter, double y)> paint;
    double above = 0;      ///< room before it, but for the top of a page
    bool withNext = false; ///< never the last one of a page
    /// Stands once more above it where it begins a page: the head of its table.
    std::shared_ptr<const PaperBlock> head = {};
};

/// Of all of them, one below the other.
double heightOf(const QList<PaperBlock> &blocks);

/// Blocks one below the other, over as many pages as they need; in units of the page.
class FlowingPaper
{
public:
    FlowingPaper(double top, double bottom) : m_top(top), m_bottom(bottom) {}

    void add(const PaperBlock &block) { m_blocks.append(block); }
    void add(const QList<PaperBlock> &blocks) { m_blocks.append(blocks); }
    /// What follows begins a page.
    void turn() { m_turns.append(m_blocks.size()); }
    /// Of what was added so far, the pages; at least one.
    void layOut();

    int pageCount() const { return int(m_pages.size()); }
    void paint(QPainter &painter, int page) const;

private:
    struct Placed
    {
        const PaperBlock *block;
        double y;
    };
    using Page = QList<Placed>;

    double m_top;
    double m_bottom;
    QList<PaperBlock> m_blocks;
    QList<qsizetype> m_turns;
    QList<Page> m_pages;
};

/// A table that flows.
struct FlowingTable
{
    QList<PaperColumn> columns;
    QList<QStringList> rows;
    double left;
    double width;
    QFont header;
    QFont cell;
    int lines = 1;            ///< a cell may have; what does not fit ends in «…»
    double padding = mm(0.6); ///< above and below the text of a row
};

/// The head, which stands on every page, and the rows.
QList<PaperBlock> tableBlocks(const FlowingTable &table);
/// The rows under a head that is painted otherwise.
QList<PaperBlock> rowBlocks(const FlowingTable &table, const std::shared_ptr<const PaperBlock> &head);

struct PaperLine
{
    QString text;
    QFont font;
    double left;
    double width;
    Qt::Alignment alignment = Qt::AlignLeft;
    int lines = 1;
    double above = 0;
    bool withNext = false;
};

PaperBlock lineBlock(const PaperLine &line);

} // namespace starosta::print
