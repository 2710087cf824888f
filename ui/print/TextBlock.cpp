// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/TextBlock.h"

#include <QFontMetricsF>

namespace starosta::print {
namespace {

/// No frame holds more; a text of hostile length is cut before it costs time.
constexpr qsizetype kLongestLine = 400;

QTextOption optionFor(QTextOption::WrapMode mode)
{
    QTextOption option;
    option.setWrapMode(mode);
    option.setTextDirection(Qt::LeftToRight);
    return option;
}

/// Where the lines begin at this width; one more than the maximum tells that the text does not fit.
QList<qsizetype> lineStarts(QTextLayout &layout, double width, int maximumLines)
{
    QList<qsizetype> starts;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        starts.append(line.textStart());
        if (starts.size() > maximumLines)
            break;
    }
    layout.endLayout();
    return starts;
}

/// The least width at which the text still has so many lines, found by halving.
double narrowestWidth(QTextLayout &layout, double width, qsizetype lines)
{
    double tooNarrow = width / 2;
    double wide = width;
    for (int step = 0; step < 6; ++step) {
        const double middle = (tooNarrow + wide) / 2;
        if (lineStarts(layout, middle, int(lines)).size() > lines)
            tooNarrow = middle;
        else
            wide = middle;
    }
    return wide;
}

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, const TextFrame &frame) : m_font(font), m_frame(frame)
{
    const QFontMetricsF metrics(font);
    m_lineHeight = metrics.height();
    m_ascent = metrics.ascent();
    if (text.isEmpty())
        return;

    const QString considered = text.left(kLongestLine * frame.maximumLines);
    QTextLayout layout(considered, font);
    layout.setTextOption(optionFor(QTextOption::WrapAtWordBoundaryOrAnywhere));
    QList<qsizetype> starts = lineStarts(layout, frame.width, frame.maximumLines);
    if (frame.balanced && starts.size() > 1 && starts.size() <= frame.maximumLines)
        starts = lineStarts(layout, narrowestWidth(layout, frame.width, starts.size()), frame.maximumLines);

    const qsizetype lines = qMin<qsizetype>(starts.size(), frame.maximumLines);
    for (qsizetype index = 0; index < lines; ++index) {
        const bool last = index == lines - 1;
        const QString part = last ? considered.sliced(starts[index])
                                  : considered.sliced(starts[index], starts[index + 1] - starts[index]);
        addLine(part.trimmed());
    }
    m_cut = m_cut || considered.size() < text.size();
}

TextBlock::TextBlock(const QStringList &lines, const QFont &font, const TextFrame &frame) : m_font(font), m_frame(frame)
{
    const QFontMetricsF metrics(font);
    m_lineHeight = metrics.height();
    m_ascent = metrics.ascent();
    if (lines.size() <= frame.maximumLines) {
        for (const QString &line : lines)
            addLine(line);
        return;
    }
    for (const QString &line : lines.first(frame.maximumLines - 1))
        addLine(line);
    // Wider than the frame, and therefore cut off with the mark.
    addLine(lines.sliced(frame.maximumLines - 1).join(QString()));
}

void TextBlock::addLine(const QString &text)
{
    const QString fitting = QFontMetricsF(m_font).elidedText(text.left(kLongestLine), Qt::ElideRight, m_frame.width);
    m_cut = m_cut || fitting != text;
    auto layout = std::make_shared<QTextLayout>(fitting, m_font);
    layout->setTextOption(optionFor(QTextOption::NoWrap));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setLineWidth(m_frame.width);
    layout->endLayout();
    m_lines.push_back(std::move(layout));
}

double TextBlock::naturalWidth() const
{
    double widest = 0;
    for (const auto &layout : m_lines)
        widest = qMax(widest, layout->lineAt(0).naturalTextWidth());
    return widest;
}

void TextBlock::draw(QPainter &painter, QPointF topLeft) const
{
    double top = topLeft.y();
    for (const auto &layout : m_lines) {
        const QTextLine line = layout->lineAt(0);
        double left = topLeft.x();
        if (m_frame.alignment & Qt::AlignHCenter)
            left += (m_frame.width - line.naturalTextWidth()) / 2;
        else if (m_frame.alignment & Qt::AlignRight)
            left += m_frame.width - line.naturalTextWidth();
        // Where a letter comes from another font, its line may be taller; the base line stays where ours is.
        line.draw(&painter, QPointF(left, top + m_ascent - line.ascent()));
        top += m_lineHeight;
    }
}

TextBlock fittingBlock(const QString &text, const QList<QFont> &fonts, const TextFrame &frame)
{
    for (const QFont &font : fonts.first(fonts.size() - 1)) {
        TextBlock block(text, font, frame);
        if (!block.isCut())
            return block;
    }
    return TextBlock(text, fonts.last(), frame);
}

} // namespace starosta::print
