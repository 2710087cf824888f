// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Origins.h"

#include "core/journal/JournalRepository.h"
#include "core/storage/Changeset.h"

namespace starosta::journal {

QHash<qint64, EntryId> originsOf(storage::Store &store, const QString &table)
{
    JournalRepository journal(store);
    QHash<qint64, EntryId> origins;
    journal.forEach([&](const StoredEntry &entry) {
        const auto changeset = journal.soundChangeset(entry.link.number);
        if (!changeset)
            return true;
        storage::forEachRow(*changeset, [&](const storage::ChangedRow &row) {
            const bool came = row.operation == storage::RowOperation::inserted && row.table == table;
            if (came && !(entry.link.undoes && origins.contains(row.row)))
                origins.insert(row.row, entry.link.number);
            return true;
        });
        return true;
    });
    return origins;
}

} // namespace starosta::journal
