// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/WriteTransaction.h"

#include <sqlite3.h>

namespace starosta::storage {

namespace {

int execute(sqlite3 *handle, const char *sql)
{
    return sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
}

} // namespace

WriteTransaction::WriteTransaction(Store &store) : m_store(store), m_open(false)
{
    const int code = execute(m_store.handle(), "BEGIN IMMEDIATE");
    m_open = code == SQLITE_OK;
    if (!m_open)
        m_store.noteFailure(code);
}

WriteTransaction::~WriteTransaction()
{
    // SQLite may have rolled back by itself after a full disk or an I/O error.
    if (m_open && !sqlite3_get_autocommit(m_store.handle()))
        execute(m_store.handle(), "ROLLBACK");
}

bool WriteTransaction::commit()
{
    const int code = execute(m_store.handle(), "COMMIT");
    if (code != SQLITE_OK) {
        m_store.noteFailure(code);
        return false;
    }
    m_open = false;
    return true;
}

} // namespace starosta::storage
