// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InvitesService.h"
#include "core/statistics/Indicator.h"

namespace starosta::statistics {

/// A link that ends within so many days is worth a reminder (DOMAIN: Invite links).
inline constexpr qint64 kReminderDays = 2;

/// Class and role for which there should be a link.
struct LinkPlace
{
    classes::ClassId classId;
    invites::InviteRole role;
};

/// The links of these classes, and no others.
QList<invites::InviteLink> linksOf(const QList<classes::SchoolClass> &classes, invites::InvitesService &invites);
/// Whether the indicator, which is one of links, counts this one. A personal link is for somebody whom the link of the
/// class does not serve: it counts among the revoked only, and fills no gap.
bool isCounted(const invites::InviteLink &link, Indicator indicator, QDate today);
/// Where a link is missing, in the order of the classes.
QList<LinkPlace> missingPlaces(const QList<classes::SchoolClass> &classes, const QList<invites::InviteLink> &links);
/// `isListed`: the platform's list was read; before that nobody knows whom a link brought in.
LinkFigures linkFigures(const QList<invites::InviteLink> &links, const QList<classes::SchoolClass> &classes,
                        QDate today, bool isListed);
/// Where everybody of a role is invited at once, because the link was handed out to the class; not on slips or in
/// letters, which invite those whom they name.
bool isHandedOut(const QList<invites::InviteLink> &links, classes::ClassId id, invites::InviteRole role);

} // namespace starosta::statistics
