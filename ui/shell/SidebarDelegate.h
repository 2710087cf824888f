// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace starosta::ui {

/// Paints the navigation: titles of groups, pages with icon and text, and how many things wait there.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kPage = Qt::UserRole;        ///< id of the page; a title has none
    static constexpr int kCounter = Qt::UserRole + 1; ///< 0 shows nothing
    static constexpr int kIconName = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace starosta::ui
