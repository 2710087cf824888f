// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/JournalRepository.h"
#include "core/journal/Ledger.h"
#include "core/storage/Changeset.h"

namespace starosta::journal {

namespace {

std::optional<QString> shown(const std::optional<QString> &value)
{
    return value && !value->isNull() ? value : std::nullopt;
}

RowChange toRowChange(const storage::ChangedRow &row, const QStringList &columns)
{
    RowChange change{.record = {row.table, row.row}, .kind = RowChangeKind::changed, .fields = {}};
    switch (row.operation) {
    case storage::RowOperation::inserted:
        change.kind = RowChangeKind::added;
        break;
    case storage::RowOperation::updated:
        change.kind = RowChangeKind::changed;
        break;
    case storage::RowOperation::deleted:
        change.kind = RowChangeKind::removed;
        break;
    }
    // Column 0 is the key, which says nothing to a reader.
    for (int column = 1; column < row.columns; ++column) {
        const auto before = row.before(column);
        const auto after = row.after(column);
        if ((before || after) && (shown(before) || shown(after)))
            change.fields.append({columns.value(column), shown(before), shown(after)});
    }
    return change;
}

class ColumnNames
{
public:
    explicit ColumnNames(storage::Store &store) : m_store(store) {}
    const QStringList &of(const QString &table)
    {
        auto found = m_names.find(table);
        if (found == m_names.end())
            found = m_names.insert(table, storage::columnNames(m_store, table));
        return *found;
    }

private:
    storage::Store &m_store;
    QHash<QString, QStringList> m_names;
};

} // namespace

QList<RowChange> Ledger::changesOf(EntryId number, int limit)
{
    QList<RowChange> changes;
    ColumnNames names(*m_store);
    const auto changeset = JournalRepository(*m_store).soundChangeset(number);
    if (!changeset)
        return changes;
    storage::forEachRow(*changeset, [&](const storage::ChangedRow &row) {
        changes.append(toRowChange(row, names.of(row.table)));
        return changes.size() < limit;
    });
    return changes;
}

namespace {

/// Rows that refer to a record, from the changes in which they came and went; a change of such a row tells only the
/// columns that it touched.
class ReferringRows
{
public:
    ReferringRows(const RecordRef &record, const QList<Reference> &references, ColumnNames &names)
        : m_key(QString::number(record.row))
    {
        for (const Reference &reference : references)
            m_columns[reference.table].append(int(names.of(reference.table).indexOf(reference.column)));
    }

    /// To be asked about every row, oldest change first.
    bool contains(const storage::ChangedRow &row)
    {
        const auto columns = m_columns.constFind(row.table);
        if (columns == m_columns.constEnd())
            return false;
        QSet<qint64> &known = m_rows[row.table];
        const bool before = known.contains(row.row);
        if (row.operation == storage::RowOperation::inserted) {
            known.remove(row.row); // a number that is given again
            for (const int column : *columns) {
                const auto value = column < 0 ? std::nullopt : row.after(column);
                if (value && *value == m_key)
                    known.insert(row.row);
            }
        }
        return before || known.contains(row.row);
    }

private:
    QString m_key;
    QHash<QString, QList<int>> m_columns;
    QHash<QString, QSet<qint64>> m_rows;
};

} // namespace

QList<HistoryItem> Ledger::historyOf(const RecordRef &record, const QList<Reference> &references)
{
    JournalRepository journal(*m_store);
    ColumnNames names(*m_store);
    ReferringRows referring(record, references, names);
    QList<HistoryItem> history;
    QList<Entry> all = entries();
    for (auto entry = all.crbegin(); entry != all.crend(); ++entry) {
        const auto changeset = journal.soundChangeset(entry->number);
        if (!changeset)
            continue;
        storage::forEachRow(*changeset, [&](const storage::ChangedRow &row) {
            const bool itself = row.row == record.row && row.table == record.table;
            if (!itself && !referring.contains(row))
                return true;
            history.append({*entry, toRowChange(row, names.of(row.table))});
            return !references.isEmpty(); // otherwise there is no second row to be found
        });
    }
    return history;
}

} // namespace starosta::journal
