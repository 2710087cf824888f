// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/RevokeDialog.h"

#include "ui/common/FormField.h"
#include "ui/common/Labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

RevokeDialog::RevokeDialog(const QStringList &links, const QString &leftOut, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Revoke links"));
    resize(480, 420);
    auto *list = new QListWidget;
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->addItems(links);
    list->setAccessibleName(tr("Links that are revoked"));
    auto *reason = new QLineEdit;
    auto *field = new FormField(tr("&Reason"), reason);
    field->setCheck([reason]() -> std::optional<FieldFinding> {
        if (reason->text().trimmed().isEmpty())
            return FieldFinding{.text = tr("Say why: the journal keeps it.")};
        return std::nullopt;
    });
    auto *alreadyReset = new QCheckBox(tr("The links are reset in the &cabinet already"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *confirm =
        buttons->addButton(tr("&Revoke: %n link(s)", nullptr, int(links.size())), QDialogButtonBox::AcceptRole);
    makeDestructive(confirm);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeParagraph(
        tr("An act is made of it, and the reset of each link is put into the list of platform tasks: only "
           "the reset in the platform’s cabinet makes an old link stop working. It can be undone until the "
           "act is printed or a task is ticked.")));
    layout->addWidget(list, 1);
    if (!leftOut.isEmpty())
        layout->addWidget(makeParagraph(leftOut, Tone::warning));
    layout->addWidget(field);
    layout->addWidget(alreadyReset);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, field, reason, alreadyReset] {
        if (!field->check())
            return;
        emit confirmed(reason->text().trimmed(),
                       alreadyReset->isChecked() ? invites::ResetInCabinet::done : invites::ResetInCabinet::toDo);
        accept();
    });
    reason->setFocus();
}

} // namespace starosta::ui
