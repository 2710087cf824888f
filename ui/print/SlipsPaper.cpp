// SPDX-License-Identifier: GPL-3.0-or-later
// Slips to be cut apart, one a person: 4, 8 or 12 a page. Every class begins on a new page, so that a stack goes to one
// homeroom teacher.
#include "ui/print/CutLines.h"
#include "ui/print/PaperFonts.h"
#include "ui/print/PaperUnits.h"
#include "ui/print/PrintedLink.h"
#include "ui/print/SheetPaper.h"
#include "ui/print/TextBlock.h"

#include <QFontMetricsF>

namespace starosta::print {
namespace {

constexpr QLatin1StringView kSlip("slip");

/// Where the words stand on a slip, from the largest to the smallest.
enum class Arrangement {
    centred, ///< one below the other, the code in the middle
    beside,  ///< all words right of the code
    below,   ///< names above, the code below them with the instruction at its right
};

/// How a page is divided and how large things are on a slip. Sizes of letters in points.
struct SlipForm
{
    int columns;
    int rows;
    Arrangement arrangement;
    double padding; ///< from the cutting line or the edge, where printers leave up to 5 mm white, to the ink
    double codeSide;
    double nameSize;
    int nameLines;
    double textSize;
    QList<double> linkSizes;
    int linkLines;

    double cellWidth() const { return kPageWidth / columns; }
    double cellHeight() const { return kPageHeight / rows; }
    double width() const { return cellWidth() - 2 * padding; }
    double height() const { return cellHeight() - 2 * padding; }
    int perPage() const { return columns * rows; }
    double smallSize() const { return textSize * 0.87; }
};

/// `ofPupils`: the slips name a pupil beside the person, and need the room.
SlipForm formFor(int perPage, bool ofPupils)
{
    if (perPage <= 4) {
        return {.columns = 2,
                .rows = 2,
                .arrangement = Arrangement::centred,
                .padding = mm(7),
                .codeSide = ofPupils ? mm(54) : mm(62),
                .nameSize = 14,
                .nameLines = 2,
                .textSize = 10,
                .linkSizes = {10, 9, 8},
                .linkLines = 2};
    }
    if (perPage <= 8) {
        return {.columns = 2,
                .rows = 4,
                .arrangement = Arrangement::beside,
                .padding = mm(6),
                .codeSide = mm(35),
                .nameSize = 13,
                .nameLines = 3,
                .textSize = 8.5,
                .linkSizes = {8.5, 7.5, 6.5},
                .linkLines = 2};
    }
    return {.columns = 3,
            .rows = 4,
            .arrangement = Arrangement::below,
            .padding = mm(5.5),
            .codeSide = mm(30),
            .nameSize = 10,
            .nameLines = 2,
            .textSize = 7.5,
            .linkSizes = {7.5, 7, 6.5, 6},
            .linkLines = 2};
}

/// What is the same on all slips of a class, laid out once.
struct SlipTexts
{
    double side;       ///< of the code
    double quiet;      ///< width of its quiet zone
    double besideCode; ///< width of what stands right of the code
    TextBlock school;
    TextBlock title;
    TextBlock text;
    TextBlock caption;
    TextBlock link;
    TextBlock facts; ///< valid until, batch; where all stands below one another, without the batch
    TextBlock batch; ///< there
};

class SlipsPaper : public SheetPaper
{
public:
    explicit SlipsPaper(const sheets::SheetContent &content);

    int pageCount() const override { return int(m_pages.size()); }
    void paint(QPainter &painter, int page) override;

private:
    struct Page
    {
        int part;
        int first;
    };
    struct Slip
    {
        const sheets::ClassPart &part;
        const sheets::Recipient &recipient;
        const TextBlock &number; ///< of the page
    };

    Qt::Alignment alignment() const;
    SlipTexts textsOf(const sheets::ClassPart &part);
    TextBlock linkBlock(const QString &link) const;
    TextBlock textIn(const QString &text, QSizeF room) const;
    TextBlock nameBlock(const sheets::Recipient &recipient, QSizeF space) const;
    std::optional<TextBlock> pupilBlock(const sheets::Recipient &recipient, const TextFrame &frame) const;
    double paintLink(QPainter &painter, double bottom) const;
    double paintFacts(QPainter &painter, const Slip &slip) const;
    void paintCentred(QPainter &painter, const Slip &slip);
    void paintBeside(QPainter &painter, const Slip &slip);
    void paintBelow(QPainter &painter, const Slip &slip);

    SlipForm m_form;
    QList<Page> m_pages;
    /// Of the class that is being painted; pages come class by class.
    int m_part = -1;
    std::optional<SlipTexts> m_laidOut;
};

/// Draws blocks one below the other.
class Column
{
public:
    Column(QPainter &painter, QPointF topLeft) : m_painter(painter), m_place(topLeft) {}

    void add(const TextBlock &block, double gap = 0)
    {
        block.draw(m_painter, m_place);
        m_place.ry() += block.height() + gap;
    }
    void skip(double gap) { m_place.ry() += gap; }
    double bottom() const { return m_place.y(); }

private:
    QPainter &m_painter;
    QPointF m_place;
};

SlipsPaper::SlipsPaper(const sheets::SheetContent &content)
    : SheetPaper(content)
    , m_form(formFor(content.perPage, content.role == invites::InviteRole::guardian))
{
    for (int part = 0; part < content.parts.size(); ++part) {
        for (int first = 0; first < content.parts[part].recipients.size(); first += m_form.perPage())
            m_pages.append({.part = part, .first = first});
    }
}

Qt::Alignment SlipsPaper::alignment() const
{
    return m_form.arrangement == Arrangement::centred ? Qt::AlignHCenter : Qt::AlignLeft;
}

TextBlock SlipsPaper::linkBlock(const QString &link) const
{
    const TextFrame frame{.width = m_form.width(), .maximumLines = m_form.linkLines, .alignment = alignment()};
    for (const double size : m_form.linkSizes) {
        const QFont font = linkFont(size);
        const QStringList lines = linkLines(link, qsizetype(frame.width / QFontMetricsF(font).horizontalAdvance(u'0')));
        if (lines.size() <= m_form.linkLines || size == m_form.linkSizes.last())
            return TextBlock(lines, font, frame);
    }
    Q_UNREACHABLE();
}

SlipTexts SlipsPaper::textsOf(const sheets::ClassPart &part)
{
    const PaperValues known = values(part);
    const auto said = [&](QLatin1StringView name) { return texts().text(key(part, kSlip, name), known); };
    const double size = m_form.textSize;
    const double side = crispSide(part, m_form.codeSide);
    const double quiet = (qr(part).sideWithQuietZone(side) - side) / 2;
    const double besideCode = m_form.width() - side - quiet;
    const double titleWidth = m_form.arrangement == Arrangement::beside ? besideCode : m_form.width();
    const double textWidth = m_form.arrangement == Arrangement::centred ? m_form.width() : besideCode;
    const bool narrow = m_form.arrangement == Arrangement::below;
    const TextBlock batch = fittingBlock(batchLine(), plainFonts({5.5, 5, 4.5}), {.width = besideCode});
    QStringList facts = validity(part);
    if (!narrow)
        facts.append(batchLine());
    facts.removeAll(QString());
    const double small = m_form.smallSize();
    const TextBlock fact = fittingBlock(facts.join(QStringLiteral("  ·  ")),
                                        boldFonts({small, small - 0.5, small - 1, small - 1.5, small - 2, small - 2.5}),
                                        {.width = narrow ? besideCode : m_form.width() * 0.77});
    // Above the facts and the number of the page; the others have lines to spare.
    const double room =
        side + 2 * quiet - mm(1.6) - fact.height() - batch.height() - QFontMetricsF(plainFont(small)).height();
    return {
        .side = side,
        .quiet = quiet,
        .besideCode = besideCode,
        .school = fittingBlock(content().schoolName, plainFonts({small, small - 1}),
                               {.width = m_form.width(), .alignment = alignment()}),
        .title = fittingBlock(said(QLatin1StringView("title")),
                              boldFonts({size + 1, size, size - 0.5, size - 1, size - 1.5, size - 2}),
                              {.width = titleWidth, .maximumLines = narrow ? 1 : 2, .alignment = alignment()}),
        .text = narrow
                    ? textIn(said(QLatin1StringView("text")), QSizeF(textWidth, room))
                    : fittingBlock(said(QLatin1StringView("text")),
                                   plainFonts({size, size - 0.5, size - 1, size - 1.5, size - 2, size - 2.5}),
                                   {.width = textWidth, .maximumLines = 5, .alignment = alignment(), .balanced = true}),
        .caption = TextBlock(texts().text(QStringLiteral("common.link_caption_short")), plainFont(small),
                             {.width = m_form.width(), .alignment = alignment()}),
        .link = linkBlock(part.link.url.secret()),
        .facts = fact,
        .batch = batch,
    };
}

/// In the largest letters in which it fits into a narrow column.
TextBlock SlipsPaper::textIn(const QString &text, QSizeF room) const
{
    std::optional<TextBlock> block;
    for (const double smaller : {0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 2.5}) {
        const QFont font = plainFont(m_form.textSize - smaller);
        const int lines = qMax(1, int(room.height() / QFontMetricsF(font).height()));
        block.emplace(text, font, TextFrame{.width = room.width(), .maximumLines = lines});
        if (!block->isCut())
            break;
    }
    return *block;
}

void SlipsPaper::paint(QPainter &painter, int page)
{
    const Page &here = m_pages[page];
    const sheets::ClassPart &part = content().parts[here.part];
    if (m_part != here.part) {
        m_laidOut = textsOf(part);
        m_part = here.part;
    }
    paintCutLines(painter, m_form.columns, m_form.rows);
    const TextBlock number(pageLine(page), plainFont(m_form.smallSize()), {.width = m_form.width() * 0.4});
    const int count = qMin(m_form.perPage(), int(part.recipients.size()) - here.first);
    for (int place = 0; place < count; ++place) {
        const Slip slip{.part = part, .recipient = part.recipients[here.first + place], .number = number};
        painter.save();
        painter.translate(onDots(place % m_form.columns * m_form.cellWidth() + m_form.padding),
                          onDots(double(place / m_form.columns) * m_form.cellHeight() + m_form.padding));
        switch (m_form.arrangement) {
        case Arrangement::centred:
            paintCentred(painter, slip);
            break;
        case Arrangement::beside:
            paintBeside(painter, slip);
            break;
        case Arrangement::below:
            paintBelow(painter, slip);
            break;
        }
        painter.restore();
    }
}

/// In one large line, else in several smaller ones, else cut off.
TextBlock SlipsPaper::nameBlock(const sheets::Recipient &recipient, QSizeF space) const
{
    const double size = m_form.nameSize;
    const TextFrame oneLine{.width = space.width(), .alignment = alignment()};
    TextBlock whole(recipient.name, boldFont(size), oneLine);
    if (!whole.isCut())
        return whole;
    for (int lines = 2; lines <= m_form.nameLines; ++lines) {
        for (const double smaller : {size - 1, size - 2, size - 3}) {
            TextBlock block(recipient.name, boldFont(smaller),
                            {.width = space.width(), .maximumLines = lines, .alignment = alignment()});
            if (!block.isCut() && block.height() <= space.height())
                return block;
        }
    }
    return fittingBlock(recipient.name, {boldFont(size - 2), boldFont(size - 3)}, oneLine);
}

std::optional<TextBlock> SlipsPaper::pupilBlock(const sheets::Recipient &recipient, const TextFrame &frame) const
{
    if (recipient.attachment.isEmpty())
        return {};
    const QString pupil =
        texts().text(QStringLiteral("slip.guardian.pupil"), {{QStringLiteral("pupil"), recipient.attachment}});
    return fittingBlock(pupil, {plainFont(m_form.textSize), plainFont(m_form.textSize - 1)}, frame);
}

/// The link, from the bottom up; returns the top of its caption.
double SlipsPaper::paintLink(QPainter &painter, double bottom) const
{
    double y = bottom - m_laidOut->link.height();
    m_laidOut->link.draw(painter, QPointF(0, y));
    y -= m_laidOut->caption.height();
    m_laidOut->caption.draw(painter, QPointF(0, y));
    return y;
}

/// Validity, batch and page in the last line; returns its top.
double SlipsPaper::paintFacts(QPainter &painter, const Slip &slip) const
{
    const double y = m_form.height() - m_laidOut->facts.height();
    m_laidOut->facts.draw(painter, QPointF(0, y));
    slip.number.draw(painter, QPointF(m_form.width() - slip.number.naturalWidth(), y));
    return y;
}

void SlipsPaper::paintCentred(QPainter &painter, const Slip &slip)
{
    Column above(painter, QPointF(0, 0));
    above.add(m_laidOut->school, mm(2));
    above.add(m_laidOut->title, mm(1));
    above.add(nameBlock(slip.recipient, QSizeF(m_form.width(), mm(14))));
    if (const auto pupil =
            pupilBlock(slip.recipient, {.width = m_form.width(), .maximumLines = 2, .alignment = alignment()}))
        above.add(*pupil);

    const double bottom = paintLink(painter, paintFacts(painter, slip) - mm(2));
    const double side = m_laidOut->side;
    const double needed = side + 2 * m_laidOut->quiet + m_laidOut->text.height();
    const double spare = qMax(0.0, bottom - above.bottom() - needed);
    const double y = above.bottom() + m_laidOut->quiet + spare / 3;
    drawQr(painter, slip.part, QRectF(onDots((m_form.width() - side) / 2), onDots(y), side, side));
    m_laidOut->text.draw(painter, QPointF(0, y + side + m_laidOut->quiet + spare / 6));
}

void SlipsPaper::paintBeside(QPainter &painter, const Slip &slip)
{
    const double side = m_laidOut->side;
    const double bottom = paintLink(painter, paintFacts(painter, slip) - mm(0.8));
    const double top = m_laidOut->school.height();
    // The code first: its quiet zone is white and would cover the words around it.
    drawQr(painter, slip.part, QRectF(0, onDots((top + bottom - side) / 2), side, side));
    m_laidOut->school.draw(painter, QPointF(0, 0));

    const double width = m_laidOut->besideCode;
    const auto pupil = pupilBlock(slip.recipient, {.width = width, .maximumLines = 2});
    Column words(painter, QPointF(m_form.width() - width, top + mm(1.2)));
    words.add(m_laidOut->title, mm(0.8));
    const double below = (pupil ? pupil->height() : 0) + mm(1) + m_laidOut->text.height();
    words.add(nameBlock(slip.recipient, QSizeF(width, bottom - words.bottom() - below)));
    if (pupil)
        words.add(*pupil);
    words.skip(mm(1));
    words.add(m_laidOut->text);
}

void SlipsPaper::paintBelow(QPainter &painter, const Slip &slip)
{
    const double side = m_laidOut->side;
    const double linkTop = m_form.height() - m_laidOut->link.height() - m_laidOut->caption.height();
    const double codeTop = onDots(linkTop - side - m_laidOut->quiet);
    // The code first: its quiet zone is white and would cover the words around it.
    drawQr(painter, slip.part, QRectF(0, codeTop, side, side));
    paintLink(painter, m_form.height());

    Column names(painter, QPointF(0, 0));
    names.add(m_laidOut->school, mm(0.2));
    names.add(m_laidOut->title, mm(0.2));
    const auto pupil = pupilBlock(slip.recipient, {.width = m_form.width(), .maximumLines = 1});
    const double space = codeTop - m_laidOut->quiet - names.bottom() - (pupil ? pupil->height() : 0);
    names.add(nameBlock(slip.recipient, QSizeF(m_form.width(), space)));
    if (pupil)
        names.add(*pupil);

    const double left = m_form.width() - m_laidOut->besideCode;
    m_laidOut->text.draw(painter, QPointF(left, codeTop - m_laidOut->quiet + mm(0.8)));
    Column facts(painter, QPointF(left, linkTop - m_laidOut->facts.height() - m_laidOut->batch.height() -
                                            slip.number.height() - mm(0.8)));
    facts.add(m_laidOut->facts);
    facts.add(slip.number);
    facts.add(m_laidOut->batch);
}

} // namespace

std::unique_ptr<SheetPaper> slipsPaper(const sheets::SheetContent &content)
{
    return std::make_unique<SlipsPaper>(content);
}

} // namespace starosta::print
