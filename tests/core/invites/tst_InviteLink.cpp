// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/invites/InviteLink.h"

using namespace starosta;
using namespace starosta::test;
using classes::ClassKind;
using invites::InviteLink;
using invites::InviteRole;
using invites::LinkState;

TEST_CASE("The tokens of roles and states are those of the store and of JSON")
{
    for (const auto &[role, text] :
         {std::pair(InviteRole::pupil, u"pupil"), std::pair(InviteRole::guardian, u"guardian"),
          std::pair(InviteRole::teacher, u"teacher")}) {
        CHECK(QString(token(role)) == QStringView(text));
        CHECK(invites::inviteRoleFromToken(text) == role);
    }
    for (const auto &[state, text] :
         {std::pair(LinkState::draft, u"draft"), std::pair(LinkState::active, u"active"),
          std::pair(LinkState::handedOut, u"handed_out"), std::pair(LinkState::revocationDue, u"revocation_due"),
          std::pair(LinkState::revoked, u"revoked"), std::pair(LinkState::replaced, u"replaced")}) {
        CHECK(QString(token(state)) == QStringView(text));
        CHECK(invites::linkStateFromToken(text) == state);
    }
    CHECK_FALSE(invites::inviteRoleFromToken(u"parent"));
    CHECK_FALSE(invites::linkStateFromToken(u"expired"));
}

TEST_CASE("A role is understood as people write it")
{
    const auto [text, role] = GENERATE(table<const char16_t *, InviteRole>({
        {u"ученик", InviteRole::pupil},
        {u"Учащийся", InviteRole::pupil},
        {u" учащиеся ", InviteRole::pupil},
        {u"дети", InviteRole::pupil},
        {u"pupil", InviteRole::pupil},
        {u"Родитель", InviteRole::guardian},
        {u"для родителей", InviteRole::guardian},
        {u"родители (законные представители)", InviteRole::guardian},
        {u"Parents", InviteRole::guardian},
        {u"учитель", InviteRole::teacher},
        {u"ПЕДАГОГ", InviteRole::teacher},
        {u"сотрудники", InviteRole::teacher},
    }));
    CHECK(invites::parseInviteRole(text) == role);
}

TEST_CASE("Other words are no role")
{
    for (const QStringView text : {u"", u"директор", u"Учительская", u"1А", u"уч"})
        CHECK_FALSE(invites::parseInviteRole(text));
}

TEST_CASE("The staff room has teachers only")
{
    CHECK(invites::rolesFor(ClassKind::staffRoom) == QList{InviteRole::teacher});
    CHECK(invites::rolesFor(ClassKind::grade) == QList{InviteRole::pupil, InviteRole::guardian, InviteRole::teacher});
}

TEST_CASE("A link lives until it is revoked or replaced, and expires the day after its last")
{
    const QDate day(2026, 9, 30);
    InviteLink link{.id = invites::LinkId(1),
                    .classId = classes::ClassId(1),
                    .role = InviteRole::pupil,
                    .url = invites::InviteUrl::stored({}, invites::InviteForm::vkJoin),
                    .state = LinkState::active,
                    .issuedOn = day.addDays(-30)};
    CHECK_FALSE(link.isExpired(day));
    CHECK_FALSE(link.daysLeft(day));

    link.validUntil = day;
    CHECK_FALSE(link.isExpired(day));
    CHECK(link.daysLeft(day) == 0);
    CHECK(link.isExpired(day.addDays(1)));
    CHECK(link.daysLeft(day.addDays(1)) == -1);

    for (const LinkState state : {LinkState::active, LinkState::handedOut, LinkState::revocationDue}) {
        link.state = state;
        CHECK(link.isLive());
    }
    for (const LinkState state : {LinkState::draft, LinkState::revoked, LinkState::replaced}) {
        link.state = state;
        CHECK_FALSE(link.isLive());
    }
}
