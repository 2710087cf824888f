// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/RevokeDialog.h"

#include "ui/common/FormField.h"
#include "ui/common/Labels.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

RevokeDialog::RevokeDialog(const QStringList &links, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Mark as revoked"));
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
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *confirm =
        buttons->addButton(tr("&Mark as revoked: %n", nullptr, int(links.size())), QDialogButtonBox::AcceptRole);
    makeDestructive(confirm);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        makeParagraph(tr("Reset these links in the platform’s cabinet first: only that makes the old ones stop "
                         "working.")));
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
