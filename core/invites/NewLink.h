// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InviteLink.h"

namespace starosta::invites {

/// A link that the platform's cabinet gave, to be registered.
struct NewLink
{
    classes::ClassId classId;
    InviteRole role;
    InviteUrl url;
    /// As the school's policy says where none is given.
    std::optional<QDate> validUntil = {};
    /// Makes it a personal link.
    std::optional<people::PersonId> addressee = {};
};

} // namespace starosta::invites
