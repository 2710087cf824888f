// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Store.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

struct sqlite3_session;

namespace starosta::storage {

/// Counts the rows that are written while it lives, and in which tables. One at a time for a store.
class RowCounter
{
public:
    explicit RowCounter(Store &store);
    ~RowCounter();
    RowCounter(const RowCounter &) = delete;
    RowCounter &operator=(const RowCounter &) = delete;

    /// A row that was written twice counts twice.
    qint64 rows() const { return m_rows; }
    QSet<QString> tables() const;

private:
    static void onRow(void *counter, int operation, const char *database, const char *table, long long row);

    Store &m_store;
    qint64 m_rows = 0;
    QSet<QByteArray> m_tables;
    const char *m_lastTable = nullptr;
};

/// Records what is done to the tables of a store while it lives, leaving out those of the journal.
class Recorder
{
public:
    /// With tables, only what is done to these.
    explicit Recorder(Store &store, QSet<QByteArray> only = {});
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// Empty if nothing is different in the end; nothing if it could not be read, Store's failure says why.
    std::optional<QByteArray> changeset();

private:
    Store &m_store;
    QSet<QByteArray> m_only;
    sqlite3_session *m_session = nullptr;
};

enum class RowOperation { inserted, updated, deleted };

/// One row of a changeset. Values are numbered as the table's columns; a value that is not part of the change (an
/// unchanged column of an updated row) is nothing, an SQL NULL is a null string within something.
struct ChangedRow
{
    QString table;
    qint64 row;
    RowOperation operation;
    int columns;
    std::function<std::optional<QString>(int column)> before;
    std::function<std::optional<QString>(int column)> after;
};

/// Calls `visit` for every row until it returns false. False if the changeset cannot be read.
bool forEachRow(const QByteArray &changeset, const std::function<bool(const ChangedRow &)> &visit);

/// The change that takes this one back. Empty if it cannot be read.
QByteArray inverted(const QByteArray &changeset);

/// What stood in the way of applying a changeset.
struct Conflicts
{
    qint64 rows = 0;
    QSet<QString> tables = {};
};
/// Applies to the store, inside the caller's transaction, all or nothing. The conflicts if there are any; an error of
/// SQLite goes to the store's failure.
Conflicts apply(Store &store, const QByteArray &changeset);

/// The names of a table's columns, in order.
QStringList columnNames(Store &store, const QString &table);

} // namespace starosta::storage
