// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/ValidUntilDialog.h"

#include "ui/common/DateEdit.h"
#include "ui/common/Labels.h"
#include "ui/text/ErrorText.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

/// What schools choose most often (DOMAIN: presets of the policy).
constexpr int kUsualDays = 30;

} // namespace

ValidUntilDialog::ValidUntilDialog(const Parts &parts, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Valid until"));
    resize(440, 260);
    auto *limited = new QCheckBox(tr("The link has a &last day"));
    limited->setChecked(true);
    const QDate proposed = parts.now.value_or(parts.today.addDays(kUsualDays));
    auto *day = new DateEdit(proposed);
    day->setMinimumDate(std::min(parts.today, proposed));
    FormField *field = makeDateField(tr("Last day"), day);
    connect(limited, &QCheckBox::toggled, field, &QWidget::setEnabled);
    auto *finding = makeParagraph({}, Tone::error);
    finding->hide();
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
    layout->addWidget(finding);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, limited, field, day, finding, check = parts.check] {
        if (limited->isChecked() && !field->check())
            return;
        const std::optional<QDate> last = limited->isChecked() ? day->date() : std::nullopt;
        const Result<> can = check(last);
        finding->setText(can ? QString() : text::errorText(can.error()));
        finding->setVisible(!can);
        if (!can)
            return;
        emit chosen(last);
        accept();
    });
}

} // namespace starosta::ui
