// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace starosta::ui {

/// Paints one thing that the search found: icon, title, what it is.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kIconName = Qt::UserRole;
    static constexpr int kDetail = Qt::UserRole + 1;
    static constexpr int kKind = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace starosta::ui
