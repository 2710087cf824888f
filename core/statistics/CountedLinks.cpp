// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/CountedLinks.h"

#include <QSet>

#include <algorithm>

namespace starosta::statistics {

using classes::ClassId;
using classes::SchoolClass;
using invites::InviteLink;
using invites::InviteRole;
using invites::LinkState;

namespace {

/// In the place of its class and role.
bool isInPlace(const InviteLink &link)
{
    return link.isLive() && !link.addressee;
}

} // namespace

QList<InviteLink> linksOf(const QList<SchoolClass> &classes, invites::InvitesService &invites)
{
    QSet<ClassId> wanted;
    for (const SchoolClass &schoolClass : classes)
        wanted.insert(schoolClass.id);
    QList<InviteLink> links = invites.list();
    links.removeIf([&wanted](const InviteLink &link) { return !wanted.contains(link.classId); });
    return links;
}

bool isCounted(const InviteLink &link, Indicator indicator, QDate today)
{
    if (indicator == Indicator::linksRevoked)
        return link.state == LinkState::revoked;
    if (!isInPlace(link))
        return false;
    if (indicator == Indicator::linksExpired || link.isExpired(today))
        return indicator == Indicator::linksExpired && link.isExpired(today);
    if (link.state == LinkState::revocationDue)
        return false; // it works, and is to be annulled: none of those at work
    if (indicator == Indicator::linksActive)
        return true;
    if (indicator == Indicator::linksHandedOut)
        return link.state == LinkState::handedOut;
    if (indicator == Indicator::linksUnclaimed)
        return link.isUnclaimed();
    return indicator == Indicator::linksExpiringSoon &&
           link.daysLeft(today).value_or(kReminderDays + 1) <= kReminderDays;
}

QList<LinkPlace> missingPlaces(const QList<SchoolClass> &classes, const QList<InviteLink> &links)
{
    QSet<std::pair<ClassId, int>> filled;
    for (const InviteLink &link : links) {
        if (isInPlace(link))
            filled.insert({link.classId, int(link.role)});
    }
    QList<LinkPlace> missing;
    for (const SchoolClass &schoolClass : classes) {
        for (const InviteRole role : invites::rolesFor(schoolClass.kind)) {
            if (!filled.contains({schoolClass.id, int(role)}))
                missing.append({.classId = schoolClass.id, .role = role});
        }
    }
    return missing;
}

LinkFigures linkFigures(const QList<InviteLink> &links, const QList<SchoolClass> &classes, QDate today, bool isListed)
{
    const auto count = [&](Indicator indicator) -> qint64 {
        return std::count_if(links.begin(), links.end(),
                             [&](const InviteLink &link) { return isCounted(link, indicator, today); });
    };
    LinkFigures figures{.active = count(Indicator::linksActive),
                        .handedOut = count(Indicator::linksHandedOut),
                        .expired = count(Indicator::linksExpired),
                        .expiringSoon = count(Indicator::linksExpiringSoon),
                        .revoked = count(Indicator::linksRevoked),
                        .missing = missingPlaces(classes, links).size()};
    if (isListed)
        figures.unclaimed = count(Indicator::linksUnclaimed);
    return figures;
}

bool isHandedOut(const QList<InviteLink> &links, ClassId id, InviteRole role)
{
    return std::any_of(links.begin(), links.end(), [id, role](const InviteLink &link) {
        return link.classId == id && link.role == role && link.handedOutOn && !link.toNamedOnly && isInPlace(link);
    });
}

} // namespace starosta::statistics
