// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StorePath.h"

#include "core/base/StoreMark.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace starosta::storage {

namespace {

QString systemMessage()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool isUsable(const QString &path)
{
    return !path.contains(QChar(u'\0')) && QFileInfo(path).isAbsolute();
}

/// WAL needs shared memory on one host, and locks on these are a promise that nobody keeps.
bool isNetwork(const QByteArray &folder)
{
    struct statfs info = {};
    if (::statfs(folder.constData(), &info) != 0)
        return false;
    switch (quint32(info.f_type)) {
    case 0x6969:     // NFS
    case 0xFF534D42: // CIFS
    case 0xFE534D42: // SMB2
    case 0x517B:     // SMB
    case 0x564C:     // NCP
    case 0x01021997: // 9P
    case 0x65735546: // FUSE: sshfs, cloud folders
        return true;
    default:
        return false;
    }
}

QByteArray folderOf(const QString &path)
{
    return QFile::encodeName(QFileInfo(path).absolutePath());
}

Result<> checkHeader(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return fail(ErrorCode::storeCannotOpen, {path}, systemMessage());
    const FileMark mark = markOf(descriptor);
    ::close(descriptor);
    switch (mark) {
    case FileMark::none:
        return fail(ErrorCode::storeNotADatabase, {path});
    case FileMark::foreignDatabase:
        return fail(ErrorCode::storeForeignApplication, {path});
    case FileMark::store:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Medium> inspectStoreFile(const QString &path)
{
    if (!isUsable(path))
        return fail(ErrorCode::storePathInvalid, {path});
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (::lstat(name.constData(), &info) != 0)
        return fail(errno == ENOENT || errno == ENOTDIR ? ErrorCode::storeMissing : ErrorCode::storeCannotOpen, {path},
                    systemMessage());
    if (!S_ISREG(info.st_mode) || info.st_nlink != 1)
        return fail(ErrorCode::storeNotAFile, {path});
    if (info.st_uid != ::geteuid())
        return fail(ErrorCode::storeForeignOwner, {path});
    if (isNetwork(folderOf(path)))
        return fail(ErrorCode::storeOnNetwork, {path});

    struct statvfs disk = {};
    const bool mountedReadOnly = ::statvfs(name.constData(), &disk) == 0 && (disk.f_flag & ST_RDONLY) != 0;
    if (auto header = checkHeader(path); !header)
        return failureOf(header);
    // SQLite writes beside the file too.
    const bool folderReadOnly = ::access(folderOf(path).constData(), W_OK) != 0;
    if (mountedReadOnly || folderReadOnly || !(info.st_mode & S_IWUSR))
        return Medium::readOnly;
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        ::chmod(name.constData(), S_IRUSR | S_IWUSR);
        if (::lstat(name.constData(), &info) != 0 || (info.st_mode & (S_IRWXG | S_IRWXO)) != 0)
            return fail(ErrorCode::storeReadableByOthers, {path});
    }
    return Medium::writable;
}

Result<> mayCreateStoreFile(const QString &path)
{
    if (!isUsable(path))
        return fail(ErrorCode::storePathInvalid, {path});
    struct stat info = {};
    if (::lstat(QFile::encodeName(path).constData(), &info) == 0)
        return fail(ErrorCode::storeExists, {path});
    if (isNetwork(folderOf(path)))
        return fail(ErrorCode::storeOnNetwork, {path});
    return {};
}

Result<> createStoreFile(const QString &path)
{
    if (auto allowed = mayCreateStoreFile(path); !allowed)
        return allowed;
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor >= 0) {
        ::close(descriptor);
        return {};
    }
    switch (errno) {
    case EEXIST:
        return fail(ErrorCode::storeExists, {path});
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorCode::storeFull, {path});
    default:
        return fail(ErrorCode::storeCannotOpen, {path}, systemMessage());
    }
}

} // namespace starosta::storage
