// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/classes/SchoolClass.h"
#include "core/invites/InviteRole.h"
#include "core/invites/InviteUrl.h"
#include "core/people/Person.h"

#include <QDate>

#include <optional>

namespace starosta::invites {

using LinkId = Id<struct LinkTag>;

enum class LinkState { draft, active, handedOut, revocationDue, revoked, replaced };

bool isLive(LinkState state);

struct InviteLink
{
    LinkId id;
    classes::ClassId classId;
    InviteRole role;
    InviteUrl url;
    LinkState state;
    QDate issuedOn;
    std::optional<QDate> validUntil = {};
    std::optional<QDate> handedOutOn = {};
    std::optional<QDate> endedOn = {};
    std::optional<LinkId> replacedBy = {};
    std::optional<int> batch = {}; ///< number of the last batch on which it was printed
    /// A personal link is for one person, a group link for everybody of its class and role.
    std::optional<people::PersonId> addressee = {};
    /// It was given to people by name, on slips or in letters, and to nobody else: it stands on no paper for a whole
    /// class, and had not been handed out before the first of them.
    bool toNamedOnly = false;
    /// Not to be printed or sent for the time being; the platform is asked to let nobody in by it.
    std::optional<QDate> pausedOn = {};
    /// Somebody of its audience has joined since it was issued, by the platform's lists; nothing where none was read.
    std::optional<bool> claimed = {};

    /// Leads somewhere: active, handed out, or waiting to be revoked.
    bool isLive() const { return invites::isLive(state); }
    /// Past its valid-until date; computed, never stored.
    bool isExpired(QDate today) const { return validUntil && *validUntil < today; }
    std::optional<qint64> daysLeft(QDate today) const;
    /// Live, and known to have brought nobody in since it was issued (DOMAIN: Invite links); computed, never stored.
    bool isUnclaimed() const { return isLive() && claimed == false; }
    /// The same for more than so many days.
    bool isUnclaimedFor(int days, QDate today) const { return isUnclaimed() && issuedOn.daysTo(today) > days; }
    /// Can be printed and sent: whom a link due for revocation was for has left.
    bool isUsable(QDate today) const
    {
        return isLive() && state != LinkState::revocationDue && !pausedOn && !isExpired(today);
    }
};

/// Somebody who came in by a link.
struct Claimant
{
    people::PersonId person;
    people::PersonName name;
    QDate firstSeen; ///< the first list of the platform with this person
};

QLatin1StringView token(LinkState state);
std::optional<LinkState> linkStateFromToken(QStringView text);
} // namespace starosta::invites
