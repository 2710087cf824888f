// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/SchoolClass.h"
#include "core/statistics/Statistics.h"
#include "core/storage/Store.h"

#include <QHash>

namespace starosta::statistics {

using CountByClass = QHash<classes::ClassId, qint64>;

/// By class, and each person once over all classes.
struct MemberCounts
{
    CountByClass byClass = {};
    qint64 distinct = 0;
};

/// Counts over the classes of the current year that are not archived.
class StatisticsRepository
{
public:
    explicit StatisticsRepository(storage::Store &store) : m_store(store) {}

    /// Received since this day, and those of before that still wait.
    RequestFigures requests(QDate since);
    /// Pupils for whom paper was printed, by the class in which they are now, as far as its link still leads somewhere.
    CountByClass pupilsWithPaper();
    /// Members of staff for whom paper for the staff room was printed.
    qint64 staffWithPaper();

    /// The day of the platform's latest list of members; none: nobody knows who has joined.
    std::optional<QDate> latestList();
    /// Members of staff whose status «учитель» is confirmed on this day, for the position that they have; nothing
    /// before any confirmation was requested.
    std::optional<qint64> staffConfirmed(QDate day);
    bool hasRefusals();
    /// The platform says of somebody when they were active last.
    bool knowsActivity();

private:
    storage::Store &m_store;
};

} // namespace starosta::statistics
