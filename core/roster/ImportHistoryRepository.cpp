// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/ImportHistoryRepository.h"

#include "core/storage/Statement.h"

namespace starosta::roster {

using storage::Statement;

#define STAROSTA_IMPORT_COLUMNS                                                                                        \
    "seq, at, actor, kind, mode, scope, file_name, file_digest, row_count, added, returned, changed, moved,"           \
    " left_count, unchanged, skipped, reason, order_label"

namespace {

ImportRecord recordIn(const Statement &row)
{
    const std::optional<qint64> entry = row.optionalInteger(0);
    return {.id = row.id<ImportId>(18),
            .at = QDateTime::fromString(row.text(1), Qt::ISODateWithMs),
            .actor = row.text(2),
            .kind = *importKindFromToken(row.text(3)), // checked by the schema, like the mode
            .mode = *importModeFromToken(row.text(4)),
            .scope = row.text(5),
            .fileName = row.text(6),
            .digest = row.text(7).toLatin1(),
            .rows = int(row.integer(8)),
            .added = int(row.integer(9)),
            .returned = int(row.integer(10)),
            .changed = int(row.integer(11)),
            .moved = int(row.integer(12)),
            .left = int(row.integer(13)),
            .unchanged = int(row.integer(14)),
            .skipped = int(row.integer(15)),
            .outcome = entry ? ImportOutcome::applied : ImportOutcome::held,
            .entry = entry ? std::optional(journal::EntryId(*entry)) : std::nullopt,
            .because = {.reason = row.text(16), .order = row.text(17)}};
}

} // namespace

void ImportHistoryRepository::add(const ImportRecord &record)
{
    Statement insert(m_store, "INSERT INTO journal_imports (" STAROSTA_IMPORT_COLUMNS ")"
                              " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,"
                              " ?18)");
    insert.run(record.entry, record.at.toUTC().toString(Qt::ISODateWithMs), record.actor, token(record.kind),
               token(record.mode), record.scope, record.fileName, QString::fromLatin1(record.digest), record.rows,
               record.added, record.returned, record.changed, record.moved, record.left, record.unchanged,
               record.skipped, record.because.reason, record.because.order);
}

QList<ImportRecord> ImportHistoryRepository::all()
{
    QList<ImportRecord> records;
    Statement row(m_store, "SELECT " STAROSTA_IMPORT_COLUMNS ", id FROM journal_imports ORDER BY id DESC");
    while (row.step())
        records.append(recordIn(row));
    return records;
}

std::optional<ImportRecord> ImportHistoryRepository::find(ImportId id)
{
    Statement row(m_store, "SELECT " STAROSTA_IMPORT_COLUMNS ", id FROM journal_imports WHERE id = ?1");
    row.bindAll(id);
    return row.step() ? std::optional(recordIn(row)) : std::nullopt;
}

#undef STAROSTA_IMPORT_COLUMNS

} // namespace starosta::roster
