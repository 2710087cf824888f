// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/TransferDialog.h"

#include "core/classes/ClassesService.h"
#include "ui/common/FormField.h"
#include "ui/common/Labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

TransferDialog::TransferDialog(Workspace &workspace, const QList<people::Person> &pupils, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Move to another class"));
    resize(460, 420);
    auto *list = new QListWidget;
    list->setAccessibleName(tr("Pupils who move"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    for (const people::Person &pupil : pupils)
        list->addItem(pupil.content.name.full());
    auto *target = new QComboBox;
    for (const classes::SchoolClass &schoolClass : workspace.classes().list()) {
        const bool alreadyThere = pupils.size() == 1 && pupils.first().classId == schoolClass.id;
        if (schoolClass.kind == classes::ClassKind::grade && !alreadyThere)
            target->addItem(schoolClass.label(), schoolClass.id.value());
    }
    auto *reason = new QLineEdit;
    auto *reasonField = new FormField(tr("&Reason"), reason);
    reasonField->setHint(tr("The journal keeps it. May be left empty."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *move = buttons->addButton(tr("&Move"), QDialogButtonBox::AcceptRole);
    makePrimary(move);
    move->setEnabled(target->count() > 0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list, 1);
    layout->addWidget(new FormField(tr("To &class"), target));
    layout->addWidget(reasonField);
    layout->addWidget(buttons);
    target->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, target, reason] {
        emit chosen(classes::ClassId(target->currentData().toLongLong()), reason->text().trimmed());
        accept();
    });
}

} // namespace starosta::ui
