// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/PasswordStore.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

namespace starosta::ui {

namespace {

const QString kService = QStringLiteral("ru.starosta.Starosta");

} // namespace

void KeyringPasswords::read(const QString &account, QObject *receiver,
                            std::function<void(const std::optional<mail::MailPassword> &)> answer)
{
    auto *job = new QKeychain::ReadPasswordJob(kService); // deletes itself
    job->setKey(account);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, receiver, [job, answer = std::move(answer)] {
        const QByteArray bytes = job->textData().toUtf8();
        const bool found = job->error() == QKeychain::NoError && !bytes.isEmpty();
        answer(found ? std::optional(mail::MailPassword{.bytes = bytes}) : std::nullopt);
    });
    job->start();
}

void KeyringPasswords::write(const QString &account, const mail::MailPassword &password, QObject *receiver,
                             std::function<void(bool)> answer)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setKey(account);
    job->setTextData(QString::fromUtf8(password.bytes));
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, receiver,
                     [job, answer = std::move(answer)] { answer(job->error() == QKeychain::NoError); });
    job->start();
}

QString accountOf(const mail::MailSettings &settings)
{
    return settings.user + u'@' + settings.host;
}

} // namespace starosta::ui
