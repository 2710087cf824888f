// SPDX-License-Identifier: GPL-3.0-or-later
// What PeopleService writes inside a change that somebody else has begun: once by hand, thousands of times in an
// import.
#include "core/people/PeopleService.h"

#include "core/people/FieldOriginsRepository.h"
#include "core/people/PeopleRepository.h"
#include "core/people/PersonRules.h"
#include "core/people/RelationsRepository.h"

namespace starosta::people {

using classes::ClassId;
using journal::Change;

namespace {

/// One that began today was a mistake.
void endRow(RelationsRepository &repository, const OpenHomeroom &open, QDate today)
{
    if (open.from >= today)
        repository.removeHomeroom(open.row);
    else
        repository.endHomeroom(open.row, today);
}

} // namespace

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

Result<> PeopleService::transfer(Change &change, PersonId pupil, ClassId to, QDate day)
{
    PeopleRepository repository(change.store());
    const auto place = repository.openPlace(pupil);
    if (!place)
        return fail(ErrorCode::personNotPupil);
    if (place->classId == to)
        return {};
    if (place->from >= day) {
        repository.setClassOfPlace(place->row, to);
        return {};
    }
    repository.endPlace(place->row, day);
    repository.insertPlace(pupil, to, day);
    return {};
}

Result<> PeopleService::comeBack(Change &change, PersonId person, ClassId to, QDate day)
{
    PeopleRepository repository(change.store());
    const std::optional<Place> former = repository.formerPlace(person);
    if (former && former->classId == to && former->to == day)
        repository.openAgain(former->row);
    else
        repository.insertPlace(person, to, day);
    return {};
}

Result<> PeopleService::leave(Change &change, PersonId pupil, QDate day)
{
    PeopleRepository repository(change.store());
    const std::optional<Place> place = repository.openPlace(pupil);
    if (!place)
        return fail(ErrorCode::personNotPupil);
    repository.endPlace(place->row, std::max(place->from, day));
    return {};
}

Result<> PeopleService::dismiss(Change &change, PersonId id, QDate day)
{
    RelationsRepository(change.store()).endHomeroomsOf(id, day);
    PeopleRepository(change.store()).dismiss(id, day);
    return {};
}

void PeopleService::setOnLeave(Change &change, PersonId id, std::optional<QDate> since)
{
    PeopleRepository(change.store()).setOnLeave(id, since);
}

void PeopleService::noteWriter(Change &change, const FieldOrigin &written, Origin broughtBy)
{
    FieldOriginsRepository repository(change.store());
    if (written.origin == broughtBy)
        repository.clear(written.person, written.field);
    else
        repository.set(written);
}

Result<> PeopleService::linkGuardian(Change &change, const NewGuardianship &relation)
{
    if (relation.guardian == relation.pupil)
        return fail(ErrorCode::guardianIsPupil);
    RelationsRepository(change.store())
        .link({.guardian = relation.guardian,
               .pupil = relation.pupil,
               .relation = relation.relation,
               .origin = relation.origin});
    return {};
}

Result<> PeopleService::unlinkGuardian(Change &change, PersonId guardian, PersonId pupil)
{
    RelationsRepository(change.store()).unlink(guardian, pupil);
    return {};
}

Result<> PeopleService::beginHomeroom(Change &change, const NewHomeroom &homeroom)
{
    RelationsRepository repository(change.store());
    HomeroomRow row{.classId = homeroom.classId,
                    .teacher = homeroom.teacher,
                    .order = homeroom.order,
                    .from = change.today(),
                    .origin = homeroom.origin,
                    .coTeacher = homeroom.coTeacher};
    std::optional<OpenHomeroom> same;
    std::optional<OpenHomeroom> earlier; // whose place this teacher takes
    for (const OpenHomeroom &open : repository.openHomerooms(homeroom.classId)) {
        if (open.teacher == homeroom.teacher)
            same = open;
        else if (!open.coTeacher && !homeroom.coTeacher)
            earlier = open;
    }
    if (same) {
        if (earlier) // the second becomes the first
            endRow(repository, *earlier, change.today());
        if (!row.order)
            row.order = same->order;
        if (same->coTeacher != row.coTeacher || row.order != same->order)
            repository.replaceHomeroom(same->row, row);
        return {};
    }
    if (earlier && earlier->from >= change.today()) {
        repository.replaceHomeroom(earlier->row, row);
        return {};
    }
    if (earlier)
        repository.endHomeroom(earlier->row, change.today());
    repository.insertHomeroom(row);
    return {};
}

Result<> PeopleService::endHomeroom(Change &change, ClassId id, PersonId teacher)
{
    RelationsRepository repository(change.store());
    for (const OpenHomeroom &open : repository.openHomerooms(id)) {
        if (open.teacher == teacher)
            endRow(repository, open, change.today());
    }
    return {};
}

} // namespace starosta::people
