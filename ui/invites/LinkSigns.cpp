// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/LinkSigns.h"

#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QCoreApplication>

namespace starosta::ui {

LinkSign signOf(const std::optional<invites::InviteLink> &link, QDate today)
{
    if (!link) {
        return {.icon = QStringLiteral("missing"),
                .text = QCoreApplication::translate("starosta::ui::LinkSigns", "no link"),
                .tone = Tone::muted};
    }
    const auto daysLeft = link->daysLeft(today);
    if (link->isLive() && daysLeft && *daysLeft <= kExpiresSoonDays) {
        return {.icon = *daysLeft < 0 ? QStringLiteral("error") : QStringLiteral("clock"),
                .text = text::daysLeftText(*daysLeft),
                .tone = *daysLeft < 0 ? Tone::error : Tone::warning};
    }
    switch (link->state) {
    case invites::LinkState::draft:
        return {.icon = QStringLiteral("edit"), .text = text::label(link->state), .tone = Tone::muted};
    case invites::LinkState::active:
        return {.icon = QStringLiteral("link"), .text = text::label(link->state), .tone = Tone::accent};
    case invites::LinkState::handedOut:
        return {.icon = QStringLiteral("ok"), .text = text::label(link->state), .tone = Tone::ok};
    case invites::LinkState::revocationDue:
        return {.icon = QStringLiteral("warning"), .text = text::label(link->state), .tone = Tone::warning};
    case invites::LinkState::revoked:
    case invites::LinkState::replaced:
        return {.icon = QStringLiteral("revoked"), .text = text::label(link->state), .tone = Tone::muted};
    }
    Q_UNREACHABLE();
}

} // namespace starosta::ui
