// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"

#include <sqlite3.h>

namespace starosta::storage {

/// While it lives, a running statement ends early when the work is cancelled; it fails then, and a transaction that it
/// was writing in is rolled back. One at a time for a connection.
class Cancelling
{
public:
    Cancelling(sqlite3 *handle, Progress *progress) : m_handle(handle)
    {
        constexpr int kInstructions = 10000; // some milliseconds
        if (progress)
            sqlite3_progress_handler(handle, kInstructions, &isCanceled, progress);
    }
    ~Cancelling() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Cancelling(const Cancelling &) = delete;
    Cancelling &operator=(const Cancelling &) = delete;

private:
    static int isCanceled(void *progress) { return static_cast<Progress *>(progress)->canceled() ? 1 : 0; }

    sqlite3 *m_handle;
};

} // namespace starosta::storage
