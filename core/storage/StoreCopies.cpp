// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoreCopies.h"

#include "core/base/StoreMark.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace starosta::storage {

namespace {

bool isOurs(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && markOf(file.handle()) == FileMark::store;
}

/// Of the journal's first entry, which tells one school from another; empty where the file cannot be read. Neither
/// locks the file nor leaves anything beside it.
QByteArray firstHashOf(const QString &path)
{
    const QByteArray address = QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
    sqlite3 *database = nullptr;
    sqlite3_stmt *row = nullptr;
    QByteArray hash;
    if (sqlite3_open_v2(address.constData(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr) == SQLITE_OK &&
        sqlite3_prepare_v2(database, "SELECT hash FROM journal WHERE seq = 1", -1, &row, nullptr) == SQLITE_OK &&
        sqlite3_step(row) == SQLITE_ROW)
        hash = QByteArray(static_cast<const char *>(sqlite3_column_blob(row, 0)), sqlite3_column_bytes(row, 0));
    sqlite3_finalize(row);
    sqlite3_close(database);
    return hash;
}

} // namespace

QList<StoreCopy> copiesBeside(const QString &storePath, const QByteArray &firstDigits)
{
    const QFileInfo store(storePath);
    const QString base = store.completeBaseName();
    QList<StoreCopy> copies;
    for (const QFileInfo &file :
         store.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Name)) {
        const QString path = file.absoluteFilePath();
        if (path == store.absoluteFilePath() || !isOurs(path) || !firstHashOf(path).toHex().startsWith(firstDigits))
            continue;
        const QString name = file.fileName();
        copies.append({.path = path,
                       .changedAt = file.lastModified().toUTC(),
                       .automatic = name.startsWith(base + QStringLiteral(".before-import-")) ||
                                    name.startsWith(base + QStringLiteral(".before-restore-"))});
    }
    return copies;
}

} // namespace starosta::storage
