// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/platform/PlatformService.h"
#include "tests/core/invites/LinksOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteLink;
using invites::InviteRole;
using invites::InvitesService;
using invites::InviteUrl;
using invites::LineVerdict;
using invites::NewLink;
using platform::TaskKind;

namespace {

QList<TaskKind> openTasks(TestWorkspace &workspace)
{
    QList<TaskKind> kinds;
    for (const platform::PlatformTask &task : workspace->platform().list())
        kinds.append(task.content.kind);
    return kinds;
}

NewLink personalLink(TestWorkspace &workspace, people::PersonId addressee, char mark)
{
    return {.classId = classId(workspace, u"1А"),
            .role = InviteRole::pupil,
            .url = valueOf(InviteUrl::parse(secretLink(mark))),
            .addressee = addressee};
}

} // namespace

TEST_CASE("A paused link is not usable, and the cabinet is to switch joining off")
{
    TestWorkspace workspace;
    InvitesService &service = workspace->invites();
    const auto id = addLink(workspace, {u"1А", InviteRole::pupil, 'a'});
    const auto other = addLink(workspace, {u"1Б", InviteRole::pupil, 'b'});
    const QDate today = workspace->ledger().today();
    undoable(workspace, [&] { return service.pause({id, other}, {.reason = u"карантин"_s}); });
    CHECK(service.find(id)->pausedOn == today);
    CHECK(service.find(id)->isLive());
    CHECK_FALSE(service.find(id)->isUsable(today));
    CHECK(openTasks(workspace) == QList{TaskKind::closeEntry, TaskKind::closeEntry});
    CHECK(service.list({.pausedOnly = true}).size() == 2);
    CHECK(refusal(workspace, [&] { return service.pause({id}); }) == ErrorCode::linkPaused);

    // What nobody has switched off yet need not be switched on; what was, must be.
    undoable(workspace, [&] { return service.resume({id}); });
    CHECK(openTasks(workspace) == QList{TaskKind::closeEntry});
    CHECK(service.find(id)->isUsable(today));
    valueOf(workspace->platform().finish({workspace->platform().list().first().id}));
    undoable(workspace, [&] { return service.resume({other}); });
    CHECK(openTasks(workspace) == QList{TaskKind::openEntry});
    CHECK(refusal(workspace, [&] { return service.resume({id, other}); }) == ErrorCode::linkNotPaused);
    // And off again before anybody switched it on.
    valueOf(service.pause({other}));
    CHECK(openTasks(workspace).isEmpty());
}

TEST_CASE("The link in the place of a paused one is paused too, until the audience is let in again")
{
    TestWorkspace workspace;
    InvitesService &service = workspace->invites();
    const auto id = addLink(workspace, {u"1А", InviteRole::pupil, 'a'});
    const QDate since = workspace->ledger().today();
    valueOf(service.pause({id}));
    valueOf(workspace->platform().finish({workspace->platform().list().first().id}));
    workspace.clock().advanceDays(3);
    const auto newer = addLink(workspace, {u"1А", InviteRole::pupil, 'b'});
    CHECK(service.find(newer)->pausedOn == since);
    // The cabinet lets in by the new link until it is told not to; of the old one nothing is to be switched.
    const auto tasks = workspace->platform().list();
    REQUIRE(openTasks(workspace) == QList{TaskKind::closeEntry});
    CHECK(tasks.first().content.link == newer);
    undoable(workspace, [&] { return service.resume({newer}); });
    CHECK(service.find(newer)->isUsable(workspace->ledger().today()));
    CHECK(openTasks(workspace).isEmpty());
    // One that runs is replaced by one that runs.
    const auto running = addLink(workspace, {u"1А", InviteRole::pupil, 'c'});
    CHECK_FALSE(service.find(running)->pausedOn);
    CHECK(openTasks(workspace).isEmpty());
}

TEST_CASE("A link whose audience has left is printed and sent no more, though it still works")
{
    TestWorkspace workspace;
    const auto id = addLink(workspace, {u"1А", InviteRole::pupil, 'a'});
    valueOf(workspace->ledger().change({.action = journal::Action::editLink}, [&](journal::Change &change) {
        return workspace->invites().markRevocationDue(change, {id});
    }));
    const QDate today = workspace->ledger().today();
    CHECK(workspace->invites().find(id)->isLive());
    CHECK_FALSE(workspace->invites().find(id)->isUsable(today));
}

TEST_CASE("A personal link stands beside the group link and replaces only its own kind")
{
    TestWorkspace workspace;
    InvitesService &service = workspace->invites();
    const auto group = addLink(workspace, {u"1А", InviteRole::pupil, 'a'});
    const auto anna = addPupil(workspace, u"Ёлкина Анна", u"1А");
    const auto boris = addPupil(workspace, u"Белов Борис", u"1А");

    CHECK(valueOf(service.canRegister(personalLink(workspace, anna, 'b'))) == LineVerdict::issue);
    undoable(workspace, [&] { return service.registerLink(personalLink(workspace, anna, 'b')); });
    CHECK(service.live(classId(workspace, u"1А"), InviteRole::pupil)->id == group);
    const auto personal = service.personal(anna, classId(workspace, u"1А"), InviteRole::pupil);
    REQUIRE(personal);
    CHECK(personal->addressee == anna);
    CHECK_FALSE(service.personal(boris, classId(workspace, u"1А"), InviteRole::pupil));

    valueOf(service.registerLink(personalLink(workspace, boris, 'c')));
    CHECK(valueOf(service.canRegister(personalLink(workspace, anna, 'd'))) == LineVerdict::replace);
    valueOf(service.registerLink(personalLink(workspace, anna, 'd')));
    CHECK(service.find(personal->id)->state == invites::LinkState::replaced);
    CHECK(service.find(group)->isLive());
    CHECK(service.list({.liveOnly = true}).size() == 3);
    // The very address of somebody else's.
    CHECK(codeOf(service.registerLink(personalLink(workspace, anna, 'c'))) == ErrorCode::linkExists);
}

TEST_CASE("A personal link is for somebody of its class and role")
{
    TestWorkspace workspace;
    InvitesService &service = workspace->invites();
    const auto pupil = addPupil(workspace, u"Ёлкина Анна", u"1Б");
    const auto teacher = addTeacher(workspace, u"Белова Инна Олеговна");
    CHECK(codeOf(service.registerLink(personalLink(workspace, pupil, 'a'))) == ErrorCode::linkAudience);
    CHECK(codeOf(service.registerLink(personalLink(workspace, teacher, 'a'))) == ErrorCode::linkAudience);
    const NewLink toStaffRoom{.classId = classId(workspace, u"Учительская"),
                              .role = InviteRole::teacher,
                              .url = valueOf(InviteUrl::parse(secretLink('a'))),
                              .addressee = teacher};
    valueOf(service.registerLink(toStaffRoom));
}

TEST_CASE("What the cabinet still has to give is listed by class and role")
{
    TestWorkspace workspace;
    InvitesService &service = workspace->invites();
    addLink(workspace, {u"1А", InviteRole::pupil, 'a'});
    const auto pupil = addPupil(workspace, u"Ёлкина Анна", u"1Б");
    // A personal link is no link for the class.
    NewLink personal = personalLink(workspace, pupil, 'b');
    personal.classId = classId(workspace, u"1Б");
    valueOf(service.registerLink(personal));
    CHECK(service.missing().size() == 9);
    CHECK(service.missing({.grade = 1}).size() == 5);
    CHECK(service.missing({.role = InviteRole::pupil}).size() == 2);
    const auto ofClass = service.missing({.classId = classId(workspace, u"1А")});
    REQUIRE(ofClass.size() == 2);
    CHECK(ofClass.first().className == u"1А");
    CHECK(ofClass.first().role == InviteRole::guardian);
}
