// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Backup.h"

#include "core/storage/Cancelling.h"
#include "core/storage/Migrations.h"
#include "core/storage/StoreFiles.h"
#include "core/storage/StoreLock.h"
#include "core/storage/StorePath.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

namespace starosta::storage {

namespace {

Error sqliteError(sqlite3 *handle, const QString &path)
{
    const int code = sqlite3_errcode(handle);
    const ErrorCode what = code == SQLITE_FULL      ? ErrorCode::storeFull
                           : code == SQLITE_CORRUPT ? ErrorCode::storeDamaged
                                                    : ErrorCode::storeCannotOpen;
    return {what, {path}, QString::fromUtf8(sqlite3_errmsg(handle))};
}

/// What happened to the copy: «the store is full» would say it of the store.
tl::unexpected<Error> failedCopy(const Error &error, const QString &path)
{
    return fail(error.code == ErrorCode::storeFull ? ErrorCode::fileDiskFull : error.code, {path}, error.detail);
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

bool isCanceled(const Progress *progress)
{
    return progress && progress->canceled();
}

/// Makes `path` a copy of the database behind `source`: one file, nothing beside it.
Result<> copyInto(sqlite3 *source, const QString &path, const Progress *progress = nullptr)
{
    constexpr int kPages = 1024; // between two questions whether to go on
    if (auto made = createStoreFile(path); !made)
        return made;
    const PlainConnection target(path, SQLITE_OPEN_READWRITE);
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source, "main");
    if (!backup)
        return tl::unexpected(sqliteError(target.handle(), path));
    while (!isCanceled(progress) && sqlite3_backup_step(backup, kPages) == SQLITE_OK) {
    }
    sqlite3_backup_finish(backup);
    if (isCanceled(progress))
        return fail(ErrorCode::canceled);
    if (sqlite3_errcode(target.handle()) != SQLITE_OK ||
        sqlite3_exec(target.handle(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(sqliteError(target.handle(), path));
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

/// Puts `copy` in the store's place, and the store in the copy's.
Result<> changePlaces(const QString &storePath, const QString &copy)
{
    {
        // Opening and closing writes everything into the one file; a damaged store is kept as it is.
        const auto old = Store::open(storePath);
    }
    // What it had not written into its one file belongs to it, and to no other.
    const QString log = storePath + QStringLiteral("-wal");
    if (QFileInfo::exists(log)) {
        if (auto moved = moveOver(log, copy + QStringLiteral("-wal")); !moved)
            return moved;
    }
    QFile::remove(storePath + QStringLiteral("-shm"));
    return exchange(copy, storePath);
}

/// Opens the copy and compares: whole, of the same schema, of the same content.
Result<> checkCopy(Store &store, const QString &path, Progress *progress)
{
    // The complete check follows, and the schema is held against the original's: opening need not do the same.
    auto copy = Store::open(path, OpenMode::inspection);
    if (!copy)
        return failureOf(copy);
    const Cancelling cancellingCopy((*copy)->handle(), progress);
    const Cancelling cancellingStore(store.handle(), progress);
    if (auto whole = (*copy)->checkIntegrity(); !whole)
        return whole;
    const QByteArray digest = store.contentDigest();
    if (digest.isEmpty() || (*copy)->contentDigest() != digest ||
        schemaFingerprint((*copy)->handle()) != schemaFingerprint(store.handle()))
        return fail(ErrorCode::storeDamaged, {path});
    return {};
}

} // namespace

Result<> backupStore(Store &store, const QString &path, Progress *progress)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::storeExists, {path});
    const QString part = path + QStringLiteral(".part");
    removeWithCompanions(part);
    const auto cleaning = qScopeGuard([&part] { removeWithCompanions(part); });

    if (auto copied = copyInto(store.handle(), part, progress); !copied)
        return failedCopy(copied.error(), path);
    if (auto equal = checkCopy(store, part, progress); !equal) {
        if (!isCanceled(progress))
            return failedCopy(equal.error(), path);
        store.clearFailure(); // of a statement that was told to end
        return fail(ErrorCode::canceled);
    }
    return moveToFreeName(part, path);
}

Result<> inspectBackup(const QString &path)
{
    auto store = Store::open(path, OpenMode::readOnly);
    if (store)
        return (*store)->checkIntegrity();
    // Ours and whole, of a version that has to be brought up to date to be looked at: the restored copy will be.
    return store.error().code == ErrorCode::storeReadOnly ? Result<>() : Result<>(failureOf(store));
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
            return fail(copied.error().code, {storePath}, copied.error().detail);
        auto copy = Store::open(part);
        if (!copy)
            return failureOf(copy);
        if (auto whole = (*copy)->checkIntegrity(); !whole)
            return failureOf(whole);
    }
    if (!QFileInfo::exists(storePath))
        return moveToFreeName(part, storePath).map([] { return Restored{}; });
    // Whoever is killed before the exchange leaves a spare copy of the backup under this name.
    const QString aside = freeNameBeside(storePath);
    if (auto moved = moveToFreeName(part, aside); !moved)
        return failureOf(moved);
    if (auto exchanged = changePlaces(storePath, aside); !exchanged)
        return failureOf(exchanged);
    return Restored{aside};
}

} // namespace starosta::storage
