// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verification/VerificationService.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/verification/VerificationRepository.h"

#include <algorithm>

namespace starosta::verification {

using journal::Action;
using journal::Because;
using journal::Change;
using journal::Committed;
using people::PersonId;
using platform::TaskKind;

namespace {

Teacher teacherOf(const people::Person &person, const std::optional<Round> &latest, QDate today)
{
    const QString position = person.staff ? person.staff->position : QString();
    return {.person = person.id,
            .name = person.content.name,
            .position = position,
            .state = stateOf(latest, position, today),
            .latest = latest};
}

/// The open actions on the platform, by person.
QSet<PersonId> openTasks(platform::PlatformService &platform)
{
    QSet<PersonId> people;
    for (const platform::PlatformTask &task : platform.list({.kind = TaskKind::confirmTeacher})) {
        if (task.content.person)
            people.insert(*task.content.person);
    }
    return people;
}

/// Whatever class it is done in: a round may go on over the end of a year.
platform::NewTask taskFor(PersonId person)
{
    return {.kind = TaskKind::confirmTeacher, .role = invites::InviteRole::teacher, .person = person};
}

tl::unexpected<Error> forbids(const Teacher &teacher)
{
    return fail(ErrorCode::verificationStateForbids, {teacher.name.full(), token(teacher.state)});
}

tl::unexpected<Error> missing(const Teacher &teacher)
{
    return fail(ErrorCode::verificationMissing, {teacher.name.full()});
}

} // namespace

QList<Teacher> VerificationService::list()
{
    QHash<PersonId, Round> latest;
    for (const Round &round : VerificationRepository(m_rooms.ledger.store()).latest())
        latest.insert(round.person, round);
    const QSet<PersonId> tasks = openTasks(m_rooms.platform);
    const QDate today = m_rooms.ledger.today();
    QList<Teacher> teachers;
    for (const people::Person &person : m_rooms.people.list({.role = people::Role::staff})) {
        const auto round = latest.constFind(person.id);
        Teacher teacher = teacherOf(person, round == latest.cend() ? std::nullopt : std::optional(*round), today);
        teacher.isTaskOver = teacher.state == TeacherState::documentsSeen && !tasks.contains(person.id);
        teachers.append(teacher);
    }
    const QList<TeacherState> order = teacherStates();
    std::stable_sort(teachers.begin(), teachers.end(), [&order](const Teacher &left, const Teacher &right) {
        return order.indexOf(left.state) < order.indexOf(right.state);
    });
    return teachers;
}

std::optional<Teacher> VerificationService::find(PersonId id)
{
    const auto person = m_rooms.people.find(id);
    if (!person || !person->roles.testFlag(people::Role::staff))
        return {};
    Teacher teacher =
        teacherOf(*person, VerificationRepository(m_rooms.ledger.store()).latest(id), m_rooms.ledger.today());
    teacher.isTaskOver =
        teacher.state == TeacherState::documentsSeen && !openTasks(m_rooms.platform).contains(teacher.person);
    return teacher;
}

QList<Round> VerificationService::rounds(PersonId person)
{
    return VerificationRepository(m_rooms.ledger.store()).rounds(person);
}

bool VerificationService::known()
{
    return VerificationRepository(m_rooms.ledger.store()).any();
}

int VerificationService::waitingCount()
{
    if (!known())
        return 0;
    const QList<Teacher> teachers = list();
    return int(std::count_if(teachers.begin(), teachers.end(), [](const Teacher &teacher) {
        return teacher.isNeededAgain() || teacher.state == TeacherState::requested ||
               teacher.state == TeacherState::documentsSeen;
    }));
}

Result<Teacher> VerificationService::existing(PersonId person)
{
    if (auto teacher = find(person))
        return std::move(*teacher);
    const auto known = m_rooms.people.find(person);
    return fail(ErrorCode::verificationNotStaff,
                {known ? known->content.name.full() : QString::number(person.value())});
}

Result<> VerificationService::canRequest(PersonId person)
{
    const Result<Teacher> teacher = existing(person);
    if (!teacher)
        return failureOf(teacher);
    if (!teacher->canRequest())
        return forbids(*teacher);
    return {};
}

Result<> VerificationService::canSeeDocuments(PersonId person)
{
    const Result<Teacher> teacher = existing(person);
    if (!teacher)
        return failureOf(teacher);
    if (teacher->canRequest())
        return missing(*teacher);
    if (teacher->state != TeacherState::requested)
        return forbids(*teacher);
    return {};
}

Result<> VerificationService::canConfirm(PersonId person)
{
    const Result<Teacher> teacher = existing(person);
    if (!teacher)
        return failureOf(teacher);
    if (teacher->canRequest())
        return missing(*teacher);
    if (teacher->state == TeacherState::requested)
        return fail(ErrorCode::verificationDocumentsMissing, {teacher->name.full()});
    if (teacher->state != TeacherState::documentsSeen)
        return forbids(*teacher);
    return {};
}

Result<> VerificationService::canRefuse(PersonId person)
{
    const Result<Teacher> teacher = existing(person);
    if (!teacher)
        return failureOf(teacher);
    if (teacher->canRequest())
        return missing(*teacher);
    if (teacher->state == TeacherState::confirmed)
        return forbids(*teacher);
    return {};
}

Result<Committed<void>> VerificationService::changeAll(const journal::ChangeRequest &request,
                                                       const QList<PersonId> &named, Check check, const Step &step)
{
    QList<PersonId> people;
    for (const PersonId person : named) {
        if (!people.contains(person))
            people.append(person);
    }
    if (people.isEmpty())
        return Committed<void>{};
    for (const PersonId person : people) {
        if (const Result<> can = (this->*check)(person); !can)
            return failureOf(can);
    }
    return m_rooms.ledger.change(request, [&](Change &change) -> Result<> {
        for (const PersonId person : people)
            step(change, *find(person));
        if (people.size() == 1) {
            const auto round = VerificationRepository(change.store()).latest(people.first());
            change.setRecord({QStringLiteral("verifications"), round->id.value()});
        } else {
            change.setSubject(QString::number(people.size()));
        }
        return {};
    });
}

Result<Committed<void>> VerificationService::request(const QList<PersonId> &people, const Because &because)
{
    return changeAll({.action = Action::requestVerification, .because = because}, people,
                     &VerificationService::canRequest, [](Change &change, const Teacher &teacher) {
                         VerificationRepository(change.store()).insert(teacher.person, change.today());
                     });
}

Result<Committed<void>> VerificationService::seeDocuments(const QList<PersonId> &people, const QString &documents,
                                                          const Because &because)
{
    const Result<QString> clean = cleanText(documents);
    if (!clean)
        return failureOf(clean);
    if (clean->isEmpty()) {
        const auto first = people.isEmpty() ? std::nullopt : m_rooms.people.find(people.first());
        return fail(ErrorCode::verificationDocumentsMissing, {first ? first->content.name.full() : QString()});
    }
    return changeAll({.action = Action::seeDocuments, .because = because}, people,
                     &VerificationService::canSeeDocuments, [&](Change &change, const Teacher &teacher) {
                         Round round = *teacher.latest;
                         round.state = RoundState::documentsSeen;
                         round.seenOn = change.today();
                         round.seenBy = m_rooms.ledger.actor();
                         round.documents = *clean;
                         VerificationRepository(change.store()).update(round);
                         m_rooms.platform.add(change, taskFor(teacher.person));
                     });
}

Result<Committed<void>> VerificationService::confirm(const QList<PersonId> &people, const Confirmation &confirmation,
                                                     const Because &because)
{
    if (confirmation.validUntil && *confirmation.validUntil < m_rooms.ledger.today())
        return fail(ErrorCode::verificationTermPast, {paperDate(*confirmation.validUntil)});
    return changeAll({.action = Action::confirmTeachers, .because = because}, people, &VerificationService::canConfirm,
                     [&](Change &change, const Teacher &teacher) {
                         Round round = *teacher.latest;
                         round.state = RoundState::confirmed;
                         round.endedOn = change.today();
                         round.validUntil = confirmation.validUntil;
                         round.position = teacher.position;
                         VerificationRepository(change.store()).update(round);
                         m_rooms.platform.finishLike(change, taskFor(teacher.person));
                     });
}

Result<Committed<void>> VerificationService::refuse(const QList<PersonId> &people, const QString &reason,
                                                    const Because &because)
{
    const Result<QString> clean = cleanText(reason, {.maximumLength = kNoteLength, .lineBreaks = LineBreaks::keep});
    if (!clean)
        return failureOf(clean);
    if (clean->isEmpty())
        return fail(ErrorCode::verificationReasonMissing);
    return changeAll({.action = Action::refuseTeacher, .because = because}, people, &VerificationService::canRefuse,
                     [&](Change &change, const Teacher &teacher) {
                         Round round = *teacher.latest;
                         round.state = RoundState::refused;
                         round.endedOn = change.today();
                         round.reason = *clean;
                         VerificationRepository(change.store()).update(round);
                         m_rooms.platform.dropLike(change, taskFor(teacher.person));
                     });
}

int VerificationService::closeFor(Change &change, const QList<PersonId> &people, const QString &reason)
{
    VerificationRepository repository(change.store());
    int closed = 0;
    for (const PersonId person : people) {
        const auto record = m_rooms.people.staffRecord(person);
        std::optional<Round> round = repository.latest(person);
        if (!round || (record && !record->dismissedOn))
            continue; // who is a pupil no more may stay in the staff
        if (round->state == RoundState::confirmed && record && !round->leftOn) {
            round->leftOn = record->dismissedOn;
            repository.update(*round);
            ++closed;
        }
        if (round->endedOn)
            continue;
        round->state = RoundState::refused;
        round->endedOn = change.today();
        round->reason = reason;
        repository.update(*round);
        m_rooms.platform.dropLike(change, taskFor(person));
        ++closed;
    }
    return closed;
}

} // namespace starosta::verification
