// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/journal/Chain.h"
#include "core/journal/Ledger.h"

namespace starosta::journal {

/// The journal outlives a person's data: what an older entry had recorded is taken out of it, and the entry that
/// destroys says which entries are different now and what they are. Only what is done to these tables is recorded of
/// that entry itself: it would hold all that it destroys otherwise.
const QSet<QByteArray> &tablesOfErasure();

/// An entry as it is to be from now on.
struct Rewritten
{
    QByteArray changeset;
    QString subject;
    Because because;
};
/// Asked of every entry, oldest first, whether something is to go; nothing where it stays as it is.
using Rewrite = std::function<std::optional<Rewritten>(const ChainLink &entry, const QByteArray &changeset)>;

/// In order of the numbers, every entry with what is recorded of it. Errors: journalBroken, canceled.
Result<> forEachChangeset(storage::Store &store, Progress &progress,
                          const std::function<void(EntryId number, const QByteArray &changeset)> &visit);

/// The same with what the chain says of it.
Result<> forEachEntry(storage::Store &store, Progress &progress,
                      const std::function<void(const ChainLink &entry, const QByteArray &changeset)> &visit);

/// Rewrites older entries, as a part of the change that destroys: the row of that number in `erasures`. How many.
/// Errors: journalBroken, canceled.
Result<qint64> redact(Change &change, qint64 erasure, Progress &progress, const Rewrite &rewrite);

/// From the commit of such a change until it is set to false, deleted bytes may still be in the file.
void setCleaningDue(storage::Store &store, bool due);
bool isCleaningDue(storage::Store &store);

} // namespace starosta::journal
