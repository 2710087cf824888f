// SPDX-License-Identifier: GPL-3.0-or-later
// The thresholds: what is so unlike an ordinary month that a person has to look before it is done.
#include "core/roster/ContentUpdate.h"
#include "core/roster/DecidedRow.h"
#include "core/roster/ImportWork.h"

#include <QMap>

namespace starosta::roster {

namespace {

/// What the ticked rows would do, as far as a threshold asks.
struct Effects
{
    int added = 0;
    int left = 0;
    int overwritten = 0;
    QHash<QString, int> lostByClass = {};
};

/// Filling in what was not known is no danger.
bool overwrites(const ImportPlan &plan, const ImportDecisions &decisions, int at)
{
    const QList<FieldDifference> &differences = plan.rows[at].differences;
    return std::any_of(differences.begin(), differences.end(), [&](const FieldDifference &each) {
        return !each.was.isEmpty() && decisions.takesField(at, each);
    });
}

QString formerClass(const PlannedRow &row)
{
    for (const FieldDifference &each : row.differences) {
        if (isClass(each.field))
            return each.was;
    }
    return {};
}

Effects effectsOf(const ImportPlan &plan, const ImportDecisions &decisions)
{
    Effects effects;
    for (int at = 0; at < plan.rows.size(); ++at) {
        switch (decidedAction(plan, decisions, at)) {
        case RowAction::add:
            ++effects.added;
            break;
        case RowAction::leave:
            ++effects.left;
            ++effects.lostByClass[plan.rows[at].className];
            break;
        case RowAction::move:
            ++effects.lostByClass[formerClass(plan.rows[at])];
            ++effects.overwritten;
            break;
        case RowAction::change:
            effects.overwritten += overwrites(plan, decisions, at) ? 1 : 0;
            break;
        case RowAction::comeBack:
        case RowAction::unchanged:
        case RowAction::keep:
        case RowAction::ask:
        case RowAction::skip:
        case RowAction::wrong:
            break;
        }
    }
    return effects;
}

/// Rows of the file, those of people who are missing aside.
int rowsOf(const ImportPlan &plan)
{
    const auto firstMissing = std::find_if(plan.rows.begin(), plan.rows.end(),
                                           [](const PlannedRow &row) { return row.action == RowAction::leave; });
    return int(firstMissing - plan.rows.begin());
}

class Judge
{
public:
    Judge(const ImportPlan &plan, const Effects &effects)
        : m_plan(plan)
        , m_effects(effects)
        , m_census(plan.work->census)
        , m_thresholds(m_census.thresholds)
    {}

    QList<Hold> holds()
    {
        judgeLeaving();
        judgeClasses();
        judgeChanges();
        judgeFile();
        return m_holds;
    }

private:
    /// A percentage of few people is a handful, and a handful is always allowed.
    int limit(int people, int percent) const { return std::max(m_thresholds.leftPeople, people * percent / 100); }

    void judgeLeaving()
    {
        const int allowed = limit(m_census.people, m_thresholds.leftPercent);
        if (m_effects.left > allowed) {
            m_holds.append({.reason = HoldReason::peopleLeave,
                            .count = m_effects.left,
                            .limit = allowed,
                            .total = m_census.people,
                            .people = m_effects.left});
        }
        if (m_effects.left > 0 && m_census.unread > 0) {
            m_holds.append({.reason = HoldReason::rowsUnread,
                            .count = m_census.unread,
                            .limit = 0,
                            .total = rowsOf(m_plan),
                            .people = m_effects.left});
        }
    }

    void judgeClasses()
    {
        // By name, so that the holds stand in one order.
        QMap<QString, int> lost;
        for (auto each = m_effects.lostByClass.cbegin(); each != m_effects.lostByClass.cend(); ++each)
            lost.insert(each.key(), each.value());
        for (auto each = lost.cbegin(); each != lost.cend(); ++each) {
            const int pupils = m_census.pupils.value(each.key());
            const int allowed = limit(pupils, m_thresholds.classLeftPercent);
            if (pupils == 0 || each.value() <= allowed)
                continue;
            m_holds.append({.reason = HoldReason::classEmpties,
                            .className = each.key(),
                            .count = each.value(),
                            .limit = allowed,
                            .total = pupils,
                            .people = each.value()});
        }
    }

    void judgeChanges()
    {
        const int allowed = limit(m_census.people, m_thresholds.changedPercent);
        if (m_effects.overwritten > allowed) {
            m_holds.append({.reason = HoldReason::muchChanges,
                            .count = m_effects.overwritten,
                            .limit = allowed,
                            .total = m_census.people,
                            .people = m_effects.overwritten});
        }
    }

    void judgeFile()
    {
        const int rows = rowsOf(m_plan);
        const int last = m_census.lastRows.value_or(0);
        const int fewest = last * m_thresholds.fileOfLastPercent / 100;
        if (m_plan.mode == ImportMode::fullList && m_effects.left > 0 && rows < fewest) {
            m_holds.append({.reason = HoldReason::fileShrank,
                            .count = rows,
                            .limit = fewest,
                            .total = last,
                            .people = m_effects.left});
        }
        const bool several = rows > m_thresholds.leftPeople && m_census.expected > m_thresholds.leftPeople;
        const int people = std::max(m_effects.left, m_effects.added);
        if (several && m_census.matched == 0 && people > 0) {
            m_holds.append({.reason = HoldReason::nothingMatches,
                            .count = rows,
                            .limit = 0,
                            .total = m_census.expected,
                            .people = people});
        }
    }

    const ImportPlan &m_plan;
    const Effects &m_effects;
    const Census &m_census;
    const Thresholds &m_thresholds;
    QList<Hold> m_holds;
};

} // namespace

QLatin1StringView token(HoldReason reason)
{
    switch (reason) {
    case HoldReason::peopleLeave:
        return QLatin1StringView("people_leave");
    case HoldReason::classEmpties:
        return QLatin1StringView("class_empties");
    case HoldReason::muchChanges:
        return QLatin1StringView("much_changes");
    case HoldReason::fileShrank:
        return QLatin1StringView("file_shrank");
    case HoldReason::nothingMatches:
        return QLatin1StringView("nothing_matches");
    case HoldReason::rowsUnread:
        return QLatin1StringView("rows_unread");
    }
    Q_UNREACHABLE();
}

int numberToAccept(const QList<Hold> &holds)
{
    int number = 0;
    for (const Hold &hold : holds)
        number = std::max(number, hold.people);
    return number;
}

QList<Hold> holdsOf(const ImportPlan &plan, const ImportDecisions &decisions)
{
    const Effects effects = effectsOf(plan, decisions);
    return Judge(plan, effects).holds();
}

} // namespace starosta::roster
