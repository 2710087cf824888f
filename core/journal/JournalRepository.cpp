// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/JournalRepository.h"

#include "core/journal/Action.h"
#include "core/storage/Statement.h"

namespace starosta::journal {

using storage::Statement;

namespace {

/// Well below SQLite's limit for one value.
constexpr qsizetype kPartSize = 4 * 1024 * 1024;

#define STAROSTA_JOURNAL_COLUMNS                                                                                       \
    "seq, at, actor, action, subject, record_table, record_id, reason, order_label, undoes, reversible,"               \
    " rows_changed, digest, previous, hash"

StoredEntry readEntry(const Statement &row)
{
    std::optional<RecordRef> record;
    if (!row.isNull(5))
        record = RecordRef{row.text(5), row.integer(6)};
    return {
        .link = {.number = row.id<EntryId>(0),
                 .at = row.text(1),
                 .actor = row.text(2),
                 .action = row.text(3),
                 .subject = row.text(4),
                 .record = record,
                 .because = {.reason = row.text(7), .order = row.text(8)},
                 .undoes = row.optionalId<EntryId>(9),
                 .reversible = row.boolean(10),
                 .rowsChanged = row.integer(11),
                 .digest = row.blob(12),
                 .previous = row.blob(13)},
        .hash = row.blob(14),
    };
}

} // namespace

QByteArray rowHashOf(const StoredEntry &entry)
{
    return digestOf(hashOf(entry.link) + entry.hash);
}

void JournalRepository::append(const StoredEntry &entry, const QByteArray &changeset)
{
    const ChainLink &link = entry.link;
    Statement insert(m_store, "INSERT INTO journal (" STAROSTA_JOURNAL_COLUMNS ")"
                              " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
    std::optional<QString> table;
    std::optional<qint64> row;
    if (link.record) {
        table = link.record->table;
        row = link.record->row;
    }
    insert.run(link.number, link.at, link.actor, link.action, link.subject, table, row, link.because.reason,
               link.because.order, link.undoes, link.reversible, link.rowsChanged, link.digest, link.previous,
               entry.hash);
    appendParts(link.number, changeset);
    Statement head(m_store, "UPDATE journal_head SET seq = ?1, hash = ?2 WHERE id = 1");
    head.run(link.number, entry.hash);
}

void JournalRepository::appendParts(EntryId entry, const QByteArray &changeset)
{
    Statement part(m_store, "INSERT INTO journal_changesets (seq, part, bytes) VALUES (?1, ?2, ?3)");
    for (qsizetype start = 0, number = 0; start < changeset.size(); start += kPartSize, ++number)
        part.run(entry, qint64(number), changeset.mid(start, kPartSize));
}

Head JournalRepository::head()
{
    Statement row(m_store, "SELECT seq, hash FROM journal_head WHERE id = 1");
    if (!row.step())
        return {0, {}};
    return {row.integer(0), row.blob(1)};
}

std::optional<QDateTime> JournalRepository::lastTime()
{
    Statement row(m_store, "SELECT at FROM journal ORDER BY seq DESC LIMIT 1");
    if (!row.step())
        return std::nullopt;
    return QDateTime::fromString(row.text(0), Qt::ISODateWithMs);
}

qint64 JournalRepository::count()
{
    Statement row(m_store, "SELECT count(*) FROM journal");
    return row.step() ? row.integer(0) : 0;
}

std::optional<StoredEntry> JournalRepository::find(EntryId number)
{
    Statement row(m_store, "SELECT " STAROSTA_JOURNAL_COLUMNS " FROM journal WHERE seq = ?1");
    row.bindAll(number);
    return row.step() ? std::optional(readEntry(row)) : std::nullopt;
}

QList<EntryId> JournalRepository::after(const QByteArray &beginOfHash)
{
    QList<EntryId> numbers;
    Statement rows(m_store, "SELECT seq FROM journal WHERE substr(previous, 1, ?2) = ?1 ORDER BY seq");
    rows.bindAll(beginOfHash, qint64(beginOfHash.size()));
    while (rows.step())
        numbers.append(rows.id<EntryId>(0));
    return numbers;
}

void JournalRepository::forEach(const std::function<bool(const StoredEntry &)> &visit)
{
    Statement rows(m_store, "SELECT " STAROSTA_JOURNAL_COLUMNS " FROM journal ORDER BY seq");
    while (rows.step() && visit(readEntry(rows))) {
    }
}

QList<StoredEntry> JournalRepository::newest(int limit, std::optional<EntryId> before)
{
    QList<StoredEntry> entries;
    Statement rows(m_store, "SELECT " STAROSTA_JOURNAL_COLUMNS " FROM journal WHERE ?1 IS NULL OR seq < ?1"
                            " ORDER BY seq DESC LIMIT ?2");
    rows.bindAll(before, limit);
    while (rows.step())
        entries.append(readEntry(rows));
    return entries;
}

QList<UndoLink> JournalRepository::undoLinks()
{
    QList<UndoLink> links;
    Statement rows(m_store, "SELECT seq, undoes FROM journal WHERE undoes IS NOT NULL ORDER BY seq DESC");
    while (rows.step())
        links.append({rows.integer(0), rows.integer(1)});
    return links;
}

std::optional<EntryId> JournalRepository::newestReversible(const QSet<qint64> &undone)
{
    Statement rows(m_store, "SELECT seq FROM journal j WHERE undoes IS NULL AND reversible = 1"
                            " AND NOT EXISTS (SELECT 1 FROM journal n WHERE n.seq > j.seq AND n.reversible = 0"
                            "  AND n.record_table = j.record_table AND n.record_id = j.record_id)"
                            " ORDER BY seq DESC");
    while (rows.step()) {
        if (!undone.contains(rows.integer(0)))
            return rows.id<EntryId>(0);
    }
    return std::nullopt;
}

std::optional<EntryId> JournalRepository::newestFinal(EntryId after)
{
    Statement row(m_store, "SELECT seq FROM journal n WHERE seq > ?1 AND reversible = 0"
                           " AND EXISTS (SELECT 1 FROM journal j WHERE j.seq > ?1 AND j.seq < n.seq"
                           "  AND j.reversible = 1 AND j.undoes IS NULL AND j.record_table = n.record_table"
                           "  AND j.record_id = n.record_id)"
                           " ORDER BY seq DESC LIMIT 1");
    row.bindAll(after);
    return row.step() ? std::optional(row.id<EntryId>(0)) : std::nullopt;
}

qint64 JournalRepository::newestOriginal()
{
    Statement row(m_store, "SELECT seq FROM journal WHERE undoes IS NULL ORDER BY seq DESC LIMIT 1");
    return row.step() ? row.integer(0) : 0;
}

std::optional<EntryId> JournalRepository::newestOf(const QString &action, const QSet<qint64> &undone)
{
    Statement rows(m_store, "SELECT seq FROM journal WHERE action = ?1 ORDER BY seq DESC");
    rows.bindAll(action);
    while (rows.step()) {
        if (!undone.contains(rows.integer(0)))
            return rows.id<EntryId>(0);
    }
    return std::nullopt;
}

std::optional<EntryId> JournalRepository::oldestAbout(const QString &action, const RecordRef &record)
{
    Statement row(m_store, "SELECT min(seq) FROM journal WHERE action = ?1 AND record_table = ?2 AND record_id = ?3");
    row.bindAll(action, record.table, record.row);
    return row.step() ? row.optionalId<EntryId>(0) : std::nullopt;
}

bool JournalRepository::knowsRedactions()
{
    if (!m_knowsRedactions) {
        Statement table(m_store, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'redactions'");
        m_knowsRedactions = table.step();
    }
    return *m_knowsRedactions;
}

QList<EntryId> JournalRepository::erasures()
{
    QList<EntryId> numbers;
    Statement rows(m_store, "SELECT seq FROM journal WHERE action = ?1 ORDER BY seq");
    rows.bindAll(token(Action::erasePeople));
    while (rows.step())
        numbers.append(rows.id<EntryId>(0));
    return numbers;
}

std::optional<EntryId> JournalRepository::newestErasure()
{
    Statement row(m_store, "SELECT max(seq) FROM journal WHERE action = ?1");
    row.bindAll(token(Action::erasePeople));
    return row.step() ? row.optionalId<EntryId>(0) : std::nullopt;
}

void JournalRepository::rewrite(const StoredEntry &entry, const QByteArray &changeset, qint64 erasure)
{
    const ChainLink &link = entry.link;
    Statement(m_store, "DELETE FROM journal_changesets WHERE seq = ?1").run(link.number);
    appendParts(link.number, changeset);
    Statement(m_store, "UPDATE journal SET subject = ?2, reason = ?3, order_label = ?4 WHERE seq = ?1")
        .run(link.number, link.subject, link.because.reason, link.because.order);
    Statement(m_store, "INSERT INTO redactions (erasure_id, seq, digest, row_hash) VALUES (?1, ?2, ?3, ?4)")
        .run(erasure, link.number, digestOf(changeset), rowHashOf(entry));
}

QList<Redaction> JournalRepository::redactionsOf(qint64 erasure)
{
    QList<Redaction> redactions;
    if (!knowsRedactions())
        return redactions;
    Statement rows(m_store, "SELECT seq, digest, row_hash FROM redactions WHERE erasure_id = ?1 ORDER BY id");
    rows.bindAll(erasure);
    while (rows.step())
        redactions.append({.entry = rows.integer(0), .digest = rows.blob(1), .rowHash = rows.blob(2)});
    return redactions;
}

QList<Redaction> JournalRepository::allRedactions()
{
    QList<Redaction> redactions;
    if (!knowsRedactions())
        return redactions;
    Statement rows(m_store, "SELECT seq, digest, row_hash FROM redactions ORDER BY erasure_id DESC");
    while (rows.step())
        redactions.append({.entry = rows.integer(0), .digest = rows.blob(1), .rowHash = rows.blob(2)});
    return redactions;
}

qint64 JournalRepository::erasureCount()
{
    if (!knowsRedactions())
        return 0;
    Statement row(m_store, "SELECT count(*) FROM erasures");
    return row.step() ? row.integer(0) : 0;
}

qint64 JournalRepository::redactionCount()
{
    if (!knowsRedactions())
        return 0;
    Statement row(m_store, "SELECT count(*) FROM redactions");
    return row.step() ? row.integer(0) : 0;
}

QHash<qint64, EntryId> JournalRepository::redacted()
{
    QHash<qint64, EntryId> entries;
    if (!knowsRedactions())
        return entries;
    Statement rows(m_store, "SELECT r.seq, j.seq FROM journal j JOIN redactions r ON r.erasure_id = j.record_id"
                            " WHERE j.action = ?1 ORDER BY j.seq");
    rows.bindAll(token(Action::erasePeople));
    while (rows.step())
        entries.insert(rows.integer(0), rows.id<EntryId>(1));
    return entries;
}

QByteArray JournalRepository::changeset(EntryId number)
{
    QByteArray bytes;
    Statement parts(m_store, "SELECT bytes FROM journal_changesets WHERE seq = ?1 ORDER BY part");
    parts.bindAll(number);
    while (parts.step())
        bytes += parts.blob(0);
    return bytes;
}

std::optional<QByteArray> JournalRepository::soundChangeset(EntryId number)
{
    const auto entry = find(number);
    if (!entry)
        return std::nullopt;
    QByteArray digest = entry->link.digest;
    if (knowsRedactions()) {
        Statement now(m_store, "SELECT digest FROM redactions WHERE seq = ?1 ORDER BY erasure_id DESC LIMIT 1");
        now.bindAll(number);
        if (now.step())
            digest = now.blob(0);
    }
    QByteArray bytes = changeset(number);
    return digestOf(bytes) == digest ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace starosta::journal
