// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/RawDatabase.h"

#include "tests/support/Catch.h"

#include <QFile>

#include <sqlite3.h>

namespace starosta::test {

RawDatabase::RawDatabase(const QString &path)
{
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &m_handle) == SQLITE_OK);
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_handle);
}

void RawDatabase::execute(const QByteArray &sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &message);
    const QByteArray text(message);
    sqlite3_free(message);
    INFO(sql.toStdString() << ": " << text.toStdString());
    REQUIRE(code == SQLITE_OK);
}

QByteArray RawDatabase::value(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK);
    QByteArray result;
    if (sqlite3_step(statement) == SQLITE_ROW)
        result = QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, 0)),
                            sqlite3_column_bytes(statement, 0));
    sqlite3_finalize(statement);
    return result;
}

void RawDatabase::tamper(const QByteArray &sql)
{
    const QByteArray guards = value("SELECT group_concat(sql, '; ') FROM sqlite_schema WHERE type = 'trigger'");
    const QByteArray names = value("SELECT group_concat('DROP TRIGGER ' || name, '; ') FROM sqlite_schema"
                                   " WHERE type = 'trigger'");
    execute("PRAGMA foreign_keys = OFF");
    execute(names);
    execute(sql);
    execute(guards);
}

} // namespace starosta::test
