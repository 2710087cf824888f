// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verification/ConfirmDialog.h"

#include "ui/common/DateEdit.h"
#include "ui/common/Labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

ConfirmDialog::ConfirmDialog(const Request &request, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Confirmed on the platform"));
    resize(480, 420);
    auto *list = new QListWidget;
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->addItems(request.names);
    list->setAccessibleName(tr("Whose status is confirmed"));
    auto *ends = new QCheckBox(tr("The confirmation is to be made &anew after a day"));
    auto *until = new DateEdit(request.suggestedUntil);
    FormField *untilField = makeDateField(tr("&Valid until"), until);
    untilField->setCheck([until, ends, today = request.today]() -> std::optional<FieldFinding> {
        if (!ends->isChecked())
            return std::nullopt;
        if (const auto finding = until->finding())
            return finding;
        if (*until->date() < today)
            return FieldFinding{.text = tr("This day is past.")};
        return std::nullopt;
    });
    untilField->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *confirm =
        buttons->addButton(tr("&Confirmed: %n", nullptr, int(request.names.size())), QDialogButtonBox::AcceptRole);
    makePrimary(confirm);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        makeParagraph(tr("The platform shows the status “teacher” as confirmed. An action on the platform "
                         "that is still open is ticked.")));
    layout->addWidget(list, 1);
    layout->addWidget(ends);
    layout->addWidget(untilField);
    layout->addWidget(buttons);
    connect(ends, &QCheckBox::toggled, untilField, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, untilField, ends, until] {
        if (!untilField->check())
            return;
        emit confirmed(ends->isChecked() ? until->date() : std::nullopt);
        accept();
    });
    confirm->setFocus();
}

} // namespace starosta::ui
