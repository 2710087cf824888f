// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"

#include "core/base/StoreMark.h"
#include "core/storage/EngineMemory.h"
#include "core/storage/Migrations.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <array>
#include <cstring>
#include <sqlite3.h>

namespace starosta::storage {

namespace {

struct Switch
{
    int option;
    int value;
};

/// Options of the connection that differ from SQLite's defaults or are not to depend on them; each is read back.
constexpr std::array kSwitches = {
    Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},   Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_FKEY, 1}, Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Switch{SQLITE_DBCONFIG_DQS_DML, 0},     Switch{SQLITE_DBCONFIG_DQS_DDL, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_QPSG, 1}, Switch{SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
};

struct Limit
{
    int id;
    int value;
};

constexpr std::array kLimits = {
    Limit{SQLITE_LIMIT_LENGTH, 32 * 1024 * 1024},
    Limit{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Limit{SQLITE_LIMIT_COLUMN, 100},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 100},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 50},
    Limit{SQLITE_LIMIT_VDBE_OP, 250'000},
    Limit{SQLITE_LIMIT_FUNCTION_ARG, 16},
    Limit{SQLITE_LIMIT_ATTACHED, 1},
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 256},
    Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 500},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    Limit{SQLITE_LIMIT_WORKER_THREADS, 0},
};

struct Setting
{
    const char *set;
    const char *read;
    qint64 value;
};

/// Integer pragmas, set and read back. Text ones (journal_mode) are compared where they are set.
constexpr std::array kSettings = {
    Setting{"PRAGMA synchronous = FULL", "PRAGMA synchronous", 2},
    Setting{"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", 1},
    // Without it INSERT OR REPLACE walks past the triggers that keep the journal append-only.
    Setting{"PRAGMA recursive_triggers = ON", "PRAGMA recursive_triggers", 1},
    Setting{"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", 0},
    Setting{"PRAGMA secure_delete = ON", "PRAGMA secure_delete", 1},
    // Sorters would write personal data into temporary files.
    Setting{"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", 2},
    // An I/O error shall be an error, not a signal; a stray pointer shall not reach the file.
    Setting{"PRAGMA mmap_size = 0", "PRAGMA mmap_size", 0},
    Setting{"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", 1},
    Setting{"PRAGMA cache_size = -32768", "PRAGMA cache_size", -32768},
    Setting{"PRAGMA wal_autocheckpoint = 1000", "PRAGMA wal_autocheckpoint", 1000},
};

bool isForbiddenPragma(const char *name)
{
    constexpr std::array forbidden = {"journal_mode",   "synchronous",     "foreign_keys",
                                      "trusted_schema", "writable_schema", "ignore_check_constraints",
                                      "mmap_size",      "temp_store",      "temp_store_directory"};
    return std::any_of(forbidden.begin(), forbidden.end(),
                       [name](const char *other) { return sqlite3_stricmp(name, other) == 0; });
}

int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_ATTACH:
        // VACUUM attaches the empty name.
        return first && *first == '\0' ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_FUNCTION:
        return second && sqlite3_stricmp(second, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        return isForbiddenPragma(first) && second ? SQLITE_DENY : SQLITE_OK;
    default:
        return SQLITE_OK;
    }
}

} // namespace

Store::Connection::Connection(QString storePath, OpenMode openMode, std::shared_ptr<StoreLock> storeLock)
    : path(std::move(storePath))
    , mode(openMode)
    , lock(std::move(storeLock))
{}

Store::Connection::~Connection()
{
    close();
}

Error Store::Connection::errorFor(int code) const
{
    const QString detail = handle ? QString::fromUtf8(sqlite3_errmsg(handle)) + QStringLiteral(" (%1)").arg(code)
                                  : QString::fromUtf8(sqlite3_errstr(code));
    // The shared memory of a store is the first to find no room.
    if (code == SQLITE_IOERR_SHMSIZE)
        return {ErrorCode::storeFull, {path}, detail};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::storeFull, {path}, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::storeBusy, {path}, detail};
    case SQLITE_CORRUPT:
        return {ErrorCode::storeDamaged, {path}, detail};
    case SQLITE_NOTADB:
        return {ErrorCode::storeNotADatabase, {path}, detail};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::storeConstraint, {}, detail};
    case SQLITE_READONLY:
        return {ErrorCode::storeReadOnly, {path}, detail};
    case SQLITE_CANTOPEN:
        return {ErrorCode::storeCannotOpen, {path}, detail};
    default:
        return {ErrorCode::storeFailed, {path}, detail};
    }
}

bool Store::Connection::execute(const char *sql) const
{
    return sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

std::optional<qint64> Store::Connection::pragma(const char *text) const
{
    sqlite3_stmt *statement = nullptr;
    std::optional<qint64> value;
    if (sqlite3_prepare_v2(handle, text, -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

Result<> Store::Connection::connect(Medium medium)
{
    boundEngineMemory();
    m_name = QStringLiteral("starosta-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"));
    QByteArray uri = QUrl::fromLocalFile(path).toEncoded() + "?cache=private&mode=";
    uri += mode == OpenMode::readWrite ? "rw" : "ro";
    // SQLite cannot make the shared-memory file there. It would not look into the log either, so there must be none.
    if (mode != OpenMode::readWrite && medium == Medium::readOnly && !m_hasLog)
        uri += "&immutable=1";
    database.setDatabaseName(QString::fromLatin1(uri));
    if (!database.open())
        return fail(ErrorCode::storeCannotOpen, {path}, database.lastError().databaseText());

    const QVariant driverHandle = database.driver()->handle();
    handle = *static_cast<sqlite3 *const *>(driverHandle.constData());
    sqlite3_extended_result_codes(handle, 1);

    // Two copies of SQLite in one process are a documented way to corrupt a file.
    sqlite3_stmt *statement = nullptr;
    const bool same =
        sqlite3_prepare_v2(handle, "SELECT sqlite_source_id()", -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW &&
        std::strcmp(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)), sqlite3_sourceid()) == 0;
    sqlite3_finalize(statement);
    if (!same)
        return fail(ErrorCode::storeLibraryMismatch);
    return {};
}

Result<> Store::Connection::harden()
{
    for (const Switch &item : kSwitches) {
        int now = -1;
        if (sqlite3_db_config(handle, item.option, item.value, &now) != SQLITE_OK || now != item.value)
            return fail(ErrorCode::storeLibraryMismatch, {}, QStringLiteral("db_config %1").arg(item.option));
    }
    for (const Limit &item : kLimits) {
        sqlite3_limit(handle, item.id, item.value);
        if (sqlite3_limit(handle, item.id, -1) != item.value)
            return fail(ErrorCode::storeLibraryMismatch, {}, QStringLiteral("limit %1").arg(item.id));
    }
    return {};
}

Result<> Store::Connection::identify()
{
    const auto application = pragma("PRAGMA application_id");
    if (!application)
        return tl::unexpected(errorFor(sqlite3_extended_errcode(handle)));
    if (*application != kApplicationId)
        return fail(ErrorCode::storeForeignApplication, {path});
    const auto version = pragma("PRAGMA user_version");
    const int latest = latestSchemaVersion();
    if (!version || *version > latest)
        return fail(ErrorCode::storeNewer, {path, QString::number(version.value_or(-1)), QString::number(latest)});
    if (*version < 1)
        return fail(ErrorCode::storeForeignApplication, {path});
    const bool asMade = schemaFingerprint(handle) == expectedFingerprint(int(*version));
    if (mode == OpenMode::inspection)
        return hasJournal() ? Result<>() : Result<>(fail(ErrorCode::storeSchemaAltered, {path}));
    if (!asMade)
        return fail(ErrorCode::storeSchemaAltered, {path});
    return {};
}

bool Store::Connection::hasJournal() const
{
    // Tables, so that reading them runs nothing that somebody else wrote.
    return pragma("SELECT count(*) FROM sqlite_schema WHERE type = 'table'"
                  " AND name IN ('journal', 'journal_changesets', 'journal_head')") == 3;
}

Result<> Store::Connection::migrate()
{
    const auto version = pragma("PRAGMA user_version");
    if (mode == OpenMode::inspection || version == latestSchemaVersion())
        return {};
    if (mode == OpenMode::readOnly)
        return fail(ErrorCode::storeReadOnly, {path});
    return runMigrationsFrom(int(version.value_or(0)));
}

Result<> Store::Connection::runMigrationsFrom(int from)
{
    const int to = latestSchemaVersion();
    if (!execute("BEGIN IMMEDIATE") || runMigrations(handle, from, to) != SQLITE_OK || !execute("COMMIT")) {
        const Error error = errorFor(sqlite3_extended_errcode(handle));
        if (!sqlite3_get_autocommit(handle))
            execute("ROLLBACK");
        return tl::unexpected(error);
    }
    return {};
}

Result<> Store::Connection::applyContract()
{
    if (mode == OpenMode::readWrite) {
        sqlite3_stmt *statement = nullptr;
        const bool wal =
            sqlite3_prepare_v2(handle, "PRAGMA journal_mode = WAL", -1, &statement, nullptr) == SQLITE_OK &&
            sqlite3_step(statement) == SQLITE_ROW &&
            sqlite3_stricmp(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)), "wal") == 0;
        sqlite3_finalize(statement);
        if (!wal)
            return tl::unexpected(errorFor(sqlite3_extended_errcode(handle)));
        execute("PRAGMA journal_size_limit = 4194304");
    }
    for (const Setting &item : kSettings) {
        execute(item.set);
        if (pragma(item.read) != item.value)
            return fail(ErrorCode::storeLibraryMismatch, {}, QLatin1StringView(item.read));
    }
    if (mode != OpenMode::readWrite)
        execute("PRAGMA query_only = ON");
    return {};
}

Result<> Store::Connection::checkContent()
{
    if (mode == OpenMode::inspection)
        return {};
    sqlite3_stmt *statement = nullptr;
    QString finding;
    execute("PRAGMA cell_size_check = ON");
    // After a crash everything is looked at, indexes too.
    const char *check = recovered ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)";
    if (sqlite3_prepare_v2(handle, check, -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        finding = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    if (finding != QLatin1StringView("ok"))
        return fail(ErrorCode::storeDamaged, {path}, finding);
    if (sqlite3_prepare_v2(handle, "PRAGMA foreign_key_check", -1, &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(errorFor(sqlite3_extended_errcode(handle)));
    const int code = sqlite3_step(statement);
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        return fail(ErrorCode::storeDamaged, {path}, QStringLiteral("foreign_key_check"));
    return {};
}

Result<> Store::Connection::open(Medium medium)
{
    using Step = Result<> (Connection::*)();
    m_hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    recovered = alone && m_hasLog;
    if (auto connected = connect(medium); !connected)
        return connected;
    trust(false);
    for (const Step step : {&Connection::harden, &Connection::identify, &Connection::checkContent, &Connection::migrate,
                            &Connection::applyContract}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    sqlite3_set_authorizer(handle, authorize, nullptr);
    trust(mode == OpenMode::readWrite);
    return {};
}

void Store::Connection::trust(bool trusted)
{
    m_trusted = trusted;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, trusted ? 0 : 1, nullptr);
}

Result<> Store::Connection::initialise()
{
    if (auto connected = connect(Medium::writable); !connected)
        return connected;
    const QByteArray identity = "PRAGMA application_id = " + QByteArray::number(kApplicationId);
    if (!execute(identity.constData()))
        return tl::unexpected(errorFor(sqlite3_extended_errcode(handle)));
    auto migrated = runMigrationsFrom(0);
    close();
    return migrated;
}

void Store::Connection::close()
{
    if (m_name.isEmpty())
        return;
    for (const auto &[sql, statement] : idle)
        sqlite3_finalize(statement);
    idle.clear();
    if (handle) {
        sqlite3_set_authorizer(handle, nullptr, nullptr);
        // One file at rest, and deleted personal data leaves the disk.
        if (m_trusted)
            execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    handle = nullptr;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

} // namespace starosta::storage
