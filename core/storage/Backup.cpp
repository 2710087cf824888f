// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Backup.h"

#include "core/storage/StoreLock.h"
#include "core/storage/StorePath.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace starosta::storage {

namespace {

QString systemMessage()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Error sqliteError(sqlite3 *handle, const QString &path)
{
    const int code = sqlite3_errcode(handle);
    const ErrorCode what = code == SQLITE_FULL      ? ErrorCode::storeFull
                           : code == SQLITE_CORRUPT ? ErrorCode::storeDamaged
                                                    : ErrorCode::storeCannotOpen;
    return {what, {path}, QString::fromUtf8(sqlite3_errmsg(handle))};
}

void removeWithCompanions(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal", ".lock"})
        QFile::remove(path + QLatin1StringView(suffix));
}

/// A connection without the store's habits, for copying page by page.
class PlainConnection
{
public:
    PlainConnection(const QString &path, int flags)
    {
        sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, flags, nullptr);
    }
    ~PlainConnection() { sqlite3_close(m_handle); }
    PlainConnection(const PlainConnection &) = delete;
    PlainConnection &operator=(const PlainConnection &) = delete;

    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

/// Makes `path` a copy of the database behind `source`: one file, nothing beside it.
Result<> copyInto(sqlite3 *source, const QString &path)
{
    if (auto made = createStoreFile(path); !made)
        return made;
    const PlainConnection target(path, SQLITE_OPEN_READWRITE);
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source, "main");
    if (!backup)
        return tl::unexpected(sqliteError(target.handle(), path));
    sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (sqlite3_errcode(target.handle()) != SQLITE_OK ||
        sqlite3_exec(target.handle(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(sqliteError(target.handle(), path));
    return {};
}

/// After a rename only the folder knows the new name until it is synced.
Result<> moveInto(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(ErrorCode::storeCannotOpen, {to}, systemMessage());
    const QByteArray folder = QFile::encodeName(QFileInfo(to).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return fail(ErrorCode::storeCannotOpen, {to}, systemMessage());
    return {};
}

QString freeNameBeside(const QString &storePath)
{
    const QFileInfo info(storePath);
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("%1/%2.before-restore-%3.%4")
                                 .arg(info.absolutePath(), info.completeBaseName(), QString::number(number),
                                      info.suffix().isEmpty() ? QStringLiteral("starosta") : info.suffix());
        if (!QFileInfo::exists(name))
            return name;
    }
}

/// Gives the old store a second name. What it had not yet written into its one file goes with it.
Result<> keepAside(const QString &storePath, const QString &aside)
{
    {
        // Opening and closing writes everything into the one file; a damaged store is kept as it is.
        const auto old = Store::open(storePath);
    }
    const QString log = storePath + QStringLiteral("-wal");
    if (QFileInfo::exists(log)) {
        if (auto moved = moveInto(log, aside + QStringLiteral("-wal")); !moved)
            return moved;
    }
    QFile::remove(storePath + QStringLiteral("-shm"));
    const QByteArray from = QFile::encodeName(storePath);
    const QByteArray to = QFile::encodeName(aside);
    if (::link(from.constData(), to.constData()) == 0)
        return {};
    // A file system without links: for a moment nothing stands in the store's place.
    return moveInto(storePath, aside);
}

} // namespace

Result<> backupStore(Store &store, const QString &path)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::storeExists, {path});
    const QString part = path + QStringLiteral(".part");
    removeWithCompanions(part);
    const auto cleaning = qScopeGuard([&part] { removeWithCompanions(part); });

    if (auto copied = copyInto(store.handle(), part); !copied)
        return fail(copied.error().code, {path}, copied.error().detail);
    {
        auto copy = Store::open(part, OpenMode::readOnly);
        if (!copy)
            return failureOf(copy);
        if (auto whole = (*copy)->checkIntegrity(); !whole)
            return whole;
        if ((*copy)->contentDigest() != store.contentDigest())
            return fail(ErrorCode::storeDamaged, {path});
    }
    return moveInto(part, path);
}

Result<> inspectBackup(const QString &path)
{
    auto store = Store::open(path, OpenMode::readOnly);
    if (!store)
        return failureOf(store);
    return (*store)->checkIntegrity();
}

Result<Restored> restoreStore(const QString &backupPath, const QString &storePath)
{
    if (auto good = inspectBackup(backupPath); !good)
        return failureOf(good);
    const auto lock = StoreLock::acquire(storePath);
    if (!lock)
        return failureOf(lock);
    if (lock->use_count() > 1) // a connection of this very process shares it
        return fail(ErrorCode::storeInUse, {storePath});

    const QString part = storePath + QStringLiteral(".restoring");
    removeWithCompanions(part);
    const auto cleaning = qScopeGuard([&part] { removeWithCompanions(part); });
    {
        const PlainConnection source(backupPath, SQLITE_OPEN_READONLY);
        if (auto copied = copyInto(source.handle(), part); !copied)
            return failureOf(copied);
        auto copy = Store::open(part);
        if (!copy)
            return failureOf(copy);
        if (auto whole = (*copy)->checkIntegrity(); !whole)
            return failureOf(whole);
    }
    Restored restored;
    if (QFileInfo::exists(storePath)) {
        restored.keptAside = freeNameBeside(storePath);
        if (auto kept = keepAside(storePath, restored.keptAside); !kept)
            return failureOf(kept);
    }
    if (auto moved = moveInto(part, storePath); !moved)
        return failureOf(moved);
    return restored;
}

} // namespace starosta::storage
