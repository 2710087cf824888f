// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Entry.h"
#include "core/storage/Store.h"

#include <QHash>

namespace starosta::journal {

/// By which entry each row of a table came, in one pass over the journal, however many rows there are. What a redo
/// brings back came by the entry that was redone; of a number that was given again, the later one counts.
QHash<qint64, EntryId> originsOf(storage::Store &store, const QString &table);

} // namespace starosta::journal
