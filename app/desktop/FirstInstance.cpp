// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/FirstInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace starosta::desktop {

namespace {

constexpr int kPatienceMilliseconds = 500;

} // namespace

QString FirstInstance::serverName(const QString &storePath)
{
    // The path itself would tell other users of the computer what the school's file is called.
    const QString canonical = QFileInfo(storePath).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString name = QStringLiteral("starosta-%1").arg(QString::fromLatin1(hash));
    return folder.isEmpty() ? name : QDir(folder).filePath(name);
}

bool FirstInstance::raiseOther(const QString &storePath)
{
    if (storePath.isEmpty() || !QFileInfo::exists(storePath))
        return false;
    QLocalSocket socket;
    socket.connectToServer(serverName(storePath), QIODevice::WriteOnly);
    if (!socket.waitForConnected(kPatienceMilliseconds))
        return false;
    socket.write("raise");
    return socket.waitForBytesWritten(kPatienceMilliseconds);
}

void FirstInstance::answerFor(const QString &storePath)
{
    delete m_server;
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    const QString name = serverName(storePath);
    // The store's lock says that we are the only one: a socket that is still there was left by a crash.
    QLocalServer::removeServer(name);
    m_server->listen(name);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        emit raiseRequested();
    });
}

} // namespace starosta::desktop
