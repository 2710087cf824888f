// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/LinkSigns.h"

#include "core/invites/InvitesService.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QCoreApplication>

namespace starosta::ui {

bool LinkDay::expiresSoon(const invites::InviteLink &link) const
{
    const auto left = link.daysLeft(today);
    return link.isLive() && left && *left <= reminderDays;
}

bool LinkDay::isUnclaimedForLong(const invites::InviteLink &link) const
{
    return link.isUnclaimedFor(unclaimedDays, today);
}

LinkDay linkDayOf(Workspace &workspace)
{
    const invites::LinkPolicy policy = workspace.invites().policy();
    return {.today = workspace.ledger().today(),
            .reminderDays = policy.reminderDays,
            .unclaimedDays = policy.unclaimedDays};
}

LinkSign signOf(const std::optional<invites::InviteLink> &link, const LinkDay &day)
{
    if (!link) {
        return {.icon = QStringLiteral("missing"),
                .text = QCoreApplication::translate("starosta::ui::LinkSigns", "no link"),
                .tone = Tone::muted};
    }
    if (day.expiresSoon(*link)) {
        const auto daysLeft = link->daysLeft(day.today);
        return {.icon = *daysLeft < 0 ? QStringLiteral("error") : QStringLiteral("clock"),
                .text = text::daysLeftText(*daysLeft),
                .tone = *daysLeft < 0 ? Tone::error : Tone::warning};
    }
    if (link->isLive() && link->pausedOn) {
        return {.icon = QStringLiteral("lock"),
                .text = QCoreApplication::translate("starosta::ui::LinkSigns", "paused"),
                .tone = Tone::warning};
    }
    if (day.isUnclaimedForLong(*link)) {
        return {.icon = QStringLiteral("warning"),
                .text = QCoreApplication::translate("starosta::ui::LinkSigns", "unclaimed"),
                .tone = Tone::warning};
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
