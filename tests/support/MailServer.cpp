// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/MailServer.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace starosta::test {

namespace {

constexpr int kPatience = 60'000; // ms; a busy machine

QByteArray header(const QByteArray &letter, const char *name)
{
    const QRegularExpression pattern(QStringLiteral("^%1: (.*)\\r?$").arg(QLatin1StringView(name)),
                                     QRegularExpression::MultilineOption);
    return pattern.match(QString::fromLatin1(letter)).captured(1).trimmed().toLatin1();
}

} // namespace

MailServer::MailServer(const Manner &manner) : m_manner(manner)
{
    // Debian's packages are of the system's own interpreter.
    const QString python = QStringLiteral("/usr/bin/python3");
    const QString security =
        manner.security == mail::Security::tls ? QStringLiteral("tls") : QStringLiteral("starttls");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(python, {QStringLiteral(STAROSTA_SOURCE_FOLDER "/tests/support/mail_server.py"), m_folder.path(),
                             manner.mode, security, manner.certificateName});
    while (!m_process.canReadLine())
        REQUIRE(m_process.waitForReadyRead(kPatience));
    m_port = m_process.readLine().trimmed().toInt();
    REQUIRE(m_port > 0);
}

MailServer::~MailServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

mail::MailSettings MailServer::settings() const
{
    return {.host = QStringLiteral("127.0.0.1"),
            .port = m_port,
            .security = m_manner.security,
            .user = QStringLiteral("school"),
            .from = QStringLiteral("school@example.org"),
            .fromName = QStringLiteral("МБОУ «Учебная НОШ»"),
            .caFile = certificate(),
            .connectSeconds = 2,
            .messageSeconds = 3};
}

mail::MailPassword MailServer::password()
{
    return {.bytes = QByteArrayLiteral("пароль-7")};
}

QByteArray MailServer::content(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<ArrivedLetter> MailServer::letters() const
{
    QList<ArrivedLetter> letters;
    for (const QString &name : QDir(m_folder.path()).entryList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name)) {
        const QByteArray raw = content(name);
        const QByteArray body = raw.mid(raw.indexOf("\r\n\r\n") + 4);
        letters.append({.raw = raw,
                        .envelopeTo = header(raw, "X-Envelope-To"),
                        .messageId = header(raw, "Message-ID"),
                        .peerPort = header(raw, "X-Peer-Port"),
                        .text = QString::fromUtf8(QByteArray::fromBase64(body)).remove(u'\r')});
    }
    return letters;
}

} // namespace starosta::test
