// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/classes/SchoolClass.h"
#include "core/invites/InviteUrl.h"

#include <QDate>

#include <optional>

namespace starosta::invites {

using LinkId = Id<struct LinkTag>;

/// The role into which a link leads. «Учительская» has teachers only.
enum class InviteRole { pupil, guardian, teacher };
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

QLatin1StringView token(InviteRole role);
QLatin1StringView token(LinkState state);
std::optional<InviteRole> inviteRoleFromToken(QStringView text);
std::optional<LinkState> linkStateFromToken(QStringView text);
/// As people write it: «ученик», «учащийся», «родитель», «родители», «учитель», «педагог», …
std::optional<InviteRole> parseInviteRole(QStringView text);

/// «ученик», «родитель», «учитель»: the word for paper and for the journal's subjects, Russian in every language.
QString paperWord(InviteRole role);

/// Which roles can be invited into a class of this kind.
QList<InviteRole> rolesFor(classes::ClassKind kind);

} // namespace starosta::invites
