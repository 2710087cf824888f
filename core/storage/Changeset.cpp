// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Changeset.h"

#include "core/storage/SqliteSession.h"
#include "core/storage/Statement.h"

#include <cstring>

namespace starosta::storage {

namespace {

bool isJournal(const char *table)
{
    return std::strncmp(table, "journal", 7) == 0;
}

/// A null QString for SQL NULL; the caller tells "not part of the change" apart by the pointer.
QString valueText(sqlite3_value *value)
{
    if (sqlite3_value_type(value) == SQLITE_NULL)
        return {};
    const auto *characters = reinterpret_cast<const char *>(sqlite3_value_text(value));
    const QString text = QString::fromUtf8(characters, sqlite3_value_bytes(value));
    return text.isNull() ? QStringLiteral("") : text;
}

using ValueGetter = int (*)(sqlite3_changeset_iter *, int, sqlite3_value **);

std::optional<QString> valueAt(sqlite3_changeset_iter *iterator, int column, ValueGetter getter)
{
    sqlite3_value *value = nullptr;
    if (getter(iterator, column, &value) != SQLITE_OK || !value)
        return std::nullopt;
    return valueText(value);
}

qint64 rowKey(sqlite3_changeset_iter *iterator, int operation)
{
    // Every table has an INTEGER PRIMARY KEY as its first column.
    sqlite3_value *value = nullptr;
    const ValueGetter getter = operation == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old;
    getter(iterator, 0, &value);
    return value ? sqlite3_value_int64(value) : 0;
}

struct ApplyContext
{
    Conflicts conflicts;
    bool leavesDangling = false; ///< rows that refer to what would be gone
};

int onConflict(void *context, int kind, sqlite3_changeset_iter *iterator)
{
    auto &[conflicts, leavesDangling] = *static_cast<ApplyContext *>(context);
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY) {
        leavesDangling = true;
        return SQLITE_CHANGESET_ABORT;
    }
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
    ++conflicts.rows;
    conflicts.tables.insert(QString::fromUtf8(table));
    // Go on to learn of all of them; the caller rolls everything back.
    return SQLITE_CHANGESET_OMIT;
}

/// The rows that refer to nothing now, with their tables.
void addDangling(Store &store, Conflicts &conflicts)
{
    Statement dangling(store, "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1");
    while (dangling.step()) {
        conflicts.tables.insert(dangling.text(0));
        conflicts.rows += dangling.integer(1);
    }
}

} // namespace

RowCounter::RowCounter(Store &store) : m_store(store)
{
    sqlite3_update_hook(store.handle(), &RowCounter::onRow, this);
}

RowCounter::~RowCounter()
{
    sqlite3_update_hook(m_store.handle(), nullptr, nullptr);
}

void RowCounter::onRow(void *counter, int, const char *, const char *table, long long)
{
    auto &self = *static_cast<RowCounter *>(counter);
    ++self.m_rows;
    // The name is the schema's own, so a run of rows of one table has one pointer.
    if (table == self.m_lastTable)
        return;
    self.m_lastTable = table;
    self.m_tables.insert(QByteArray(table));
}

QSet<QString> RowCounter::tables() const
{
    QSet<QString> names;
    for (const QByteArray &table : m_tables)
        names.insert(QString::fromUtf8(table));
    return names;
}

Recorder::Recorder(Store &store, QSet<QByteArray> only) : m_store(store), m_only(std::move(only))
{
    int code = sqlite3session_create(store.handle(), "main", &m_session);
    if (code == SQLITE_OK) {
        sqlite3session_table_filter(
            m_session,
            [](void *tables, const char *table) {
                const auto &meant = *static_cast<const QSet<QByteArray> *>(tables);
                const bool isMeant = meant.isEmpty() || meant.contains(QByteArray(table));
                return isMeant && !isJournal(table) ? 1 : 0;
            },
            &m_only);
        code = sqlite3session_attach(m_session, nullptr);
    }
    if (code != SQLITE_OK)
        m_store.noteFailure(code);
}

Recorder::~Recorder()
{
    if (m_session)
        sqlite3session_delete(m_session);
}

std::optional<QByteArray> Recorder::changeset()
{
    int size = 0;
    void *bytes = nullptr;
    const int code = m_session ? sqlite3session_changeset(m_session, &size, &bytes) : SQLITE_MISUSE;
    if (code != SQLITE_OK) {
        m_store.noteFailure(code);
        return std::nullopt;
    }
    QByteArray changeset(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return changeset;
}

bool forEachRow(const QByteArray &changeset, const std::function<bool(const ChangedRow &)> &visit)
{
    sqlite3_changeset_iter *iterator = nullptr;
    // SQLite promises not to write through the pointer.
    if (sqlite3changeset_start(&iterator, int(changeset.size()), const_cast<char *>(changeset.constData())) !=
        SQLITE_OK)
        return false;
    bool goOn = true;
    while (goOn && sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
        const RowOperation kind = operation == SQLITE_INSERT   ? RowOperation::inserted
                                  : operation == SQLITE_UPDATE ? RowOperation::updated
                                                               : RowOperation::deleted;
        const ChangedRow row{
            .table = QString::fromUtf8(table),
            .row = rowKey(iterator, operation),
            .operation = kind,
            .columns = columns,
            .before =
                [iterator, kind](int column) {
                    return kind == RowOperation::inserted ? std::nullopt
                                                          : valueAt(iterator, column, sqlite3changeset_old);
                },
            .after =
                [iterator, kind](int column) {
                    return kind == RowOperation::deleted ? std::nullopt
                                                         : valueAt(iterator, column, sqlite3changeset_new);
                },
        };
        goOn = visit(row);
    }
    return sqlite3changeset_finalize(iterator) == SQLITE_OK;
}

QByteArray inverted(const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    if (sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &bytes) != SQLITE_OK)
        return {};
    QByteArray result(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return result;
}

Conflicts apply(Store &store, const QByteArray &changeset)
{
    ApplyContext context;
    // Without a savepoint of its own: the caller's transaction is rolled back as a whole anyway, and with one every
    // row walks the list of saved pages in memory (measured: undoing 100,000 people took 56 s instead of 1 s).
    const int code =
        sqlite3changeset_apply_v2(store.handle(), int(changeset.size()), const_cast<char *>(changeset.constData()),
                                  nullptr, onConflict, &context, nullptr, nullptr, SQLITE_CHANGESETAPPLY_NOSAVEPOINT);
    if (context.leavesDangling)
        addDangling(store, context.conflicts);
    if (code != SQLITE_OK && context.conflicts.rows == 0)
        store.noteFailure(code);
    return context.conflicts;
}

QStringList columnNames(Store &store, const QString &table)
{
    QStringList names;
    Statement columns(store, "SELECT name FROM pragma_table_info(?1) ORDER BY cid");
    columns.bindAll(table);
    while (columns.step())
        names.append(columns.text(0));
    return names;
}

} // namespace starosta::storage
