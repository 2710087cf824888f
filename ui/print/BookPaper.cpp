// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/BookPaper.h"

#include "core/base/DateText.h"
#include "core/movements/MovementsService.h"
#include "core/school/SchoolService.h"
#include "ui/print/PaperFonts.h"
#include "ui/print/PaperUnits.h"
#include "ui/print/PdfPages.h"
#include "ui/print/TextBlock.h"
#include "ui/text/LabelsOfMovements.h"

namespace starosta::print {

using movements::BookLine;
using movements::BookTotal;

namespace {

constexpr double kLeft = mm(20); // filed
constexpr double kWidth = kPageWidth - kLeft - mm(10);
constexpr double kTop = mm(14);
constexpr double kBottom = kPageHeight - mm(13);
constexpr double kFoot = mm(6);
constexpr double kHeaderRow = mm(9);
constexpr double kPadding = mm(1.1);
constexpr double kGap = mm(7);
/// The signature below the last row.
constexpr double kEnd = mm(22);
constexpr int kCellLines = 4;

struct Column
{
    QLatin1StringView key;
    double share; ///< of the width
    Qt::Alignment alignment = Qt::AlignLeft;
};

constexpr std::array kLineColumns = {
    Column{QLatin1StringView("book.number"), 0.05, Qt::AlignRight},
    Column{QLatin1StringView("book.date"), 0.105},
    Column{QLatin1StringView("book.name"), 0.245},
    Column{QLatin1StringView("book.kind"), 0.15},
    Column{QLatin1StringView("book.from"), 0.075},
    Column{QLatin1StringView("book.to"), 0.075},
    Column{QLatin1StringView("book.order"), 0.135},
    Column{QLatin1StringView("book.note"), 0.165},
};

constexpr std::array kTotalColumns = {
    Column{QLatin1StringView("book.class"), 0.32},
    Column{QLatin1StringView("book.at_start"), 0.17, Qt::AlignRight},
    Column{QLatin1StringView("book.arrived"), 0.17, Qt::AlignRight},
    Column{QLatin1StringView("book.left"), 0.17, Qt::AlignRight},
    Column{QLatin1StringView("book.at_end"), 0.17, Qt::AlignRight},
};

QList<Column> columnsOf(bool lines)
{
    return lines ? QList<Column>(kLineColumns.begin(), kLineColumns.end())
                 : QList<Column>(kTotalColumns.begin(), kTotalColumns.end());
}

TextBlock cellBlock(const QString &text, const Column &column, bool header)
{
    const QFont font = header ? boldFont(8.5) : plainFont(9);
    return TextBlock(text, font,
                     {.width = column.share * kWidth - 2 * kPadding,
                      .maximumLines = header ? 2 : kCellLines,
                      .alignment = column.alignment});
}

QStringList cellsOf(const BookTotal &total, const QString &name)
{
    return {name, QString::number(total.atStart), QString::number(total.arrived), QString::number(total.left),
            QString::number(total.atEnd)};
}

} // namespace

BookContent bookContentOf(Workspace &workspace, const movements::Book &book)
{
    const school::School card = workspace.school().school();
    const auto appointment = workspace.school().currentAppointment();
    return {.book = book,
            .schoolName = card.fullName,
            .headTitle = card.headTitle,
            .headName = card.headName,
            .administrator = appointment ? appointment->administrator : QString()};
}

BookPaper::BookPaper(const BookContent &content) : m_content(content)
{
    layOutRows();
    layOutPages();
}

PaperValues BookPaper::values() const
{
    return {{QStringLiteral("from"), paperDate(m_content.book.from)},
            {QStringLiteral("to"), paperDate(m_content.book.to)},
            {QStringLiteral("count"), QString::number(m_content.book.lines.size())},
            {QStringLiteral("pages"), QString::number(pageCount())}};
}

void BookPaper::layOutRows()
{
    const auto add = [](QList<Row> &rows, const QStringList &cells, bool lines) {
        const QList<Column> columns = columnsOf(lines);
        double height = 0;
        for (qsizetype column = 0; column < columns.size(); ++column)
            height = std::max(height, cellBlock(cells[column], columns[column], false).height());
        rows.append({.cells = cells, .height = height + 2 * kPadding});
    };
    int number = 0;
    for (const BookLine &line : std::as_const(m_content.book.lines)) {
        const movements::NewMovement &content = line.movement.content;
        add(m_lines,
            {QString::number(++number), paperDate(content.on), line.name, text::paperWord(content.kind), line.fromClass,
             line.toClass, line.order ? line.order->label() : m_texts.text(QStringLiteral("book.order_follows")),
             content.note},
            true);
    }
    for (const BookTotal &total : std::as_const(m_content.book.classes))
        add(m_totals, cellsOf(total, total.name), false);
    add(m_totals, cellsOf(m_content.book.pupils, m_texts.text(QStringLiteral("book.all_pupils"))), false);
    add(m_totals, cellsOf(m_content.book.staff, m_texts.text(QStringLiteral("book.all_staff"))), false);
}

void BookPaper::layOutPages()
{
    const double bottom = kBottom - kFoot;
    Page page;
    double y = paintHead(nullptr);
    const auto turn = [&] {
        page.end = y;
        m_pages.append(page);
        page = {};
        y = kTop;
    };
    for (const Part part : {Part::lines, Part::totals}) {
        const QList<Row> &all = rows(part);
        // The signature never stands on a page without a single row.
        const auto needed = [&](qsizetype at) {
            const bool isLast = part == Part::totals && at == all.size() - 1;
            return all[at].height + (isLast ? kEnd : 0);
        };
        if (!page.pieces.isEmpty())
            y += kGap;
        qsizetype at = 0;
        while (at < all.size()) {
            if (y + kHeaderRow + needed(at) > bottom && !page.pieces.isEmpty())
                turn();
            Piece piece{.part = part, .first = at, .count = 0, .y = y};
            y += kHeaderRow;
            while (at < all.size() && (piece.count == 0 || y + needed(at) <= bottom)) {
                y += all[at].height;
                ++piece.count;
                ++at;
            }
            page.pieces.append(piece);
            if (at < all.size())
                turn();
        }
    }
    turn();
}

double BookPaper::paintHead(QPainter *painter) const
{
    double y = kTop;
    const auto put = [&](const TextBlock &block, double gap) {
        if (painter)
            block.draw(*painter, QPointF(kLeft, y));
        y += block.height() + gap;
    };
    put(fittingBlock(m_content.schoolName, {plainFont(11), plainFont(9.5)},
                     {.width = kWidth, .maximumLines = 2, .alignment = Qt::AlignHCenter}),
        mm(5));
    put(TextBlock(m_texts.text(QStringLiteral("book.title")), boldFont(15),
                  {.width = kWidth, .alignment = Qt::AlignHCenter}),
        mm(1));
    put(TextBlock(m_texts.text(QStringLiteral("book.period"), values()), plainFont(12),
                  {.width = kWidth, .alignment = Qt::AlignHCenter}),
        mm(5));
    if (m_content.book.lines.isEmpty())
        put(TextBlock(m_texts.text(QStringLiteral("book.none")), plainFont(11), {.width = kWidth}), mm(4));
    return y;
}

double BookPaper::paintRow(QPainter &painter, Part part, const QStringList &cells, double y, double height,
                           bool header) const
{
    const QList<Column> columns = columnsOf(part == Part::lines);
    painter.setPen(QPen(Qt::black, mm(0.2)));
    double left = kLeft;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const double width = columns[column].share * kWidth;
        painter.drawRect(QRectF(left, y, width, height));
        const TextBlock block = cellBlock(cells[column], columns[column], header);
        block.draw(painter, QPointF(left + kPadding, y + (height - block.height()) / 2));
        left += width;
    }
    return y + height;
}

void BookPaper::paintEnd(QPainter &painter, double y) const
{
    const double base = y + mm(16);
    const QString who = m_texts.text(QStringLiteral("act.administrator"));
    const TextBlock title = TextBlock(who, plainFont(11), {.width = mm(50)});
    title.draw(painter, QPointF(kLeft, base - title.height()));
    painter.setPen(QPen(Qt::black, mm(0.2)));
    painter.drawLine(QPointF(kLeft + mm(54), base), QPointF(kLeft + mm(100), base));
    const TextBlock name = fittingBlock(m_content.administrator, {plainFont(11), plainFont(9)},
                                        {.width = kWidth - mm(104), .maximumLines = 2});
    name.draw(painter, QPointF(kLeft + mm(104), base - name.height()));
}

void BookPaper::paint(QPainter &painter, int page) const
{
    painter.setPen(Qt::black);
    if (page == 0)
        paintHead(&painter);
    const Page &here = m_pages[page];
    for (const Piece &piece : here.pieces) {
        QStringList titles;
        for (const Column &column : columnsOf(piece.part == Part::lines))
            titles.append(m_texts.text(column.key));
        double y = paintRow(painter, piece.part, titles, piece.y, kHeaderRow, true);
        for (qsizetype at = piece.first; at < piece.first + piece.count; ++at) {
            const Row &row = rows(piece.part)[at];
            y = paintRow(painter, piece.part, row.cells, y, row.height, false);
        }
    }
    if (page == pageCount() - 1)
        paintEnd(painter, here.end);
    PaperValues known = values();
    known.insert(QStringLiteral("page"), QString::number(page + 1));
    TextBlock(m_texts.text(QStringLiteral("book.foot"), known), plainFont(9),
              {.width = kWidth, .alignment = Qt::AlignRight})
        .draw(painter, QPointF(kLeft, kBottom - mm(4)));
}

QByteArray bookPdf(const BookContent &content)
{
    const BookPaper paper(content);
    return pdfOf({.title = QStringLiteral("Книга движения"),
                  .count = paper.pageCount(),
                  .paint = [&paper](QPainter &painter, int page) { paper.paint(painter, page); }});
}

} // namespace starosta::print
