// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/LinkGuardianDialog.h"

#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/common/NameChoice.h"
#include "ui/text/Labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

using people::Relation;
using people::Role;

namespace {

/// Namesakes are told apart by the telephone, or else by the number of the register.
void fillWithAdults(NameChoice &choice, const QList<people::Person> &people)
{
    QHash<QString, int> named;
    for (const people::Person &person : people)
        ++named[person.content.name.full()];
    for (const people::Person &person : people) {
        if (person.roles.testFlag(Role::pupil))
            continue;
        const QString name = person.content.name.full();
        const QString phone = person.content.phone;
        const QString beside = phone.isEmpty() ? QStringLiteral("№ %1").arg(person.id.value()) : phone;
        choice.addName(named.value(name) > 1 ? QStringLiteral("%1, %2").arg(name, beside) : name, person.id.value());
    }
}

} // namespace

LinkGuardianDialog::LinkGuardianDialog(Workspace &workspace, const people::Person &pupil, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("A parent"));
    resize(460, 260);
    auto *guardian = new NameChoice;
    fillWithAdults(*guardian, workspace.people().list());
    guardian->setCurrentIndex(-1);
    auto *guardianField = new FormField(tr("&Parent"), guardian);
    guardianField->setHint(tr("Somebody who is not in the register yet is added first, under «Add a person»."));
    guardianField->setCheck([guardian]() -> std::optional<FieldFinding> {
        if (!guardian->chosen())
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
        emit chosen({.guardian = people::PersonId(*guardian->chosen()),
                     .pupil = id,
                     .relation = Relation(relation->currentData().toInt())});
        accept();
    });
}

} // namespace starosta::ui
