// SPDX-License-Identifier: GPL-3.0-or-later
// The proof that nobody wrote around the ledger.
#include "core/journal/JournalRepository.h"
#include "core/journal/Ledger.h"
#include "core/storage/ChangesetRecords.h"

#include <QMap>

namespace starosta::journal {

namespace {

/// What the recorded part of a destruction says of older entries, in the order in which it was written: SQLite records
/// rows in an order of its own.
QList<Redaction> redactionsIn(const QByteArray &changeset)
{
    QMap<qint64, Redaction> redactions; // by the number of the row
    storage::ChangesetReader reader(changeset);
    while (reader.next()) {
        const auto &after = reader.record().after;
        // The columns of the table redactions: id, erasure_id, seq, digest, row_hash.
        if (reader.record().table == QByteArrayView("redactions") && after.size() == 5)
            redactions.insert(after[0].integer, {.entry = after[2].integer,
                                                 .digest = after[3].content.toByteArray(),
                                                 .rowHash = after[4].content.toByteArray()});
    }
    return redactions.values();
}

/// What older entries are now, as far as an entry that is itself what it was says so.
class Redactions
{
public:
    explicit Redactions(JournalRepository &journal) : m_journal(journal)
    {
        const QList<EntryId> erasures = journal.erasures();
        // The newest first: it may have taken a name out of the reason of the one before.
        for (auto number = erasures.crbegin(); number != erasures.crend(); ++number) {
            const auto entry = journal.find(*number);
            if (!entry || !entry->link.record || !isAsWritten(*entry)) {
                m_trustsTable = true;
                continue;
            }
            const QList<Redaction> said = redactionsIn(journal.changeset(*number));
            m_count += said.size();
            for (const Redaction &each : said) {
                if (each.entry < number->value() && !m_now.contains(each.entry))
                    m_now.insert(each.entry, each);
            }
        }
        m_trustsTable = m_trustsTable || journal.erasureCount() != erasures.size();
        if (!m_trustsTable)
            return;
        // The entry that vouches is the wrong one, or gone: it is to be named, and not all those that it vouches for.
        for (const Redaction &each : journal.allRedactions()) {
            if (!m_now.contains(each.entry))
                m_now.insert(each.entry, each);
        }
    }

    bool isAsWritten(const StoredEntry &entry)
    {
        const QByteArray digest = digestOf(m_journal.changeset(entry.link.number));
        const auto now = m_now.constFind(entry.link.number.value());
        return now == m_now.cend() ? hashOf(entry.link) == entry.hash && digest == entry.link.digest
                                   : rowHashOf(entry) == now->rowHash && digest == now->digest;
    }

    /// Undo and history look into the table: it has to say what the entry says.
    bool tableAgrees(const StoredEntry &entry)
    {
        return entry.link.action != token(Action::erasePeople) || !entry.link.record ||
               m_journal.redactionsOf(entry.link.record->row) == redactionsIn(m_journal.changeset(entry.link.number));
    }
    /// None that no entry has written.
    bool isTableWhole() { return m_journal.redactionCount() == m_count; }

private:
    JournalRepository &m_journal;
    QHash<qint64, Redaction> m_now; ///< by the entry
    qint64 m_count = 0;
    bool m_trustsTable = false;
};

} // namespace

Verdict Ledger::verify(Progress &progress)
{
    JournalRepository journal(*m_store);
    const qint64 total = journal.count();
    qint64 expected = 1;
    QByteArray previous = chainStart();
    std::optional<EntryId> firstBad;
    Redactions redactions(journal);
    journal.forEach([&](const StoredEntry &stored) {
        const bool good = stored.link.number.value() == expected && stored.link.previous == previous &&
                          redactions.isAsWritten(stored) && redactions.tableAgrees(stored);
        if (!good) {
            firstBad = EntryId(expected);
            return false;
        }
        previous = stored.hash;
        progress.report(expected++, total);
        return !progress.canceled();
    });
    const Head head = journal.head();
    const bool readToTheEnd = !firstBad && !progress.canceled();
    // A cut tail, or a row that SQLite itself could not read.
    if (readToTheEnd &&
        (head.number != expected - 1 || head.hash != previous || m_store->failure() || !redactions.isTableWhole()))
        firstBad = EntryId(std::min(head.number + 1, expected));
    return {.intact = readToTheEnd && !firstBad, .entries = total, .firstBad = firstBad};
}

} // namespace starosta::journal
