// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionTab;
class QWidget;

/// The strokes that Style is made of.
namespace starosta::ui::painting {

constexpr qreal kRadius = 6;

struct Box
{
    QColor ground = {};
    QColor border = {};
    qreal width = 1;
    qreal radius = kRadius;
};

void drawBox(QPainter &painter, const QRect &place, const Box &box);
void drawFocusRing(QPainter &painter, const QRect &place, const QColor &colour);
/// Direction in degrees: 0 points down, 180 up, 90 left, 270 right.
void drawChevron(QPainter &painter, const QRect &place, const QColor &colour, int degrees = 0);

void drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void drawField(const QStyleOption &option, QPainter &painter);
void drawCheckMark(const QStyleOption &option, QPainter &painter);
void drawRadioMark(const QStyleOption &option, QPainter &painter);
void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter);
void drawTab(const QStyleOptionTab &option, QPainter &painter);
void drawProgressGroove(const QStyleOption &option, QPainter &painter);
void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter);
void drawScrollBar(const QStyleOptionComplex &option, const QRect &thumb, QPainter &painter);

} // namespace starosta::ui::painting
