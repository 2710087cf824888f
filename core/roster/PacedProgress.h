// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"

namespace starosta::roster {

/// Reports and asks about cancelling once in a thousand steps, so that neither is felt.
class PacedProgress
{
public:
    PacedProgress(Progress &progress, qint64 total) : m_progress(progress), m_total(total) {}

    /// False when the work shall stop.
    bool advance()
    {
        if (m_done++ % kPace != 0)
            return true;
        m_progress.report(m_done - 1, m_total);
        return !m_progress.canceled();
    }

private:
    static constexpr qint64 kPace = 1000;

    Progress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

} // namespace starosta::roster
