// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/Applier.h"

namespace starosta::roster {

using classes::ClassName;
using journal::Change;
using people::PersonId;

Applier::Applier(const ImportPlan::Work &work, classes::ClassesService &classes, people::PeopleService &people,
                 Progress &progress)
    : m_work(work)
    , m_classes(classes)
    , m_people(people)
    , m_pace(progress, qint64(work.people.size() + work.relations.size()))
{}

Result<QList<ClassName>> Applier::apply(Change &change)
{
    Result<QList<ClassName>> made = makeClasses(change);
    if (!made)
        return made;
    std::vector<PersonId> written;
    written.reserve(m_work.people.size());
    for (const PersonStep &step : m_work.people) {
        if (!m_pace.advance())
            return fail(ErrorCode::canceled);
        const Result<PersonId> person = write(change, step);
        if (!person)
            return failureOf(person);
        written.push_back(*person);
    }
    for (const RelationStep &step : m_work.relations) {
        if (!m_pace.advance())
            return fail(ErrorCode::canceled);
        const PersonId guardian = step.guardian ? *step.guardian : written[step.newGuardian];
        const Result<> linked =
            m_people.linkGuardian(change, {.guardian = guardian, .pupil = step.pupil, .relation = step.relation});
        if (!linked)
            return failureOf(linked);
    }
    return made;
}

/// Only those in which somebody gets a place: a wrong row that was left out makes no class.
Result<QList<ClassName>> Applier::makeClasses(Change &change)
{
    std::vector<bool> used(m_work.classes.size(), false);
    for (const PersonStep &step : m_work.people) {
        if (step.place)
            used[size_t(*step.place)] = true;
        for (const TargetIndex homeroom : step.homerooms)
            used[size_t(homeroom)] = true;
    }
    QList<ClassName> names;
    for (size_t index = 0; index < m_work.classes.size(); ++index) {
        m_targets.push_back(m_work.classes[index].id);
        if (used[index] && !m_work.classes[index].id)
            names.append(m_work.classes[index].name);
    }
    if (names.isEmpty())
        return names;
    std::sort(names.begin(), names.end());
    const Result<QList<classes::ClassId>> made = m_classes.ensure(change, names);
    if (!made)
        return failureOf(made);
    for (size_t index = 0; index < m_work.classes.size(); ++index) {
        if (used[index] && !m_targets[index])
            m_targets[index] = made->at(names.indexOf(m_work.classes[index].name));
    }
    return names;
}

Result<PersonId> Applier::write(Change &change, const PersonStep &step)
{
    std::optional<PersonId> person = step.person;
    if (person) {
        if (const Result<> done = rewrite(change, *person, step); !done)
            return failureOf(done);
    } else {
        const Result<PersonId> added =
            m_people.add(change, {.content = *step.content,
                                  .pupilOf = step.place ? m_targets[size_t(*step.place)] : std::nullopt,
                                  .staff = step.staff,
                                  .origin = people::Origin::import});
        if (!added)
            return added;
        person = *added;
    }
    for (const TargetIndex homeroom : step.homerooms) {
        if (const Result<> done = m_people.assignHomeroom(change, *m_targets[size_t(homeroom)], *person); !done)
            return failureOf(done);
    }
    return *person;
}

Result<> Applier::rewrite(Change &change, PersonId person, const PersonStep &step)
{
    if (step.content) {
        if (Result<> done = m_people.edit(change, person, *step.content); !done)
            return done;
    }
    if (step.staff) {
        if (Result<> done = m_people.editStaff(change, person, *step.staff); !done)
            return done;
    }
    if (!step.place)
        return {};
    const classes::ClassId place = *m_targets[size_t(*step.place)];
    return step.leavesPlace ? m_people.transfer(change, person, place) : m_people.enrol(change, person, place);
}

} // namespace starosta::roster
