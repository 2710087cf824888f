// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoreLock.h"

#include <QFile>
#include <QHash>
#include <QMutex>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace starosta::storage {

namespace {

struct HeldLocks
{
    QMutex mutex;
    QHash<QString, std::weak_ptr<StoreLock>> byPath;
};

HeldLocks &heldLocks()
{
    static HeldLocks locks;
    return locks;
}

} // namespace

QString StoreLock::lockPath(const QString &storePath)
{
    return storePath + QStringLiteral(".lock");
}

Result<std::shared_ptr<StoreLock>> StoreLock::acquire(const QString &storePath)
{
    HeldLocks &held = heldLocks();
    const QMutexLocker guard(&held.mutex);
    if (auto existing = held.byPath.value(storePath).lock())
        return existing;

    const QByteArray path = QFile::encodeName(lockPath(storePath));
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return fail(ErrorCode::storeCannotOpen, {storePath}, QString::fromLocal8Bit(std::strerror(errno)));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return fail(ErrorCode::storeInUse, {storePath});
    }
    std::shared_ptr<StoreLock> lock(new StoreLock(descriptor));
    held.byPath.insert(storePath, lock);
    return lock;
}

StoreLock::~StoreLock()
{
    ::close(m_descriptor);
}

} // namespace starosta::storage
