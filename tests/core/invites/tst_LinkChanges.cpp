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

TEST_CASE("Of a link that is replaced nothing is to be switched on or off")
{
    TestWorkspace workspace;
    const auto id = addLink(workspace, {u"1А", InviteRole::pupil, 'a'});
    valueOf(workspace->invites().pause({id}));
    REQUIRE(openTasks(workspace) == QList{TaskKind::closeEntry});
    const auto newer = addLink(workspace, {u"1А", InviteRole::pupil, 'b'});
    CHECK(openTasks(workspace).isEmpty());
    CHECK_FALSE(workspace->invites().find(newer)->pausedOn);
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
