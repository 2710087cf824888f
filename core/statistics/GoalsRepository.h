// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/Goal.h"
#include "core/storage/Store.h"

namespace starosta::statistics {

class GoalsRepository
{
public:
    explicit GoalsRepository(storage::Store &store) : m_store(store) {}

    /// In the order of indicators, then of days.
    QList<Goal> all();
    GoalId put(const NewGoal &goal);
    void remove(GoalId id);

private:
    storage::Store &m_store;
};

} // namespace starosta::statistics
