// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace starosta::storage {

/// What the database engine may hold in all, in bytes; the next allocation fails, which ends a statement and no more.
/// Undoing an import of 100,000 people was measured to need a third of it.
inline constexpr qint64 kEngineMemoryLimit = 512LL * 1024 * 1024;

/// Holds the engine to the limit from its first connection on; to be called before each, from any thread.
/// SQLite's own accounting takes a lock at every allocation: an import of 100,000 rows was measured to spend a quarter
/// of its time there. Where the engine is running already, its own limit is set instead.
void boundEngineMemory();

/// What the engine holds now, in bytes.
qint64 engineMemory();

} // namespace starosta::storage
