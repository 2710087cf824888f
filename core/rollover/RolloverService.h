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

struct RolloverReport
{
    int classes = 0; ///< of the new year
    int promoted = 0;
    int graduated = 0;
    int repeated = 0;
    int moved = 0;
    int left = 0;
    int links = 0; ///< proposed for revocation
};

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

    /// A few queries, whatever the number of pupils; writes nothing. What stands in the way is in the plan:
    /// rolloverDone, rolloverTooEarly, rolloverNowhere, rolloverClassTwice, rolloverPupilMissing, rolloverLastGrade,
    /// dateInFuture.
    RolloverPlan rehearse(const RolloverRequest &request = {});
    /// Errors: the first of the plan's problems; rolloverStale (the register was changed since), canceled, and those of
    /// OrdersService::ensure.
    Result<journal::Committed<RolloverReport>> apply(const RolloverPlan &plan,
                                                     const std::optional<orders::OrderReference> &order,
                                                     const journal::Because &because, Progress &progress);
    /// The first day on which the year can be begun: 25 May before it.
    static QDate firstDayFor(const school::SchoolYear &year);
    /// The year that should have begun by now, or begins this summer; none while there is time.
    std::optional<school::SchoolYear> dueYear();

private:
    struct Begun;

    void planClasses(const RolloverRequest &request, RolloverPlan &plan);
    void planPupils(const RolloverRequest &request, RolloverPlan &plan);
    Result<Begun> beginYear(journal::Change &change, const RolloverPlan &plan, std::optional<orders::OrderId> order);
    /// What follows for those who do not go with their class.
    Result<> partFromClasses(journal::Change &change, const RolloverPlan &plan, const Begun &begun);
    void carryClass(journal::Change &change, const RolloverPlan &plan, const ClassStep &step, const Begun &begun);

    Rooms m_rooms;
};

} // namespace starosta::rollover
