// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/PacedProgress.h"
#include "core/roster/PeopleIndex.h"
#include "core/roster/Questions.h"
#include "core/roster/RowReader.h"

namespace starosta::roster {

/// Plans a list of staff. Recognised by name and birth date, then by name and phone or e-mail, then by the name where
/// nothing speaks against it; a name that is only nearly the same is asked about. Only among staff, for a guardian or a
/// pupil of the same name is somebody else.
class StaffPlanner
{
public:
    StaffPlanner(PlanDraft &draft, ClassDirectory &classes, PeopleIndex &people, const ImportOptions &options,
                 QDate today);

    /// The classes that teachers have now.
    void setHomerooms(const QList<people::HomeroomAssignment> &homerooms);
    /// Errors: canceled.
    Result<> plan(Progress &progress);

private:
    using Known = PeopleIndex::Known;
    struct StaffRow
    {
        int at; ///< in the draft
        people::PersonContent content;
        people::StaffContent staff;
        QList<TargetIndex> homerooms;
        int name;
        std::optional<Known> person = {};
        bool isNew = false; ///< as was answered
    };

    void readRow(const table::MappedRow &row);
    void findSamePeople();
    void findHomeroomsTwice();
    void matchByBirthDate(StaffRow &row);
    void matchByContact(StaffRow &row);
    void matchByName(StaffRow &row);
    void matchAlmost();
    bool mayBe(const StaffRow &row, Known person) const;
    template <class Fits>
    QList<Known> unclaimed(const StaffRow &row, Fits &&fits) const;
    void match(StaffRow &row, const QList<Known> &candidates);
    void claim(StaffRow &row, Known person);
    void ask(StaffRow &row, ErrorCode code, const QList<Known> &candidates);
    void askAlmost(StaffRow &row, const QList<Known> &candidates);
    bool isOpen(const StaffRow &row) const { return !row.person && !row.isNew && m_draft.isGood(row.at); }

    void decide(StaffRow &row);
    void decideKnown(const StaffRow &row);
    void planHomerooms(const StaffRow &row, const HomeroomStep &step);
    QStringList labels(const QList<TargetIndex> &targets) const;

    const table::MappedRows &m_rows;
    ClassDirectory &m_classes;
    PeopleIndex &m_people;
    PlanDraft &m_draft;
    RowReader m_reader;
    Questions m_questions;
    std::vector<StaffRow> m_staff;
    QHash<people::PersonId, QList<TargetIndex>> m_homerooms;        ///< as the first or the second teacher
    QHash<TargetIndex, people::HomeroomAssignment> m_firstTeachers; ///< whose place another one would take
    QHash<int, QList<size_t>> m_byName;                             ///< good rows, by the number of their name
};

} // namespace starosta::roster
