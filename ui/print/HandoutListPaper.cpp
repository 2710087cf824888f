// SPDX-License-Identifier: GPL-3.0-or-later
// The list on which people sign for what they were given: №, ФИО, дата, подпись. A wide margin on the left for filing.
#include "core/base/DateText.h"
#include "ui/print/PaperFonts.h"
#include "ui/print/PaperTable.h"
#include "ui/print/PaperUnits.h"
#include "ui/print/SheetPaper.h"

namespace starosta::print {
namespace {

constexpr QLatin1StringView kList("list");
constexpr double kLeft = mm(20);
constexpr double kWidth = kPageWidth - kLeft - mm(11);
constexpr double kTop = mm(11);
constexpr double kBottom = kPageHeight - mm(11);
constexpr double kRow = mm(8);
constexpr double kHeaderRow = mm(7.5);
constexpr double kFoot = mm(5);
/// The count, the remark and the signature below the last row.
constexpr double kEnd = mm(25);
constexpr double kNumberWidth = mm(10);
constexpr double kDateWidth = mm(22);
constexpr double kSignatureWidth = mm(34);
constexpr double kCellPadding = mm(1.5);

TableLook look()
{
    const auto header = [](const QString &text, TextFrame frame) {
        frame.maximumLines = 2;
        frame.alignment = Qt::AlignHCenter;
        return fittingBlock(text, {boldFont(9.5), boldFont(8)}, frame);
    };
    const auto cell = [](const QString &text, const TextFrame &frame) {
        return oneOrTwoLines(text, plainFonts({10.5, 10, 9.5, 9}), plainFonts({8.5, 8, 7.5}), frame);
    };
    return {.left = kLeft,
            .width = kWidth,
            .headerHeight = kHeaderRow,
            .padding = kCellPadding,
            .header = header,
            .cell = cell};
}

class HandoutListPaper : public SheetPaper
{
public:
    explicit HandoutListPaper(const sheets::SheetContent &content);

    int pageCount() const override { return int(m_pages.size()); }
    void paint(QPainter &painter, int page) override;

private:
    struct Page
    {
        int part;
        int first;
        int count;
        bool last; ///< of its class
    };

    double paintHead(QPainter &painter, const sheets::ClassPart &part) const;
    double headHeight() const;
    PaperTable tableOf(const sheets::ClassPart &part) const;
    void paintEnd(QPainter &painter, const sheets::ClassPart &part, double y) const;

    QList<Page> m_pages;
};

HandoutListPaper::HandoutListPaper(const sheets::SheetContent &content) : SheetPaper(content)
{
    const double space = kBottom - kTop - kFoot - headHeight() - kHeaderRow;
    const int full = int(space / kRow);
    const int withEnd = int((space - kEnd) / kRow);
    for (int part = 0; part < content.parts.size(); ++part) {
        const int people = int(content.parts[part].recipients.size());
        int first = 0;
        // The signature never stands on a page without a single row.
        while (people - first > withEnd) {
            const int count = qMin(full, people - first - 1);
            m_pages.append({.part = part, .first = first, .count = count, .last = false});
            first += count;
        }
        m_pages.append({.part = part, .first = first, .count = people - first, .last = true});
    }
}

double HandoutListPaper::headHeight() const
{
    return mm(24);
}

double HandoutListPaper::paintHead(QPainter &painter, const sheets::ClassPart &part) const
{
    const PaperValues known = values(part);
    const double yearWidth = mm(46);
    TextBlock(texts().text(QStringLiteral("common.year"), known), plainFont(9.5),
              {.width = yearWidth, .alignment = Qt::AlignRight})
        .draw(painter, QPointF(kLeft + kWidth - yearWidth, kTop));
    fittingBlock(content().schoolName, {plainFont(9.5), plainFont(8.5), plainFont(7.5)},
                 {.width = kWidth - yearWidth - mm(3)})
        .draw(painter, QPointF(kLeft, kTop));
    fittingBlock(texts().text(key(part, kList, QLatin1StringView("title")), known), boldFonts({15, 13, 11, 10, 9}),
                 {.width = kWidth})
        .draw(painter, QPointF(kLeft, kTop + mm(6)));
    TextBlock(
        QStringList{classLine(part) + QStringLiteral("  ·  ") + texts().text(QStringLiteral("common.role"), known)},
        boldFont(11), {.width = kWidth * 0.36})
        .draw(painter, QPointF(kLeft, kTop + mm(14.5)));
    QStringList facts = validity(part);
    facts.append(texts().text(QStringLiteral("common.printed_on"), known));
    const TextFrame right{.width = kWidth * 0.62, .alignment = Qt::AlignRight};
    TextBlock(facts.join(QStringLiteral("  ·  ")), plainFont(9), right)
        .draw(painter, QPointF(kLeft + kWidth * 0.38, kTop + mm(15.2)));
    TextBlock(batchLine(), plainFont(7.5), right).draw(painter, QPointF(kLeft + kWidth * 0.38, kTop + mm(19.4)));
    return kTop + headHeight();
}

PaperTable HandoutListPaper::tableOf(const sheets::ClassPart &part) const
{
    const bool ofPupils = part.link.role == invites::InviteRole::guardian;
    const double names = kWidth - kNumberWidth - kDateWidth - kSignatureWidth;
    QList<PaperColumn> columns;
    const auto add = [&](const QString &title, double width, Qt::Alignment alignment = Qt::AlignLeft) {
        columns.append({.title = title, .share = width / kWidth, .alignment = alignment});
    };
    add(texts().text(QStringLiteral("list.number")), kNumberWidth, Qt::AlignRight);
    add(texts().text(key(part, kList, QLatin1StringView("person"))), ofPupils ? names * 0.51 : names);
    if (ofPupils)
        add(texts().text(QStringLiteral("list.guardian.pupil")), names * 0.49);
    add(texts().text(QStringLiteral("list.date")), kDateWidth);
    add(texts().text(QStringLiteral("list.signature")), kSignatureWidth);
    PaperTable table(columns, look());
    for (const sheets::Recipient &recipient : part.recipients) {
        QStringList cells{QString::number(table.rowCount() + 1), recipient.name};
        if (ofPupils)
            cells.append(recipient.attachment);
        table.add(cells << QString() << QString(), kRow);
    }
    return table;
}

void HandoutListPaper::paintEnd(QPainter &painter, const sheets::ClassPart &part, double y) const
{
    const PaperValues known = values(part);
    const TextBlock total(texts().text(QStringLiteral("list.total"), known), boldFont(10.5), {.width = mm(60)});
    total.draw(painter, QPointF(kLeft, y + mm(2)));
    fittingBlock(texts().text(key(part, kList, QLatin1StringView("note")), known), plainFonts({8.5, 8, 7.5, 7, 6.5}),
                 {.width = kWidth - mm(64), .maximumLines = 2})
        .draw(painter, QPointF(kLeft + mm(64), y + mm(2.2)));

    const double base = y + mm(19.5);
    const TextBlock by(texts().text(QStringLiteral("list.handed_out_by")), plainFont(10.5), {.width = mm(52)});
    by.draw(painter, QPointF(kLeft, base - by.height()));
    const auto line = [&](double left, double width, const QString &hint) {
        painter.setPen(QPen(Qt::black, mm(0.2)));
        painter.drawLine(QPointF(left, base), QPointF(left + width, base));
        TextBlock(hint, plainFont(7.5), {.width = width, .alignment = Qt::AlignHCenter})
            .draw(painter, QPointF(left, base + mm(0.4)));
    };
    line(kLeft + mm(52), mm(46), texts().text(QStringLiteral("list.signature_hint")));
    line(kLeft + mm(104), kWidth - mm(104), texts().text(QStringLiteral("list.name_hint")));
}

void HandoutListPaper::paint(QPainter &painter, int page)
{
    const Page &here = m_pages[page];
    const sheets::ClassPart &part = content().parts[here.part];
    const double end = tableOf(part).paint(painter, here.first, here.count, paintHead(painter, part));
    if (here.last)
        paintEnd(painter, part, end);
    const TextBlock number(pageLine(page), plainFont(9), {.width = kWidth, .alignment = Qt::AlignRight});
    number.draw(painter, QPointF(kLeft, kBottom - number.height()));
}

} // namespace

std::unique_ptr<SheetPaper> handoutListPaper(const sheets::SheetContent &content)
{
    return std::make_unique<HandoutListPaper>(content);
}

} // namespace starosta::print
