// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/StatisticsRepository.h"

namespace starosta::statistics {

/// Whom the figures count, over the classes of the current year that are not archived.
struct PeopleCounts
{
    CountByClass pupils = {};
    CountByClass pupilsJoined = {}; ///< with an account as pupils; parents as parents, staff as teachers
    MemberCounts guardians = {};    ///< a guardian in two classes counts once over all
    MemberCounts guardiansJoined = {};
    MemberCounts refused = {}; ///< pupils and parents who refuse, and have not joined all the same
    MemberCounts active = {};  ///< pupils and parents
    qint64 staff = 0;
    qint64 staffJoined = 0;
    qint64 staffActive = 0;
};

/// Counts everybody in one pass over each table. A query a figure joins the same tables again and again: 870 ms for
/// 100,000 pupils with as many parents and accounts, where a bare scan of the tables takes 65 ms.
class CountsRepository
{
public:
    explicit CountsRepository(storage::Store &store) : m_store(store) {}

    /// Whoever was active on this day or later is active; nobody for none.
    PeopleCounts count(std::optional<QDate> activeSince);

private:
    storage::Store &m_store;
};

} // namespace starosta::statistics
