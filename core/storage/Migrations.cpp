// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrations.h"

#include <QDir>
#include <QFile>

#include <array>
#include <sodium.h>
#include <sqlite3.h>

namespace starosta::storage {

namespace {

/// What schemaFingerprint() gives after each migration. Written down, for making it anew took a tenth of the start; a
/// test makes it anew and says what belongs here.
constexpr std::array kFingerprints = {
    "e32fee02eb0ecc3b33d5b019f8c6c748dc5310cace5590346670712f7deeee34",
    "f6fd807ae5eb8e2baff0c7dda493b54069db638104eb9fd33d1cc128672202f8",
    "b0dbafa9192eb9416875e2ca20ba7d96e8d8e1782772faef7c0b81230ec75709",
    "6e301ded81788f84559835a69e413c4d98b3c947bac5541f19503484a015ea53",
    "1cfff84f05931328fe0982dc280cd546ec7911da5ab215114845dd91a086903e",
    "9682242481a0093c3be5275ef8b6ccf7995a779ba4c639040f24d3ce48447f55",
    "363118bee363c9bb443c4643beb12eb3b57b9652f2336e286c9fd088140fcabc",
    "79b903e12bd9f5eee1aeed42ba85db949506453587a66cf0ffe5eab0999cbf0c",
    "956b40819fbaa2dcf1416049fca4dd9a9cad5642e4c159bfab39558ec89acf13",
    "4af2f5ddebf668155d63e3dc3abef96cc1d8fe91eeb0b9d2b03df91ff424da5c",
    "fa45a34544939305755b82ac6b08d50767fa23dbf4066d167cf4ab260bda1acb",
    "a7ac6ad047706d2e18e968ba048456a924369166e5ac797f6678ae9f4f77f53b",
    "4a3e5d1af2b346885d577d11f4c61dae3c486bc9f32992f7e5a0ab188966c16c",
    "e310788a374126ae8ccec05bd5928377bc474a9c7ae09f07d01466e5eca8f2f3",
    "45a6568c41867ad200122aee778d3191be6d7b8cf41f3482264d65b3dfee753d",
    "2a8e804fef266658c869f084e6ef9ae70feacf9514a4cdd58d865ea0853695d9",
    "4b49890fd98ac4614890f712a21e7eca386c095544e9840627beb41d8f16a1fd",
    "b58a2fbe839e2d9e99ff5c7971c710315f87840000a5ab376946f60271e47817",
    "ee8c3762c0f275036abcefebd47319742f130cd1630303158972c97044d0274b",
    "a3b025f4e1bf3abbdd011bc4c4d04024808af84a952ea7a480a44f0e2467bc76",
    "d8439e8d5fed88421cc5c827d75d3226f1831707083faf1a23be954d929a4b1b",
    "78a5a5f2153926f35fa027f0a2791991572b394aad8aacc029e6a79f128321f1",
    "84f54e663ef5fac76c16e63cfc86c49b70da478f3c165b1c268f8750ddb9f86e",
};

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
    if (version < 1 || version > int(kFingerprints.size()))
        return {};
    return QByteArray::fromHex(kFingerprints[size_t(version - 1)]);
}

} // namespace starosta::storage
