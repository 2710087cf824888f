// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ActPaper.h"

#include "core/base/DateText.h"
#include "ui/print/PaperFonts.h"
#include "ui/print/PaperUnits.h"
#include "ui/print/PdfPages.h"
#include "ui/print/TextBlock.h"

#include <array>

namespace starosta::print {

namespace {

constexpr double kLeft = mm(25); // filed
constexpr double kWidth = kPageWidth - kLeft - mm(12);
constexpr double kTop = mm(15);
constexpr double kBottom = kPageHeight - mm(13);
constexpr double kRow = mm(7.5);
constexpr double kHeaderRow = mm(11);
constexpr double kFoot = mm(6);
/// The remark and the two signatures below the last row.
constexpr double kEnd = mm(48);
constexpr double kCellPadding = mm(1.2);
/// A reason may be as long as a note; what does not fit here stands in the journal.
constexpr int kReasonLines = 8;

struct Column
{
    QLatin1StringView key;
    double share; ///< of the width
    Qt::Alignment alignment = Qt::AlignLeft;
};

constexpr std::array kColumns = {
    Column{QLatin1StringView("act.number"), 0.06, Qt::AlignRight},
    Column{QLatin1StringView("act.class"), 0.17},
    Column{QLatin1StringView("act.role"), 0.12},
    Column{QLatin1StringView("act.link"), 0.21},
    Column{QLatin1StringView("act.issued"), 0.13},
    Column{QLatin1StringView("act.state"), 0.18},
    Column{QLatin1StringView("act.batches"), 0.13},
};

TextBlock paragraph(const QString &text, int lines = 4)
{
    // A reason may have lines of its own; a line feed is no line's end to a layout.
    QString broken = text;
    broken.replace(u'\n', QChar::LineSeparator);
    return TextBlock(broken, plainFont(11), {.width = kWidth, .maximumLines = lines});
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
    const int rows = int(content.links.size());
    int first = 0;
    double room = kBottom - kFoot - paintHead(nullptr) - kHeaderRow;
    // The signatures never stand on a page without a single row.
    while (rows - first > int((room - kEnd) / kRow)) {
        const int count = std::min(int(room / kRow), rows - first - 1);
        m_pages.append({.first = first, .count = count});
        first += count;
        room = kBottom - kFoot - kTop - kHeaderRow;
    }
    m_pages.append({.first = first, .count = rows - first});
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
    double y = kTop;
    const auto put = [&](const TextBlock &block, double gap) {
        if (painter)
            block.draw(*painter, QPointF(kLeft, y));
        y += block.height() + gap;
    };
    put(fittingBlock(m_content.schoolName, {plainFont(11), plainFont(9.5)},
                     {.width = kWidth, .maximumLines = 2, .alignment = Qt::AlignHCenter}),
        mm(7));
    put(TextBlock(m_texts.text(QStringLiteral("act.title"), known), boldFont(15),
                  {.width = kWidth, .alignment = Qt::AlignHCenter}),
        mm(1));
    put(TextBlock(m_texts.text(QStringLiteral("act.subtitle"), known), plainFont(12),
                  {.width = kWidth, .alignment = Qt::AlignHCenter}),
        mm(5));
    const double line = y;
    put(TextBlock(m_texts.text(QStringLiteral("act.date"), known), plainFont(11), {.width = kWidth / 2}), mm(4));
    if (painter)
        TextBlock(m_texts.text(QStringLiteral("common.year"), known), plainFont(11),
                  {.width = kWidth / 2, .alignment = Qt::AlignRight})
            .draw(*painter, QPointF(kLeft + kWidth / 2, line));
    const bool appointed = !m_content.appointmentOrder.isEmpty();
    put(paragraph(m_texts.text(appointed ? QStringLiteral("act.lead_by_order") : QStringLiteral("act.lead"), known)),
        mm(2));
    if (!m_content.act.reason.isEmpty())
        put(paragraph(m_texts.text(QStringLiteral("act.reason"), known), kReasonLines), mm(2));
    if (!m_content.act.order.isEmpty())
        put(paragraph(m_texts.text(QStringLiteral("act.order"), known)), mm(2));
    return y + mm(2);
}

double ActPaper::paintRows(QPainter &painter, const Page &page, double y) const
{
    const double top = y;
    const auto cell = [&](size_t column, double left, const QString &text, bool header) {
        const double width = kColumns[column].share * kWidth - 2 * kCellPadding;
        const double height = header ? kHeaderRow : kRow;
        const auto fonts =
            header ? QList{boldFont(9), boldFont(8)} : QList{plainFont(9.5), plainFont(8.5), plainFont(7.5)};
        TextBlock block = fittingBlock(text, fonts, {.width = width, .alignment = kColumns[column].alignment});
        if (block.isCut())
            block = fittingBlock(text, header ? fonts : QList{plainFont(8), plainFont(7), plainFont(6)},
                                 {.width = width, .maximumLines = 2, .alignment = kColumns[column].alignment});
        block.draw(painter, QPointF(left + kCellPadding, y + (height - block.height()) / 2));
    };
    const auto row = [&](const std::array<QString, kColumns.size()> &texts, bool header) {
        double left = kLeft;
        for (size_t column = 0; column < kColumns.size(); ++column) {
            cell(column, left, texts[column], header);
            left += kColumns[column].share * kWidth;
        }
        y += header ? kHeaderRow : kRow;
    };
    std::array<QString, kColumns.size()> titles;
    for (size_t column = 0; column < kColumns.size(); ++column)
        titles[column] = m_texts.text(kColumns[column].key);
    row(titles, true);
    for (int index = page.first; index < page.first + page.count; ++index) {
        const invites::RevokedLink &each = m_content.links[index];
        const QString className =
            each.addressee.isEmpty() ? each.className : QStringLiteral("%1, %2").arg(each.className, each.addressee);
        row({QString::number(index + 1), className, m_texts.text(QStringLiteral("role.") + token(each.link.role)),
             each.link.url.masked(), paperDate(each.link.issuedOn),
             m_texts.text(QStringLiteral("act.state.") + token(each.stateBefore)), numbers(each.batches)},
            false);
    }
    painter.setPen(QPen(Qt::black, mm(0.2)));
    double left = kLeft;
    for (const Column &column : kColumns) {
        painter.drawLine(QPointF(left, top), QPointF(left, y));
        left += column.share * kWidth;
    }
    painter.drawLine(QPointF(left, top), QPointF(left, y));
    painter.drawLine(QPointF(kLeft, top), QPointF(left, top));
    for (int line = 0; line <= page.count; ++line)
        painter.drawLine(QPointF(kLeft, top + kHeaderRow + line * kRow), QPointF(left, top + kHeaderRow + line * kRow));
    return y;
}

void ActPaper::paintEnd(QPainter &painter, double y) const
{
    const TextBlock remark = paragraph(
        m_texts.text(m_content.awaitsReset ? QStringLiteral("act.remark_to_reset") : QStringLiteral("act.remark"),
                     values()),
        3);
    remark.draw(painter, QPointF(kLeft, y + mm(3)));
    double base = y + mm(28);
    const auto signature = [&](const QString &who, const QString &name) {
        const TextBlock title = fittingBlock(who, {plainFont(11), plainFont(9)}, {.width = mm(62), .maximumLines = 2});
        title.draw(painter, QPointF(kLeft, base - title.height()));
        painter.setPen(QPen(Qt::black, mm(0.2)));
        painter.drawLine(QPointF(kLeft + mm(66), base), QPointF(kLeft + mm(106), base));
        TextBlock(m_texts.text(QStringLiteral("list.signature_hint")), plainFont(7.5),
                  {.width = mm(40), .alignment = Qt::AlignHCenter})
            .draw(painter, QPointF(kLeft + mm(66), base + mm(0.4)));
        const TextBlock full =
            fittingBlock(name, {plainFont(11), plainFont(9)}, {.width = kWidth - mm(110), .maximumLines = 2});
        full.draw(painter, QPointF(kLeft + mm(110), base - full.height()));
        if (name.isEmpty())
            painter.drawLine(QPointF(kLeft + mm(110), base), QPointF(kLeft + kWidth, base));
        base += mm(15);
    };
    signature(m_texts.text(QStringLiteral("act.administrator")), m_content.administrator);
    QString head = m_content.headTitle;
    if (!head.isEmpty())
        head[0] = head[0].toUpper();
    signature(m_texts.text(QStringLiteral("act.seen_by"), {{QStringLiteral("head"), head}}), m_content.headName);
}

void ActPaper::paint(QPainter &painter, int page) const
{
    painter.setPen(Qt::black);
    const Page &here = m_pages[page];
    const double end = paintRows(painter, here, page == 0 ? paintHead(&painter) : kTop);
    if (page == pageCount() - 1)
        paintEnd(painter, end);
    PaperValues known = values();
    known.insert(QStringLiteral("page"), QString::number(page + 1));
    TextBlock(m_texts.text(QStringLiteral("act.foot"), known), plainFont(9),
              {.width = kWidth, .alignment = Qt::AlignRight})
        .draw(painter, QPointF(kLeft, kBottom - mm(4)));
}

QByteArray actPdf(const invites::ActContent &content)
{
    const ActPaper paper(content);
    return pdfOf({.title = QStringLiteral("Акт об аннулировании № %1").arg(content.act.number),
                  .count = paper.pageCount(),
                  .paint = [&paper](QPainter &painter, int page) { paper.paint(painter, page); }});
}

} // namespace starosta::print
