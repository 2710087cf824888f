// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/RequestMatching.h"

#include "core/base/DateText.h"
#include "core/members/MemberTasks.h"
#include "core/members/NearPeople.h"
#include "core/members/ShownName.h"

#include <algorithm>

namespace starosta::requests {

using invites::InviteRole;
using members::CandidateReason;
using members::KnownPerson;
using members::Register;

namespace {

using Index = Register::Index;

/// More namesakes than a person would read through.
constexpr qsizetype kMostCandidates = 30;

class Matching
{
public:
    explicit Matching(const Surroundings &around) : m_around(around), m_people(around.people) {}

    std::vector<Proposal> run(const std::vector<RequestContent> &requests)
    {
        for (const RequestContent &request : requests) {
            if (m_people.named(members::nameKey(request.shownName)).isEmpty())
                m_near.expect(request.shownName);
        }
        m_near.gather(m_people);
        std::vector<Proposal> proposals;
        proposals.reserve(requests.size());
        for (const RequestContent &request : requests)
            proposals.push_back(propose(request));
        return proposals;
    }

private:
    /// People of one name, by how well they fit what is asked for.
    struct Namesakes
    {
        QList<Index> fitting = {}; ///< in the role and the class
        QList<Index> own = {};     ///< in the role, in another class
        QList<Index> others = {};  ///< in other roles
        QList<Index> former = {};  ///< without a role
    };

    Proposal propose(const RequestContent &request) const;
    Proposal proposeFitting(const RequestContent &request, const Namesakes &named) const;
    Proposal proposeNear(const RequestContent &request) const;
    Proposal proposeLeft(const RequestContent &request, const QList<Index> &former) const;
    Namesakes sorted(const RequestContent &request, const QList<Index> &people) const;
    QList<InviteRole> rolesIn(const RequestContent &request, const KnownPerson &person) const;

    void add(Proposal &proposal, const QList<Index> &people, CandidateReason reason) const
    {
        for (const Index index : people) {
            if (proposal.candidates.size() == kMostCandidates)
                return;
            const KnownPerson &person = m_people[index];
            proposal.candidates.append({.person = person.id,
                                        .reason = reason,
                                        .name = person.name.full(),
                                        .className = members::classesOf(person, m_around.labels),
                                        .roles = person.roles});
        }
    }
    QString askedClass(const RequestContent &request) const
    {
        return request.classId ? m_around.labels.value(*request.classId) : QString();
    }

    const Surroundings &m_around;
    const Register &m_people;
    members::NearPeople m_near;
};

/// The roles of those asked for in which the person would be right in the class asked for.
QList<InviteRole> Matching::rolesIn(const RequestContent &request, const KnownPerson &person) const
{
    QList<InviteRole> roles;
    for (const InviteRole role : {InviteRole::pupil, InviteRole::teacher, InviteRole::guardian}) {
        if (!person.has(role) || (request.role && request.role != role))
            continue;
        if (!request.classId || m_around.isTheirs(*request.classId, person, role))
            roles.append(role);
    }
    return roles;
}

Matching::Namesakes Matching::sorted(const RequestContent &request, const QList<Index> &people) const
{
    Namesakes named;
    for (const Index index : people) {
        const KnownPerson &person = m_people[index];
        const bool isOwn = request.role ? person.has(*request.role) : bool(person.roles);
        if (!person.roles)
            named.former.append(index);
        else if (!isOwn)
            named.others.append(index);
        else
            (rolesIn(request, person).isEmpty() ? named.own : named.fitting).append(index);
    }
    return named;
}

Proposal Matching::propose(const RequestContent &request) const
{
    const QList<Index> people = m_people.named(members::nameKey(request.shownName));
    if (people.isEmpty())
        return proposeNear(request);
    // Latin letters in a name may be an accident, or somebody who wants to be taken for somebody else.
    QList<Index> alike;
    std::copy_if(people.begin(), people.end(), std::back_inserter(alike), [&](Index person) {
        return members::isWrittenLike(request.shownName, m_people[person].shownName()) ||
               members::isWrittenLike(request.shownName, m_people[person].name.full());
    });
    if (alike.isEmpty()) {
        Proposal proposal{
            .finding = {ErrorCode::requestNearName, {request.shownName, m_people[people.front()].name.full()}},
            .role = request.role};
        add(proposal, people, CandidateReason::nearName);
        return proposal;
    }

    const Namesakes named = sorted(request, alike);
    if (!named.fitting.isEmpty() || !named.own.isEmpty())
        return proposeFitting(request, named);
    if (named.others.isEmpty())
        return proposeLeft(request, named.former);
    const KnownPerson &first = m_people[named.others.front()];
    Proposal proposal{.finding = {ErrorCode::requestOtherRole,
                                  {first.name.full(), QString(token(*request.role)),
                                   QString(token(*members::rightRoleOf(first.roles)))}},
                      .role = request.role};
    add(proposal, named.others, CandidateReason::otherRole);
    return proposal;
}

Proposal Matching::proposeFitting(const RequestContent &request, const Namesakes &named) const
{
    Proposal proposal{.finding = {ErrorCode::requestNamesakes}, .role = request.role};
    // Whoever joins in a wrong role mostly gets to be a teacher.
    QList<Index> missing;
    if (request.role == InviteRole::teacher) {
        std::copy_if(named.others.begin(), named.others.end(), std::back_inserter(missing), [&](Index index) {
            const KnownPerson &person = m_people[index];
            return !m_around.hasJoined(person.id, *members::rightRoleOf(person.roles));
        });
    }
    const auto people = named.fitting.size() + named.own.size();
    const bool isOne = named.fitting.size() == 1 && missing.isEmpty();
    if (!isOne && people + missing.size() == 1) {
        const KnownPerson &person = m_people[named.own.front()];
        proposal.finding = {ErrorCode::requestOtherClass,
                            {person.name.full(), askedClass(request), members::classesOf(person, m_around.labels)}};
        if (proposal.finding.args.last().isEmpty()) // staff that asks for a class as a pupil would not get here
            proposal.finding.args.last() = classes::staffRoomLabel();
    } else if (!isOne) {
        const auto count = named.fitting.isEmpty() ? named.own.size() : named.fitting.size();
        proposal.finding.args = {request.shownName, QString::number(count + missing.size())};
    } else {
        const KnownPerson &person = m_people[named.fitting.front()];
        const QList<InviteRole> roles = rolesIn(request, person);
        if (!proposal.role && roles.size() == 1)
            proposal.role = roles.front();
        proposal.finding = {ErrorCode::requestFits,
                            {person.name.full(), m_around.placesOf(person, proposal.role.value_or(roles.front()))}};
        proposal.hasNamesake = !named.own.isEmpty() || !named.others.isEmpty();
        // Somebody who is there already is asked about: it may be a namesake who does not stand in the register.
        if (proposal.role && !m_around.hasJoined(person.id, *proposal.role, request.classId))
            proposal.certain = person.id;
    }
    const bool hasJoined = isOne && proposal.role && !proposal.certain;
    add(proposal, named.fitting, hasJoined ? CandidateReason::joined : CandidateReason::name);
    add(proposal, named.own, CandidateReason::otherClass);
    add(proposal, missing, CandidateReason::otherRole);
    return proposal;
}

Proposal Matching::proposeLeft(const RequestContent &request, const QList<Index> &former) const
{
    Proposal proposal{.finding = {ErrorCode::requestStranger, {request.shownName}}, .role = request.role};
    for (const Index index : former) {
        const auto left = m_around.leftOn.constFind(m_people[index].id);
        if (left == m_around.leftOn.cend())
            continue;
        proposal.finding = {ErrorCode::requestLeft, {m_people[index].name.full(), paperDate(*left)}};
        break;
    }
    add(proposal, former, CandidateReason::name);
    return proposal;
}

Proposal Matching::proposeNear(const RequestContent &request) const
{
    QList<Index> found = m_near.find(request.shownName);
    // A name that resembles that of somebody in another role says nothing.
    found.removeIf([&](Index index) { return request.role && !m_people[index].has(*request.role); });
    if (!found.isEmpty()) {
        Proposal proposal{
            .finding = {ErrorCode::requestNearName, {request.shownName, m_people[found.front()].name.full()}},
            .role = request.role};
        add(proposal, found, CandidateReason::nearName);
        return proposal;
    }
    const bool isTeacher =
        request.role ? request.role == InviteRole::teacher : request.classId && request.classId == m_around.staffRoom;
    return {.finding = {isTeacher ? ErrorCode::requestNotHired : ErrorCode::requestStranger, {request.shownName}},
            .role = request.role};
}

} // namespace

bool Surroundings::hasJoined(people::PersonId person, InviteRole role, std::optional<classes::ClassId> classId) const
{
    const auto found = accounts.constFind(person);
    return found != accounts.cend() && std::any_of(found->begin(), found->end(), [&](const members::Account &each) {
               return (!each.role || each.role == role) && (!each.classId || !classId || each.classId == classId);
           });
}

bool Surroundings::isTheirs(classes::ClassId classId, const KnownPerson &person, InviteRole role) const
{
    return classId == staffRoom ? role == InviteRole::teacher : person.isIn(classId, role);
}

QString Surroundings::placesOf(const KnownPerson &person, InviteRole role) const
{
    return role == InviteRole::teacher ? classes::staffRoomLabel() : members::classesOf(person, labels);
}

std::vector<Proposal> proposalsFor(const std::vector<RequestContent> &requests, const Surroundings &around)
{
    return Matching(around).run(requests);
}

std::optional<Certain> certainOf(const Proposal &proposal)
{
    return proposal.certain ? std::optional(Certain{.person = *proposal.certain, .role = *proposal.role})
                            : std::nullopt;
}

std::vector<std::optional<Certain>> certainFor(const std::vector<RequestContent> &requests, const Surroundings &around)
{
    const auto isNamed = [&](const RequestContent &request) {
        return !around.people.named(members::nameKey(request.shownName)).isEmpty();
    };
    std::vector<RequestContent> named;
    std::copy_if(requests.begin(), requests.end(), std::back_inserter(named), isNamed);
    const std::vector<Proposal> proposals = proposalsFor(named, around);
    std::vector<std::optional<Certain>> certain;
    size_t next = 0;
    for (const RequestContent &request : requests) {
        const Proposal *proposal = isNamed(request) ? &proposals[next++] : nullptr;
        certain.push_back(proposal ? certainOf(*proposal) : std::nullopt);
    }
    return certain;
}

} // namespace starosta::requests
