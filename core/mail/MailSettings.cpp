// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/MailSettings.h"

#include "core/base/CleanText.h"
#include "core/mail/MailAddress.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace starosta::mail {

namespace {

constexpr int kLongestTimeout = 600; // seconds

tl::unexpected<Error> invalid(const char *name, const QString &value)
{
    return fail(ErrorCode::settingInvalid, {QLatin1StringView(name), shownText(value)});
}

/// A name or an IPv4 address; nothing that could be read as more than a host in an address of the line.
bool isHost(const QString &host)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\A[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*\\z"));
    return host.size() <= 253 && pattern.match(host).hasMatch();
}

std::optional<int> numberIn(const QString &value, int highest)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= 1 && number <= highest ? std::optional(number) : std::nullopt;
}

} // namespace

QLatin1StringView token(Security security)
{
    switch (security) {
    case Security::tls:
        return QLatin1StringView("tls");
    case Security::startTls:
        return QLatin1StringView("starttls");
    }
    Q_UNREACHABLE();
}

std::optional<Security> securityFromToken(QStringView text)
{
    for (const Security each : {Security::tls, Security::startTls}) {
        if (text == token(each))
            return each;
    }
    return {};
}

QString MailSettings::fingerprint() const
{
    QStringList values;
    for (const QString &name : settingNames())
        values.append(settingText(*this, name));
    const QByteArray text = values.join(u'\n').toUtf8();
    return QLatin1StringView(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

Result<MailSettings> checkedSettings(MailSettings settings)
{
    for (QString *text : {&settings.host, &settings.user, &settings.from, &settings.fromName, &settings.caFile}) {
        // A break within a line is no slip of the hand, and nothing that a server should be told.
        if (text->trimmed().contains(u'\n') || text->trimmed().contains(u'\r'))
            return fail(ErrorCode::mailHeaderInvalid, {shownText(*text)});
        const auto clean = cleanText(*text);
        if (!clean)
            return failureOf(clean);
        *text = *clean;
    }
    if (const QString ace = QString::fromLatin1(QUrl::toAce(settings.host)); !ace.isEmpty())
        settings.host = ace;
    if (!isHost(settings.host))
        return invalid("host", settings.host);
    if (settings.port < 1 || settings.port > 65535)
        return invalid("port", QString::number(settings.port));
    if (settings.connectSeconds < 1 || settings.connectSeconds > kLongestTimeout)
        return invalid("connect_timeout", QString::number(settings.connectSeconds));
    if (settings.messageSeconds < 1 || settings.messageSeconds > kLongestTimeout)
        return invalid("message_timeout", QString::number(settings.messageSeconds));
    if (const auto from = MailAddress::parse(settings.from); !from)
        return failureOf(from);
    if (const auto name = checkDisplayName(settings.fromName); !name)
        return failureOf(name);
    if (!settings.caFile.isEmpty() && !QFileInfo(settings.caFile).isFile())
        return invalid("ca_file", settings.caFile);
    return settings;
}

QStringList settingNames()
{
    return {QStringLiteral("host"),           QStringLiteral("port"),
            QStringLiteral("security"),       QStringLiteral("user"),
            QStringLiteral("from"),           QStringLiteral("name"),
            QStringLiteral("ca_file"),        QStringLiteral("connect_timeout"),
            QStringLiteral("message_timeout")};
}

QString settingText(const MailSettings &settings, const QString &name)
{
    if (name == u"host")
        return settings.host;
    if (name == u"port")
        return QString::number(settings.port);
    if (name == u"security")
        return token(settings.security);
    if (name == u"user")
        return settings.user;
    if (name == u"from")
        return settings.from;
    if (name == u"name")
        return settings.fromName;
    if (name == u"ca_file")
        return settings.caFile;
    if (name == u"connect_timeout")
        return QString::number(settings.connectSeconds);
    return QString::number(settings.messageSeconds);
}

Result<> setSetting(MailSettings &settings, const QString &name, const QString &value)
{
    const auto set = [&](int &number, int highest) -> Result<> {
        const auto given = numberIn(value, highest);
        if (!given)
            return fail(ErrorCode::settingInvalid, {name, shownText(value)});
        number = *given;
        return {};
    };
    if (name == u"port")
        return set(settings.port, 65535);
    if (name == u"connect_timeout")
        return set(settings.connectSeconds, kLongestTimeout);
    if (name == u"message_timeout")
        return set(settings.messageSeconds, kLongestTimeout);
    if (name == u"security") {
        const auto security = securityFromToken(value);
        if (!security)
            return fail(ErrorCode::settingInvalid, {name, shownText(value)});
        settings.security = *security;
        return {};
    }
    QString *text = name == u"host"      ? &settings.host
                    : name == u"user"    ? &settings.user
                    : name == u"from"    ? &settings.from
                    : name == u"name"    ? &settings.fromName
                    : name == u"ca_file" ? &settings.caFile
                                         : nullptr;
    if (!text)
        return fail(ErrorCode::settingUnknown, {name});
    *text = value;
    return {};
}

} // namespace starosta::mail
