// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/Applier.h"

#include "core/roster/ContentUpdate.h"

namespace starosta::roster {

using classes::ClassName;
using journal::Change;
using movements::MovementKind;
using people::PersonId;
using table::Field;

Applier::Applier(const ImportPlan &plan, const ImportDecisions &decisions, const Rooms &rooms, Progress &progress)
    : m_plan(plan)
    , m_work(*plan.work)
    , m_decisions(decisions)
    , m_rooms(rooms)
    , m_pace(progress, qint64(m_work.people.size() + m_work.newPeople.size() + m_work.relations.size()))
{}

Result<QList<ClassName>> Applier::apply(Change &change, const QString &order)
{
    Result<QList<ClassName>> made = makeClasses(change);
    if (!made)
        return made;
    m_hadPupils = m_rooms.people.count(people::Role::pupil) > 0;
    m_hadStaff = m_rooms.people.count(people::Role::staff) > 0;
    // Who leaves or changes frees numbers that somebody new may have.
    for (const PersonStep &step : m_work.people) {
        if (!m_pace.advance())
            return fail(ErrorCode::canceled);
        if (const Result<> done = rewrite(change, step); !done)
            return failureOf(done);
    }
    m_added.assign(m_work.newPeople.size(), std::nullopt);
    for (size_t index = 0; index < m_work.newPeople.size(); ++index) {
        const NewPersonStep &step = m_work.newPeople[index];
        if (!m_pace.advance())
            return fail(ErrorCode::canceled);
        if (step.at < 0 || !m_decisions.takesRow(step.at))
            continue;
        const Result<PersonId> person = add(change, step);
        if (!person)
            return failureOf(person);
        m_added[index] = *person;
    }
    for (const RelationStep &step : m_work.relations) {
        if (!m_pace.advance())
            return fail(ErrorCode::canceled);
        if (const Result<> done = relate(change, step); !done)
            return failureOf(done);
    }
    for (size_t index = 0; index < m_work.homerooms.size(); ++index) {
        const HomeroomStep &step = m_work.homerooms[index];
        if (!m_decisions.takesHomeroom(m_plan, int(index)))
            continue;
        if (const Result<> done = assign(change, step); !done)
            return failureOf(done);
    }
    if (const Result<> due = m_rooms.invites.markRevocationDue(change, revocationsBy(m_plan, m_decisions)); !due)
        return failureOf(due);
    if (const Result<> recorded = m_rooms.movements.recordAll(change, std::move(m_movements), order); !recorded)
        return failureOf(recorded);
    return made;
}

std::vector<bool> Applier::usedClasses() const
{
    std::vector<bool> used(m_work.classes.size(), false);
    for (const PersonStep &step : m_work.people) {
        if (step.place && takesClass(step.at))
            used[size_t(*step.place)] = true;
    }
    for (const NewPersonStep &step : m_work.newPeople) {
        if (step.place && step.at >= 0 && m_decisions.takesRow(step.at))
            used[size_t(*step.place)] = true;
    }
    for (size_t index = 0; index < m_work.homerooms.size(); ++index) {
        if (m_decisions.takesHomeroom(m_plan, int(index)))
            used[size_t(m_work.homerooms[index].target)] = true;
    }
    return used;
}

/// Only those in which somebody gets a place: a row that was left out makes no class.
Result<QList<ClassName>> Applier::makeClasses(Change &change)
{
    const std::vector<bool> used = usedClasses();
    QList<ClassName> names;
    for (size_t index = 0; index < m_work.classes.size(); ++index) {
        m_targets.push_back(m_work.classes[index].id);
        if (used[index] && !m_work.classes[index].id)
            names.append(m_work.classes[index].name);
    }
    if (names.isEmpty())
        return names;
    std::sort(names.begin(), names.end());
    const Result<QList<classes::ClassId>> made = m_rooms.classes.ensure(change, names);
    if (!made)
        return failureOf(made);
    for (size_t index = 0; index < m_work.classes.size(); ++index) {
        if (used[index] && !m_targets[index])
            m_targets[index] = made->at(names.indexOf(m_work.classes[index].name));
    }
    return names;
}

bool Applier::takes(int at, Field field) const
{
    const QList<FieldDifference> &differences = row(at).differences;
    return std::any_of(differences.begin(), differences.end(), [&](const FieldDifference &each) {
        return each.field == field && m_decisions.takesField(at, each);
    });
}

bool Applier::takesClass(int at) const
{
    const QList<FieldDifference> &differences = row(at).differences;
    return std::any_of(differences.begin(), differences.end(), [&](const FieldDifference &each) {
        return isClass(each.field) && m_decisions.takesField(at, each);
    });
}

Result<PersonId> Applier::add(Change &change, const NewPersonStep &step)
{
    const Result<PersonId> added =
        m_rooms.people.add(change, {.content = step.content,
                                    .pupilOf = step.place ? m_targets[size_t(*step.place)] : std::nullopt,
                                    .staff = step.staff ? std::optional(*step.staff) : std::nullopt,
                                    .origin = people::Origin::import});
    if (!added)
        return added;
    noteArrival(change, step, *added);
    return added;
}

void Applier::noteArrival(Change &change, const NewPersonStep &step, PersonId person)
{
    if (step.place && m_hadPupils)
        m_movements.push_back({.person = person,
                               .kind = MovementKind::enrolment,
                               .on = change.today(),
                               .to = m_targets[size_t(*step.place)]});
    if (step.staff && m_hadStaff)
        m_movements.push_back(
            {.person = person, .kind = MovementKind::hiring, .on = change.today(), .note = step.staff->position});
}

Result<> Applier::assign(Change &change, const HomeroomStep &step)
{
    return m_rooms.people.beginHomeroom(change, {.classId = *m_targets[size_t(step.target)],
                                                 .teacher = step.teacher ? *step.teacher : *m_added[step.newTeacher],
                                                 .origin = people::Origin::import});
}

Result<> Applier::rewrite(Change &change, const PersonStep &step)
{
    if (!m_decisions.takesRow(step.at))
        return {};
    if (step.leaves)
        return leave(change, step);
    if (Result<> done = rewriteContent(change, step); !done)
        return done;
    if (Result<> done = rewriteStaff(change, step); !done)
        return done;
    noteWriters(change, step);
    if (!step.place || !takesClass(step.at))
        return {};
    return move(change, step);
}

Result<> Applier::move(Change &change, const PersonStep &step)
{
    people::PeopleService &people = m_rooms.people;
    const classes::ClassId to = *m_targets[size_t(*step.place)];
    if (!step.leavesPlace) {
        m_movements.push_back(
            {.person = step.person,
             .kind = people.formerPlace(step.person) ? MovementKind::comeBack : MovementKind::enrolment,
             .on = change.today(),
             .to = to});
        return people.comeBack(change, step.person, to, change.today());
    }
    const auto place = people.openPlace(step.person);
    if (place && place->classId != to)
        m_movements.push_back({.person = step.person,
                               .kind = MovementKind::transfer,
                               .on = change.today(),
                               .from = place->classId,
                               .to = to});
    return people.transfer(change, step.person, to, change.today());
}

Result<> Applier::leave(Change &change, const PersonStep &step)
{
    people::PeopleService &people = m_rooms.people;
    if (m_plan.kind == ImportKind::staff) {
        m_movements.push_back({.person = step.person, .kind = MovementKind::dismissal, .on = change.today()});
        return people.dismiss(change, step.person, change.today());
    }
    if (const auto place = people.openPlace(step.person))
        m_movements.push_back(
            {.person = step.person, .kind = MovementKind::departure, .on = change.today(), .from = place->classId});
    return people.leave(change, step.person, change.today());
}

Result<> Applier::rewriteContent(Change &change, const PersonStep &step)
{
    if (!step.content)
        return {};
    const people::PersonContent &will = step.content->will;
    people::PersonContent content = step.content->was;
    const auto take = [&](Field field, auto &part, const auto &value) {
        if (takes(step.at, field))
            part = value;
    };
    take(Field::fullName, content.name, will.name);
    take(Field::birthDate, content.birthDate, will.birthDate);
    take(Field::sex, content.sex, will.sex);
    take(Field::externalId, content.externalId, will.externalId);
    take(Field::phone, content.phone, will.phone);
    take(Field::email, content.email, will.email);
    if (content == step.content->was)
        return {};
    return m_rooms.people.edit(change, step.person, content);
}

Result<> Applier::rewriteStaff(Change &change, const PersonStep &step)
{
    if (!step.staff)
        return {};
    people::StaffContent staff = step.staff->was;
    if (takes(step.at, Field::position))
        staff.position = step.staff->will.position;
    if (takes(step.at, Field::subjects))
        staff.subjects = step.staff->will.subjects;
    if (staff == step.staff->was && !step.isRehired)
        return {};
    if (step.isRehired)
        m_movements.push_back(
            {.person = step.person, .kind = MovementKind::hiring, .on = change.today(), .note = staff.position});
    return m_rooms.people.editStaff(change, step.person, staff);
}

/// The file wrote these fields last. Who brought an imported person in is a file anyway.
void Applier::noteWriters(Change &change, const PersonStep &step)
{
    for (const FieldDifference &each : row(step.at).differences) {
        const std::optional<people::PersonField> field = personField(each.field);
        if (field && (each.byHand || step.origin == people::Origin::hand) && m_decisions.takesField(step.at, each)) {
            m_rooms.people.noteWriter(
                change, {.person = step.person, .field = *field, .origin = people::Origin::import}, step.origin);
        }
    }
}

Result<> Applier::relate(Change &change, const RelationStep &step)
{
    const bool taken = step.isNew || step.ends ? m_decisions.takesRow(step.at) : takes(step.at, Field::relation);
    if (!taken)
        return {};
    if (step.ends)
        return m_rooms.people.unlinkGuardian(change, *step.guardian, step.pupil);
    std::optional<PersonId> guardian = step.guardian;
    if (!guardian) {
        std::optional<PersonId> &added = m_added[step.newGuardian];
        if (!added) {
            const Result<PersonId> person = add(change, m_work.newPeople[step.newGuardian]);
            if (!person)
                return failureOf(person);
            added = *person;
        }
        guardian = added;
    }
    return m_rooms.people.linkGuardian(
        change,
        {.guardian = *guardian, .pupil = step.pupil, .relation = step.relation, .origin = people::Origin::import});
}

} // namespace starosta::roster
