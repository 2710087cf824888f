// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Store.h"

#include "core/storage/Connection.h"
#include "core/storage/Statement.h"
#include "core/storage/StoreFiles.h"

#include <QFile>

#include <sodium.h>
#include <sqlite3.h>
#include <utility>

namespace starosta::storage {

Store::Store(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path)
{
    if (auto allowed = mayCreateStoreFile(path); !allowed)
        return failureOf(allowed);
    auto lock = StoreLock::acquire(path);
    if (!lock)
        return failureOf(lock);
    // Whoever is killed on the way leaves this one behind, which the next attempt removes, and nothing under the name.
    const QString part = path + QStringLiteral(".creating");
    removeWithCompanions(part);
    const auto make = [&]() -> Result<> {
        if (auto made = createStoreFile(part); !made)
            return made;
        Connection fresh(part, OpenMode::readWrite, *lock);
        if (auto ready = fresh.initialise(); !ready)
            return ready;
        return moveToFreeName(part, path);
    };
    if (auto made = make(); !made) {
        removeWithCompanions(part);
        QFile::remove(StoreLock::lockPath(path));
        return fail(made.error().code, {path}, made.error().detail);
    }
    return open(path);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, OpenMode mode)
{
    auto medium = inspectStoreFile(path);
    if (!medium)
        return failureOf(medium);
    std::shared_ptr<StoreLock> lock;
    if (mode == OpenMode::readWrite) {
        if (*medium == Medium::readOnly)
            return fail(ErrorCode::storeReadOnly, {path});
        auto taken = StoreLock::acquire(path);
        if (!taken)
            return failureOf(taken);
        lock = std::move(*taken);
    }
    // Who is alone needs no shared memory, for which a full disk has no room, and leaves nothing beside the file.
    const auto beAlone = [&] {
        auto alone = StoreLock::acquire(path);
        if (alone && alone->use_count() == 1)
            lock = std::move(*alone);
        return lock != nullptr;
    };
    const bool isView = mode != OpenMode::readWrite;
    if (isView && QFile::exists(StoreLock::lockPath(path)) && beAlone())
        medium = Medium::readOnly;
    const bool alone = lock.use_count() == 1;
    auto connection = std::make_unique<Connection>(path, mode, lock);
    connection->alone = alone;
    auto opened = connection->open(*medium);
    if (!opened && isView && !lock && opened.error().code == ErrorCode::storeFull && beAlone()) {
        connection = std::make_unique<Connection>(path, mode, lock);
        opened = connection->open(Medium::readOnly);
    }
    if (!opened)
        return failureOf(opened);
    return std::unique_ptr<Store>(new Store(std::move(connection)));
}

const QString &Store::path() const
{
    return m_connection->path;
}

OpenMode Store::mode() const
{
    return m_connection->mode;
}

sqlite3 *Store::handle() const
{
    return m_connection->handle;
}

bool Store::wasRecovered() const
{
    return m_connection->recovered;
}

void Store::leaveAsFound()
{
    m_connection->trust(false);
}

const std::optional<Error> &Store::failure() const
{
    return m_connection->failure;
}

void Store::clearFailure()
{
    m_connection->failure.reset();
}

void Store::restoreFailure(const Error &failure)
{
    m_connection->failure = failure;
}

Result<> Store::reopen()
{
    m_connection->close();
    auto opened = m_connection->open(Medium::writable);
    if (!opened)
        m_connection->failure = opened.error();
    return opened;
}

sqlite3_stmt *Store::acquire(const char *sql)
{
    Q_ASSERT_X(QThread::currentThread() == m_connection->thread, "Store", "used from another thread than its own");
    if (!handle())
        return nullptr;
    sqlite3_stmt *statement = nullptr;
    if (const auto found = m_connection->idle.find(std::string_view(sql));
        found != m_connection->idle.end() && found->second) {
        statement = std::exchange(found->second, nullptr);
    } else if (const int code = sqlite3_prepare_v3(handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
               code != SQLITE_OK) {
        noteFailure(code);
        return nullptr;
    }
    const bool writesOutsideTransaction = !sqlite3_stmt_readonly(statement) && sqlite3_get_autocommit(handle());
    if (writesOutsideTransaction) {
        release(sql, statement);
        noteFailure(SQLITE_MISUSE);
        return nullptr;
    }
    return statement;
}

void Store::release(const char *sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    const auto found = m_connection->idle.find(std::string_view(sql));
    // A statement in use twice at once leaves a second copy, which is not worth keeping.
    if (found == m_connection->idle.end())
        m_connection->idle.emplace(sql, statement);
    else if (found->second)
        sqlite3_finalize(statement);
    else
        found->second = statement;
}

void Store::noteFailure(int code)
{
    if (!m_connection->failure)
        m_connection->failure = m_connection->errorFor(code);
}

QByteArray Store::contentDigest()
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    const auto add = [&state](const void *bytes, qsizetype size) {
        const qint64 length = size;
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(&length), sizeof length);
        crypto_generichash_update(&state, static_cast<const unsigned char *>(bytes), size_t(size));
    };
    Statement tables(*this, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'journal%'"
                            " AND name NOT LIKE 'sqlite%' ORDER BY name");
    while (tables.step()) {
        const QByteArray table = tables.text(0).toUtf8();
        add(table.constData(), table.size());
        // Names of our own tables, read from the schema whose fingerprint was checked.
        const QByteArray sql = "SELECT * FROM \"" + table + "\" ORDER BY 1";
        sqlite3_stmt *rows = nullptr;
        if (const int code = sqlite3_prepare_v2(handle(), sql.constData(), -1, &rows, nullptr); code != SQLITE_OK) {
            noteFailure(code);
            return {};
        }
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(rows)) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(rows); ++column) {
                const char type = char('0' + sqlite3_column_type(rows, column));
                crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(&type), 1);
                const void *bytes = sqlite3_column_blob(rows, column);
                add(bytes, sqlite3_column_bytes(rows, column));
            }
        }
        sqlite3_finalize(rows);
        if (code != SQLITE_DONE) {
            noteFailure(code);
            return {};
        }
    }
    QByteArray digest(crypto_generichash_BYTES, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), crypto_generichash_BYTES);
    return digest;
}

Result<> Store::rewriteWithoutTraces()
{
    int code = sqlite3_exec(handle(), "VACUUM", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    return code == SQLITE_OK ? Result<>() : Result<>(tl::unexpected(m_connection->errorFor(code)));
}

Result<> Store::checkIntegrity()
{
    Statement check(*this, "PRAGMA integrity_check(1)");
    if (check.step() && check.text(0) == QLatin1StringView("ok"))
        return {};
    return fail(ErrorCode::storeDamaged, {path()}, failure() ? failure()->detail : check.text(0));
}

} // namespace starosta::storage
