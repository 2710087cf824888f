// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace starosta::storage {

enum class Medium { writable, readOnly };

/// What can be learned of a store without SQLite and without touching it: an absolute path of an ordinary file, owned
/// by this user, closed to others (group and other bits are taken away where the file system has them), on a local
/// disk, with the header of a database of ours.
/// Errors: storePathInvalid, storeMissing, storeNotAFile, storeForeignOwner, storeReadableByOthers, storeOnNetwork,
/// storeNotADatabase, storeForeignApplication.
Result<Medium> inspectStoreFile(const QString &path);

/// Whether a new store may be made there. Errors: storePathInvalid, storeExists, storeOnNetwork.
Result<> mayCreateStoreFile(const QString &path);

/// Makes the empty file, readable by its owner alone; refuses to touch one that is there.
/// Errors: storePathInvalid, storeExists, storeOnNetwork, storeCannotOpen, storeFull.
Result<> createStoreFile(const QString &path);

} // namespace starosta::storage
