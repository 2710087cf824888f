// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/ImportHistoryRepository.h"

#include "core/storage/Statement.h"

namespace starosta::roster {

using storage::Statement;

namespace {

/// In the order of kSelect.
ImportRecord recordIn(const Statement &row)
{
    int column = 0;
    const auto text = [&] { return row.text(column++); };
    const auto number = [&] { return int(row.integer(column++)); };
    // A braced list is worked out from left to right, so the columns are taken one after another.
    ImportRecord record{.id = row.id<ImportId>(column++),
                        .at = QDateTime::fromString(text(), Qt::ISODateWithMs),
                        .actor = text(),
                        .kind = *importKindFromToken(text()), // checked by the schema, like the mode
                        .mode = *importModeFromToken(text()),
                        .scope = text(),
                        .fileName = text(),
                        .digest = text().toLatin1(),
                        .rows = number(),
                        .added = number(),
                        .returned = number(),
                        .changed = number(),
                        .moved = number(),
                        .left = number(),
                        .unchanged = number(),
                        .skipped = number(),
                        .because = {.reason = text(), .order = text()}};
    const std::optional<qint64> entry = row.optionalInteger(column);
    record.outcome = entry ? ImportOutcome::applied : ImportOutcome::held;
    record.entry = entry ? std::optional(journal::EntryId(*entry)) : std::nullopt;
    return record;
}

/// All of them, or the one with the id.
constexpr const char *kSelect =
    "SELECT id, at, actor, kind, mode, scope, file_name, file_digest, row_count, added, returned, changed, moved,"
    " left_count, unchanged, skipped, reason, order_label, seq FROM journal_imports"
    " WHERE ?1 IS NULL OR id = ?1 ORDER BY id DESC";

} // namespace

void ImportHistoryRepository::add(const ImportRecord &record)
{
    Statement insert(m_store, "INSERT INTO journal_imports (seq, at, actor, kind, mode, scope, file_name, file_digest,"
                              " row_count, added, returned, changed, moved, left_count, unchanged, skipped, reason,"
                              " order_label) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,"
                              " ?16, ?17, ?18)");
    insert.run(record.entry, record.at.toUTC().toString(Qt::ISODateWithMs), record.actor, token(record.kind),
               token(record.mode), record.scope, record.fileName, QString::fromLatin1(record.digest), record.rows,
               record.added, record.returned, record.changed, record.moved, record.left, record.unchanged,
               record.skipped, record.because.reason, record.because.order);
}

QList<ImportRecord> ImportHistoryRepository::all()
{
    QList<ImportRecord> records;
    Statement row(m_store, kSelect);
    row.bindAll(std::optional<ImportId>());
    while (row.step())
        records.append(recordIn(row));
    return records;
}

std::optional<ImportRecord> ImportHistoryRepository::find(ImportId id)
{
    Statement row(m_store, kSelect);
    row.bindAll(id);
    return row.step() ? std::optional(recordIn(row)) : std::nullopt;
}

} // namespace starosta::roster
