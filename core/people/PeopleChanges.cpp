// SPDX-License-Identifier: GPL-3.0-or-later
// What PeopleService writes inside a change that somebody else has begun: once by hand, thousands of times in an
// import.
#include "core/people/PeopleService.h"

#include "core/people/PeopleRepository.h"
#include "core/people/PersonRules.h"
#include "core/people/RelationsRepository.h"

namespace starosta::people {

using classes::ClassId;
using journal::Change;

Result<PersonId> PeopleService::add(Change &change, const NewPerson &person)
{
    const Result<PersonContent> content = checkedContent(person.content, change.today());
    if (!content)
        return failureOf(content);
    PeopleRepository repository(change.store());
    const PersonId id = repository.insert(*content, person.origin);
    if (person.pupilOf)
        repository.insertPlace(id, *person.pupilOf, change.today());
    if (person.staff) {
        if (const auto made = editStaff(change, id, *person.staff); !made)
            return failureOf(made);
    }
    return id;
}

Result<> PeopleService::edit(Change &change, PersonId id, const PersonContent &content)
{
    const Result<PersonContent> checked = checkedContent(content, change.today());
    if (!checked)
        return failureOf(checked);
    PeopleRepository(change.store()).update(id, *checked);
    return {};
}

Result<> PeopleService::editStaff(Change &change, PersonId id, const StaffContent &staff)
{
    const Result<StaffContent> checked = checkedStaff(staff);
    if (!checked)
        return failureOf(checked);
    PeopleRepository(change.store()).setStaff(id, *checked);
    return {};
}

Result<> PeopleService::transfer(Change &change, PersonId pupil, ClassId to)
{
    PeopleRepository repository(change.store());
    const auto place = repository.openPlace(pupil);
    if (!place)
        return fail(ErrorCode::personNotPupil);
    if (place->classId == to)
        return {};
    if (place->from >= change.today()) {
        repository.setClassOfPlace(place->row, to);
        return {};
    }
    repository.endPlace(place->row, change.today());
    repository.insertPlace(pupil, to, change.today());
    return {};
}

Result<> PeopleService::enrol(Change &change, PersonId person, ClassId in)
{
    PeopleRepository(change.store()).insertPlace(person, in, change.today());
    return {};
}

Result<> PeopleService::linkGuardian(Change &change, const NewGuardianship &relation)
{
    if (relation.guardian == relation.pupil)
        return fail(ErrorCode::guardianIsPupil);
    RelationsRepository(change.store())
        .link({.guardian = relation.guardian, .pupil = relation.pupil, .relation = relation.relation});
    return {};
}

Result<> PeopleService::assignHomeroom(Change &change, ClassId id, PersonId teacher)
{
    return beginHomeroom(change, {.classId = id, .teacher = teacher});
}

Result<> PeopleService::beginHomeroom(Change &change, const Homeroom &homeroom)
{
    RelationsRepository repository(change.store());
    const auto open = repository.openHomeroom(homeroom.classId);
    const bool isTheSame = open && open->teacher == homeroom.teacher;
    if (isTheSame && (!homeroom.order || homeroom.order == open->order))
        return {};
    if (isTheSame || (open && open->from >= change.today())) {
        repository.replaceHomeroom(open->row, homeroom.teacher, homeroom.order);
        return {};
    }
    if (open)
        repository.endHomeroom(open->row, change.today());
    repository.insertHomeroom(
        {.classId = homeroom.classId, .teacher = homeroom.teacher, .order = homeroom.order, .from = change.today()});
    return {};
}

Result<> PeopleService::endHomeroom(Change &change, ClassId id)
{
    RelationsRepository repository(change.store());
    const auto open = repository.openHomeroom(id);
    if (!open)
        return {};
    if (open->from >= change.today())
        repository.removeHomeroom(open->row);
    else
        repository.endHomeroom(open->row, change.today());
    return {};
}

} // namespace starosta::people
