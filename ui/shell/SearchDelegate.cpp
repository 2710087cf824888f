// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchDelegate.h"

#include "ui/common/Icons.h"
#include "ui/common/StylePainting.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace starosta::ui {

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return QSize(200, std::max(option.fontMetrics.height() + 16, 36));
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const Colours &colours = coloursOf(palette);
    painter->save();
    QRect rect = option.rect.adjusted(2, 1, -2, -1);
    if (option.state & QStyle::State_Selected)
        painting::drawBox(*painter, rect, {.ground = colours.accentSoft});
    else if (option.state & QStyle::State_MouseOver)
        painting::drawBox(*painter, rect, {.ground = colours.hover});
    rect.adjust(space::medium, 0, -space::medium, 0);

    icon(index.data(kIconName).toString(), Tone::muted)
        .paint(painter, QRect(rect.left(), rect.center().y() - 9, 18, 18));
    rect.setLeft(rect.left() + 18 + space::medium);

    painter->setPen(colours.muted);
    painter->setFont(fontFor(TextRole::note));
    const QString kind = index.data(kKind).toString();
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, kind);
    rect.setRight(rect.right() - painter->fontMetrics().horizontalAdvance(kind) - space::large);

    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::WindowText));
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, rect.width()));
    rect.setLeft(rect.left() + painter->fontMetrics().horizontalAdvance(title) + space::medium);
    if (rect.width() > 40) {
        painter->setPen(colours.muted);
        painter->drawText(
            rect, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data(kDetail).toString(), Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

} // namespace starosta::ui
