// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/invites/InviteLink.h"

namespace starosta::invites {

/// Why a link cannot be printed or sent now; nothing where InviteLink::isUsable(). With the states and days as people
/// read them: linkStateForbids (it has ended, or its audience has left), linkPaused, linkExpired.
std::optional<Error> obstacleTo(const InviteLink &link, QDate today);

} // namespace starosta::invites
