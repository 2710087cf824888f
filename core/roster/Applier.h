// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/movements/MovementsService.h"
#include "core/roster/ImportDecisions.h"
#include "core/roster/ImportWork.h"
#include "core/roster/PacedProgress.h"

namespace starosta::roster {

/// Writes what a plan has decided and the user has ticked, inside one change.
class Applier
{
public:
    struct Rooms
    {
        classes::ClassesService &classes;
        people::PeopleService &people;
        invites::InvitesService &invites;
        movements::MovementsService &movements;
    };
    Applier(const ImportPlan &plan, const ImportDecisions &decisions, const Rooms &rooms, Progress &progress);

    /// The classes that were made. Errors: canceled, those of the people's service.
    /// `order` is what backs the import, as the journal writes it; empty where nothing does.
    Result<QList<classes::ClassName>> apply(journal::Change &change, const QString &order);

private:
    Result<QList<classes::ClassName>> makeClasses(journal::Change &change);
    std::vector<bool> usedClasses() const;
    Result<> rewrite(journal::Change &change, const PersonStep &step);
    Result<> rewriteContent(journal::Change &change, const PersonStep &step);
    Result<> rewriteStaff(journal::Change &change, const PersonStep &step);
    Result<> move(journal::Change &change, const PersonStep &step);
    Result<> leave(journal::Change &change, const PersonStep &step);
    /// Whoever is new, unless nobody of the kind was known before: the first list of a school is no movement.
    void noteArrival(journal::Change &change, const NewPersonStep &step, people::PersonId person);
    void noteWriters(journal::Change &change, const PersonStep &step);
    Result<people::PersonId> add(journal::Change &change, const NewPersonStep &step);
    Result<> relate(journal::Change &change, const RelationStep &step);
    Result<> assign(journal::Change &change, const HomeroomStep &step);

    const PlannedRow &row(int at) const { return m_plan.rows[at]; }
    bool takes(int at, table::Field field) const;
    bool takesClass(int at) const;

    const ImportPlan &m_plan;
    const ImportPlan::Work &m_work;
    const ImportDecisions &m_decisions;
    Rooms m_rooms;
    PacedProgress m_pace;
    std::vector<std::optional<classes::ClassId>> m_targets;
    std::vector<std::optional<people::PersonId>> m_added; ///< of Work::newPeople
    std::vector<movements::NewMovement> m_movements;
    bool m_hadPupils = false;
    bool m_hadStaff = false;
};

} // namespace starosta::roster
