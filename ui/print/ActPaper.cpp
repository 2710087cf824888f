// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ActPaper.h"

#include "core/base/DateText.h"
#include "ui/print/PaperFonts.h"
#include "ui/print/PaperParts.h"
#include "ui/print/PaperUnits.h"
#include "ui/print/PdfPages.h"

namespace starosta::print {

namespace {

constexpr PaperStrip kStrip{.left = mm(25) /* filed */, .width = kPageWidth - mm(25) - mm(12)};
constexpr double kTop = mm(15);
constexpr double kBottom = kPageHeight - mm(13);
constexpr double kRow = mm(7.5);
constexpr double kFoot = mm(6);
/// The remark and the two signatures below the last row.
constexpr double kEnd = mm(48);
constexpr SignatureLine kSignatureLine{.from = mm(66), .to = mm(106)};
/// A reason may be as long as a note; what does not fit here stands in the journal.
constexpr int kReasonLines = 8;

TableLook look()
{
    const auto write = [](const QList<QFont> &fonts, const QList<QFont> &small) {
        return [fonts, small](const QString &text, const TextFrame &frame) {
            return oneOrTwoLines(text, fonts, small, frame);
        };
    };
    const QList<QFont> bold = boldFonts({9, 8});
    return {.left = kStrip.left,
            .width = kStrip.width,
            .headerHeight = mm(11),
            .padding = mm(1.2),
            .header = write(bold, bold),
            .cell = write(plainFonts({9.5, 8.5, 7.5}), plainFonts({8, 7, 6}))};
}

TextBlock paragraph(const QString &text, int lines = 4)
{
    // A reason may have lines of its own; a line feed is no line's end to a layout.
    QString broken = text;
    broken.replace(u'\n', QChar::LineSeparator);
    return TextBlock(broken, plainFont(11), {.width = kStrip.width, .maximumLines = lines});
}

QString numbers(const QList<int> &batches)
{
    QStringList texts;
    for (const int batch : batches)
        texts.append(QString::number(batch));
    return texts.isEmpty() ? QStringLiteral("—") : texts.join(QStringLiteral(", "));
}

} // namespace

ActPaper::ActPaper(const invites::ActContent &content) : m_content(content)
{
    m_tables.append(linksTable());
    m_pages = layOut(m_tables, {.first = paintHead(nullptr), .top = kTop, .bottom = kBottom - kFoot, .end = kEnd});
}

PaperValues ActPaper::values() const
{
    const invites::RevocationAct &act = m_content.act;
    return {{QStringLiteral("school"), m_content.schoolName},
            {QStringLiteral("platform"), m_content.platform},
            {QStringLiteral("administrator"), m_content.administrator},
            {QStringLiteral("appointment"), m_content.appointmentOrder},
            {QStringLiteral("number"), QString::number(act.number)},
            {QStringLiteral("year"), m_content.yearLabel},
            {QStringLiteral("made_on"), paperDate(act.madeOn)},
            {QStringLiteral("reason"), act.reason},
            {QStringLiteral("order"), act.order},
            {QStringLiteral("count"), QString::number(m_content.links.size())},
            {QStringLiteral("pages"), QString::number(pageCount())}};
}

double ActPaper::paintHead(QPainter *painter) const
{
    const PaperValues known = values();
    const double width = kStrip.width;
    BlockStack head(painter, kStrip.left, kTop);
    head.put(fittingBlock(m_content.schoolName, {plainFont(11), plainFont(9.5)},
                          {.width = width, .maximumLines = 2, .alignment = Qt::AlignHCenter}),
             mm(7));
    head.put(TextBlock(m_texts.text(QStringLiteral("act.title"), known), boldFont(15),
                       {.width = width, .alignment = Qt::AlignHCenter}),
             mm(1));
    head.put(TextBlock(m_texts.text(QStringLiteral("act.subtitle"), known), plainFont(12),
                       {.width = width, .alignment = Qt::AlignHCenter}),
             mm(5));
    const double line = head.y();
    head.put(TextBlock(m_texts.text(QStringLiteral("act.date"), known), plainFont(11), {.width = width / 2}), mm(4));
    if (painter)
        TextBlock(m_texts.text(QStringLiteral("common.year"), known), plainFont(11),
                  {.width = width / 2, .alignment = Qt::AlignRight})
            .draw(*painter, QPointF(kStrip.left + width / 2, line));
    const bool appointed = !m_content.appointmentOrder.isEmpty();
    head.put(
        paragraph(m_texts.text(appointed ? QStringLiteral("act.lead_by_order") : QStringLiteral("act.lead"), known)),
        mm(2));
    if (!m_content.act.reason.isEmpty())
        head.put(paragraph(m_texts.text(QStringLiteral("act.reason"), known), kReasonLines), mm(2));
    if (!m_content.act.order.isEmpty())
        head.put(paragraph(m_texts.text(QStringLiteral("act.order"), known)), mm(2));
    return head.y() + mm(2);
}

PaperTable ActPaper::linksTable() const
{
    const auto title = [this](const char *key) { return m_texts.text(QLatin1StringView(key)); };
    PaperTable table({{.title = title("act.number"), .share = 0.06, .alignment = Qt::AlignRight},
                      {.title = title("act.class"), .share = 0.17},
                      {.title = title("act.role"), .share = 0.12},
                      {.title = title("act.link"), .share = 0.21},
                      {.title = title("act.issued"), .share = 0.13},
                      {.title = title("act.state"), .share = 0.18},
                      {.title = title("act.batches"), .share = 0.13}},
                     look());
    for (const invites::RevokedLink &each : m_content.links) {
        const QString className =
            each.addressee.isEmpty() ? each.className : QStringLiteral("%1, %2").arg(each.className, each.addressee);
        table.add({QString::number(table.rowCount() + 1), className,
                   m_texts.text(QStringLiteral("role.") + token(each.link.role)), each.link.url.masked(),
                   paperDate(each.link.issuedOn), m_texts.text(QStringLiteral("act.state.") + token(each.stateBefore)),
                   numbers(each.batches)},
                  kRow);
    }
    return table;
}

void ActPaper::paintEnd(QPainter &painter, double y) const
{
    const TextBlock remark = paragraph(
        m_texts.text(m_content.awaitsReset ? QStringLiteral("act.remark_to_reset") : QStringLiteral("act.remark"),
                     values()),
        3);
    remark.draw(painter, QPointF(kStrip.left, y + mm(3)));
    const QString hint = m_texts.text(QStringLiteral("list.signature_hint"));
    QString head = m_content.headTitle;
    if (!head.isEmpty())
        head[0] = head[0].toUpper();
    paintSignature(
        painter,
        {.who = m_texts.text(QStringLiteral("act.administrator")), .name = m_content.administrator, .hint = hint},
        kStrip, kSignatureLine, y + mm(28));
    paintSignature(painter,
                   {.who = m_texts.text(QStringLiteral("act.seen_by"), {{QStringLiteral("head"), head}}),
                    .name = m_content.headName,
                    .hint = hint},
                   kStrip, kSignatureLine, y + mm(43));
}

void ActPaper::paint(QPainter &painter, int page) const
{
    painter.setPen(Qt::black);
    if (page == 0)
        paintHead(&painter);
    const TablePage &here = m_pages[page];
    for (const TablePiece &piece : here.pieces)
        m_tables[piece.table].paint(painter, piece.first, piece.count, piece.y);
    if (page == pageCount() - 1)
        paintEnd(painter, here.end);
    PaperValues known = values();
    known.insert(QStringLiteral("page"), QString::number(page + 1));
    paintFoot(painter, m_texts.text(QStringLiteral("act.foot"), known), kStrip, kBottom);
}

QByteArray actPdf(const invites::ActContent &content)
{
    const ActPaper paper(content);
    return pdfOf({.title = QStringLiteral("Акт об аннулировании № %1").arg(content.act.number),
                  .count = paper.pageCount(),
                  .paint = [&paper](QPainter &painter, int page) { paper.paint(painter, page); }});
}

} // namespace starosta::print
