// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/MailSettings.h"

#include <QObject>

#include <functional>
#include <optional>

namespace starosta::ui {

/// Where the password of a mailbox may be kept between two starts. Never the school's file.
class PasswordStore
{
public:
    virtual ~PasswordStore() = default;

    /// Nothing where none is kept, or the store does not answer. Not called when the receiver is gone.
    virtual void read(const QString &account, QObject *receiver,
                      std::function<void(const std::optional<mail::MailPassword> &)> answer) = 0;
    /// False where it could not be kept.
    virtual void write(const QString &account, const mail::MailPassword &password, QObject *receiver,
                       std::function<void(bool)> answer) = 0;
};

/// The system's own: KWallet, GNOME Keyring, Windows.
class KeyringPasswords : public PasswordStore
{
public:
    void read(const QString &account, QObject *receiver,
              std::function<void(const std::optional<mail::MailPassword> &)> answer) override;
    void write(const QString &account, const mail::MailPassword &password, QObject *receiver,
               std::function<void(bool)> answer) override;
};

/// «school@smtp.school.example»: under which a password is kept.
QString accountOf(const mail::MailSettings &settings);

} // namespace starosta::ui
