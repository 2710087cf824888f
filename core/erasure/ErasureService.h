// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassesService.h"
#include "core/erasure/Erasure.h"
#include "core/journal/Ledger.h"
#include "core/people/PeopleService.h"
#include "core/school/SchoolService.h"

namespace starosta::erasure {

struct Standing;

/// Removal by law (152-ФЗ, ст. 21): destroys the personal data of people who have left, everywhere in the store and in
/// what the journal had recorded, and proves it by an act. The journal's chain goes on to verify; the figures of past
/// days stay. Cannot be undone, and neither can anything that was done before it.
class ErasureService
{
public:
    struct Rooms
    {
        journal::Ledger &ledger;
        school::SchoolService &school;
        classes::ClassesService &classes;
        people::PeopleService &people;
    };
    /// Makes the paper, which is the last that has the names. A failure of it keeps everything.
    using Produce = std::function<Result<>(const Act &)>;

    explicit ErasureService(const Rooms &rooms) : m_rooms(rooms) {}

    /// Errors: personMissing; erasureIsPupil, erasureIsStaff, erasureIsGuardian (still at the school),
    /// erasureInDocuments (holds or held an office: the journal and the orders have to name who did what),
    /// erasureLinkWorks (a personal link is to be annulled first).
    Result<> canErase(people::PersonId id);
    /// What would be destroyed: those who were selected, and the parents of whom no other child stays. Of people who
    /// were named, each has to be one whose data may go; of all who left, those who may not are told and kept. Errors:
    /// those of canErase() of the people named; canceled, journalBroken.
    Result<Plan> plan(const Selection &selection, Progress &progress);
    /// The act is made before anything is destroyed, and then all of it is, in one change; the file is written anew
    /// after it, which may take a second. A plan that is not true any more is refused. Errors: erasureNobody,
    /// erasureReasonMissing, erasureStale, those of `produce`, journalBroken (the journal does not verify: it could not
    /// prove anything), canceled, and those of a change; erasureUnfinished (everything is destroyed, but the file still
    /// has to be cleaned: finish()).
    Result<journal::Committed<Erased>> erase(const Plan &plan, const journal::Because &because, const Produce &produce,
                                             Progress &progress);

    /// Whether deleted bytes are still to be cleaned out of the file.
    bool isUnfinished();
    /// Errors: erasureUnfinished (somebody else reads the store, or the disk is full).
    Result<> finish();

    /// Other files in the store's folder that may hold the data as well.
    QList<storage::StoreCopy> copies();
    /// Of the program's own copies those of before today's destruction: all that are there. How many went.
    int removeAutomaticCopies();

private:
    Result<> canErase(people::PersonId id, const Standing &standing, const QSet<QString> &officeHolders);
    Result<QList<Subject>> select(const Selection &selection, QList<Kept> &kept);
    Act actOf(const Plan &plan, const journal::Because &because, journal::EntryId entry, int number);

    Rooms m_rooms;
};

} // namespace starosta::erasure
