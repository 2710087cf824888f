// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/LinkGuardianDialog.h"

#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/text/Labels.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

using people::Relation;
using people::Role;

LinkGuardianDialog::LinkGuardianDialog(Workspace &workspace, const people::Person &pupil, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("A parent"));
    resize(460, 260);
    auto *guardian = new QComboBox;
    guardian->setEditable(true);
    guardian->setInsertPolicy(QComboBox::NoInsert);
    guardian->completer()->setFilterMode(Qt::MatchContains);
    guardian->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (const people::Person &person : workspace.people().list()) {
        if (!person.roles.testFlag(Role::pupil))
            guardian->addItem(person.content.name.full(), person.id.value());
    }
    guardian->setCurrentIndex(-1);
    auto *guardianField = new FormField(tr("&Parent"), guardian);
    guardianField->setHint(tr("Somebody who is not in the register yet is added first, under «Add a person»."));
    guardianField->setCheck([guardian]() -> std::optional<FieldFinding> {
        if (guardian->findText(guardian->currentText()) < 0)
            return FieldFinding{.text = tr("Choose somebody from the register.")};
        return std::nullopt;
    });
    auto *relation = new QComboBox;
    for (const Relation kind : {Relation::mother, Relation::father, Relation::guardian, Relation::other})
        relation->addItem(text::label(kind), int(kind));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    makePrimary(save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeParagraph(tr("Child: %1").arg(pupil.content.name.full())));
    layout->addWidget(guardianField);
    layout->addWidget(new FormField(tr("&Relation"), relation));
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, guardianField, guardian, relation, id = pupil.id] {
        if (!guardianField->check())
            return;
        const int row = guardian->findText(guardian->currentText());
        emit chosen({.guardian = people::PersonId(guardian->itemData(row).toLongLong()),
                     .pupil = id,
                     .relation = Relation(relation->currentData().toInt())});
        accept();
    });
}

} // namespace starosta::ui
