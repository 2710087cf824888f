// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace starosta::mail {

/// How the connection is protected. There is no third way.
enum class Security {
    tls,      ///< from the first byte, usually port 465
    startTls, ///< asked for before anything else is said, usually port 587; without it nothing is sent
};

QLatin1StringView token(Security security);
std::optional<Security> securityFromToken(QStringView text);

/// The school's own mail server. Its password is not among these: it is never stored.
struct MailSettings
{
    QString host = {};
    int port = 465;
    Security security = Security::tls;
    QString user = {}; ///< empty where the server wants no login
    QString from = {};
    QString fromName = {};
    /// One more authority whose certificates are trusted, beside those of the system; a file of PEM.
    QString caFile = {};
    int connectSeconds = 10;
    int messageSeconds = 30; ///< for a whole letter, the server's answer included

    bool isSet() const { return !host.isEmpty() && !from.isEmpty(); }
    /// Equal for equal settings: whether a test still says something of them.
    QString fingerprint() const;

    bool operator==(const MailSettings &) const = default;
};

/// With spaces trimmed and a host in Cyrillic written as it goes over the line.
/// Errors: settingInvalid (key, value), mailAddressInvalid, mailHeaderInvalid, those of cleanText.
Result<MailSettings> checkedSettings(MailSettings settings);

/// «host», «port», «security», «user», «from», «name», «ca_file», «connect_timeout», «message_timeout».
QStringList settingNames();
QString settingText(const MailSettings &settings, const QString &name);
/// Takes one value over, unchecked but for numbers and words. Errors: settingUnknown, settingInvalid.
Result<> setSetting(MailSettings &settings, const QString &name, const QString &value);

/// Of the mailbox. Handed from the person to the server; never to the store, a log or a command line.
struct MailPassword
{
    QByteArray bytes = {};
};

} // namespace starosta::mail
