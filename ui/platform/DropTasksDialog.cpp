// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/DropTasksDialog.h"

#include "ui/common/FormField.h"
#include "ui/common/Labels.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

DropTasksDialog::DropTasksDialog(const QStringList &tasks, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Not needed"));
    resize(520, 400);
    auto *list = new QListWidget;
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setWordWrap(true);
    list->addItems(tasks);
    list->setAccessibleName(tr("Actions that are not needed"));
    auto *reason = new QLineEdit;
    auto *field = new FormField(tr("&Reason"), reason);
    field->setCheck([reason]() -> std::optional<FieldFinding> {
        if (reason->text().trimmed().isEmpty())
            return FieldFinding{.text = tr("Say why: the journal keeps it.")};
        return std::nullopt;
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *confirm = buttons->addButton(tr("&Not needed: %n", nullptr, int(tasks.size())), QDialogButtonBox::AcceptRole);
    makePrimary(confirm);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeParagraph(tr("Nothing is done on the platform for these. They stay in the list of what is "
                                       "over, and can be opened again.")));
    layout->addWidget(list, 1);
    layout->addWidget(field);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, field, reason] {
        if (!field->check())
            return;
        emit confirmed(reason->text().trimmed());
        accept();
    });
    reason->setFocus();
}

} // namespace starosta::ui
