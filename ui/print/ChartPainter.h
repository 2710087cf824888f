// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/Chart.h"

#include <QColor>
#include <QFont>
#include <QPainter>

#include <array>

namespace starosta::print {

/// With what a chart is drawn; lengths in the painter's units.
struct ChartInk
{
    struct Look
    {
        QColor ground;
        QColor border;
        QColor hatch = {}; ///< none: plain
    };

    QFont font;     ///< beside the bars
    QFont noteFont; ///< keys and scales
    QColor text;
    QColor muted;
    QColor rule;
    QColor current;            ///< around the item that is pointed at
    std::array<Look, 3> looks; ///< by ChartLook
    double line;               ///< thickness of a thin one
    double row;                ///< height of a bar with what stands beside it
    double gap;                ///< between things
    int columns = 1;           ///< of bars, at most
};

/// Black on white: outlines, hatching and black, so that a printer without colours, or a copy of a copy, keeps all
/// three apart.
ChartInk paperInk();

/// Paints a chart into a rectangle: the same on paper, in a PDF and on the screen.
class ChartPainter
{
public:
    ChartPainter(const Chart &chart, const ChartInk &ink) : m_chart(chart), m_ink(ink) {}

    /// What it needs at this width, so that nothing is cut off.
    double heightFor(double width) const;
    void paint(QPainter &painter, const QRectF &place, std::optional<qsizetype> current = {}) const;
    /// Where each bar, or day, can be pointed at: as many as itemCount().
    QList<QRectF> regions(const QRectF &place) const;

private:
    const Chart &m_chart;
    const ChartInk &m_ink;
};

} // namespace starosta::print
