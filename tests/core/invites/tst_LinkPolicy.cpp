// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/invites/InvitesService.h"
#include "tests/core/invites/LinksOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using invites::Lifetime;
using invites::LinkPolicy;
using Kind = invites::Lifetime::Kind;

namespace {

school::SchoolYear year()
{
    return valueOf(school::SchoolYear::startingIn(2026));
}

QDate lastDay(const LinkPolicy &policy, QDate issued)
{
    return policy.lastDay(year(), issued).value_or(QDate());
}

} // namespace

TEST_CASE("A lifetime is counted from the day of issue")
{
    const QDate issued(2026, 9, 10);
    CHECK(lastDay({.standard = {Kind::days, 3}}, issued) == QDate(2026, 9, 13));
    CHECK(lastDay({.standard = {Kind::endOfYear}}, issued) == QDate(2027, 8, 31));
    CHECK(lastDay({.standard = {Kind::endOfTerm}}, issued) == QDate(2026, 10, 31));
    CHECK(lastDay({.standard = {Kind::endOfTerm}}, QDate(2026, 10, 31)) == QDate(2026, 10, 31));
    CHECK(lastDay({.standard = {Kind::endOfTerm}}, QDate(2026, 11, 1)) == QDate(2026, 12, 31));
    CHECK(lastDay({.standard = {Kind::endOfTerm}}, QDate(2027, 1, 11)) == QDate(2027, 3, 31));
    CHECK(lastDay({.standard = {Kind::endOfTerm}}, QDate(2027, 6, 2)) == QDate(2027, 8, 31));
    CHECK_FALSE(LinkPolicy{.standard = {Kind::unlimited}, .unlimitedAllowed = true}.lastDay(year(), issued));
    // Before the next year is made, a link is not born dead.
    CHECK(lastDay({}, QDate(2027, 9, 3)) == QDate(2027, 9, 3));
}

TEST_CASE("The maximum holds for every lifetime")
{
    const QDate issued(2026, 9, 10);
    CHECK(lastDay({.standard = {Kind::endOfYear}, .maximumDays = 30}, issued) == QDate(2026, 10, 10));
    CHECK(lastDay({.standard = {Kind::endOfTerm}, .maximumDays = 10}, issued) == QDate(2026, 9, 20));
    CHECK(LinkPolicy{}.latestDay(year(), issued) == QDate(2027, 8, 31));
    CHECK_FALSE(LinkPolicy{.unlimitedAllowed = true}.latestDay(year(), issued));
}

TEST_CASE("A policy that contradicts itself is refused")
{
    const auto code = [](const LinkPolicy &policy) { return codeOf(invites::checkPolicy(policy)); };
    CHECK(code({.standard = {Kind::days, 30}, .maximumDays = 10}) == ErrorCode::policyMaximum);
    CHECK(code({.standard = {Kind::days, 0}}) == ErrorCode::settingInvalid);
    CHECK(code({.standard = {Kind::days, 4000}}) == ErrorCode::settingInvalid);
    CHECK(code({.maximumDays = 0}) == ErrorCode::settingInvalid);
    CHECK(code({.standard = {Kind::unlimited}}) == ErrorCode::policyUnlimitedForbidden);
    CHECK(code({.standard = {Kind::unlimited}, .maximumDays = 30, .unlimitedAllowed = true}) ==
          ErrorCode::policyUnlimitedMaximum);
    CHECK(code({.unclaimedDays = 0}) == ErrorCode::settingInvalid);
    CHECK(code({.reminderDays = -1}) == ErrorCode::settingInvalid);
    CHECK(code({.termEnds = {}}) == ErrorCode::settingInvalid);
    CHECK(invites::checkPolicy({.standard = {Kind::days, 30}, .maximumDays = 30}));
}

TEST_CASE("A policy is kept, undone, and holds for new links only")
{
    TestWorkspace workspace;
    invites::InvitesService &service = workspace->invites();
    const auto before = addLink(workspace, {u"1А", InviteRole::pupil, 'a'});
    CHECK(service.find(before)->validUntil == QDate(2027, 8, 31));
    const LinkPolicy policy{.standard = {Kind::days, 10},
                            .maximumDays = 30,
                            .unlimitedAllowed = true,
                            .unclaimedDays = 14,
                            .reminderDays = 5,
                            .termEnds = {{10, 25}, {2, 29}}};
    undoable(workspace, [&] { return service.setPolicy(policy); });
    CHECK(service.policy() == policy);
    const auto after = addLink(workspace, {u"1Б", InviteRole::pupil, 'b'});
    CHECK(service.find(after)->validUntil == QDate(2026, 9, 11));
    CHECK(service.find(before)->validUntil == QDate(2027, 8, 31));
    // What is so already is no change.
    CHECK_FALSE(valueOf(service.setPolicy(policy)).entry);
    CHECK(refusal(workspace, [&] { return service.setPolicy({.maximumDays = 0}); }) == ErrorCode::settingInvalid);
}

TEST_CASE("A last day is neither past nor later than the policy allows")
{
    TestWorkspace workspace;
    invites::InvitesService &service = workspace->invites();
    const auto id = addLink(workspace, {u"1А", InviteRole::pupil, 'a'});
    const auto set = [&](std::optional<QDate> day) {
        return refusal(workspace, [&] { return service.setValidUntil(id, day); });
    };
    CHECK(set(QDate(2026, 8, 31)) == ErrorCode::linkDayPast);
    CHECK(set(QDate(2027, 9, 1)) == ErrorCode::linkDayTooFar);
    CHECK(set({}) == ErrorCode::linkUnlimitedForbidden);
    const invites::NewLink past{.classId = classId(workspace, u"1Б"),
                                .role = InviteRole::pupil,
                                .url = valueOf(invites::InviteUrl::parse(secretLink('b'))),
                                .validUntil = QDate(2026, 8, 31)};
    CHECK(codeOf(service.registerLink(past)) == ErrorCode::linkDayPast);
    valueOf(service.setPolicy({.unlimitedAllowed = true}));
    undoable(workspace, [&] { return service.setValidUntil(id, std::nullopt); });
    CHECK_FALSE(service.find(id)->validUntil);
}

TEST_CASE("Lifetimes and ends of terms are read as they are written")
{
    for (const auto &text : {u"10"_s, u"end_of_term"_s, u"end_of_year"_s, u"unlimited"_s})
        CHECK(token(valueOf(invites::lifetimeFromToken(text))) == text);
    for (const auto &text : {u""_s, u"0"_s, u"-3"_s, u"forever"_s, u"10 days"_s})
        CHECK(codeOf(invites::lifetimeFromToken(text)) == ErrorCode::settingInvalid);
    CHECK(invites::termEndsText(valueOf(invites::termEndsFromText(u"5.9, 31.12"_s))) == u"05.09,31.12"_s);
    for (const auto &text : {u""_s, u"31.02"_s, u"10"_s, u"10.10.2026"_s, u"x.y"_s})
        CHECK(codeOf(invites::termEndsFromText(text)) == ErrorCode::settingInvalid);
}
