// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/homerooms/TeacherDelegate.h"

#include "ui/homerooms/DistributionModel.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace starosta::ui {

QWidget *TeacherDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const DistributionModel *>(index.model());
    if (!model)
        return nullptr;
    auto *editor = new QComboBox(parent);
    editor->setEditable(true);
    editor->setInsertPolicy(QComboBox::NoInsert);
    editor->completer()->setCompletionMode(QCompleter::PopupCompletion);
    editor->completer()->setFilterMode(Qt::MatchContains);
    editor->setAccessibleName(model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    editor->addItem(tr("nobody"), qint64(0));
    for (const homerooms::Teacher &teacher : model->teachers())
        editor->addItem(teacher.name.full(), teacher.id.value());
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
    const auto *choice = qobject_cast<QComboBox *>(editor);
    // A name typed in part is nobody's: the cell stays as it was.
    const int found = choice->findText(choice->currentText(), Qt::MatchFixedString);
    if (found >= 0)
        model->setData(index, choice->itemData(found), DistributionModel::kPersonRole);
}

void TeacherDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

} // namespace starosta::ui
