// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/storage/Store.h"

namespace starosta::storage {

/// Copies a store in use into a new file, readable by its owner alone, and believes the copy only after it was opened
/// again: integrity, schema and content digest as in the original. Until then it stands under another name.
/// Errors: storeExists (a backup never overwrites), storeDamaged, canceled, those of Store::open.
Result<> backupStore(Store &store, const QString &path, Progress *progress = nullptr);

/// Whether a file can be restored: ours, whole, of a version that this program knows.
/// Errors: those of Store::open, storeDamaged.
Result<> inspectBackup(const QString &path);

struct Restored
{
    /// Where the store that stood there is now; empty if there was none.
    QString keptAside;
};

/// Puts a copy of a backup in the store's place. The backup stays as it is; the store that stood there is kept aside
/// under a name of its own. Nobody may have the store open.
/// Errors: those of inspectBackup, storeInUse, storeCannotOpen, storeFull.
Result<Restored> restoreStore(const QString &backupPath, const QString &storePath);

} // namespace starosta::storage
