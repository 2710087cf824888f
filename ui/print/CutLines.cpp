// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/CutLines.h"

#include "ui/print/PaperUnits.h"

#include <QPainterPath>

namespace starosta::print {
namespace {

/// Opens along the line to the right. Drawn, because few fonts have it.
QPainterPath scissors()
{
    QPainterPath path;
    for (const double side : {-1.0, 1.0}) {
        path.addEllipse(QPointF(mm(0.8), side * mm(0.85)), mm(0.65), mm(0.55));
        path.moveTo(mm(1.35), side * mm(0.6));
        path.lineTo(mm(4.2), -side * mm(0.75));
    }
    return path;
}

} // namespace

void paintCutLines(QPainter &painter, int columns, int rows)
{
    const double width = kPageWidth / columns;
    const double height = kPageHeight / rows;
    QPen dashes(Qt::black, mm(0.12));
    dashes.setDashPattern({16, 12});
    painter.setPen(dashes);
    for (int column = 1; column < columns; ++column)
        painter.drawLine(QPointF(column * width, 0), QPointF(column * width, kPageHeight));
    for (int row = 1; row < rows; ++row)
        painter.drawLine(QPointF(0, row * height), QPointF(kPageWidth, row * height));

    painter.setPen(QPen(Qt::black, mm(0.25)));
    painter.save();
    painter.translate(mm(7), height);
    painter.drawPath(scissors());
    painter.restore();
    painter.save();
    painter.translate(width, mm(7));
    painter.rotate(90);
    painter.drawPath(scissors());
    painter.restore();
}

} // namespace starosta::print
