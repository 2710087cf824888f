// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invites/LinkObstacle.h"

#include "core/base/DateText.h"

namespace starosta::invites {

std::optional<Error> obstacleTo(const InviteLink &link, QDate today)
{
    if (!link.isLive() || link.state == LinkState::revocationDue)
        return Error{ErrorCode::linkStateForbids, {token(link.state)}};
    if (link.pausedOn)
        return Error{ErrorCode::linkPaused, {paperDate(*link.pausedOn)}};
    if (link.isExpired(today))
        return Error{ErrorCode::linkExpired, {paperDate(*link.validUntil)}};
    return {};
}

} // namespace starosta::invites
