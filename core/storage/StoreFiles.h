// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace starosta::storage {

/// A file of SQLite with all that SQLite and the store's lock put beside it.
void removeWithCompanions(const QString &path);

/// Each is one step for the kernel, kept by the folder when the function returns; a process that is killed leaves the
/// state before or the state after. Errors: storeCannotOpen, with the name that was to be had.
Result<> moveOver(const QString &from, const QString &to);
/// Errors: storeExists, storeCannotOpen.
Result<> moveToFreeName(const QString &from, const QString &to);
/// Each file gets the other's name. On the few file systems that cannot do it at once, `second` has no name for a
/// moment but that of `first`.
Result<> exchange(const QString &first, const QString &second);

} // namespace starosta::storage
