// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/ValidUntilDialog.h"

#include "ui/common/DateEdit.h"
#include "ui/common/Labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

/// What schools choose most often (DOMAIN: presets of the policy).
constexpr int kUsualDays = 30;

} // namespace

ValidUntilDialog::ValidUntilDialog(std::optional<QDate> now, QDate today, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Valid until"));
    resize(440, 210);
    auto *limited = new QCheckBox(tr("The link has a &last day"));
    limited->setChecked(true);
    const QDate proposed = now.value_or(today.addDays(kUsualDays));
    auto *day = new DateEdit(proposed);
    day->setMinimumDate(std::min(today, proposed));
    FormField *field = makeDateField(tr("Last day"), day);
    connect(limited, &QCheckBox::toggled, field, &QWidget::setEnabled);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *save = buttons->addButton(tr("&Save the day"), QDialogButtonBox::AcceptRole);
    makePrimary(save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        makeParagraph(tr("The platform’s links do not expire by themselves. The console reminds of the day; the "
                         "link is reset in the platform’s cabinet."),
                      Tone::muted));
    layout->addWidget(limited);
    layout->addWidget(field);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, limited, field, day] {
        if (limited->isChecked() && !field->check())
            return;
        emit chosen(limited->isChecked() ? day->date() : std::nullopt);
        accept();
    });
}

} // namespace starosta::ui
