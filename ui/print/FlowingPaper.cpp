// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/FlowingPaper.h"

#include "ui/print/PaperFonts.h"
#include "ui/print/PaperUnits.h"
#include "ui/print/TextBlock.h"

#include <algorithm>
#include <vector>

namespace starosta::print {

namespace {

constexpr double kTitlePadding = mm(0.7);
constexpr double kCellPadding = mm(0.6);
/// At the sides of what stands in a cell.
constexpr double kSides = mm(0.8);

} // namespace

double heightOf(const QList<PaperBlock> &blocks)
{
    double height = 0;
    for (const PaperBlock &block : blocks)
        height += block.above + block.height;
    return height;
}

void FlowingPaper::layOut()
{
    m_pages = {Page()};
    double y = m_top;
    const auto turnPage = [&] {
        m_pages.append(Page());
        y = m_top;
    };
    const auto place = [&](const PaperBlock &block) {
        if (!m_pages.last().isEmpty())
            y += block.above;
        m_pages.last().append({&block, y});
        y += block.height;
    };
    qsizetype at = 0;
    while (at < m_blocks.size()) {
        qsizetype end = at + 1;
        while (end < m_blocks.size() && m_blocks[end - 1].withNext)
            ++end;
        double needed = 0;
        for (qsizetype each = at; each < end; ++each)
            needed += m_blocks[each].height + (each == at && m_pages.last().isEmpty() ? 0 : m_blocks[each].above);
        if (!m_pages.last().isEmpty() && (y + needed > m_bottom || m_turns.contains(at)))
            turnPage();
        for (; at < end; ++at) {
            // Even what stays together may be longer than a page.
            if (!m_pages.last().isEmpty() && y + m_blocks[at].above + m_blocks[at].height > m_bottom)
                turnPage();
            if (m_pages.last().isEmpty() && m_blocks[at].head)
                place(*m_blocks[at].head);
            place(m_blocks[at]);
        }
    }
}

void FlowingPaper::paint(QPainter &painter, int page) const
{
    for (const Placed &each : m_pages[page])
        each.block->paint(painter, each.y);
}

PaperBlock rowBlock(const QList<PaperColumn> &columns, double left, const PaperRow &row)
{
    struct Cell
    {
        TextBlock text;
        double left;
        double width;
    };
    auto cells = std::make_shared<std::vector<Cell>>();
    double height = 0;
    double x = left;
    for (qsizetype at = 0; at < columns.size(); ++at) {
        const PaperColumn &column = columns[at];
        TextBlock text(row.cells.value(at), row.font,
                       {.width = column.width - 2 * kSides, .maximumLines = row.lines, .alignment = column.alignment});
        height = std::max(height, text.height());
        cells->push_back({std::move(text), x, column.width});
        x += column.width;
    }
    height += 2 * row.padding;
    return {.height = height, .paint = [cells, height](QPainter &painter, double y) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(Qt::black, mm(0.15)));
                for (const Cell &cell : *cells)
                    painter.drawRect(QRectF(cell.left, y, cell.width, height));
                for (const Cell &cell : *cells)
                    cell.text.draw(painter, QPointF(cell.left + kSides, y + (height - cell.text.height()) / 2));
            }};
}

QList<PaperBlock> tableBlocks(double left, const PaperTable &table)
{
    PaperBlock head =
        rowBlock(table.columns, left,
                 {.cells = table.titles, .font = boldFont(table.letters - 0.5), .lines = 2, .padding = kTitlePadding});
    head.withNext = true;
    const auto repeated = std::make_shared<const PaperBlock>(head);
    QList<PaperBlock> blocks{head};
    for (const QStringList &cells : table.rows) {
        blocks.append(rowBlock(
            table.columns, left,
            {.cells = cells, .font = plainFont(table.letters), .lines = table.lines, .padding = kCellPadding}));
        blocks.last().head = repeated;
    }
    return blocks;
}

PaperBlock lineBlock(const PaperLine &line)
{
    const TextBlock text(line.text, line.font,
                         {.width = line.width, .maximumLines = line.lines, .alignment = line.alignment});
    return {.height = text.height(),
            .paint =
                [text, left = line.left](QPainter &painter, double y) {
                    painter.setPen(Qt::black);
                    text.draw(painter, QPointF(left, y));
                },
            .above = line.above,
            .withNext = line.withNext};
}

} // namespace starosta::print
