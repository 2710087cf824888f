// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/journal/Ledger.h"
#include "core/people/PeopleService.h"
#include "core/school/SchoolService.h"
#include "core/statistics/ChartData.h"
#include "core/statistics/Counted.h"
#include "core/statistics/Goal.h"
#include "core/statistics/ReportForm.h"
#include "core/statistics/Snapshot.h"

namespace starosta::statistics {

/// Duty 14: figures that the head can believe, those of today and those that were kept.
class StatisticsService
{
public:
    struct Rooms
    {
        journal::Ledger &ledger;
        school::SchoolService &school;
        classes::ClassesService &classes;
        people::PeopleService &people;
        invites::InvitesService &invites;
    };
    explicit StatisticsService(const Rooms &rooms) : m_rooms(rooms) {}

    /// As things stand at the end of the ledger's day.
    Statistics current();
    Report report();
    /// Of a past day: the snapshot of that day, or the latest before it. Of today: as things stand.
    /// Errors: snapshotMissing, snapshotFuture.
    Result<Report> report(QDate day);

    /// Who stands behind a figure of today: of Side::counted as many as it says, each once with all the classes of the
    /// scope in which they are counted. In the order of classes and names, requests the latest first. Nothing where
    /// nobody knows the figure, where there is none in the scope, and where no others can be named.
    std::optional<QList<Counted>> behind(const QString &scope, Indicator indicator, Side side = Side::counted);

    /// Keeps the figures of today, in the place of those that were kept of it. Errors: those of Ledger::note.
    Result<Report> takeSnapshot();
    /// The same, once a day, when the program is started; nothing where it cannot be written.
    void takeDailySnapshot();
    /// The latest first.
    QList<Snapshot> snapshots();
    QList<Figure> figures(SnapshotId id);
    /// Of every day that was kept before that of the report, the earliest first, and of the report itself.
    QList<CoverageDay> coverageByDay(const Report &until);
    /// Errors: snapshotMissing.
    Result<> removeSnapshot(QDate day);

    /// In the order of indicators, then of days.
    QList<Goal> goals();
    /// Those that hold on the day of the report, one of each indicator.
    QList<GoalState> goalStates(const Report &report);
    /// In the place of one of the same indicator and day. Errors: goalPercent, goalNoShare.
    Result<journal::Committed<GoalId>> setGoal(const NewGoal &goal, const journal::Because &because = {});
    /// Errors: goalMissing.
    Result<journal::Committed<void>> removeGoal(GoalId id, const journal::Because &because = {});

    QList<ReportForm> forms();
    /// Errors: formMissing.
    Result<ReportForm> form(const QString &name);
    /// Errors: formExists, those of checkForm.
    Result<journal::Committed<void>> addForm(const ReportForm &form, const journal::Because &because = {});
    /// In the place of one of the same name. Errors: those of checkForm.
    Result<journal::Committed<void>> setForm(const ReportForm &form, const journal::Because &because = {});
    /// Errors: formMissing.
    Result<journal::Committed<void>> removeForm(const QString &name, const journal::Because &because = {});

private:
    Result<> keep(const Report &report, bool byHand);
    QList<Counted> counted(const QString &scope, Indicator indicator, const QList<classes::SchoolClass> &classes);

    Rooms m_rooms;
};

/// The table for the head (see tableOf) as a spreadsheet opens it: «;», UTF-8 with BOM, CRLF, formula-guarded.
QByteArray toCsv(const Report &report);
/// The same as a workbook: typed cells, the header frozen, a chart of the pupils who joined.
/// Errors: fileCannotWrite, those of readFile.
Result<QByteArray> toXlsx(const Report &report);

} // namespace starosta::statistics
