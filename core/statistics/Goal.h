// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/statistics/Indicator.h"

namespace starosta::statistics {

using GoalId = Id<struct GoalTag>;

/// A share that the school has to reach, from a day on; until then, the one before it holds.
struct NewGoal
{
    Indicator indicator; ///< one that is a share of something
    int percent;         ///< 1 to 100
    QDate from;
};

struct Goal
{
    GoalId id;
    NewGoal content;
};

/// How far the school is from a goal that holds.
struct GoalState
{
    Goal goal;
    Figure figure;
    /// How many more it takes; 0 where it is met, nothing where nobody knows.
    std::optional<qint64> missing = {};

    bool isMet() const { return missing == 0; }
};

GoalState stateOf(const Goal &goal, const Figure &figure);

} // namespace starosta::statistics
