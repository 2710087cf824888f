// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/Goal.h"

namespace starosta::statistics {

GoalState stateOf(const Goal &goal, const Figure &figure)
{
    GoalState state{.goal = goal, .figure = figure};
    if (!figure.value || !figure.whole || *figure.whole <= 0)
        return state;
    // Whole people: of 22 at 95 % it takes 21, not 20.9.
    const qint64 needed = (*figure.whole * goal.content.percent + 99) / 100;
    state.missing = std::max<qint64>(0, needed - *figure.value);
    return state;
}

} // namespace starosta::statistics
