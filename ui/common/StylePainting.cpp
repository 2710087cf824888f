// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StylePainting.h"

#include "ui/common/Style.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace starosta::ui::painting {

namespace {

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto part = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

struct ButtonLook
{
    QColor ground;
    QColor border;
};

ButtonLook lookOf(const QStyleOption &option, const QWidget *widget)
{
    const Colours &colours = coloursOf(option.palette);
    const QString kind = widget ? widget->property(kButtonKind).toString() : QString();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = enabled && option.state & QStyle::State_MouseOver;
    const QColor ink = option.palette.color(QPalette::WindowText);

    if (kind == QLatin1StringView("primary")) {
        if (!enabled)
            return {colours.hover, colours.hover};
        const QColor ground = down   ? mixed(colours.accent, ink, 0.2)
                              : over ? mixed(colours.accent, ink, 0.1)
                                     : colours.accent;
        return {ground, ground};
    }
    if (kind == QLatin1StringView("flat")) {
        const QColor ground = down ? colours.accentSoft : over ? colours.hover : QColor(Qt::transparent);
        return {ground, ground};
    }
    const QColor rest = enabled ? colours.card : QColor(Qt::transparent);
    return {down ? colours.accentSoft : over ? colours.hover : rest, colours.border};
}

} // namespace

void drawBox(QPainter &painter, const QRect &place, const Box &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(box.border.isValid() && box.border.alpha() > 0 ? QPen(box.border, box.width) : QPen(Qt::NoPen));
    painter.setBrush(box.ground.isValid() ? QBrush(box.ground) : QBrush(Qt::NoBrush));
    const qreal inset = box.border.isValid() ? box.width / 2 : 0;
    painter.drawRoundedRect(QRectF(place).adjusted(inset, inset, -inset, -inset), box.radius, box.radius);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRect &place, const QColor &colour)
{
    drawBox(painter, place, {.border = colour, .width = 2});
}

void drawChevron(QPainter &painter, const QRect &place, const QColor &colour, int degrees)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(place).center());
    painter.rotate(degrees);
    QPen pen(colour, 1.6);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    const QPointF line[]{{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}};
    painter.drawPolyline(line, 3);
    painter.restore();
}

void drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const ButtonLook look = lookOf(option, widget);
    drawBox(painter, option.rect, {.ground = look.ground, .border = look.border});
}

void drawField(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = coloursOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && option.state & QStyle::State_HasFocus;
    const bool writable = enabled && !(option.state & QStyle::State_ReadOnly);
    drawBox(painter, option.rect,
            {.ground = writable ? option.palette.color(QPalette::Base) : option.palette.color(QPalette::Window),
             .border = focused ? colours.accent : colours.border,
             .width = focused ? 2.0 : 1.0});
}

void drawCheckMark(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = coloursOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool marked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor ground = !marked ? option.palette.color(QPalette::Base) : enabled ? colours.accent : colours.muted;
    QRect place(0, 0, 16, 16);
    place.moveCenter(option.rect.center());
    const bool lit = option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
    drawBox(painter, place,
            {.ground = ground,
             .border = marked ? ground
                       : lit  ? colours.accent
                              : colours.muted,
             .radius = 4});
    if (!marked)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colours.card, 2);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.translate(place.topLeft());
    if (option.state & QStyle::State_NoChange) {
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    } else {
        const QPointF line[]{{4, 8.4}, {6.9, 11.2}, {12, 5.2}};
        painter.drawPolyline(line, 3);
    }
    painter.restore();
}

void drawRadioMark(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = coloursOf(option.palette);
    const bool marked = option.state & QStyle::State_On;
    QRect place(0, 0, 16, 16);
    place.moveCenter(option.rect.center());
    drawBox(painter, place,
            {.ground = option.palette.color(QPalette::Base),
             .border = marked ? colours.accent : colours.muted,
             .width = marked ? 2.0 : 1.0,
             .radius = 8});
    if (marked)
        drawBox(painter, place.adjusted(4, 4, -4, -4), {.ground = colours.accent, .radius = 4});
}

void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter)
{
    const Colours &colours = coloursOf(option.palette);
    const bool over = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, over ? colours.hover : option.palette.color(QPalette::Window));
    painter.setPen(colours.border);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool last =
        option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (option.orientation == Qt::Horizontal && !last) {
        const QRect rect = option.rect;
        painter.drawLine(rect.right(), rect.top() + 8, rect.right(), rect.bottom() - 8);
    }
}

void drawTab(const QStyleOptionTab &option, QPainter &painter)
{
    const Colours &colours = coloursOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    QRect line = option.rect;
    line.setTop(line.bottom() - 2);
    if (!selected && option.state & QStyle::State_MouseOver)
        drawBox(painter, option.rect.adjusted(2, 4, -2, -5), {.ground = colours.hover});
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colours.border);
    if (selected)
        painter.fillRect(line, colours.accent);
}

void drawProgressGroove(const QStyleOption &option, QPainter &painter)
{
    drawBox(painter, option.rect, {.ground = coloursOf(option.palette).hover, .radius = 4});
}

void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Colours &colours = coloursOf(option.palette);
    const int span = option.maximum - option.minimum;
    if (span <= 0) {
        const int third = option.rect.width() / 3;
        drawBox(painter, QRect(option.rect.left() + third, option.rect.top(), third, option.rect.height()),
                {.ground = colours.accent, .radius = 4});
        return;
    }
    QRect done = option.rect;
    done.setWidth(int(qint64(done.width()) * (option.progress - option.minimum) / span));
    if (done.width() > 0)
        drawBox(painter, done, {.ground = colours.accent, .radius = std::min<qreal>(4, done.width() / 2.0)});
}

void drawScrollBar(const QStyleOptionComplex &option, const QRect &thumb, QPainter &painter)
{
    const Colours &colours = coloursOf(option.palette);
    const bool lively = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool upright = option.rect.height() > option.rect.width();
    const int inset = lively ? 2 : 3;
    const QRect bar = upright ? thumb.adjusted(inset, 1, -inset, -1) : thumb.adjusted(1, inset, -1, -inset);
    const QColor ground = option.palette.color(QPalette::Base);
    drawBox(painter, bar,
            {.ground = mixed(ground, colours.muted, lively ? 0.75 : 0.45),
             .radius = (upright ? bar.width() : bar.height()) / 2.0});
}

} // namespace starosta::ui::painting
