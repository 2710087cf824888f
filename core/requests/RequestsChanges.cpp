// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/members/MemberTasks.h"
#include "core/members/ShownName.h"
#include "core/requests/RequestMatching.h"
#include "core/requests/RequestsRepository.h"
#include "core/requests/RequestsService.h"

#include <algorithm>

namespace starosta::requests {

using journal::Action;
using journal::Because;
using journal::Change;
using journal::Committed;
using members::CandidateReason;
using people::PersonId;
using platform::NewTask;
using platform::TaskKind;

namespace {

const QString kTable = QStringLiteral("join_requests");

Error missing(RequestId id)
{
    return {ErrorCode::requestMissing, {QString::number(id.value())}};
}

/// What is to be done in the cabinet once it is decided.
NewTask taskFor(const JoinRequest &request)
{
    return {.kind = request.state == RequestState::accepted ? TaskKind::acceptRequest : TaskKind::refuseRequest,
            .classId = request.content.classId,
            .role = request.content.role,
            .person = request.person,
            .shownName = request.content.shownName};
}

journal::ChangeRequest about(Action action, const QList<RequestId> &ids, const Because &because)
{
    journal::ChangeRequest request{.action = action, .because = because};
    if (ids.size() == 1)
        request.record = journal::RecordRef{kTable, ids.first().value()};
    else
        request.subject = QString::number(ids.size());
    return request;
}

JoinRequest acceptedAs(JoinRequest request, const Certain &certain)
{
    request.person = certain.person;
    request.content.role = certain.role;
    request.state = RequestState::accepted;
    return request;
}

/// One request a person: those that leave no doubt, and those that were accepted and still wait on the platform, stand
/// in the way of others for the same.
class Standing
{
public:
    Standing(const QList<JoinRequest> &all, const std::vector<std::optional<Certain>> &certain,
             platform::PlatformService &platform)
    {
        const QList<platform::PlatformTask> tasks = platform.list({.kind = TaskKind::acceptRequest});
        const auto waitsOnPlatform = [&tasks](const JoinRequest &request) {
            return std::any_of(tasks.begin(), tasks.end(), [&](const platform::PlatformTask &task) {
                return task.content.person == request.person && task.content.classId == request.content.classId &&
                       task.content.role == request.content.role;
            });
        };
        for (qsizetype at = 0; at < all.size(); ++at) {
            const JoinRequest &request = all[at];
            if (request.isOpen() && certain[size_t(at)])
                m_requests[certain[size_t(at)]->person].append(acceptedAs(request, *certain[size_t(at)]));
            else if (request.state == RequestState::accepted && waitsOnPlatform(request))
                m_requests[*request.person].append(request);
        }
    }

    std::optional<RequestId> inTheWayOf(const JoinRequest &request) const
    {
        for (const JoinRequest &other : m_requests.value(*request.person)) {
            if (other.id != request.id && asksForTheSame(other.content, request.content))
                return other.id;
        }
        return {};
    }

private:
    QHash<PersonId, QList<JoinRequest>> m_requests;
};

} // namespace

void RequestsService::write(Change &change, const JoinRequest &request)
{
    RequestsRepository(change.store()).update(request);
    if (!request.isOpen())
        m_rooms.platform.add(change, taskFor(request));
}

Result<> RequestsService::canDecide(RequestId id)
{
    const auto request = RequestsRepository(m_rooms.ledger.store()).find(id);
    if (!request)
        return tl::unexpected(missing(id));
    if (!request->isOpen())
        return fail(ErrorCode::requestDecided, {QString::number(id.value())});
    return {};
}

Result<JoinRequest> RequestsService::accepted(RequestId id, const Acceptance &acceptance, const Surroundings &around)
{
    if (const Result<> can = canDecide(id); !can)
        return failureOf(can);
    RequestsRepository repository(m_rooms.ledger.store());
    JoinRequest request = *repository.find(id);
    if (acceptance.role)
        request.content.role = acceptance.role;
    const std::optional<Certain> proposed = certainFor({request.content}, around).front();
    request.person = acceptance.person ? acceptance.person : proposed ? std::optional(proposed->person) : std::nullopt;
    if (!request.person)
        return fail(ErrorCode::requestPersonMissing, {request.content.shownName});
    const auto index = around.people.find(*request.person);
    if (!index)
        return fail(ErrorCode::personMissing);
    const members::KnownPerson &person = around.people[*index];
    if (!request.content.role && proposed && proposed->person == *request.person)
        request.content.role = proposed->role;
    if (!person.roles) {
        const QDate left = around.leftOn.value(person.id);
        return fail(ErrorCode::requestLeft,
                    {person.name.full(), left.isValid() ? paperDate(left) : QStringLiteral("—")});
    }
    if (!request.content.role)
        return fail(ErrorCode::requestRoleMissing, {request.content.shownName});
    if (!person.has(*request.content.role)) {
        return fail(ErrorCode::requestOtherRole, {person.name.full(), QString(token(*request.content.role)),
                                                  QString(token(*members::rightRoleOf(person.roles)))});
    }
    const auto in = request.content.classId;
    if (in && !acceptance.otherClass && !around.isTheirs(*in, person, *request.content.role)) {
        return fail(ErrorCode::requestOtherClass,
                    {person.name.full(), around.labels.value(*in), around.placesOf(person, *request.content.role)});
    }
    request.state = RequestState::accepted;
    request.decidedOn = m_rooms.ledger.today();
    const QList<JoinRequest> all = repository.all();
    std::vector<RequestContent> contents;
    for (const JoinRequest &each : all)
        contents.push_back(each.content);
    const Standing standing(all, certainFor(contents, around), m_rooms.platform);
    if (const auto other = standing.inTheWayOf(request))
        return fail(ErrorCode::requestOpenAlready, {person.name.full(), QString::number(other->value())});
    return request;
}

Result<> RequestsService::canAccept(RequestId id, const Acceptance &acceptance)
{
    const Result<JoinRequest> request = accepted(id, acceptance, surroundings());
    return request ? Result<>() : failureOf(request);
}

Result<Committed<void>> RequestsService::accept(RequestId id, const Acceptance &acceptance, const Because &because)
{
    const Result<JoinRequest> request = accepted(id, acceptance, surroundings());
    if (!request)
        return failureOf(request);
    return m_rooms.ledger.change(about(Action::acceptRequests, {id}, because), [&](Change &change) -> Result<> {
        write(change, *request);
        return {};
    });
}

QList<Request> RequestsService::acceptable(const QList<Request> &all)
{
    QList<JoinRequest> requests;
    std::vector<std::optional<Certain>> certain;
    for (const Request &each : all) {
        requests.append(each.request);
        certain.push_back(each.proposal ? certainOf(*each.proposal) : std::nullopt);
    }
    const Standing standing(requests, certain, m_rooms.platform);
    QList<Request> found;
    for (qsizetype at = 0; at < all.size(); ++at) {
        const auto &one = certain[size_t(at)];
        if (one && !standing.inTheWayOf(acceptedAs(requests[at], *one)))
            found.append(all[at]);
    }
    return found;
}

Result<Committed<int>> RequestsService::acceptCertain(const QList<RequestId> &ids, const Because &because)
{
    QList<JoinRequest> certain;
    QList<RequestId> numbers;
    const QList<Request> all = acceptable(list());
    for (const Request &each : all) {
        if (!ids.isEmpty() && !ids.contains(each.request.id))
            continue;
        certain.append(acceptedAs(each.request, *certainOf(*each.proposal)));
        certain.last().decidedOn = m_rooms.ledger.today();
        numbers.append(each.request.id);
    }
    if (certain.isEmpty())
        return Committed<int>{.value = 0, .entry = std::nullopt};
    return m_rooms.ledger.change(about(Action::acceptRequests, numbers, because), [&](Change &change) -> Result<int> {
        for (const JoinRequest &request : std::as_const(certain))
            write(change, request);
        return int(certain.size());
    });
}

Result<Committed<void>> RequestsService::refuse(const QList<RequestId> &ids, const QString &reason,
                                                const Because &because)
{
    const Result<QString> clean = cleanText(reason, {.maximumLength = kNoteLength, .lineBreaks = LineBreaks::keep});
    if (!clean)
        return failureOf(clean);
    if (clean->isEmpty())
        return fail(ErrorCode::requestReasonMissing);
    if (ids.isEmpty())
        return fail(ErrorCode::requestMissing, {QString()});
    for (const RequestId id : ids) {
        if (const Result<> can = canDecide(id); !can)
            return failureOf(can);
    }
    return m_rooms.ledger.change(about(Action::refuseRequests, ids, because), [&](Change &change) -> Result<> {
        RequestsRepository repository(change.store());
        for (const RequestId id : ids) {
            JoinRequest request = *repository.find(id);
            request.state = RequestState::refused;
            request.decidedOn = change.today();
            request.reason = *clean;
            write(change, request);
        }
        return {};
    });
}

Result<Committed<void>> RequestsService::ask(RequestId id, const QString &note, const Because &because)
{
    if (const Result<> can = canDecide(id); !can)
        return failureOf(can);
    const Result<QString> clean = cleanText(note, {.maximumLength = kNoteLength, .lineBreaks = LineBreaks::keep});
    if (!clean)
        return failureOf(clean);
    if (clean->isEmpty())
        return fail(ErrorCode::textEmpty, {QStringLiteral("note")});
    return m_rooms.ledger.change(about(Action::askRequest, {id}, because), [&](Change &change) -> Result<> {
        JoinRequest request = *RequestsRepository(change.store()).find(id);
        request.state = RequestState::asked;
        request.content.note = *clean;
        write(change, request);
        return {};
    });
}

Result<> RequestsService::canReopen(RequestId id)
{
    RequestsRepository repository(m_rooms.ledger.store());
    const auto request = repository.find(id);
    if (!request)
        return tl::unexpected(missing(id));
    if (request->isOpen())
        return fail(ErrorCode::requestNotDecided, {QString::number(id.value())});
    // As if it came in anew.
    return canAdd(request->content);
}

Result<Committed<void>> RequestsService::reopen(RequestId id, const Because &because)
{
    if (const Result<> can = canReopen(id); !can)
        return failureOf(can);
    return m_rooms.ledger.change(about(Action::reopenRequest, {id}, because), [&](Change &change) -> Result<> {
        JoinRequest request = *RequestsRepository(change.store()).find(id);
        m_rooms.platform.dropLike(change, taskFor(request));
        request.state = RequestState::waiting;
        request.decidedOn.reset();
        request.reason.clear();
        request.person.reset();
        write(change, request);
        return {};
    });
}

int RequestsService::closeFor(Change &change, const QList<PersonId> &people, const QString &reason)
{
    const QSet<PersonId> leaving(people.begin(), people.end());
    for (const platform::PlatformTask &task : m_rooms.platform.list({.kind = TaskKind::acceptRequest})) {
        if (task.content.person && leaving.contains(*task.content.person))
            m_rooms.platform.drop(change, task.id);
    }
    RequestsRepository repository(change.store());
    const QList<JoinRequest> open = repository.open();
    if (open.isEmpty())
        return 0;
    // As the change has left it so far.
    const Surroundings around = readSurroundings();
    std::vector<RequestContent> contents;
    for (const JoinRequest &each : open)
        contents.push_back(each.content);
    const std::vector<Proposal> proposals = proposalsFor(contents, around);
    int closed = 0;
    for (qsizetype at = 0; at < open.size(); ++at) {
        QList<members::Candidate> candidates = proposals[size_t(at)].candidates;
        // Namesakes who left before ask for nothing.
        candidates.removeIf(
            [&](const members::Candidate &each) { return !each.roles && !leaving.contains(each.person); });
        const bool isTheirs = candidates.size() == 1 && candidates.front().reason != CandidateReason::nearName &&
                              leaving.contains(candidates.front().person);
        if (!isTheirs)
            continue;
        JoinRequest request = open[at];
        request.state = RequestState::refused;
        request.decidedOn = change.today();
        request.reason = reason;
        request.person = candidates.front().person;
        write(change, request);
        ++closed;
    }
    return closed;
}

} // namespace starosta::requests
