// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/GoalsRepository.h"

#include "core/storage/Statement.h"

#include <algorithm>

namespace starosta::statistics {

using storage::Statement;

QList<Goal> GoalsRepository::all()
{
    Statement select(m_store, "SELECT id, indicator, percent, holds_from FROM goals ORDER BY holds_from");
    QList<Goal> goals;
    while (select.step()) {
        if (const auto indicator = indicatorFromToken(select.text(1))) {
            goals.append(
                {.id = select.id<GoalId>(0),
                 .content = {.indicator = *indicator, .percent = int(select.integer(2)), .from = select.date(3)}});
        }
    }
    std::stable_sort(goals.begin(), goals.end(), [](const Goal &left, const Goal &right) {
        return left.content.indicator < right.content.indicator;
    });
    return goals;
}

GoalId GoalsRepository::put(const NewGoal &goal)
{
    Statement put(m_store, "INSERT INTO goals (indicator, percent, holds_from) VALUES (?1, ?2, ?3)"
                           " ON CONFLICT (indicator, holds_from) DO UPDATE SET percent = excluded.percent");
    put.run(token(goal.indicator), goal.percent, goal.from);
    Statement select(m_store, "SELECT id FROM goals WHERE indicator = ?1 AND holds_from = ?2");
    select.bindAll(token(goal.indicator), goal.from);
    select.step();
    return select.id<GoalId>(0);
}

void GoalsRepository::remove(GoalId id)
{
    Statement(m_store, "DELETE FROM goals WHERE id = ?1").run(id);
}

} // namespace starosta::statistics
