// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/TextBlock.h"

namespace starosta::print {

/// The strip of a page in which its content stands.
struct PaperStrip
{
    double left;
    double width;
};

/// Texts one below the other; without a painter they are only measured.
class BlockStack
{
public:
    BlockStack(QPainter *painter, double left, double top) : m_painter(painter), m_left(left), m_y(top) {}

    /// `gap` is left free below the block.
    void put(const TextBlock &block, double gap);
    double y() const { return m_y; }

private:
    QPainter *m_painter;
    double m_left;
    double m_y;
};

/// «Администратор ____________ Ли А. П.»
struct Signature
{
    QString who;
    QString name = {}; ///< empty: a line on which it is written by hand
    QString hint = {}; ///< below the line: «подпись»
};

/// Where the line to sign on stands, from the left of the strip.
struct SignatureLine
{
    double from;
    double to;
};

/// `base` is what the texts and the line stand on.
void paintSignature(QPainter &painter, const Signature &signature, const PaperStrip &strip, const SignatureLine &line,
                    double base);

/// «Страница 2 из 5», in the lower right corner.
void paintFoot(QPainter &painter, const QString &text, const PaperStrip &strip, double bottom);

} // namespace starosta::print
