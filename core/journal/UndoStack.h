// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/JournalRepository.h"

namespace starosta::journal {

/// Which entries hold and which were taken back, worked out from who takes back whom. An entry that takes another back
/// can itself be taken back (redo), and so on; an entry holds if no entry that holds takes it back.
class UndoStack
{
public:
    explicit UndoStack(JournalRepository &journal);

    bool isEffective(EntryId number) const { return !m_undone.contains(number.value()); }
    const QSet<qint64> &undone() const { return m_undone; }
    /// Entries out of which personal data was taken, with the one that did it last.
    const QHash<qint64, EntryId> &redacted() const { return m_redacted; }
    /// The newest reversible change that holds.
    std::optional<EntryId> undoCandidate();
    /// What made a change after the candidate final: the act of a revocation, printed. A plain undo stops at it: it
    /// would take back something else than what was done last. By its number the candidate can still be taken back.
    /// Paper and letters that change nothing else are passed over. So does a destruction of personal data after it,
    /// which nothing passes.
    std::optional<EntryId> inTheWayOf(EntryId candidate);
    /// The newest undo that holds, as long as no other change came after it.
    std::optional<EntryId> redoCandidate();

private:
    JournalRepository &m_journal;
    QList<UndoLink> m_links; ///< newest first
    QSet<qint64> m_undone;
    QHash<qint64, EntryId> m_redacted;
};

} // namespace starosta::journal
