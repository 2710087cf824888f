// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/JournalRepository.h"
#include "core/journal/Ledger.h"
#include "core/storage/Changeset.h"
#include "core/storage/Statement.h"

#include <QHash>
#include <QSet>

namespace starosta::journal {

using storage::ChangedRow;
using storage::RowOperation;

namespace {

/// By column: which of a row's values an entry wrote. Tables are far narrower.
using Columns = quint64;
constexpr Columns kWholeRow = ~Columns(0);

Columns bit(int column)
{
    return Columns(1) << (column % 64);
}

/// Of an updated row only what was updated: two entries that wrote different columns do not stand in each other's way.
Columns columnsOf(const ChangedRow &row)
{
    if (row.operation != RowOperation::updated)
        return kWholeRow;
    Columns columns = 0;
    for (int column = 1; column < row.columns; ++column) {
        if (row.after(column))
            columns |= bit(column);
    }
    return columns;
}

/// Which columns of a table hold the keys of another one's rows.
class ForeignKeys
{
public:
    struct Key
    {
        int column;
        QString parent;
    };

    explicit ForeignKeys(storage::Store &store) : m_store(store) {}
    const QList<Key> &of(const QString &table)
    {
        auto found = m_keys.find(table);
        if (found != m_keys.end())
            return *found;
        QList<Key> keys;
        const QStringList columns = storage::columnNames(m_store, table);
        storage::Statement select(m_store, "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)");
        select.bindAll(table);
        while (select.step())
            keys.append({.column = int(columns.indexOf(select.text(0))), .parent = select.text(1)});
        return *m_keys.insert(table, keys);
    }

private:
    storage::Store &m_store;
    QHash<QString, QList<Key>> m_keys;
};

/// What entries wrote that are to be taken back, and which later rows keep them from it.
class Footprint
{
public:
    explicit Footprint(storage::Store &store) : m_keys(store) {}

    void add(const QByteArray &changeset)
    {
        storage::forEachRow(changeset, [this](const ChangedRow &row) {
            m_written[row.table][row.row] |= columnsOf(row);
            if (row.operation == RowOperation::inserted) {
                m_made[row.table].insert(row.row);
                return true;
            }
            for (const ForeignKeys::Key &key : m_keys.of(row.table)) {
                if (const auto parent = row.before(key.column); parent && !parent->isNull())
                    m_needed[key.parent].insert(parent->toLongLong());
            }
            return true;
        });
    }

    bool isTouchedBy(const ChangedRow &row)
    {
        if (const auto table = m_written.constFind(row.table); table != m_written.cend()) {
            if (table->value(row.row) & columnsOf(row))
                return true;
        }
        // What an undone row would refer to is gone, or what was made since refers to a row that would be gone.
        if (row.operation == RowOperation::deleted)
            return contains(m_needed, row.table, row.row);
        for (const ForeignKeys::Key &key : m_keys.of(row.table)) {
            const auto parent = row.after(key.column);
            if (parent && !parent->isNull() && contains(m_made, key.parent, parent->toLongLong()))
                return true;
        }
        return false;
    }

private:
    using Rows = QHash<QString, QSet<qint64>>;

    static bool contains(const Rows &rows, const QString &table, qint64 row)
    {
        const auto found = rows.constFind(table);
        return found != rows.cend() && found->contains(row);
    }

    ForeignKeys m_keys;
    QHash<QString, QHash<qint64, Columns>> m_written;
    Rows m_made;   ///< they would be gone
    Rows m_needed; ///< they would be referred to again
};

} // namespace

QList<UndoObstacle> Ledger::obstaclesTo(EntryId number, int limit)
{
    JournalRepository journal(*m_store);
    const auto changed = journal.soundChangeset(number);
    if (!changed)
        return {};
    Footprint footprint(*m_store);
    footprint.add(*changed);
    QList<Entry> later;
    for (const Entry &entry : entries()) {
        if (entry.number > number && entry.effective && !entry.undoes)
            later.prepend(entry);
    }
    QList<UndoObstacle> obstacles;
    for (const Entry &entry : std::as_const(later)) {
        const auto changeset = journal.soundChangeset(entry.number);
        if (!changeset)
            continue;
        const qsizetype before = obstacles.size();
        storage::forEachRow(*changeset, [&](const ChangedRow &row) {
            if (footprint.isTouchedBy(row))
                obstacles.append({.record = {row.table, row.row}, .by = entry.number});
            return obstacles.size() < limit;
        });
        if (obstacles.size() >= limit)
            break;
        // Whatever keeps that one from being taken back is in the way as well.
        if (obstacles.size() > before)
            footprint.add(*changeset);
    }
    return obstacles;
}

void Ledger::nameObstacles(Error &error, EntryId number)
{
    QList<EntryId> inTheWay;
    for (const UndoObstacle &obstacle : obstaclesTo(number, std::numeric_limits<int>::max())) {
        if (inTheWay.isEmpty() || inTheWay.front() != obstacle.by)
            inTheWay.prepend(obstacle.by);
    }
    for (const EntryId by : std::as_const(inTheWay)) {
        if (const auto later = entry(by))
            error.args += {QString::number(by.value()), later->action,
                           later->reversible ? QString() : QStringLiteral("irreversible")};
    }
}

} // namespace starosta::journal
