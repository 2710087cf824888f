// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/FlowingPaper.h"

#include "ui/print/TextBlock.h"

#include <algorithm>

namespace starosta::print {

namespace {

/// Around a text in its cell.
constexpr double kPadding = mm(0.8);

/// Without a height for the titles.
TableLook lookOf(const FlowingTable &table)
{
    const auto written = [](const QFont &font, int lines) {
        return [font, lines](const QString &text, TextFrame frame) {
            frame.maximumLines = lines;
            return TextBlock(text, font, frame);
        };
    };
    return {.left = table.left,
            .width = table.width,
            .headerHeight = 0,
            .padding = kPadding,
            .header = written(table.header, 2),
            .cell = written(table.cell, table.lines)};
}

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

QList<PaperBlock> rowBlocks(const FlowingTable &table, const std::shared_ptr<const PaperBlock> &head)
{
    TableLook look = lookOf(table);
    QList<PaperColumn> columns = table.columns;
    for (PaperColumn &column : columns)
        column.title.clear();
    auto rows = std::make_shared<PaperTable>(columns, look);
    for (const QStringList &cells : table.rows) {
        // As high as its text, which may have fewer millimetres above it than beside it.
        PaperTable measured(columns, look);
        measured.add(cells);
        rows->add(cells, measured.rowHeight(0) + 2 * (table.padding - look.padding));
    }
    QList<PaperBlock> blocks;
    for (qsizetype at = 0; at < rows->rowCount(); ++at) {
        blocks.append({.height = rows->rowHeight(at),
                       .paint = [rows, at](QPainter &painter, double y) { rows->paint(painter, at, 1, y); },
                       .head = head});
    }
    return blocks;
}

QList<PaperBlock> tableBlocks(const FlowingTable &table)
{
    TableLook look = lookOf(table);
    for (const PaperColumn &column : table.columns) {
        const TextBlock title = look.header(column.title, {.width = column.share * table.width - 2 * look.padding});
        look.headerHeight = std::max(look.headerHeight, title.height() + 2 * look.padding);
    }
    const auto titles = std::make_shared<const PaperTable>(table.columns, look);
    const PaperBlock head{.height = look.headerHeight,
                          .paint = [titles](QPainter &painter, double y) { titles->paint(painter, 0, 0, y); },
                          .withNext = true};
    return QList<PaperBlock>{head} + rowBlocks(table, std::make_shared<const PaperBlock>(head));
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
