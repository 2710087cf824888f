// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movements/MovementsService.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/movements/MovementsRepository.h"
#include "core/school/SchoolRules.h"

namespace starosta::movements {

using journal::Action;
using journal::Because;
using journal::Change;
using journal::Committed;
using people::Person;
using people::PersonId;

namespace {

Action actionOf(MovementKind kind)
{
    switch (kind) {
    case MovementKind::enrolment:
        return Action::enrolPupil;
    case MovementKind::transfer:
    case MovementKind::promotion:
        return Action::transferPupil;
    case MovementKind::departure:
        return Action::leavePupil;
    case MovementKind::comeBack:
        return Action::returnPupil;
    case MovementKind::graduation:
        return Action::graduatePupils;
    case MovementKind::hiring:
        return Action::hireStaff;
    case MovementKind::position:
        return Action::changePosition;
    case MovementKind::leave:
        return Action::beginLeave;
    case MovementKind::leaveEnd:
        return Action::endLeave;
    case MovementKind::dismissal:
        return Action::dismissStaff;
    }
    Q_UNREACHABLE();
}

/// For several people how many they are, by the sign of what happens to them; for one the record says it: the journal
/// outlives a pupil's data.
QString countOf(const MovementRequest &request)
{
    const qsizetype count = request.people.size();
    if (count < 2)
        return {};
    switch (request.kind) {
    case MovementKind::transfer:
    case MovementKind::promotion:
        return QStringLiteral("⇄%1").arg(count);
    case MovementKind::departure:
    case MovementKind::graduation:
    case MovementKind::dismissal:
        return QStringLiteral("−%1").arg(count);
    case MovementKind::enrolment:
    case MovementKind::comeBack:
    case MovementKind::hiring:
        return QStringLiteral("+%1").arg(count);
    case MovementKind::position:
    case MovementKind::leave:
    case MovementKind::leaveEnd:
        return QString::number(count);
    }
    Q_UNREACHABLE();
}

journal::RecordRef recordOf(PersonId id)
{
    return {QStringLiteral("people"), id.value()};
}

tl::unexpected<Error> beforePlace(QDate day, QDate began)
{
    return fail(ErrorCode::movementBeforePlace, {paperDate(day), paperDate(began)});
}

/// «учитель; вместо Ивановой» of a hiring and a change of position, which say the position too.
Result<QString> noteOf(const MovementRequest &request)
{
    QString note = request.note;
    if (request.staff && !request.staff->position.trimmed().isEmpty())
        note = note.trimmed().isEmpty() ? request.staff->position
                                        : QStringLiteral("%1; %2").arg(request.staff->position, note);
    return cleanText(note);
}

MovementRequest withoutDoubles(MovementRequest request)
{
    QList<PersonId> people;
    for (const PersonId person : std::as_const(request.people)) {
        if (!people.contains(person))
            people.append(person);
    }
    request.people = people;
    return request;
}

} // namespace

QString MovementsService::subjectOf(const MovementRequest &request)
{
    QStringList parts;
    if (const QString count = countOf(request); !count.isEmpty())
        parts.append(count);
    // Classes can be named for ever; of several that are left none is.
    QStringList from;
    for (const PersonId person : request.people) {
        const auto place = isOfPupil(request.kind) ? m_rooms.people.openPlace(person) : std::nullopt;
        const QString label = place ? m_rooms.classes.label(place->classId) : QString();
        if (!label.isEmpty() && !from.contains(label))
            from.append(label);
        if (from.size() > 1)
            break;
    }
    const auto to = isOfPupil(request.kind) && request.to ? m_rooms.classes.find(*request.to) : std::nullopt;
    const QString left = from.size() == 1 ? from.front() : QString();
    if (to && (request.kind == MovementKind::enrolment || request.kind == MovementKind::comeBack))
        parts.append(to->label());
    else if (to && request.kind == MovementKind::transfer)
        parts.append(QStringLiteral("%1 → %2").arg(left, to->label()).trimmed());
    else if (!left.isEmpty())
        parts.append(left);
    return parts.join(QStringLiteral(": "));
}

journal::ChangeRequest MovementsService::changeOf(const MovementRequest &request, Because because)
{
    if (request.order)
        because.order = request.order->label();
    journal::ChangeRequest change{
        .action = actionOf(request.kind), .subject = subjectOf(request), .because = std::move(because)};
    if (request.people.size() == 1)
        change.record = recordOf(request.people.front());
    return change;
}

Result<> MovementsService::checkDay(QDate on)
{
    if (!on.isValid())
        return fail(ErrorCode::dateInvalid, {QString()});
    if (on > m_rooms.ledger.today())
        return fail(ErrorCode::dateInFuture, {paperDate(on)});
    const school::SchoolYear year = m_rooms.school.currentYear().year;
    // A year may have been begun in the summer before it.
    const bool isBefore =
        m_rooms.ledger.today() < year.firstDay() && on < year.firstDay() && on >= school::earliestBeginning(year);
    if (!year.contains(on) && !isBefore)
        return fail(ErrorCode::movementOtherYear, {paperDate(on), year.label()});
    return {};
}

Result<> MovementsService::checkPupil(const MovementRequest &request, PersonId pupil)
{
    people::PeopleService &people = m_rooms.people;
    const auto place = people.openPlace(pupil);
    if (request.kind == MovementKind::enrolment || request.kind == MovementKind::comeBack) {
        if (place)
            return fail(ErrorCode::personIsPupil);
        const auto former = people.formerPlace(pupil);
        if (!former && request.kind == MovementKind::comeBack)
            return fail(ErrorCode::personNotPupil);
        if (former && former->to && request.on < *former->to)
            return beforePlace(request.on, *former->to);
    } else {
        if (!place)
            return fail(ErrorCode::personNotPupil);
        if (request.on < place->from)
            return beforePlace(request.on, place->from);
    }
    if (request.kind == MovementKind::departure || request.kind == MovementKind::graduation)
        return {};
    if (!request.to)
        return fail(ErrorCode::classMissing, {QString()});
    if (auto allowed = people.canEnrolIn(*request.to); !allowed)
        return allowed;
    if (place && place->classId == *request.to)
        return fail(ErrorCode::movementSameClass, {m_rooms.classes.find(*request.to)->label()});
    return {};
}

Result<> MovementsService::checkStaff(const MovementRequest &request, const Person &person)
{
    const QString name = person.content.name.full();
    const auto record = m_rooms.people.staffRecord(person.id);
    if (request.kind == MovementKind::hiring) {
        if (record && !record->dismissedOn)
            return fail(ErrorCode::staffHired, {name});
        if (record && request.on < *record->dismissedOn)
            return beforePlace(request.on, *record->dismissedOn);
        return {};
    }
    if (!record)
        return fail(ErrorCode::personNotStaff);
    if (record->dismissedOn)
        return fail(ErrorCode::staffDismissed, {name, paperDate(*record->dismissedOn)});
    if (const auto last = MovementsRepository(m_rooms.ledger.store()).lastOfStaff(person.id);
        last && request.on < *last)
        return beforePlace(request.on, *last);
    if (request.kind == MovementKind::dismissal) {
        for (const people::HomeroomAssignment &each : m_rooms.people.homerooms()) {
            if (each.teacher == person.id && request.on < each.from)
                return beforePlace(request.on, each.from);
        }
    }
    if (request.kind == MovementKind::leave && record->onLeaveSince)
        return fail(ErrorCode::staffOnLeave, {name, paperDate(*record->onLeaveSince)});
    if (request.kind == MovementKind::leaveEnd) {
        if (!record->onLeaveSince)
            return fail(ErrorCode::staffNotOnLeave, {name});
        if (request.on < *record->onLeaveSince)
            return beforePlace(request.on, *record->onLeaveSince);
    }
    if (request.kind == MovementKind::position) {
        const QString position = request.staff ? request.staff->position.simplified() : QString();
        if (position.isEmpty())
            return fail(ErrorCode::textEmpty, {QStringLiteral("position")});
        if (position == record->content.position)
            return fail(ErrorCode::staffSamePosition, {position});
    }
    return {};
}

Result<> MovementsService::check(const MovementRequest &request, PersonId person)
{
    const auto found = m_rooms.people.find(person);
    if (!found)
        return fail(ErrorCode::personMissing);
    return isOfPupil(request.kind) ? checkPupil(request, person) : checkStaff(request, *found);
}

Result<> MovementsService::checkNewcomer(const MovementRequest &request)
{
    people::PeopleService &people = m_rooms.people;
    if (auto allowed = people.canSave(*request.newcomer); !allowed)
        return allowed;
    if (request.kind == MovementKind::enrolment) {
        if (!request.to)
            return fail(ErrorCode::classMissing, {QString()});
        if (auto allowed = people.canEnrolIn(*request.to); !allowed)
            return allowed;
    }
    const QList<Person> same = request.isAnother ? QList<Person>() : people.possibleDuplicates(*request.newcomer);
    if (!same.isEmpty()) {
        const Person &person = same.front();
        const QString where = person.classId ? m_rooms.classes.label(*person.classId)
                              : person.staff ? person.staff->position
                                             : QString();
        return fail(ErrorCode::movementNamesake,
                    {person.content.name.full(), QString::number(person.id.value()), where});
    }
    return {};
}

Result<> MovementsService::can(const MovementRequest &request)
{
    if (auto day = checkDay(request.on); !day)
        return day;
    if (const auto note = noteOf(request); !note)
        return failureOf(note);
    if (!request.order && !request.orderFollows)
        return fail(ErrorCode::movementOrderMissing);
    const bool isNew = request.newcomer && request.people.isEmpty() &&
                       (request.kind == MovementKind::enrolment || request.kind == MovementKind::hiring);
    if (isNew)
        return checkNewcomer(request);
    if (request.people.isEmpty())
        return fail(ErrorCode::personMissing);
    for (const PersonId person : request.people) {
        if (auto allowed = check(request, person); !allowed)
            return allowed;
    }
    return {};
}

Result<> MovementsService::moveStaff(Change &change, const MovementRequest &request, PersonId person,
                                     ConsequenceWriter &consequences)
{
    people::PeopleService &people = m_rooms.people;
    switch (request.kind) {
    case MovementKind::hiring: {
        const auto before = people.staffRecord(person);
        const people::StaffContent staff = request.staff.value_or(before ? before->content : people::StaffContent());
        if (auto done = people.editStaff(change, person, staff); !done)
            return done;
        return consequences.ofStaff(person, {});
    }
    case MovementKind::position: {
        people::StaffContent staff = people.staffRecord(person)->content;
        staff.position = request.staff->position;
        if (!request.staff->subjects.isEmpty())
            staff.subjects = request.staff->subjects;
        if (auto done = people.editStaff(change, person, staff); !done)
            return done;
        return {};
    }
    case MovementKind::leave:
        people.setOnLeave(change, person, request.on);
        return {};
    case MovementKind::leaveEnd:
        people.setOnLeave(change, person, std::nullopt);
        return {};
    case MovementKind::dismissal:
        break;
    case MovementKind::enrolment:
    case MovementKind::transfer:
    case MovementKind::promotion:
    case MovementKind::departure:
    case MovementKind::comeBack:
    case MovementKind::graduation:
        Q_UNREACHABLE();
    }
    const auto before = people.find(person);
    if (auto done = people.dismiss(change, person, request.on); !done)
        return done;
    return consequences.ofStaff(person, before ? before->homeroomOf : QList<classes::ClassId>());
}

Result<> MovementsService::move(Change &change, const MovementRequest &request, PersonId person,
                                ConsequenceWriter &consequences)
{
    if (!isOfPupil(request.kind))
        return moveStaff(change, request, person, consequences);
    people::PeopleService &people = m_rooms.people;
    const auto place = people.openPlace(person);
    Result<> done;
    if (request.kind == MovementKind::enrolment || request.kind == MovementKind::comeBack)
        done = people.comeBack(change, person, *request.to, request.on);
    else if (request.to)
        done = people.transfer(change, person, *request.to, request.on);
    else
        done = people.leave(change, person, request.on);
    if (!done)
        return done;
    people.noteClassByHand(change, person);
    return consequences.ofPupil(person, place ? std::optional(place->classId) : std::nullopt);
}

Result<MovementOutcome> MovementsService::perform(Change &change, const MovementRequest &request)
{
    if (const auto allowed = can(request); !allowed)
        return failureOf(allowed);
    MovementOutcome outcome{.people = request.people};
    // Whoever takes part in what follows makes tasks and drops some: what is told is what there is to do in the end.
    const QList<platform::TaskId> tasksBefore = m_rooms.platform.openIds();
    if (outcome.people.isEmpty()) {
        const auto added = m_rooms.people.add(change, {.content = *request.newcomer});
        if (!added)
            return failureOf(added);
        change.setRecord(recordOf(*added));
        outcome.people.append(*added);
    }
    const auto order = ensureOrder(change, request.order);
    if (!order)
        return failureOf(order);
    const school::YearId year = m_rooms.school.currentYear().id;
    ConsequenceWriter consequences(rooms(), change);
    MovementRequest clean = request;
    clean.note = *noteOf(request);
    if (request.kind == MovementKind::departure || request.kind == MovementKind::graduation || !isOfPupil(request.kind))
        clean.to.reset();
    for (const PersonId person : std::as_const(outcome.people)) {
        const auto before = m_rooms.people.openPlace(person);
        if (const auto moved = move(change, clean, person, consequences); !moved)
            return failureOf(moved);
        outcome.movements.append(
            record(change, year,
                   {.person = person,
                    .kind = clean.kind,
                    .on = clean.on,
                    .from = isOfPupil(clean.kind) && before ? std::optional(before->classId) : std::nullopt,
                    .to = clean.to,
                    .order = *order,
                    .note = clean.note}));
    }
    Consequences ofLeaving;
    if (isLeaving(clean.kind)) {
        if (auto done = left(change, outcome.people, ofLeaving); !done)
            return failureOf(done);
    }
    const auto written = consequences.write();
    if (!written)
        return failureOf(written);
    outcome.consequences = *written;
    outcome.consequences.requestsRefused = ofLeaving.requestsRefused;
    outcome.consequences.verificationsEnded = ofLeaving.verificationsEnded;
    // The ledger does the same after every change, too late to be told of.
    outcome.consequences.linksBack = m_rooms.invites.followAudiences(change);
    countTasks(outcome.consequences, tasksBefore);
    return outcome;
}

void MovementsService::countTasks(Consequences &consequences, const QList<platform::TaskId> &before)
{
    const QList<platform::TaskId> after = m_rooms.platform.openIds();
    const QSet<platform::TaskId> were(before.cbegin(), before.cend());
    consequences.tasks.clear();
    qsizetype kept = 0;
    for (const platform::TaskId id : after) {
        if (were.contains(id))
            ++kept;
        else if (const auto task = m_rooms.platform.find(id))
            consequences.tasks.append(task->content);
    }
    consequences.tasksDropped = int(before.size() - kept);
}

Result<Committed<MovementOutcome>> MovementsService::apply(const MovementRequest &given, const Because &because)
{
    const MovementRequest request = withoutDoubles(given);
    return m_rooms.ledger.change(changeOf(request, because), [&](Change &change) { return perform(change, request); });
}

Result<MovementOutcome> MovementsService::rehearse(const MovementRequest &given)
{
    const MovementRequest request = withoutDoubles(given);
    std::optional<Result<MovementOutcome>> outcome;
    // What really happens, and is rolled back: a preview that is reckoned apart would differ some day.
    const auto done = m_rooms.ledger.change(changeOf(request, {}), [&](Change &change) -> Result<> {
        outcome = perform(change, request);
        return fail(ErrorCode::canceled);
    });
    if (!outcome || done.error().code != ErrorCode::canceled)
        return failureOf(done);
    return *std::move(outcome);
}

Result<> MovementsService::left(Change &change, const QList<PersonId> &people)
{
    Consequences consequences;
    return left(change, people, consequences);
}

Result<> MovementsService::left(Change &change, const QList<PersonId> &people, Consequences &consequences)
{
    return m_leaving && !people.isEmpty() ? m_leaving(change, people, consequences) : Result<>();
}

ConsequenceRooms MovementsService::rooms()
{
    return {
        .people = m_rooms.people, .invites = m_rooms.invites, .platform = m_rooms.platform, .members = m_rooms.members};
}

} // namespace starosta::movements
