// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/homerooms/TeacherList.h"

#include "core/base/Fold.h"
#include "ui/common/Icons.h"
#include "ui/homerooms/DistributionModel.h"
#include "ui/text/Format.h"

#include <QMimeData>

namespace starosta::ui {

TeacherList::TeacherList(QWidget *parent) : QListWidget(parent)
{
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setDefaultDropAction(Qt::CopyAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit chosen(people::PersonId(item->data(Qt::UserRole).toLongLong()));
    });
}

void TeacherList::fill(const DistributionModel &model)
{
    const qint64 current = currentItem() ? currentItem()->data(Qt::UserRole).toLongLong() : 0;
    clear();
    for (const homerooms::Teacher &teacher : model.teachers()) {
        QStringList words{teacher.name.full()}, whole = words;
        if (const int classes = model.classesOf(teacher.id); classes > 0) {
            words.append(text::numberText(classes));
            whole.append(text::classesText(classes));
        }
        if (teacher.onLeaveSince)
            whole.append(tr("on leave"));
        if (!teacher.position.isEmpty())
            whole.append(teacher.position);
        auto *item = new QListWidgetItem(words.join(QStringLiteral(" · ")), this);
        item->setData(Qt::AccessibleTextRole, whole.join(QStringLiteral(", ")));
        item->setIcon(ui::icon(teacher.onLeaveSince ? QStringLiteral("warning") : QStringLiteral("teacher"),
                               teacher.onLeaveSince ? Tone::warning : Tone::muted));
        item->setToolTip(whole.join(QStringLiteral(", ")));
        item->setData(Qt::UserRole, teacher.id.value());
        if (teacher.id.value() == current)
            setCurrentItem(item);
    }
    setFilter(m_filter);
}

void TeacherList::setFilter(const QString &text)
{
    m_filter = text;
    const QString wanted = fold(text);
    for (int row = 0; row < count(); ++row)
        item(row)->setHidden(!fold(item(row)->text()).contains(wanted));
}

QMimeData *TeacherList::mimeData(const QList<QListWidgetItem *> &items) const
{
    auto *carried = new QMimeData;
    if (!items.isEmpty())
        carried->setData(DistributionModel::mimeType(),
                         QByteArray::number(items.first()->data(Qt::UserRole).toLongLong()));
    return carried;
}

} // namespace starosta::ui
