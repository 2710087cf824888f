// SPDX-License-Identifier: GPL-3.0-or-later
// The history of imports: who imported which file, and taking an import back.
#include "core/roster/ImportHistoryRepository.h"
#include "core/roster/Planning.h"
#include "core/roster/RosterRepository.h"

#include <QSet>

namespace starosta::roster {

QList<ImportRecord> importHistory(journal::Ledger &ledger)
{
    QList<ImportRecord> records = ImportHistoryRepository(ledger.store()).all();
    if (records.isEmpty())
        return records;
    QSet<journal::EntryId> undone;
    for (const journal::Entry &entry : ledger.entries()) {
        if (!entry.effective)
            undone.insert(entry.number);
    }
    for (ImportRecord &record : records) {
        if (record.entry && undone.contains(*record.entry))
            record.outcome = ImportOutcome::undone;
    }
    return records;
}

QList<ImportRecord> RosterService::history()
{
    return importHistory(m_rooms.ledger);
}

std::optional<ImportId> RosterService::importOf(journal::EntryId entry)
{
    for (const ImportRecord &record : ImportHistoryRepository(m_rooms.ledger.store()).all()) {
        if (record.entry == entry)
            return record.id;
    }
    return {};
}

Result<journal::Entry> RosterService::undo(ImportId id, const journal::Because &because)
{
    const std::optional<ImportRecord> record = ImportHistoryRepository(m_rooms.ledger.store()).find(id);
    if (!record || !record->entry)
        return fail(ErrorCode::importNoRecord, {QString::number(id.value())});
    return m_rooms.ledger.undo(record->entry, because);
}

QList<UndoConflict> RosterService::conflictsOf(ImportId id, int limit)
{
    const std::optional<ImportRecord> record = ImportHistoryRepository(m_rooms.ledger.store()).find(id);
    if (!record || !record->entry)
        return {};
    QList<UndoConflict> conflicts;
    RosterRepository repository(m_rooms.ledger.store());
    QSet<std::pair<journal::EntryId, people::PersonId>> named;
    for (const journal::UndoObstacle &each : m_rooms.ledger.obstaclesTo(*record->entry, limit)) {
        const auto behind = repository.personBehind(each.record);
        // One entry wrote several rows of one person: a place that ended and one that began.
        if (behind && named.contains({each.by, behind->person}))
            continue;
        if (behind)
            named.insert({each.by, behind->person});
        const auto classId = repository.classBehind(each.record);
        conflicts.append({.record = each.record,
                          .name = behind ? behind->name : QString(),
                          .className = classId ? m_rooms.classes.label(*classId) : QString(),
                          .by = each.by});
    }
    return conflicts;
}

} // namespace starosta::roster
