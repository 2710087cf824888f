// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/MailSettings.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace starosta::ui {

class FormField;

/// Asks for the password of the mailbox.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasswordDialog(const mail::MailSettings &settings, QWidget *parent = nullptr);

    void accept() override;

signals:
    /// `keep`: in the system's store of passwords.
    void entered(const starosta::mail::MailPassword &password, bool keep);

private:
    QLineEdit *m_password;
    FormField *m_field;
    QCheckBox *m_keep;
};

} // namespace starosta::ui
