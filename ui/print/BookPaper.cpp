// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/BookPaper.h"

#include "core/base/DateText.h"
#include "core/movements/MovementsService.h"
#include "core/school/SchoolService.h"
#include "ui/print/PaperFonts.h"
#include "ui/print/PaperParts.h"
#include "ui/print/PaperUnits.h"
#include "ui/print/PdfPages.h"
#include "ui/text/LabelsOfMovements.h"

namespace starosta::print {

using movements::BookLine;
using movements::BookTotal;

namespace {

constexpr PaperStrip kStrip{.left = mm(20) /* filed */, .width = kPageWidth - mm(20) - mm(10)};
constexpr double kTop = mm(14);
constexpr double kBottom = kPageHeight - mm(13);
constexpr double kFoot = mm(6);
constexpr double kGap = mm(7);
/// The signature below the last row.
constexpr double kEnd = mm(22);
constexpr SignatureLine kSignatureLine{.from = mm(54), .to = mm(100)};
constexpr int kCellLines = 4;

TableLook look()
{
    const auto write = [](const QFont &font, int lines) {
        return [font, lines](const QString &text, TextFrame frame) {
            frame.maximumLines = lines;
            return TextBlock(text, font, frame);
        };
    };
    return {.left = kStrip.left,
            .width = kStrip.width,
            .headerHeight = mm(9),
            .padding = mm(1.1),
            .header = write(boldFont(8.5), 2),
            .cell = write(plainFont(9), kCellLines)};
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
    if (!m_content.book.lines.isEmpty())
        m_tables.append(linesTable());
    m_tables.append(totalsTable());
    m_pages = layOut(m_tables,
                     {.first = paintHead(nullptr), .top = kTop, .bottom = kBottom - kFoot, .end = kEnd, .gap = kGap});
}

PaperValues BookPaper::values() const
{
    return {{QStringLiteral("from"), paperDate(m_content.book.from)},
            {QStringLiteral("to"), paperDate(m_content.book.to)},
            {QStringLiteral("count"), QString::number(m_content.book.lines.size())},
            {QStringLiteral("pages"), QString::number(pageCount())}};
}

QString BookPaper::orderOf(const BookLine &line) const
{
    if (line.order)
        return line.order->label();
    return m_texts.text(line.waitsForOrder() ? QStringLiteral("book.order_follows")
                                             : QStringLiteral("book.order_list"));
}

PaperTable BookPaper::linesTable() const
{
    const auto title = [this](const char *key) { return m_texts.text(QLatin1StringView(key)); };
    PaperTable table({{.title = title("book.number"), .share = 0.05, .alignment = Qt::AlignRight},
                      {.title = title("book.date"), .share = 0.105},
                      {.title = title("book.name"), .share = 0.245},
                      {.title = title("book.kind"), .share = 0.15},
                      {.title = title("book.from"), .share = 0.075},
                      {.title = title("book.to"), .share = 0.075},
                      {.title = title("book.order"), .share = 0.135},
                      {.title = title("book.note"), .share = 0.165}},
                     look());
    int number = 0;
    for (const BookLine &line : m_content.book.lines) {
        const movements::NewMovement &content = line.movement.content;
        table.add({QString::number(++number), paperDate(content.on), line.name, text::paperWord(content.kind),
                   line.fromClass, line.toClass, orderOf(line), content.note});
    }
    return table;
}

PaperTable BookPaper::totalsTable() const
{
    const auto figures = [this](const char *key) {
        return PaperColumn{.title = m_texts.text(QLatin1StringView(key)), .share = 0.17, .alignment = Qt::AlignRight};
    };
    PaperTable table({{.title = m_texts.text(QStringLiteral("book.class")), .share = 0.32},
                      figures("book.at_start"),
                      figures("book.arrived"),
                      figures("book.left"),
                      figures("book.at_end")},
                     look());
    for (const BookTotal &total : m_content.book.classes)
        table.add(cellsOf(total, total.name));
    table.add(cellsOf(m_content.book.pupils, m_texts.text(QStringLiteral("book.all_pupils"))));
    table.add(cellsOf(m_content.book.staff, m_texts.text(QStringLiteral("book.all_staff"))));
    return table;
}

double BookPaper::paintHead(QPainter *painter) const
{
    const double width = kStrip.width;
    BlockStack head(painter, kStrip.left, kTop);
    head.put(fittingBlock(m_content.schoolName, {plainFont(11), plainFont(9.5)},
                          {.width = width, .maximumLines = 2, .alignment = Qt::AlignHCenter}),
             mm(5));
    head.put(TextBlock(m_texts.text(QStringLiteral("book.title")), boldFont(15),
                       {.width = width, .alignment = Qt::AlignHCenter}),
             mm(1));
    head.put(TextBlock(m_texts.text(QStringLiteral("book.period"), values()), plainFont(12),
                       {.width = width, .alignment = Qt::AlignHCenter}),
             mm(5));
    if (m_content.book.lines.isEmpty())
        head.put(TextBlock(m_texts.text(QStringLiteral("book.none")), plainFont(11), {.width = width}), mm(4));
    return head.y();
}

void BookPaper::paint(QPainter &painter, int page) const
{
    painter.setPen(Qt::black);
    if (page == 0)
        paintHead(&painter);
    const TablePage &here = m_pages[page];
    for (const TablePiece &piece : here.pieces)
        m_tables[piece.table].paint(painter, piece.first, piece.count, piece.y);
    if (page == pageCount() - 1)
        paintSignature(painter,
                       {.who = m_texts.text(QStringLiteral("act.administrator")), .name = m_content.administrator},
                       kStrip, kSignatureLine, here.end + mm(16));
    PaperValues known = values();
    known.insert(QStringLiteral("page"), QString::number(page + 1));
    paintFoot(painter, m_texts.text(QStringLiteral("book.foot"), known), kStrip, kBottom);
}

QByteArray bookPdf(const BookContent &content)
{
    const BookPaper paper(content);
    return pdfOf({.title = QStringLiteral("Книга движения"),
                  .count = paper.pageCount(),
                  .paint = [&paper](QPainter &painter, int page) { paper.paint(painter, page); }});
}

} // namespace starosta::print
