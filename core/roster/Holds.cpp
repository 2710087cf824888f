// SPDX-License-Identifier: GPL-3.0-or-later
// The thresholds: what is so unlike an ordinary month that a person has to look before it is done.
#include "core/roster/ImportEffects.h"
#include "core/roster/ImportWork.h"

namespace starosta::roster {

namespace {

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
    Judge(const ImportPlan &plan, const ImportEffects &effects)
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
        judge(HoldReason::peopleLeave, m_effects.left, m_census.people, m_thresholds.leftPercent);
        if (m_effects.administratorLeaves) {
            m_holds.append({.reason = HoldReason::administratorLeaves,
                            .count = 1,
                            .limit = 0,
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
        if (m_effects.left > 0 && m_census.sheetsUnread > 0) {
            m_holds.append({.reason = HoldReason::sheetsUnread,
                            .count = m_census.sheetsUnread,
                            .limit = 0,
                            .total = m_census.sheets,
                            .people = m_effects.left});
        }
        if (m_effects.left > 0 && m_census.columnsUnread > 0) {
            m_holds.append({.reason = HoldReason::columnsUnread,
                            .count = m_census.columnsUnread,
                            .limit = 0,
                            .total = m_census.columnsUnread + 1,
                            .people = m_effects.left});
        }
    }

    void judgeClasses()
    {
        // In the order of classes, 2А before 10А.
        QStringList names = m_effects.classes.keys();
        std::sort(names.begin(), names.end(), [](const QString &left, const QString &right) {
            const auto one = classes::ClassName::parse(left);
            const auto other = classes::ClassName::parse(right);
            return one && other ? *one < *other : left < right;
        });
        for (const QString &name : std::as_const(names)) {
            const int pupils = m_census.pupils.value(name);
            const ImportEffects::OfClass effect = m_effects.classes.value(name);
            if (pupils == 0)
                continue;
            const int mayLose = limit(pupils, m_thresholds.classLostPercent);
            const int mayLeave = limit(pupils, m_thresholds.classLeftPercent);
            if (effect.lost > mayLose || m_effects.empties(name, pupils))
                holdClass(name, effect.lost, std::min(mayLose, pupils - 1));
            else if (effect.left > mayLeave)
                holdClass(name, effect.left, mayLeave);
            judgeChangesOf(name, effect.overwritten, pupils);
        }
    }

    /// Where the file as a whole changes that much, its classes are not named each.
    void judgeChangesOf(const QString &name, int count, int total)
    {
        const int allowed = limit(total, m_thresholds.changedPercent);
        if (count > allowed && m_effects.overwritten <= limit(m_census.people, m_thresholds.changedPercent)) {
            m_holds.append({.reason = HoldReason::muchChanges,
                            .className = name,
                            .count = count,
                            .limit = allowed,
                            .total = total,
                            .people = count});
        }
    }

    void holdClass(const QString &name, int count, int allowed)
    {
        m_holds.append({.reason = HoldReason::classEmpties,
                        .className = name,
                        .count = count,
                        .limit = allowed,
                        .total = m_census.pupils.value(name),
                        .people = count});
    }

    void judgeChanges()
    {
        judge(HoldReason::muchChanges, m_effects.overwritten, m_census.people, m_thresholds.changedPercent);
        judge(HoldReason::peopleReturn, m_effects.returned, m_census.people, m_thresholds.leftPercent);
        judge(HoldReason::homeroomsChange, m_effects.displaced, m_census.homerooms, m_thresholds.changedPercent);
    }

    void judge(HoldReason reason, int count, int total, int percent)
    {
        const int allowed = limit(total, percent);
        if (count > allowed)
            m_holds.append({.reason = reason, .count = count, .limit = allowed, .total = total, .people = count});
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
    const ImportEffects &m_effects;
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
    case HoldReason::sheetsUnread:
        return QLatin1StringView("sheets_unread");
    case HoldReason::columnsUnread:
        return QLatin1StringView("columns_unread");
    case HoldReason::peopleReturn:
        return QLatin1StringView("people_return");
    case HoldReason::administratorLeaves:
        return QLatin1StringView("administrator_leaves");
    case HoldReason::homeroomsChange:
        return QLatin1StringView("homerooms_change");
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
    const ImportEffects effects = effectsOf(plan, decisions);
    return Judge(plan, effects).holds();
}

} // namespace starosta::roster
