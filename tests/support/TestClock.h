// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

namespace starosta::test {

/// A clock that stands still until it is told to move: noon of 1 September 2026, Moscow.
class TestClock : public Clock
{
public:
    QDateTime nowUtc() const override { return m_now; }

    void set(const QDateTime &moment) { m_now = moment.toUTC(); }
    void advanceSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    void advanceDays(qint64 days) { m_now = m_now.addDays(days); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 9, 1), QTime(9, 0), Qt::UTC);
};

} // namespace starosta::test
