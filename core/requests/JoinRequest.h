// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/Member.h"

namespace starosta::requests {

using RequestId = Id<struct JoinRequestTag>;

enum class RequestState {
    waiting,
    asked, ///< somebody was asked about it; it waits all the same
    accepted,
    refused,
};

/// How a request came in.
enum class RequestSource { hand, paste, file };

/// What is asked for, as the platform shows it: a name, and mostly a class and a role.
struct RequestContent
{
    QString shownName = {};
    std::optional<invites::InviteRole> role = {};
    std::optional<classes::ClassId> classId = {};
    QDate receivedOn = {};
    QString note = {};

    bool operator==(const RequestContent &) const = default;
};

/// A teacher may wait for several classes, a parent for those of two children.
bool asksForTheSame(const RequestContent &left, const RequestContent &right);

struct JoinRequest
{
    RequestId id;
    RequestContent content;
    RequestSource source = RequestSource::hand;
    QString evidence = {}; ///< «заявки.csv, 12», of a file
    RequestState state = RequestState::waiting;
    std::optional<QDate> decidedOn = {};
    QString reason = {};                         ///< of a refusal
    std::optional<people::PersonId> person = {}; ///< whose it is, as somebody decided

    bool isOpen() const { return state == RequestState::waiting || state == RequestState::asked; }
};

/// Whose a request seems to be, and why. Computed at every look, never stored: the register changes.
struct Proposal
{
    /// One of the findings request…: fits, namesakes, stranger, otherClass, otherRole, notHired, left, nearName.
    Error finding;
    /// The likeliest first.
    QList<members::Candidate> candidates = {};
    /// Who would be accepted unseen: the name, the role and the class leave no doubt.
    std::optional<people::PersonId> certain = {};
    /// The role asked for; where the request does not say it, the only one that the person has there.
    std::optional<invites::InviteRole> role = {};
    /// Somebody else has the same name, and the class or the role tells them apart.
    bool hasNamesake = false;
};

QLatin1StringView token(RequestState state);
QLatin1StringView token(RequestSource source);
std::optional<RequestState> requestStateFromToken(QStringView text);
std::optional<RequestSource> requestSourceFromToken(QStringView text);

} // namespace starosta::requests
