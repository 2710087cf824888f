// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

struct sqlite3;

namespace starosta::storage {

/// The numbered .sql files of the program, append-only: a file that has been released is never edited.
/// PRAGMA user_version counts how many of them a store has had.
int latestSchemaVersion();

/// Runs the files after `from`, one after another, inside the caller's transaction, up to `to`.
/// Returns the SQLite code of the first that fails, or SQLITE_OK.
int runMigrations(sqlite3 *handle, int from, int to);

/// A digest of every CREATE text of the schema. Two stores with the same one have the same tables, triggers, indexes.
QByteArray schemaFingerprint(sqlite3 *handle);

/// The fingerprint of a store at a version, as its migrations make it; empty for a version that is not known.
QByteArray expectedFingerprint(int version);

} // namespace starosta::storage
