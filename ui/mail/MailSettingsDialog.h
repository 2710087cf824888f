// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/MailSettings.h"
#include "ui/common/PageContext.h"
#include "ui/common/Tone.h"
#include "ui/mail/PasswordStore.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace starosta::ui {

class FormField;
class ToneLabel;

/// The school's own mail server, and a test letter through it: before that nothing is sent.
class MailSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    MailSettingsDialog(PageContext &context, std::shared_ptr<PasswordStore> passwords, QWidget *parent = nullptr);

    /// Not while a test letter is on its way.
    void reject() override;
    /// Saves and closes.
    void accept() override;

signals:
    /// A test letter went out; `password` is what it went out with.
    void tested(const starosta::mail::MailPassword &password);
    void saved();

private:
    QWidget *makeServer();
    QWidget *makeSender();
    mail::MailSettings settings() const;
    bool save();
    void test();
    void showState();
    void portFor(mail::Security security);
    void showFinding(const QString &text, Tone tone);

    PageContext &m_context;
    std::shared_ptr<PasswordStore> m_passwords;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QLineEdit *m_from;
    QLineEdit *m_fromName;
    QLineEdit *m_caFile;
    QSpinBox *m_connect;
    QSpinBox *m_message;
    QLineEdit *m_to;
    FormField *m_hostField;
    FormField *m_fromField;
    FormField *m_toField;
    ToneLabel *m_finding;
    QPushButton *m_test;
    QPushButton *m_save;
    bool m_busy = false;
};

} // namespace starosta::ui
