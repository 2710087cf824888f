// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/storage/Store.h"

#include <optional>

namespace starosta::roster {

/// How many copies of the time before an import stay beside the store; older ones go.
constexpr int kSafetyCopies = 3;

/// The store as it was before an import, copied and read back. It stays only of an import that was done: the older
/// ones would go for nothing otherwise.
class SafetyCopy
{
public:
    /// Errors: those of storage::backupStore, canceled among them.
    static Result<SafetyCopy> make(storage::Store &store, Progress &progress);

    /// The import is done: the oldest copies go, and the one of an attempt that was killed.
    void keep();
    /// Nothing was written: this one goes.
    void drop();

private:
    SafetyCopy(const QString &storePath, const QString &path) : m_storePath(storePath), m_path(path) {}

    QString m_storePath;
    QString m_path;
    std::optional<QString> m_ofNothing = {}; ///< of an attempt that was killed before it wrote anything
};

/// All that stand beside a store: where there was nothing worth keeping before its imports.
void removeSafetyCopies(const QString &storePath);

} // namespace starosta::roster
