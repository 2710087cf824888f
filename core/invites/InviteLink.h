// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/classes/SchoolClass.h"
#include "core/invites/InviteRole.h"
#include "core/invites/InviteUrl.h"

#include <QDate>

#include <optional>

namespace starosta::invites {

using LinkId = Id<struct LinkTag>;

enum class LinkState { draft, active, handedOut, revocationDue, revoked, replaced };

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

    /// Leads somewhere: active, handed out, or waiting to be revoked.
    bool isLive() const;
    /// Past its valid-until date; computed, never stored.
    bool isExpired(QDate today) const { return validUntil && *validUntil < today; }
    std::optional<qint64> daysLeft(QDate today) const;
};

QLatin1StringView token(LinkState state);
std::optional<LinkState> linkStateFromToken(QStringView text);
} // namespace starosta::invites
