// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/Member.h"

#include "core/base/Token.h"

#include <array>

namespace starosta::members {

namespace {

constexpr std::array kDecisions = {Decision::open, Decision::matched, Decision::chosen, Decision::stranger};
constexpr std::array kStates = {MemberState::joined,    MemberState::question,   MemberState::stranger,
                                MemberState::wrongRole, MemberState::wrongClass, MemberState::twice,
                                MemberState::left};

} // namespace

std::optional<people::PersonId> Member::proposed() const
{
    if (account.decision != Decision::open || account.isTakenBack || candidates.size() != 1)
        return {};
    switch (candidates.front().reason) {
    case CandidateReason::name:
    case CandidateReason::otherClass:
    case CandidateReason::otherRole:
        return candidates.front().person;
    case CandidateReason::joined:
    case CandidateReason::remembered:
    case CandidateReason::nearName:
        return {};
    }
    Q_UNREACHABLE();
}

QLatin1StringView token(Decision decision)
{
    switch (decision) {
    case Decision::open:
        return QLatin1StringView("open");
    case Decision::matched:
        return QLatin1StringView("matched");
    case Decision::chosen:
        return QLatin1StringView("chosen");
    case Decision::stranger:
        return QLatin1StringView("stranger");
    }
    Q_UNREACHABLE();
}

QLatin1StringView token(MemberState state)
{
    switch (state) {
    case MemberState::joined:
        return QLatin1StringView("joined");
    case MemberState::question:
        return QLatin1StringView("question");
    case MemberState::stranger:
        return QLatin1StringView("stranger");
    case MemberState::wrongRole:
        return QLatin1StringView("wrong_role");
    case MemberState::wrongClass:
        return QLatin1StringView("wrong_class");
    case MemberState::twice:
        return QLatin1StringView("twice");
    case MemberState::left:
        return QLatin1StringView("left");
    }
    Q_UNREACHABLE();
}

QLatin1StringView token(CandidateReason reason)
{
    switch (reason) {
    case CandidateReason::name:
        return QLatin1StringView("name");
    case CandidateReason::otherClass:
        return QLatin1StringView("other_class");
    case CandidateReason::otherRole:
        return QLatin1StringView("other_role");
    case CandidateReason::joined:
        return QLatin1StringView("joined");
    case CandidateReason::remembered:
        return QLatin1StringView("remembered");
    case CandidateReason::nearName:
        return QLatin1StringView("near_name");
    }
    Q_UNREACHABLE();
}

std::optional<Decision> decisionFromToken(QStringView text)
{
    return withToken(kDecisions, text);
}

std::optional<MemberState> memberStateFromToken(QStringView text)
{
    return withToken(kStates, text);
}

bool areTwoPlaces(std::optional<invites::InviteRole> role, std::optional<classes::ClassId> one,
                  std::optional<classes::ClassId> other)
{
    return role && role != invites::InviteRole::pupil && one && other && one != other;
}

people::Role roleOf(invites::InviteRole role)
{
    switch (role) {
    case invites::InviteRole::pupil:
        return people::Role::pupil;
    case invites::InviteRole::guardian:
        return people::Role::guardian;
    case invites::InviteRole::teacher:
        return people::Role::staff;
    }
    Q_UNREACHABLE();
}

invites::InviteRole inviteRoleOf(people::Role role)
{
    switch (role) {
    case people::Role::pupil:
        return invites::InviteRole::pupil;
    case people::Role::guardian:
        return invites::InviteRole::guardian;
    case people::Role::staff:
        return invites::InviteRole::teacher;
    }
    Q_UNREACHABLE();
}

std::optional<invites::InviteRole> rightRoleOf(people::Roles roles)
{
    if (roles.testFlag(people::Role::pupil))
        return invites::InviteRole::pupil;
    if (roles.testFlag(people::Role::staff))
        return invites::InviteRole::teacher;
    return roles.testFlag(people::Role::guardian) ? std::optional(invites::InviteRole::guardian) : std::nullopt;
}

} // namespace starosta::members
