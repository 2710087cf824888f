// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/homerooms/HomeroomsService.h"
#include "core/storage/Statement.h"
#include "tests/core/invites/LinksOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using invites::LinkId;

namespace {

/// What reading a list of the platform leaves in the store, without the feature that reads it.
void listWasRead(TestWorkspace &workspace)
{
    valueOf(
        workspace->ledger().change({.action = journal::Action::importMembers}, [](journal::Change &change) -> Result<> {
            storage::Statement(change.store(), "INSERT INTO member_lists (taken_on, file_name,"
                                               " file_digest, row_count, has_roles)"
                                               " VALUES ('2026-09-01', 'm.csv', ?1, 1, 1)")
                .run(QString(64, u'0'));
            return {};
        }));
}

void joined(TestWorkspace &workspace, people::PersonId person, InviteRole role, QDate firstSeen)
{
    valueOf(workspace->ledger().change(
        {.action = journal::Action::importMembers}, [&](journal::Change &change) -> Result<> {
            storage::Statement(change.store(),
                               "INSERT INTO platform_accounts (shown_name, role, first_seen, last_seen, person_id,"
                               " decision, evidence) VALUES ('x', ?1, ?2, ?2, ?3, 'matched', '')")
                .run(token(role), firstSeen, person);
            return {};
        }));
}

std::optional<bool> claimed(TestWorkspace &workspace, LinkId id)
{
    return workspace->invites().find(id)->claimed;
}

const QDate kToday(2026, 9, 1);

} // namespace

TEST_CASE("As long as no list was read, nobody knows whether a link is unclaimed")
{
    TestWorkspace workspace;
    const auto id = addLink(workspace, {u"1А", InviteRole::pupil, 'a'});
    const auto pupil = addPupil(workspace, u"Ёлкина Анна", u"1А");
    CHECK_FALSE(claimed(workspace, id));
    CHECK_FALSE(workspace->invites().find(id)->isUnclaimed());
    // That somebody came in, as a person noted, is known all the same.
    joined(workspace, pupil, InviteRole::pupil, kToday);
    CHECK(claimed(workspace, id) == true);
}

TEST_CASE("A link is claimed by somebody of its audience in its role")
{
    TestWorkspace workspace;
    listWasRead(workspace);
    const auto forPupils = addLink(workspace, {u"1А", InviteRole::pupil, 'a'});
    const auto forGuardians = addLink(workspace, {u"1А", InviteRole::guardian, 'b'});
    const auto forTeachers = addLink(workspace, {u"1А", InviteRole::teacher, 'c'});
    const auto elsewhere = addLink(workspace, {u"1Б", InviteRole::pupil, 'd'});
    const auto staffRoom = addLink(workspace, {u"Учительская", InviteRole::teacher, 'e'});
    const auto pupil = addPupil(workspace, u"Ёлкина Анна", u"1А");
    const auto mother = addPerson(workspace, u"Ёлкина Инна");
    const auto teacher = addTeacher(workspace, u"Белова Вера");
    valueOf(workspace->people().linkGuardian({.guardian = mother, .pupil = pupil}));
    for (const LinkId id : {forPupils, forGuardians, forTeachers, elsewhere, staffRoom})
        CHECK(claimed(workspace, id) == false);

    // Somebody in a wrong role came in by another link.
    joined(workspace, pupil, InviteRole::teacher, kToday);
    CHECK(claimed(workspace, forPupils) == false);
    joined(workspace, pupil, InviteRole::pupil, kToday);
    CHECK(claimed(workspace, forPupils) == true);
    CHECK(claimed(workspace, forGuardians) == false);
    CHECK(claimed(workspace, elsewhere) == false);
    joined(workspace, mother, InviteRole::guardian, kToday);
    CHECK(claimed(workspace, forGuardians) == true);
    joined(workspace, teacher, InviteRole::teacher, kToday);
    CHECK(claimed(workspace, staffRoom) == true);
    CHECK(claimed(workspace, forTeachers) == false);
    valueOf(workspace->homerooms().assign(classId(workspace, u"1А"), teacher));
    CHECK(claimed(workspace, forTeachers) == true);
    CHECK(claimed(workspace, elsewhere) == false);
}

TEST_CASE("Who was there before a link replaced another did not come in by it")
{
    TestWorkspace workspace;
    listWasRead(workspace);
    const auto pupil = addPupil(workspace, u"Ёлкина Анна", u"1А");
    const auto other = addPupil(workspace, u"Белов Борис", u"1А");
    const auto first = addLink(workspace, {u"1А", InviteRole::pupil, 'a'});
    // The first link of a place brought in whoever is there, also before it was registered here.
    joined(workspace, pupil, InviteRole::pupil, kToday.addDays(-20));
    CHECK(claimed(workspace, first) == true);
    workspace.clock().advanceDays(5);
    const auto second = addLink(workspace, {u"1А", InviteRole::pupil, 'b'});
    CHECK(claimed(workspace, second) == false);
    // On the day of the change, as likely by the first.
    joined(workspace, addPupil(workspace, u"Зимин Олег", u"1А"), InviteRole::pupil, kToday.addDays(5));
    CHECK(claimed(workspace, second) == false);
    joined(workspace, other, InviteRole::pupil, kToday.addDays(6));
    CHECK(claimed(workspace, second) == true);
}

TEST_CASE("Unclaimed links are found by how long ago they were issued")
{
    TestWorkspace workspace;
    listWasRead(workspace);
    const auto old = addLink(workspace, {u"1А", InviteRole::pupil, 'a'});
    workspace.clock().advanceDays(31);
    addLink(workspace, {u"1Б", InviteRole::pupil, 'b'});
    const auto found = workspace->invites().list({.liveOnly = true, .unclaimedForDays = 30});
    REQUIRE(found.size() == 1);
    CHECK(found.first().id == old);
    CHECK(workspace->invites().list({.liveOnly = true, .unclaimedForDays = 31}).isEmpty());
    CHECK(workspace->invites().list({.liveOnly = true, .unclaimedForDays = 0}).size() == 1);
}

TEST_CASE("A personal link is claimed by its addressee alone")
{
    TestWorkspace workspace;
    listWasRead(workspace);
    const auto anna = addPupil(workspace, u"Ёлкина Анна", u"1А");
    const auto boris = addPupil(workspace, u"Белов Борис", u"1А");
    valueOf(workspace->invites().registerLink({.classId = classId(workspace, u"1А"),
                                               .role = InviteRole::pupil,
                                               .url = valueOf(invites::InviteUrl::parse(secretLink('a'))),
                                               .addressee = anna}));
    const auto id = workspace->invites().personal(anna, classId(workspace, u"1А"), InviteRole::pupil)->id;
    joined(workspace, boris, InviteRole::pupil, kToday);
    CHECK(claimed(workspace, id) == false);
    joined(workspace, anna, InviteRole::pupil, kToday);
    CHECK(claimed(workspace, id) == true);
}
