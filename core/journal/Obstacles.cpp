// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/JournalRepository.h"
#include "core/journal/Ledger.h"
#include "core/journal/Slots.h"
#include "core/storage/Statement.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace starosta::journal {

using storage::ChangedRow;
using storage::RowOperation;

namespace {

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
    explicit Footprint(storage::Store &store) : m_keys(store), m_slots(store) {}

    void add(const QByteArray &changeset)
    {
        storage::forEachRow(changeset, [this](const ChangedRow &row) {
            m_written[row.table][row.row] |= columnsOf(row);
            const Slots::Move move = m_slots.moveOf(row);
            if (!move.isNone() && row.operation == RowOperation::updated)
                m_settled[row.table].insert(row.row);
            m_claimed += QSet(move.left.begin(), move.left.end());
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

    /// Taking back would overwrite the row, or leave it without what it refers to: SQLite sees it.
    bool meets(const ChangedRow &row)
    {
        if (writtenOf(row) & columnsOf(row))
            return true;
        // What an undone row would refer to is gone, or what was made since refers to a row that would be gone.
        if (row.operation == RowOperation::deleted)
            return contains(m_needed, row);
        for (const ForeignKeys::Key &key : m_keys.of(row.table)) {
            const auto parent = row.after(key.column);
            if (parent && !parent->isNull() && contains(m_made, key.parent, parent->toLongLong()))
                return true;
        }
        return false;
    }

    /// Taking back would rewrite what has been closed since, or what the row was opened or closed after: a pupil who
    /// left the class that he was moved to would have left another one, or be in a class again.
    bool crosses(const ChangedRow &row)
    {
        const Slots::Move move = m_slots.moveOf(row);
        if (contains(m_settled, row) || (!move.isNone() && writtenOf(row)))
            return true;
        const auto isClaimed = [this](const QString &slot) { return m_claimed.contains(slot); };
        return std::ranges::any_of(move.left, isClaimed) || std::ranges::any_of(move.taken, isClaimed);
    }

private:
    using Rows = QHash<QString, QSet<qint64>>;

    static bool contains(const Rows &rows, const QString &table, qint64 row)
    {
        const auto found = rows.constFind(table);
        return found != rows.cend() && found->contains(row);
    }
    static bool contains(const Rows &rows, const ChangedRow &row) { return contains(rows, row.table, row.row); }

    Columns writtenOf(const ChangedRow &row) const
    {
        const auto table = m_written.constFind(row.table);
        return table == m_written.cend() ? 0 : table->value(row.row);
    }

    ForeignKeys m_keys;
    Slots m_slots;
    QHash<QString, QHash<qint64, Columns>> m_written;
    Rows m_made;             ///< they would be gone
    Rows m_needed;           ///< they would be referred to again
    Rows m_settled;          ///< they were opened or closed
    QSet<QString> m_claimed; ///< they would be held again
};

} // namespace

QList<EntryId> Ledger::standingAfter(EntryId number)
{
    QList<EntryId> later;
    for (const Entry &entry : entries()) {
        if (entry.number > number && entry.effective && !entry.undoes)
            later.prepend(entry.number);
    }
    return later;
}

QList<UndoObstacle> Ledger::obstaclesTo(EntryId number, int limit)
{
    JournalRepository journal(*m_store);
    const auto changed = journal.soundChangeset(number);
    if (!changed)
        return {};
    Footprint footprint(*m_store);
    footprint.add(*changed);
    QList<UndoObstacle> obstacles;
    for (const EntryId later : standingAfter(number)) {
        const auto changeset = journal.soundChangeset(later);
        if (!changeset)
            continue;
        const qsizetype before = obstacles.size();
        storage::forEachRow(*changeset, [&](const ChangedRow &row) {
            if (footprint.meets(row) || footprint.crosses(row))
                obstacles.append({.record = {row.table, row.row}, .by = later});
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

storage::Conflicts Ledger::crossingsOf(EntryId number, const QByteArray &changeset)
{
    storage::Conflicts crossings;
    const QList<EntryId> laterOnes = standingAfter(number);
    if (laterOnes.isEmpty())
        return crossings;
    Footprint footprint(*m_store);
    footprint.add(changeset);
    for (const EntryId later : laterOnes) {
        storage::forEachRow(JournalRepository(*m_store).soundChangeset(later).value_or(QByteArray()),
                            [&](const ChangedRow &row) {
                                if (footprint.crosses(row)) {
                                    ++crossings.rows;
                                    crossings.tables.insert(row.table);
                                }
                                return true;
                            });
    }
    return crossings;
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
