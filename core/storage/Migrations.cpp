// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrations.h"

#include <QDir>
#include <QFile>

#include <sodium.h>
#include <sqlite3.h>

namespace starosta::storage {

namespace {

QStringList migrationFiles()
{
    // Names begin with four digits, so the order of names is the order of versions.
    return QDir(QStringLiteral(":/starosta/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

QByteArray migrationText(const QString &name)
{
    QFile file(QStringLiteral(":/starosta/migrations/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int latestSchemaVersion()
{
    static const int version = int(migrationFiles().size());
    return version;
}

int runMigrations(sqlite3 *handle, int from, int to)
{
    const QStringList files = migrationFiles();
    for (int version = from; version < to; ++version) {
        const QByteArray text = migrationText(files.at(version));
        if (const int code = sqlite3_exec(handle, text.constData(), nullptr, nullptr, nullptr); code != SQLITE_OK)
            return code;
    }
    const QByteArray setVersion = "PRAGMA user_version = " + QByteArray::number(to);
    return sqlite3_exec(handle, setVersion.constData(), nullptr, nullptr, nullptr);
}

QByteArray schemaFingerprint(sqlite3 *handle)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    sqlite3_stmt *statement = nullptr;
    const char *sql = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"
                      " WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name";
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return {};
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < 4; ++column) {
            // With its closing zero, so that neighbouring values cannot trade letters.
            crypto_generichash_update(&state, sqlite3_column_text(statement, column),
                                      size_t(sqlite3_column_bytes(statement, column)) + 1);
        }
    }
    sqlite3_finalize(statement);
    QByteArray digest(crypto_generichash_BYTES, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), crypto_generichash_BYTES);
    return digest;
}

QByteArray expectedFingerprint(int version)
{
    sqlite3 *handle = nullptr;
    QByteArray digest;
    if (sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) == SQLITE_OK &&
        runMigrations(handle, 0, version) == SQLITE_OK)
        digest = schemaFingerprint(handle);
    sqlite3_close_v2(handle);
    return digest;
}

} // namespace starosta::storage
