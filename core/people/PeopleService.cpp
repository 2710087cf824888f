// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PeopleService.h"

#include "core/people/FieldOriginsRepository.h"
#include "core/people/PeopleRepository.h"
#include "core/people/PersonRules.h"
#include "core/people/RelationsRepository.h"

namespace starosta::people {

using classes::ClassId;
using journal::Action;
using journal::Because;
using journal::Change;
using journal::ChangeRequest;
using journal::Committed;
using journal::RecordRef;

namespace {

RecordRef recordOf(PersonId id)
{
    return {QStringLiteral("people"), id.value()};
}

/// The subject stays empty: the journal outlives a pupil's data, so the name is looked up through the record.
ChangeRequest aboutPerson(Action action, PersonId id, const Because &because = {})
{
    return {.action = action, .record = recordOf(id), .because = because};
}

Result<Person> existing(PeopleRepository repository, PersonId id)
{
    if (auto person = repository.find(id))
        return *std::move(person);
    return fail(ErrorCode::personMissing);
}

} // namespace

PeopleService::PeopleService(journal::Ledger &ledger, school::SchoolService &school, classes::ClassesService &classes,
                             orders::OrdersService &orders)
    : m_ledger(ledger)
    , m_school(school)
    , m_classes(classes)
    , m_orders(orders)
{}

QList<Error> PeopleService::faultsOfPlaces()
{
    QList<Error> faults;
    for (const auto &[name, classId] : PeopleRepository(m_ledger.store()).inArchivedClasses())
        faults.append({ErrorCode::undoIntoArchivedClass, {name.full(), m_classes.label(classId)}});
    QHash<ClassId, QStringList> teachers;
    for (const HomeroomAssignment &each : homerooms()) {
        if (!each.coTeacher)
            teachers[each.classId].append(each.teacherName);
    }
    for (auto each = teachers.cbegin(); each != teachers.cend(); ++each) {
        if (each->size() > 1)
            faults.append(
                {ErrorCode::undoSecondTeacher, {m_classes.label(each.key()), each->join(QStringLiteral(", "))}});
    }
    return faults;
}

QList<Person> PeopleService::list(const PeopleFilter &filter)
{
    PeopleRepository repository(m_ledger.store());
    QList<Person> people = filter.classId && filter.role == Role::pupil ? repository.pupilsOf(*filter.classId)
                           : filter.classId                             ? repository.peopleOf(*filter.classId)
                           : filter.role == Role::staff                 ? repository.staff()
                                                                        : repository.all();
    if (filter.role)
        people.removeIf([&filter](const Person &person) { return !person.roles.testFlag(*filter.role); });
    return inNameOrder(found(std::move(people), filter.search));
}

std::optional<Person> PeopleService::find(PersonId id)
{
    return PeopleRepository(m_ledger.store()).find(id);
}

QList<Person> PeopleService::pupilsOf(ClassId id)
{
    return inNameOrder(PeopleRepository(m_ledger.store()).pupilsOf(id));
}

QList<FieldOrigin> PeopleService::fieldOrigins()
{
    return FieldOriginsRepository(m_ledger.store()).all();
}

QList<Guardianship> PeopleService::guardianships()
{
    return RelationsRepository(m_ledger.store()).guardianships();
}

GuardianClasses PeopleService::classesOfGuardians()
{
    return RelationsRepository(m_ledger.store()).classesOfGuardians();
}

QList<Guardianship> PeopleService::guardiansOf(PersonId pupil)
{
    return RelationsRepository(m_ledger.store()).guardiansOf(pupil);
}

QList<Guardianship> PeopleService::pupilsOfGuardian(PersonId guardian)
{
    return RelationsRepository(m_ledger.store()).pupilsOf(guardian);
}

std::optional<Place> PeopleService::openPlace(PersonId pupil)
{
    return PeopleRepository(m_ledger.store()).openPlace(pupil);
}

std::optional<Place> PeopleService::formerPlace(PersonId pupil)
{
    return PeopleRepository(m_ledger.store()).formerPlace(pupil);
}

std::optional<StaffRecord> PeopleService::staffRecord(PersonId id)
{
    return PeopleRepository(m_ledger.store()).staffRecord(id);
}

QList<HomeroomAssignment> PeopleService::homerooms()
{
    return RelationsRepository(m_ledger.store()).homerooms();
}

int PeopleService::count(Role role)
{
    return PeopleRepository(m_ledger.store()).count(role);
}

bool PeopleService::hasPupils()
{
    return PeopleRepository(m_ledger.store()).hasPupils();
}

Result<> PeopleService::canSave(const PersonContent &content, std::optional<PersonId> existingId)
{
    const Result<PersonContent> checked = checkedContent(content, m_ledger.today());
    if (!checked)
        return failureOf(checked);
    PeopleRepository repository(m_ledger.store());
    if (existingId && !repository.find(*existingId))
        return fail(ErrorCode::personMissing);
    if (!checked->externalId)
        return {};
    if (const auto other = repository.findByNumber(*checked->externalId); other && other != existingId)
        return fail(ErrorCode::personNumberTaken, {*checked->externalId});
    return {};
}

QList<Person> PeopleService::possibleDuplicates(const PersonContent &content, std::optional<PersonId> existingId)
{
    PeopleRepository repository(m_ledger.store());
    QList<Person> duplicates;
    for (const PersonId id : repository.namesakes(content)) {
        if (id == existingId)
            continue;
        if (auto person = repository.find(id))
            duplicates.append(*std::move(person));
    }
    return duplicates;
}

Result<> PeopleService::canEnrolIn(ClassId id)
{
    const auto found = m_classes.find(id);
    if (!found || found->kind == classes::ClassKind::staffRoom)
        return fail(ErrorCode::classMissing, {found ? found->label() : QString()});
    if (found->archivedOn)
        return fail(ErrorCode::classArchived, {found->label()});
    return {};
}

Result<Committed<PersonId>> PeopleService::add(const NewPerson &person, const Because &because)
{
    return m_ledger.change({.action = Action::addPerson, .because = because}, [&](Change &change) -> Result<PersonId> {
        if (const auto allowed = canSave(person.content); !allowed)
            return failureOf(allowed);
        if (person.pupilOf) {
            if (const auto allowed = canEnrolIn(*person.pupilOf); !allowed)
                return failureOf(allowed);
        }
        const Result<PersonId> id = add(change, person);
        if (id)
            change.setRecord(recordOf(*id));
        return id;
    });
}

Result<Committed<void>> PeopleService::edit(PersonId id, const PersonContent &content,
                                            const std::optional<StaffContent> &staff, const Because &because)
{
    return m_ledger.change(aboutPerson(Action::editPerson, id, because), [&](Change &change) -> Result<> {
        if (auto allowed = canSave(content, id); !allowed)
            return allowed;
        const std::optional<Person> before = find(id);
        if (auto edited = edit(change, id, content); !edited)
            return edited;
        if (staff) {
            if (auto edited = editStaff(change, id, *staff); !edited)
                return edited;
        }
        const std::optional<Person> after = find(id);
        if (!before || !after)
            return fail(ErrorCode::personMissing);
        QList<PersonField> fields = differingFields(before->content, after->content);
        fields += differingFields(before->staff.value_or(StaffContent()), after->staff.value_or(StaffContent()));
        for (const PersonField field : std::as_const(fields))
            noteWriter(change, {.person = id, .field = field, .origin = Origin::hand}, before->origin);
        return {};
    });
}

void PeopleService::noteClassByHand(Change &change, PersonId person)
{
    if (const std::optional<Person> found = find(person))
        noteWriter(change, {.person = person, .field = PersonField::schoolClass, .origin = Origin::hand},
                   found->origin);
}

Result<Committed<void>> PeopleService::remove(PersonId id, const Because &because)
{
    return m_ledger.change(aboutPerson(Action::removePerson, id, because), [&](Change &change) -> Result<> {
        if (auto allowed = canRemove(id); !allowed)
            return allowed;
        PeopleRepository(change.store()).remove(id);
        return {};
    });
}

Result<> PeopleService::canRemove(PersonId id)
{
    PeopleRepository repository(m_ledger.store());
    if (!repository.find(id))
        return fail(ErrorCode::personMissing);
    if (const int printed = repository.countPrinted(id); printed > 0)
        return fail(ErrorCode::personInUse, {QString::number(printed)});
    if (repository.isReferredTo(id))
        return fail(ErrorCode::personInUse, {QStringLiteral("0")});
    return {};
}

Result<Committed<void>> PeopleService::linkGuardian(const NewGuardianship &relation)
{
    return m_ledger.change(aboutPerson(Action::linkGuardian, relation.pupil), [&](Change &change) -> Result<> {
        if (relation.guardian == relation.pupil)
            return fail(ErrorCode::guardianIsPupil);
        PeopleRepository repository(change.store());
        const Result<Person> guardian = existing(repository, relation.guardian);
        const Result<Person> pupil = existing(repository, relation.pupil);
        if (!guardian || !pupil)
            return fail(ErrorCode::personMissing);
        if (!pupil->classId)
            return fail(ErrorCode::personNotPupil);
        return linkGuardian(change, relation);
    });
}

Result<Committed<void>> PeopleService::unlinkGuardian(PersonId guardian, PersonId pupil)
{
    return m_ledger.change(aboutPerson(Action::unlinkGuardian, pupil), [&](Change &change) -> Result<> {
        RelationsRepository(change.store()).unlink(guardian, pupil);
        return {};
    });
}

} // namespace starosta::people
