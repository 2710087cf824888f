// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/invites/InviteLink.h"
#include "ui/common/Tone.h"

#include <QString>

namespace starosta::ui {

/// How a link, or its absence, is shown at a glance: an icon, words and a tone, never the tone alone.
struct LinkSign
{
    QString icon;
    QString text;
    Tone tone;
};

/// The day, and what the school's policy says of it: read once for a whole list.
struct LinkDay
{
    QDate today;
    int reminderDays = 2;
    int unclaimedDays = 30;

    /// Live, with its last day near, or past.
    bool expiresSoon(const invites::InviteLink &link) const;
    bool isUnclaimedForLong(const invites::InviteLink &link) const;
};

LinkDay linkDayOf(Workspace &workspace);
LinkSign signOf(const std::optional<invites::InviteLink> &link, const LinkDay &day);

} // namespace starosta::ui
