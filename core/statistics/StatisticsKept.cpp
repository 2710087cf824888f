// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of figures: snapshots, goals, forms.
#include "core/base/DateText.h"
#include "core/statistics/FormsRepository.h"
#include "core/statistics/GoalsRepository.h"
#include "core/statistics/SnapshotsRepository.h"
#include "core/statistics/StatisticsService.h"

#include <QMap>

namespace starosta::statistics {

Result<Report> StatisticsService::report(QDate day)
{
    if (day == m_rooms.ledger.today())
        return report();
    if (const QDate today = m_rooms.ledger.today(); day > today)
        return fail(ErrorCode::snapshotFuture, {paperDate(day), paperDate(today)});
    SnapshotsRepository repository(m_rooms.ledger.store());
    const std::optional<Snapshot> snapshot = repository.latest(day);
    if (!snapshot) {
        const QList<Snapshot> kept = snapshots();
        return fail(ErrorCode::snapshotMissing,
                    {paperDate(day), kept.isEmpty() ? QString() : paperDate(kept.last().on)});
    }
    return Report{
        .date = snapshot->on, .figures = repository.figures(snapshot->id), .openAccounts = snapshot->openAccounts};
}

Result<Report> StatisticsService::takeSnapshot()
{
    const Report today = report();
    if (const Result<> kept = keep(today, true); !kept)
        return failureOf(kept);
    return today;
}

void StatisticsService::takeDailySnapshot()
{
    if (!m_rooms.school.exists())
        return;
    const QDate today = m_rooms.ledger.today();
    const auto latest = SnapshotsRepository(m_rooms.ledger.store()).latest(today);
    if (latest && latest->on == today)
        return;
    // Whoever only looks at the school need not hear that nothing could be written.
    static_cast<void>(keep(report(), false));
}

Result<> StatisticsService::keep(const Report &report, bool byHand)
{
    const Snapshot snapshot{.id = SnapshotId(0),
                            .on = report.date,
                            .at = m_rooms.ledger.effectiveNow(),
                            .actor = m_rooms.ledger.actor(),
                            .byHand = byHand,
                            .witness = m_rooms.ledger.witness(),
                            .openAccounts = report.openAccounts};
    return m_rooms.ledger.note(
        [&](storage::Store &store) { SnapshotsRepository(store).put(snapshot, report.figures); });
}

QList<Snapshot> StatisticsService::snapshots()
{
    return SnapshotsRepository(m_rooms.ledger.store()).all();
}

QList<Figure> StatisticsService::figures(SnapshotId id)
{
    return SnapshotsRepository(m_rooms.ledger.store()).figures(id);
}

QList<CoverageDay> StatisticsService::coverageByDay(const Report &until)
{
    SnapshotsRepository repository(m_rooms.ledger.store());
    const QMap<QDate, Figure> invited = repository.history(kSchoolScope, Indicator::pupilsInvited);
    const QMap<QDate, Figure> joined = repository.history(kSchoolScope, Indicator::pupilsJoined);
    const auto unknown = [](Indicator indicator) { return Figure{.scope = kSchoolScope, .indicator = indicator}; };
    QList<CoverageDay> days;
    for (const Snapshot &snapshot : repository.all()) {
        if (snapshot.on < until.date)
            days.prepend({.day = snapshot.on,
                          .invited = invited.value(snapshot.on, unknown(Indicator::pupilsInvited)),
                          .joined = joined.value(snapshot.on, unknown(Indicator::pupilsJoined))});
    }
    days.append({.day = until.date,
                 .invited = until.figure(kSchoolScope, Indicator::pupilsInvited),
                 .joined = until.figure(kSchoolScope, Indicator::pupilsJoined)});
    return days;
}

Result<> StatisticsService::removeSnapshot(QDate day)
{
    bool removed = false;
    const Result<> noted =
        m_rooms.ledger.note([&](storage::Store &store) { removed = SnapshotsRepository(store).remove(day); });
    if (!noted)
        return noted;
    return removed ? Result<>() : fail(ErrorCode::snapshotMissing, {paperDate(day), QString()});
}

QList<Goal> StatisticsService::goals()
{
    return GoalsRepository(m_rooms.ledger.store()).all();
}

QList<GoalState> StatisticsService::goalStates(const Report &report)
{
    QMap<int, Goal> holding; // the goals stand in the order of their days
    for (const Goal &goal : goals()) {
        if (goal.content.from <= report.date)
            holding.insert(int(goal.content.indicator), goal);
    }
    QList<GoalState> states;
    for (const Goal &goal : std::as_const(holding)) {
        const Indicator indicator = goal.content.indicator;
        states.append(stateOf(goal, report.figure(widestScopeOf(indicator), indicator)));
    }
    return states;
}

Result<journal::Committed<GoalId>> StatisticsService::setGoal(const NewGoal &goal, const journal::Because &because)
{
    if (goal.percent < 1 || goal.percent > 100)
        return fail(ErrorCode::goalPercent, {QString::number(goal.percent)});
    if (!wholeOf(goal.indicator))
        return fail(ErrorCode::goalNoShare, {token(goal.indicator)});
    return m_rooms.ledger.change(
        {.action = journal::Action::setGoal,
         .subject = QStringLiteral("%1 %2 %").arg(token(goal.indicator), QString::number(goal.percent)),
         .because = because},
        [&](journal::Change &change) -> Result<GoalId> { return GoalsRepository(change.store()).put(goal); });
}

Result<journal::Committed<void>> StatisticsService::removeGoal(GoalId id, const journal::Because &because)
{
    const QList<Goal> all = goals();
    const auto found = std::find_if(all.begin(), all.end(), [id](const Goal &goal) { return goal.id == id; });
    if (found == all.end())
        return fail(ErrorCode::goalMissing, {QString::number(id.value())});
    return m_rooms.ledger.change(
        {.action = journal::Action::removeGoal, .subject = token(found->content.indicator), .because = because},
        [&](journal::Change &change) -> Result<> {
            GoalsRepository(change.store()).remove(id);
            return {};
        });
}

QList<ReportForm> StatisticsService::forms()
{
    return FormsRepository(m_rooms.ledger.store()).all();
}

Result<ReportForm> StatisticsService::form(const QString &name)
{
    for (const ReportForm &each : forms()) {
        if (each.name == name)
            return each;
    }
    return fail(ErrorCode::formMissing, {name});
}

Result<journal::Committed<void>> StatisticsService::addForm(const ReportForm &form, const journal::Because &because)
{
    if (this->form(form.name))
        return fail(ErrorCode::formExists, {form.name});
    return setForm(form, because);
}

Result<journal::Committed<void>> StatisticsService::setForm(const ReportForm &form, const journal::Because &because)
{
    if (const Result<> good = checkForm(form); !good)
        return failureOf(good);
    return m_rooms.ledger.change({.action = journal::Action::setReportForm, .subject = form.name, .because = because},
                                 [&](journal::Change &change) -> Result<> {
                                     FormsRepository(change.store()).put(form);
                                     return {};
                                 });
}

Result<journal::Committed<void>> StatisticsService::removeForm(const QString &name, const journal::Because &because)
{
    if (const auto found = form(name); !found)
        return failureOf(found);
    return m_rooms.ledger.change({.action = journal::Action::removeReportForm, .subject = name, .because = because},
                                 [&](journal::Change &change) -> Result<> {
                                     FormsRepository(change.store()).remove(name);
                                     return {};
                                 });
}

} // namespace starosta::statistics
