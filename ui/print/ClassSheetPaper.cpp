// SPDX-License-Identifier: GPL-3.0-or-later
// One page a class, for the wall: what it is, a code to be read from across a table, and the way in, step by step.
#include "ui/print/PaperFonts.h"
#include "ui/print/PaperUnits.h"
#include "ui/print/PrintedLink.h"
#include "ui/print/SheetPaper.h"
#include "ui/print/TextBlock.h"

namespace starosta::print {
namespace {

constexpr double kLeft = mm(18);
constexpr double kWidth = kPageWidth - 2 * kLeft;
constexpr double kTop = mm(13);
constexpr double kBottom = kPageHeight - mm(13);
constexpr double kSmallestCode = mm(92);
constexpr double kLargestCode = mm(112);
constexpr double kStepIndent = mm(8);
constexpr double kStepGap = mm(1.4);

constexpr QLatin1StringView kSheet("sheet");

void rule(QPainter &painter, double y)
{
    painter.setPen(QPen(Qt::black, mm(0.25)));
    painter.drawLine(QPointF(kLeft, y), QPointF(kLeft + kWidth, y));
}

/// The numbered steps in one size of letters.
struct Steps
{
    QFont numbers;
    std::vector<TextBlock> blocks;
    double height = 0;
    bool cut = false;
};

Steps stepsIn(const QStringList &texts, double size)
{
    Steps steps{.numbers = boldFont(size), .blocks = {}};
    for (const QString &text : texts) {
        steps.blocks.emplace_back(text, plainFont(size), TextFrame{.width = kWidth - kStepIndent, .maximumLines = 3});
        steps.height += steps.blocks.back().height() + kStepGap;
        steps.cut = steps.cut || steps.blocks.back().isCut();
    }
    return steps;
}

class ClassSheetPaper : public SheetPaper
{
public:
    explicit ClassSheetPaper(const sheets::SheetContent &content) : SheetPaper(content) {}

    int pageCount() const override { return int(content().parts.size()); }
    void paint(QPainter &painter, int page) override;

private:
    double paintHead(QPainter &painter, const sheets::ClassPart &part);
    double paintFoot(QPainter &painter, const sheets::ClassPart &part, int page);
};

double ClassSheetPaper::paintHead(QPainter &painter, const sheets::ClassPart &part)
{
    const PaperValues known = values(part);
    const TextBlock year(texts().text(QStringLiteral("common.year"), known), plainFont(10.5),
                         {.width = mm(52), .alignment = Qt::AlignRight});
    const TextBlock school = fittingBlock(content().schoolName, {plainFont(10.5), plainFont(9)},
                                          {.width = kWidth - mm(56), .maximumLines = 2});
    year.draw(painter, QPointF(kLeft + kWidth - mm(52), kTop));
    school.draw(painter, QPointF(kLeft, kTop));
    double y = kTop + school.height() + mm(1.5);
    rule(painter, y);
    y += mm(3.5);

    const auto centred = [&](const TextBlock &block, double gap) {
        block.draw(painter, QPointF(kLeft, y));
        y += block.height() + gap;
    };
    const TextFrame oneLine{.width = kWidth, .maximumLines = 1, .alignment = Qt::AlignHCenter};
    const QString title = texts().text(key(part, kSheet, QLatin1StringView("title")), known);
    TextBlock large = fittingBlock(title, boldFonts({28, 26, 24, 22, 20, 18}), oneLine);
    if (large.isCut())
        large = fittingBlock(title, boldFonts({20, 18, 16}),
                             {.width = kWidth, .maximumLines = 2, .alignment = Qt::AlignHCenter, .balanced = true});
    centred(large, mm(0.5));
    const QStringList audience = {texts().text(key(part, kSheet, QLatin1StringView("audience")), known),
                                  texts().text(QStringLiteral("common.role"), known)};
    centred(TextBlock(audience.join(QStringLiteral("  ·  ")), plainFont(13), oneLine), mm(1.5));
    centred(fittingBlock(texts().text(key(part, kSheet, QLatin1StringView("lead")), known),
                         plainFonts({11.5, 10.5, 9.5}),
                         {.width = kWidth, .maximumLines = 3, .alignment = Qt::AlignHCenter, .balanced = true}),
            0);
    return y;
}

double ClassSheetPaper::paintFoot(QPainter &painter, const sheets::ClassPart &part, int page)
{
    const PaperValues known = values(part);
    QStringList facts = validity(part);
    facts.append(texts().text(QStringLiteral("common.printed_on"), known));
    const TextBlock left(facts.join(QStringLiteral("  ·  ")), boldFont(10), {.width = kWidth - mm(42)});
    const TextBlock right(pageLine(page), plainFont(10), {.width = mm(40), .alignment = Qt::AlignRight});
    const TextBlock batch(batchLine(), plainFont(8), {.width = kWidth});
    double y = kBottom - batch.height();
    batch.draw(painter, QPointF(kLeft, y));
    y -= left.height();
    left.draw(painter, QPointF(kLeft, y));
    right.draw(painter, QPointF(kLeft + kWidth - mm(40), y));
    y -= mm(1.5);
    rule(painter, y);
    return y - mm(2);
}

void ClassSheetPaper::paint(QPainter &painter, int page)
{
    const sheets::ClassPart &part = content().parts[page];
    const PaperValues known = values(part);
    const double top = paintHead(painter, part);
    double bottom = paintFoot(painter, part, page);

    // From the bottom up: remarks, steps, link; the code takes what is left.
    QStringList remarks = {texts().text(key(part, kSheet, QLatin1StringView("note")), known),
                           texts().text(QStringLiteral("common.secret"), known)};
    remarks.removeAll(QString());
    if (!content().supportAddress.isEmpty())
        remarks.append(texts().text(QStringLiteral("common.support"), known));
    const TextBlock remark =
        fittingBlock(remarks.join(u' '), plainFonts({9.5, 9, 8.5, 8, 7.5}), {.width = kWidth, .maximumLines = 4});
    const TextBlock caption(texts().text(QStringLiteral("common.link_caption"), known), plainFont(9.5),
                            {.width = kWidth, .maximumLines = 2, .alignment = Qt::AlignHCenter, .balanced = true});
    const QStringList lines = linkLines(part.link.url.secret(), 62);
    const TextBlock link = TextBlock(lines, linkFont(lines.size() > 3 ? 8 : 13),
                                     {.width = kWidth - mm(4), .maximumLines = 10, .alignment = Qt::AlignHCenter});
    const TextBlock scan(texts().text(QStringLiteral("common.scan"), known), boldFont(13),
                         {.width = kWidth, .maximumLines = 1, .alignment = Qt::AlignHCenter});
    const QrImage &code = qr(part);
    const double quiet = (code.sideWithQuietZone(1) - 1) / 2;
    const double linkBox = link.height() + mm(3);
    const double fixed = remark.height() + mm(2.5) + linkBox + mm(4) + caption.height() + mm(1) + scan.height();
    const double codeAtLeast = kSmallestCode * (1 + 2 * quiet);

    const QStringList stepTexts = texts().list(key(part, kSheet, QLatin1StringView("steps")), known);
    Steps steps;
    for (const double size : {11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0}) {
        steps = stepsIn(stepTexts, size);
        if (!steps.cut && top + codeAtLeast + fixed + steps.height <= bottom)
            break;
    }

    bottom -= remark.height();
    remark.draw(painter, QPointF(kLeft, bottom));
    bottom -= mm(2.5) + steps.height;
    double y = bottom;
    for (size_t index = 0; index < steps.blocks.size(); ++index) {
        TextBlock(QStringLiteral("%1.").arg(index + 1), steps.numbers, {.width = kStepIndent})
            .draw(painter, {kLeft, y});
        steps.blocks[index].draw(painter, QPointF(kLeft + kStepIndent, y));
        y += steps.blocks[index].height() + kStepGap;
    }

    bottom -= mm(4) + linkBox;
    painter.setPen(QPen(Qt::black, mm(0.25)));
    painter.drawRect(QRectF(kLeft, bottom, kWidth, linkBox));
    link.draw(painter, QPointF(kLeft + mm(2), bottom + mm(1.5)));
    bottom -= mm(1) + caption.height();
    caption.draw(painter, QPointF(kLeft, bottom));

    const double space = bottom - scan.height() - top;
    const double side = qBound(mm(60), space / (1 + 2 * quiet), kLargestCode);
    const double spare = qMax(0.0, space - side * (1 + 2 * quiet));
    const QRectF modules((kPageWidth - side) / 2, top + quiet * side + spare / 2, side, side);
    drawQr(painter, part, modules);
    // The quiet zone is clear of ink as it is; the words stand at its edge.
    scan.draw(painter, QPointF(kLeft, modules.bottom() + quiet * side));
}

} // namespace

std::unique_ptr<SheetPaper> classSheetPaper(const sheets::SheetContent &content)
{
    return std::make_unique<ClassSheetPaper>(content);
}

} // namespace starosta::print
