// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/PacedProgress.h"
#include "core/roster/PeopleIndex.h"
#include "core/roster/RowReader.h"

namespace starosta::roster {

/// Plans a list of staff. Recognised by name and birth date, then by name and phone or e-mail, then by the name where
/// nothing speaks against it; only among staff, for a guardian or a pupil of the same name is somebody else.
class StaffPlanner
{
public:
    StaffPlanner(const table::MappedRows &rows, ClassDirectory &classes, PeopleIndex &people, PlanDraft &draft,
                 QDate today);

    /// The classes that teachers have now.
    void setHomerooms(const QList<people::HomeroomAssignment> &homerooms);
    /// Errors: canceled.
    Result<> plan(Progress &progress);

private:
    struct StaffRow
    {
        int at; ///< in the draft
        people::PersonContent content;
        people::StaffContent staff;
        QList<TargetIndex> homerooms;
        int name;
        std::optional<PeopleIndex::Known> person = {};
    };

    void readRow(const table::MappedRow &row);
    void findSamePeople();
    void findHomeroomsTwice();
    void matchByBirthDate(StaffRow &row);
    void matchByContact(StaffRow &row);
    void matchByName(StaffRow &row);
    template <class Fits>
    QList<PeopleIndex::Known> unclaimed(const StaffRow &row, Fits &&fits) const;
    void match(StaffRow &row, const QList<PeopleIndex::Known> &candidates);
    void ask(const StaffRow &row, const QList<PeopleIndex::Known> &candidates);

    void decide(StaffRow &row);
    void decideKnown(const StaffRow &row);
    QStringList labels(const QList<TargetIndex> &targets) const;

    const table::MappedRows &m_rows;
    ClassDirectory &m_classes;
    PeopleIndex &m_people;
    PlanDraft &m_draft;
    RowReader m_reader;
    std::vector<StaffRow> m_staff;
    QHash<people::PersonId, QList<TargetIndex>> m_homerooms;
    QHash<int, QList<size_t>> m_byName; ///< good rows, by the number of their name
};

} // namespace starosta::roster
