// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <pthread.h>

namespace starosta::bench {

inline void report(const char *name, double value)
{
    std::printf("%s %.2f\n", name, value);
    std::fflush(stdout);
}

inline double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds that a thread worked: the rest of a wait is other programs' doing.
inline double workedBy(pthread_t thread)
{
    clockid_t clock{};
    timespec time{};
    if (pthread_getcpuclockid(thread, &clock) != 0 || clock_gettime(clock, &time) != 0)
        return 0;
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// How long the window did not come to its events.
class Heart : public QObject
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_timer.start();
        forget();
    }

    double longestGap() const { return m_gap; }
    /// Of it, what this thread worked.
    double longestWork() const { return m_work; }
    void beat()
    {
        m_gap = std::max(m_gap, since(m_last));
        m_work = std::max(m_work, worked() - m_worked);
        m_last.start();
        m_worked = worked();
    }
    void forget()
    {
        m_gap = m_work = 0;
        m_last.start();
        m_worked = worked();
    }

private:
    static double worked() { return workedBy(pthread_self()); }

    QTimer m_timer;
    QElapsedTimer m_last;
    double m_worked = 0;
    double m_gap = 0;
    double m_work = 0;
};

} // namespace starosta::bench
