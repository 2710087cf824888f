// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SidebarDelegate.h"

#include "ui/common/Icons.h"
#include "ui/common/StylePainting.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QWidget>

namespace starosta::ui {

namespace {

constexpr int kIcon = 20;

bool isTitle(const QModelIndex &index)
{
    return index.data(SidebarDelegate::kPage).toString().isEmpty();
}

} // namespace

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return QSize(100, isTitle(index) ? line + space::large : std::max(line + 14, 34));
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using namespace painting;
    const QPalette &palette = option.palette;
    const Colours &colours = coloursOf(palette);
    const QString text = index.data(Qt::DisplayRole).toString();
    QRect rect = option.rect.adjusted(space::small, 1, -space::small - 1, -1);
    painter->save();

    if (isTitle(index)) {
        painter->setFont(fontFor(TextRole::note));
        painter->setPen(colours.muted);
        painter->drawText(rect.adjusted(space::small, 0, 0, -4), Qt::AlignLeft | Qt::AlignBottom, text);
        painter->restore();
        return;
    }

    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && option.widget && option.widget->hasFocus();
    if (selected)
        drawBox(*painter, rect,
                {.ground = colours.accentSoft, .border = focused ? colours.accent : QColor(), .width = 2});
    else if (option.state & QStyle::State_MouseOver)
        drawBox(*painter, rect, {.ground = colours.hover});

    rect.adjust(space::small + 2, 0, -space::small, 0);
    const Tone tone = selected ? Tone::accent : Tone::muted;
    const QRect iconPlace(rect.left(), rect.center().y() - kIcon / 2 + 1, kIcon, kIcon);
    icon(index.data(kIconName).toString(), tone).paint(painter, iconPlace);
    rect.setLeft(iconPlace.right() + space::medium);

    if (const int waiting = index.data(kCounter).toInt(); waiting > 0) {
        const QString number = QString::number(waiting);
        painter->setFont(fontFor(TextRole::note));
        const int width = std::max(painter->fontMetrics().horizontalAdvance(number) + 12, 22);
        const QRect pill(rect.right() - width, rect.center().y() - 9, width, 20);
        drawBox(*painter, pill, {.ground = colours.warningSoft, .border = colours.warning, .radius = 10});
        painter->setPen(colours.warning);
        painter->drawText(pill, Qt::AlignCenter, number);
        rect.setRight(pill.left() - 6);
    }
    painter->setFont(selected ? fontFor(TextRole::strong) : option.font);
    painter->setPen(palette.color(QPalette::WindowText));
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

} // namespace starosta::ui
