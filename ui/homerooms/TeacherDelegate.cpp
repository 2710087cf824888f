// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/homerooms/TeacherDelegate.h"

#include "ui/common/NameChoice.h"
#include "ui/homerooms/DistributionModel.h"

#include <QLineEdit>

namespace starosta::ui {

QWidget *TeacherDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const DistributionModel *>(index.model());
    if (!model)
        return nullptr;
    auto *editor = new NameChoice(parent);
    editor->setAccessibleName(model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    editor->addName(tr("nobody"), 0);
    for (const homerooms::Teacher &teacher : model->teachers())
        editor->addName(teacher.name.full(), teacher.id.value());
    auto *self = const_cast<TeacherDelegate *>(this); // as Qt's own delegates do: signals are not const
    connect(editor, &QComboBox::activated, self, [self, editor] {
        emit self->commitData(editor);
        emit self->closeEditor(editor);
    });
    return editor;
}

void TeacherDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *choice = qobject_cast<QComboBox *>(editor);
    choice->setCurrentIndex(std::max(0, choice->findData(index.data(DistributionModel::kPersonRole))));
    choice->lineEdit()->selectAll(); // what is typed takes the place of the name
}

void TeacherDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    // A name typed in part is nobody's: the cell stays as it was.
    if (const auto found = qobject_cast<NameChoice *>(editor)->chosen())
        model->setData(index, *found, DistributionModel::kPersonRole);
}

void TeacherDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

} // namespace starosta::ui
