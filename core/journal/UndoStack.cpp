// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/UndoStack.h"

namespace starosta::journal {

UndoStack::UndoStack(JournalRepository &journal)
    : m_journal(journal)
    , m_links(journal.undoLinks())
    , m_redacted(journal.redacted())
{
    // What takes an entry back is always newer than it: going down, each one is settled before its own turn.
    for (const UndoLink &link : std::as_const(m_links)) {
        if (!m_undone.contains(link.entry))
            m_undone.insert(link.undoes);
    }
}

std::optional<EntryId> UndoStack::undoCandidate()
{
    return m_journal.newestReversible(m_undone);
}

std::optional<EntryId> UndoStack::inTheWayOf(EntryId candidate)
{
    const auto erasure = m_journal.newestErasure();
    return erasure && candidate < *erasure ? erasure : m_journal.newestFinal(candidate);
}

std::optional<EntryId> UndoStack::redoCandidate()
{
    const qint64 newestOriginal = m_journal.newestOriginal();
    QSet<qint64> takingBack;
    for (const UndoLink &link : std::as_const(m_links))
        takingBack.insert(link.entry);
    for (const UndoLink &link : std::as_const(m_links)) {
        if (link.entry < newestOriginal)
            break;
        const bool isRedo = takingBack.contains(link.undoes);
        if (!isRedo && !m_undone.contains(link.entry))
            return EntryId(link.entry);
    }
    return std::nullopt;
}

} // namespace starosta::journal
