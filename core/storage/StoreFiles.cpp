// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoreFiles.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace starosta::storage {

namespace {

tl::unexpected<Error> failed(const QString &path)
{
    const ErrorCode code = errno == EEXIST                      ? ErrorCode::storeExists
                           : errno == ENOSPC || errno == EDQUOT ? ErrorCode::storeFull
                                                                : ErrorCode::storeCannotOpen;
    return fail(code, {path}, QString::fromLocal8Bit(std::strerror(errno)));
}

bool rename(const QString &from, const QString &to, unsigned flags = 0)
{
    return ::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD, QFile::encodeName(to).constData(),
                       flags) == 0;
}

/// What a file system says that does not know a flag.
bool isUnknownToFileSystem()
{
    return errno == EINVAL || errno == ENOSYS || errno == ENOTSUP;
}

bool syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
    const int systemError = errno;
    ::close(descriptor);
    errno = systemError;
    return synced;
}

/// After a rename only the folder knows the new name until it is synced. The name is changed by now, so a first
/// failure is no answer to whether it will stay; the second is.
Result<> keepNameOf(const QString &path)
{
    if (syncFolderOf(path) || syncFolderOf(path))
        return {};
    return failed(path);
}

} // namespace

void removeWithCompanions(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal", ".lock"})
        QFile::remove(path + QLatin1StringView(suffix));
}

Result<> moveOver(const QString &from, const QString &to)
{
    if (!rename(from, to))
        return failed(to);
    return keepNameOf(to);
}

Result<> moveToFreeName(const QString &from, const QString &to)
{
    if (rename(from, to, RENAME_NOREPLACE))
        return keepNameOf(to);
    if (!isUnknownToFileSystem())
        return failed(to);
    struct stat info = {};
    if (::lstat(QFile::encodeName(to).constData(), &info) == 0)
        return fail(ErrorCode::storeExists, {to});
    return moveOver(from, to);
}

Result<> exchange(const QString &first, const QString &second)
{
    if (rename(first, second, RENAME_EXCHANGE))
        return keepNameOf(second);
    if (!isUnknownToFileSystem())
        return failed(second);
    const QString waiting = first + QStringLiteral(".part");
    if (!rename(first, waiting) || !rename(second, first))
        return failed(second);
    return moveOver(waiting, second);
}

} // namespace starosta::storage
