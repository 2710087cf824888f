// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/storage/Store.h"

namespace starosta::roster {

/// How many copies of the time before an import stay beside the store; older ones go.
constexpr int kSafetyCopies = 3;

/// Copies the store as it is before an import, reads the copy back, and hands out its path.
/// Errors: those of storage::backupStore, canceled among them.
Result<QString> makeSafetyCopy(storage::Store &store, Progress &progress);

/// All that stand beside a store: where there was nothing worth keeping before its imports.
void removeSafetyCopies(const QString &storePath);

} // namespace starosta::roster
