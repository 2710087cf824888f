// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/ValidUntilDialog.h"

#include "ui/common/Labels.h"
#include "ui/common/OrderFields.h"

#include <QCheckBox>
#include <QDateEdit>
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
    auto *day = makeDateEdit(now.value_or(today.addDays(kUsualDays)));
    day->setAccessibleName(tr("Last day"));
    day->setMinimumDate(std::min(today, day->date()));
    connect(limited, &QCheckBox::toggled, day, &QWidget::setEnabled);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *save = buttons->addButton(tr("&Save the day"), QDialogButtonBox::AcceptRole);
    makePrimary(save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        makeParagraph(tr("The platform’s links do not expire by themselves. The console reminds of the day; the "
                         "link is reset in the platform’s cabinet."),
                      Tone::muted));
    layout->addWidget(limited);
    layout->addWidget(day);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, limited, day] {
        emit chosen(limited->isChecked() ? std::optional(day->date()) : std::nullopt);
        accept();
    });
}

} // namespace starosta::ui
