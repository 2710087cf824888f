// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/PasswordDialog.h"

#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/text/Format.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

PasswordDialog::PasswordDialog(const mail::MailSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit)
    , m_field(new FormField(tr("&Password"), m_password))
    , m_keep(new QCheckBox(tr("&Keep it in the system’s store of passwords")))
{
    setWindowTitle(tr("Password of the mailbox"));
    resize(440, 220);
    m_password->setEchoMode(QLineEdit::Password);
    m_field->setHint(
        tr("It is not kept in the school’s file. Many providers want a password of its own for programs."));
    m_field->setCheck([this]() -> std::optional<FieldFinding> {
        if (!m_password->text().isEmpty())
            return std::nullopt;
        return FieldFinding{.text = tr("Enter the password.")};
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    makePrimary(buttons->addButton(tr("&Go on"), QDialogButtonBox::AcceptRole));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        makeParagraph(tr("User %1, server %2").arg(settings.user, text::hostText(settings.host)), Tone::muted));
    layout->addWidget(m_field);
    layout->addWidget(m_keep);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
}

void PasswordDialog::accept()
{
    if (!checkFields({m_field}))
        return;
    emit entered({.bytes = m_password->text().toUtf8()}, m_keep->isChecked());
    QDialog::accept();
}

} // namespace starosta::ui
