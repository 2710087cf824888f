// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/MailSettings.h"
#include "tests/support/TemporaryFolder.h"

#include <QByteArray>
#include <QList>
#include <QProcess>

namespace starosta::test {

/// A letter as the server took it.
struct ArrivedLetter
{
    QByteArray raw;
    QByteArray envelopeTo;
    QByteArray messageId;
    QByteArray peerPort;
    QString text; ///< decoded
};

/// tests/support/mail_server.py: a real server on the loopback address, or one that goes wrong by a script. Gone with
/// the test.
class MailServer
{
public:
    struct Manner
    {
        QString mode = QStringLiteral("real");
        mail::Security security = mail::Security::tls;
        QString certificateName = QStringLiteral("127.0.0.1");
    };
    explicit MailServer(const Manner &manner);
    MailServer() : MailServer(Manner{}) {}
    ~MailServer();

    int port() const { return m_port; }
    QString certificate() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }
    /// With which a letter can be sent there; short time-outs.
    mail::MailSettings settings() const;
    static mail::MailPassword password();

    QList<ArrivedLetter> letters() const;
    /// What was received before TLS was on.
    QByteArray plain() const { return content(QStringLiteral("plain.log")); }
    /// What was received under TLS; of scripted servers only.
    QByteArray underTls() const { return content(QStringLiteral("protected.log")); }
    /// Letters that were ended by their dot; of scripted servers only.
    qsizetype dots() const { return content(QStringLiteral("dots.log")).size(); }

private:
    QByteArray content(const QString &name) const;

    TemporaryFolder m_folder;
    Manner m_manner;
    QProcess m_process;
    int m_port = 0;
};

} // namespace starosta::test
