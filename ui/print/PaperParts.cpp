// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PaperParts.h"

#include "ui/print/PaperFonts.h"
#include "ui/print/PaperUnits.h"

namespace starosta::print {

namespace {

constexpr double kGap = mm(4);

}

void BlockStack::put(const TextBlock &block, double gap)
{
    if (m_painter)
        block.draw(*m_painter, QPointF(m_left, m_y));
    m_y += block.height() + gap;
}

void paintSignature(QPainter &painter, const Signature &signature, const PaperStrip &strip, const SignatureLine &line,
                    double base)
{
    const auto put = [&](const QString &text, double from, double width) {
        const TextBlock block = fittingBlock(text, {plainFont(11), plainFont(9)}, {.width = width, .maximumLines = 2});
        block.draw(painter, QPointF(strip.left + from, base - block.height()));
    };
    const auto draw = [&](double from, double to) {
        painter.setPen(QPen(Qt::black, mm(0.2)));
        painter.drawLine(QPointF(strip.left + from, base), QPointF(strip.left + to, base));
    };
    put(signature.who, 0, line.from - kGap);
    draw(line.from, line.to);
    if (!signature.hint.isEmpty())
        TextBlock(signature.hint, plainFont(7.5), {.width = line.to - line.from, .alignment = Qt::AlignHCenter})
            .draw(painter, QPointF(strip.left + line.from, base + mm(0.4)));
    const double name = line.to + kGap;
    if (signature.name.isEmpty())
        draw(name, strip.width);
    else
        put(signature.name, name, strip.width - name);
}

void paintFoot(QPainter &painter, const QString &text, const PaperStrip &strip, double bottom)
{
    TextBlock(text, plainFont(9), {.width = strip.width, .alignment = Qt::AlignRight})
        .draw(painter, QPointF(strip.left, bottom - mm(4)));
}

} // namespace starosta::print
