// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InvitesService.h"
#include "tests/core/people/PeopleOfATest.h"

namespace starosta::test {

/// A link of the usual form and length; `mark` tells links apart and ends what is shown of them.
inline QString secretLink(char mark)
{
    return QStringLiteral("https://vk.me/join/AbCdEfGhIjKlMnOpQrStUvWxYz01234567%1=").arg(QLatin1Char(mark));
}

struct LinkOfATest
{
    QStringView className;
    invites::InviteRole role;
    char mark;
    std::optional<QDate> validUntil = {};
};

/// A last day of any kind, also one that is past: nobody would enter it, time brings it.
inline void setLastDay(TestWorkspace &workspace, invites::LinkId link, QDate day)
{
    valueOf(workspace->ledger().change({.action = journal::Action::editLink}, [&](journal::Change &change) -> Result<> {
        workspace->invites().setLastDay(change, link, day);
        return {};
    }));
}

inline invites::LinkId addLink(TestWorkspace &workspace, const LinkOfATest &link)
{
    const auto place = classId(workspace, link.className);
    valueOf(workspace->invites().registerLink(
        {.classId = place, .role = link.role, .url = valueOf(invites::InviteUrl::parse(secretLink(link.mark)))}));
    const invites::LinkId id = workspace->invites().live(place, link.role)->id;
    if (link.validUntil)
        setLastDay(workspace, id, *link.validUntil);
    return id;
}

} // namespace starosta::test
