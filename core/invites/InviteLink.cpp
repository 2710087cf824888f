// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invites/InviteLink.h"

namespace starosta::invites {

bool isLive(LinkState state)
{
    switch (state) {
    case LinkState::active:
    case LinkState::handedOut:
    case LinkState::revocationDue:
        return true;
    case LinkState::draft:
    case LinkState::revoked:
    case LinkState::replaced:
        return false;
    }
    Q_UNREACHABLE();
}

std::optional<qint64> InviteLink::daysLeft(QDate today) const
{
    return validUntil ? std::optional(today.daysTo(*validUntil)) : std::nullopt;
}

QLatin1StringView token(LinkState state)
{
    switch (state) {
    case LinkState::draft:
        return QLatin1StringView("draft");
    case LinkState::active:
        return QLatin1StringView("active");
    case LinkState::handedOut:
        return QLatin1StringView("handed_out");
    case LinkState::revocationDue:
        return QLatin1StringView("revocation_due");
    case LinkState::revoked:
        return QLatin1StringView("revoked");
    case LinkState::replaced:
        return QLatin1StringView("replaced");
    }
    Q_UNREACHABLE();
}

std::optional<LinkState> linkStateFromToken(QStringView text)
{
    for (const LinkState state : {LinkState::draft, LinkState::active, LinkState::handedOut, LinkState::revocationDue,
                                  LinkState::revoked, LinkState::replaced}) {
        if (text == token(state))
            return state;
    }
    return {};
}

} // namespace starosta::invites
