// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <memory>

namespace starosta::storage {

/// One process at a time works in a store. A lock on a file beside the store, freed by the kernel when the process
/// ends however it ends, so that a start after a crash asks nothing. Connections of one process share it.
class StoreLock
{
public:
    /// Errors: storeInUse, storeCannotOpen.
    static Result<std::shared_ptr<StoreLock>> acquire(const QString &storePath);
    static QString lockPath(const QString &storePath);

    ~StoreLock();
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

private:
    explicit StoreLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace starosta::storage
