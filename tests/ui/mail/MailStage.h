// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/mail/MailOfATest.h"
#include "tests/support/UiStage.h"
#include "ui/mail/PasswordStore.h"

namespace starosta::test {

/// A keyring in memory, or one that does not answer.
class KeptPasswords : public ui::PasswordStore
{
public:
    QHash<QString, QByteArray> kept;
    bool answers = true;

    void read(const QString &account, QObject *,
              std::function<void(const std::optional<mail::MailPassword> &)> answer) override
    {
        answer(answers && kept.contains(account) ? std::optional(mail::MailPassword{.bytes = kept.value(account)})
                                                 : std::nullopt);
    }
    void write(const QString &account, const mail::MailPassword &password, QObject *,
               std::function<void(bool)> answer) override
    {
        if (answers)
            kept.insert(account, password.bytes);
        answer(answers);
    }
};

struct MailStage : UiStage
{
    std::shared_ptr<KeptPasswords> passwords = std::make_shared<KeptPasswords>();
};

} // namespace starosta::test
