// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Redaction.h"

#include "core/journal/JournalRepository.h"
#include "core/storage/Statement.h"
#include "core/storage/TriggersAside.h"

namespace starosta::journal {

const QSet<QByteArray> &tablesOfErasure()
{
    static const QSet<QByteArray> tables = {"erasures", "redactions", "nameless_places", "nameless_movements",
                                            "nameless_requests"};
    return tables;
}

Result<> forEachChangeset(storage::Store &store, Progress &progress,
                          const std::function<void(EntryId number, const QByteArray &changeset)> &visit)
{
    JournalRepository journal(store);
    const qint64 last = journal.head().number;
    for (qint64 number = 1; number <= last; ++number) {
        if (progress.canceled())
            return fail(ErrorCode::canceled);
        const auto changeset = journal.soundChangeset(EntryId(number));
        if (!changeset)
            return fail(ErrorCode::journalBroken, {QString::number(number)});
        visit(EntryId(number), *changeset);
        progress.report(number, last);
    }
    return {};
}

Result<> forEachEntry(storage::Store &store, Progress &progress,
                      const std::function<void(const ChainLink &entry, const QByteArray &changeset)> &visit)
{
    JournalRepository journal(store);
    return forEachChangeset(store, progress, [&](EntryId number, const QByteArray &changeset) {
        if (const auto entry = journal.find(number))
            visit(entry->link, changeset);
    });
}

Result<qint64> redact(Change &change, qint64 erasure, Progress &progress, const Rewrite &rewrite)
{
    JournalRepository journal(change.store());
    // The three that forbid it to everybody else; whoever goes around them is found out by the chain all the same.
    const storage::TriggersAside guards(
        change.store(), {"journal_no_update", "journal_changesets_no_update", "journal_changesets_no_delete"});
    qint64 rewritten = 0;
    const auto read = forEachChangeset(change.store(), progress, [&](EntryId number, const QByteArray &changeset) {
        auto entry = journal.find(number);
        if (!entry)
            return;
        const auto now = rewrite(entry->link, changeset);
        if (!now)
            return;
        entry->link.subject = now->subject;
        entry->link.because = now->because;
        journal.rewrite(*entry, now->changeset, erasure);
        ++rewritten;
    });
    if (!read)
        return failureOf(read);
    return rewritten;
}

void setCleaningDue(storage::Store &store, bool due)
{
    storage::Statement(store, "UPDATE journal_cleaning SET due = ?1 WHERE id = 1").run(due);
}

bool isCleaningDue(storage::Store &store)
{
    storage::Statement select(store, "SELECT due FROM journal_cleaning WHERE id = 1");
    return select.step() && select.boolean(0);
}

} // namespace starosta::journal
