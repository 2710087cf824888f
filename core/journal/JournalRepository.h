// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Chain.h"
#include "core/journal/Entry.h"
#include "core/storage/Store.h"

#include <QSet>

#include <functional>

namespace starosta::journal {

/// An entry as it stands in its table, with what makes it a link of the chain.
struct StoredEntry
{
    ChainLink link;
    QByteArray hash;
};

struct Head
{
    qint64 number; ///< 0 before the first entry
    QByteArray hash;
};

/// One entry that takes another back.
struct UndoLink
{
    qint64 entry;
    qint64 undoes;
};

/// What an entry is since personal data was taken out of it. The last of several counts.
struct Redaction
{
    qint64 entry;
    QByteArray digest;  ///< of what is recorded of it now
    QByteArray rowHash; ///< see rowHashOf()

    bool operator==(const Redaction &) const = default;
};
/// Covers the fields as they stand, whatever they were when the chain was made, and the link to what follows.
QByteArray rowHashOf(const StoredEntry &entry);

/// The journal's own tables.
class JournalRepository
{
public:
    explicit JournalRepository(storage::Store &store) : m_store(store) {}

    void append(const StoredEntry &entry, const QByteArray &changeset);
    Head head();
    std::optional<QDateTime> lastTime();
    qint64 count();
    std::optional<StoredEntry> find(EntryId number);
    /// Entries before which the chain ended with these bytes; of two that are alike by chance, both.
    QList<EntryId> after(const QByteArray &beginOfHash);
    /// In order of the numbers, until `visit` returns false.
    void forEach(const std::function<bool(const StoredEntry &)> &visit);
    /// Newest first, below `before` if given; `limit` -1 for all.
    QList<StoredEntry> newest(int limit, std::optional<EntryId> before);
    /// Newest first.
    QList<UndoLink> undoLinks();
    /// The newest reversible entry that takes nothing back, is not among `undone`, and whose record has not left the
    /// house since: the act of a revocation that was printed.
    std::optional<EntryId> newestReversible(const QSet<qint64> &undone);
    /// The newest entry after this one that made another one after it final: the act of a revocation, printed.
    std::optional<EntryId> newestFinal(EntryId after);
    /// The number of the newest entry that takes nothing back, 0 if there is none.
    qint64 newestOriginal();
    /// The newest entry of an action that is not among `undone`.
    std::optional<EntryId> newestOf(const QString &action, const QSet<qint64> &undone);
    /// The oldest entry of an action about a record.
    std::optional<EntryId> oldestAbout(const QString &action, const RecordRef &record);
    /// The newest entry that destroyed personal data.
    std::optional<EntryId> newestErasure();
    /// All of these, oldest first.
    QList<EntryId> erasures();
    /// Takes the place of what was recorded; only within redact().
    void rewrite(const StoredEntry &entry, const QByteArray &changeset, qint64 erasure);
    /// Of one destruction, in the order in which it wrote them.
    QList<Redaction> redactionsOf(qint64 erasure);
    /// The newest of an entry first.
    QList<Redaction> allRedactions();
    qint64 redactionCount();
    qint64 erasureCount();
    /// By which entry data was last taken out of each, by its number.
    QHash<qint64, EntryId> redacted();
    QByteArray changeset(EntryId number);
    /// Nothing if the bytes are not those that the entry's digest, or that of its redaction, vouches for: SQLite was
    /// seen to loop for ever over a changeset that somebody had altered.
    std::optional<QByteArray> soundChangeset(EntryId number);

private:
    void appendParts(EntryId number, const QByteArray &changeset);
    /// Not in a store of an earlier version that is only looked at.
    bool knowsRedactions();

    storage::Store &m_store;
    std::optional<bool> m_knowsRedactions;
};

} // namespace starosta::journal
