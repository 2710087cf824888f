// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/members/MembersService.h"
#include "core/movements/MovementsService.h"
#include "core/people/PeopleService.h"
#include "core/platform/PlatformService.h"
#include "core/requests/RequestsService.h"
#include "core/rollover/RolloverPlan.h"

namespace starosta::rollover {

/// The new school year: classes go up a grade, the leaving grade graduates, a first grade begins. Rehearsed first, then
/// done in one change under one order, which one undo takes back.
class RolloverService
{
public:
    struct Rooms
    {
        journal::Ledger &ledger;
        school::SchoolService &school;
        orders::OrdersService &orders;
        classes::ClassesService &classes;
        people::PeopleService &people;
        invites::InvitesService &invites;
        members::MembersService &members;
        movements::MovementsService &movements;
        platform::PlatformService &platform;
        requests::RequestsService &requests;
    };
    explicit RolloverService(const Rooms &rooms) : m_rooms(rooms) {}

    /// What a rehearsal begins with, in no time: the years and the day, nobody in it yet.
    RolloverPlan outline(const RolloverRequest &request = {});
    /// A few queries, whatever the number of pupils; writes nothing. What stands in the way is in the plan:
    /// rolloverDone, rolloverTooEarly (with a third argument: the year that has to be begun first, for none is
    /// skipped), rolloverNowhere, rolloverClassTwice, rolloverPupilMissing, rolloverLastGrade,
    /// dateInFuture.
    RolloverPlan rehearse(const RolloverRequest &request = {});
    /// Errors: the first of the plan's problems; rolloverStale (the register was changed since), canceled, and those of
    /// OrdersService::ensure.
    Result<journal::Committed<void>> apply(const RolloverPlan &plan, const std::optional<orders::OrderReference> &order,
                                           const journal::Because &because, Progress &progress);
    /// The year that should have begun by now, or begins this summer; none while there is time.
    std::optional<school::SchoolYear> dueYear();

private:
    struct Begun;

    void planClasses(const RolloverRequest &request, RolloverPlan &plan);
    void planPupils(const RolloverRequest &request, RolloverPlan &plan);
    int leavingGrade(const RolloverRequest &request, int lowest, int highest, RolloverPlan &plan);
    Result<Begun> beginYear(journal::Change &change, const RolloverPlan &plan, std::optional<orders::OrderId> order);
    /// What follows for those who do not go with their class.
    Result<> partFromClasses(journal::Change &change, const RolloverPlan &plan, const Begun &begun);
    /// Returns what there is to be done for those whose chats are new to them.
    QList<platform::NewTask> carryTeachers(journal::Change &change, const RolloverPlan &plan, const Begun &begun);
    /// Who leads a class makes no difference any more where it is over on the platform.
    void dropOfClosed(journal::Change &change, const Begun &begun);
    /// Requests for a class, and what is to be done with them on the platform, are for the one that follows.
    void carryRequests(journal::Change &change, classes::ClassId from, classes::ClassId to);
    /// A class goes on with its accounts, and with what is to be done with them on the platform.
    void carryMembers(journal::Change &change, classes::ClassId from, classes::ClassId to);
    void carryClass(journal::Change &change, const RolloverPlan &plan, const ClassStep &step, const Begun &begun);

    Rooms m_rooms;
};

} // namespace starosta::rollover
