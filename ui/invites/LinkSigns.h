// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Two days before its last day a link «expires soon» (DOMAIN: policy).
constexpr int kExpiresSoonDays = 2;

LinkSign signOf(const std::optional<invites::InviteLink> &link, QDate today);

} // namespace starosta::ui
