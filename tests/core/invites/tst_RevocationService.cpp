// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/invites/RevocationService.h"
#include "core/sheets/SheetsService.h"
#include "tests/core/invites/LinksOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::ActContent;
using invites::InviteRole;
using invites::LinkState;
using invites::ResetInCabinet;
using invites::RevocationService;
using platform::TaskKind;

namespace {

struct Fixture
{
    TestWorkspace workspace;
    invites::LinkId one = addLink(workspace, {u"1А", InviteRole::pupil, 'a'});
    invites::LinkId two = addLink(workspace, {u"1Б", InviteRole::pupil, 'b'});
    RevocationService &service = workspace->revocation();
};

Result<> written(const ActContent &)
{
    return {};
}

} // namespace

TEST_CASE("A revocation ends the links, makes an act and a task for each, and can be undone")
{
    Fixture f;
    const auto done = undoable(f.workspace, [&] {
        return f.service.revoke({f.one, f.two}, {.reason = u"листы утеряны"_s});
    });
    CHECK(done.value.number == 1);
    CHECK(done.value.links == 2);
    CHECK(f.workspace->invites().find(f.one)->state == LinkState::revoked);
    CHECK(f.workspace->invites().find(f.one)->endedOn == QDate(2026, 9, 1));
    const auto tasks = f.workspace->platform().list();
    REQUIRE(tasks.size() == 2);
    CHECK(tasks.first().content.kind == TaskKind::resetLink);
    CHECK(tasks.first().content.link == f.one);
    CHECK(codeOf(f.service.canRevoke(f.one)) == ErrorCode::linkStateForbids);
    CHECK(codeOf(f.service.canRevoke(invites::LinkId(99))) == ErrorCode::linkMissing);
}

TEST_CASE("Links that were reset already leave nothing to do")
{
    Fixture f;
    valueOf(f.service.revoke({f.one}, {.reason = u"сброшена"_s}, ResetInCabinet::done));
    CHECK(f.workspace->platform().openCount() == 0);
}

TEST_CASE("One link that cannot be revoked keeps all of them")
{
    Fixture f;
    valueOf(f.service.revoke({f.two}, {}));
    CHECK(refusal(f.workspace, [&] { return f.service.revoke({f.one, f.two}, {}); }) == ErrorCode::linkStateForbids);
    CHECK(f.workspace->invites().find(f.one)->isLive());
    CHECK(f.service.acts().size() == 1);
    CHECK(refusal(f.workspace, [&] { return f.service.revoke({}, {}); }) == ErrorCode::linkMissing);
}

TEST_CASE("An act says what was revoked, as it was before")
{
    Fixture f;
    valueOf(f.workspace->sheets().issue(
        {.form = sheets::SheetForm::classSheet, .role = InviteRole::pupil, .classes = {classId(f.workspace, u"1А")}}));
    valueOf(f.service.revoke({f.one, f.two}, {.reason = u"листы утеряны"_s, .order = u"№ 5 от 02.09.2026"_s}));
    const auto act = valueOf(f.service.act(1));
    CHECK(act.act.reason == u"листы утеряны"_s);
    CHECK(act.act.order == u"№ 5 от 02.09.2026"_s);
    REQUIRE(act.links.size() == 2);
    CHECK(act.links[0].className == u"1А"_s);
    CHECK(act.links[0].stateBefore == LinkState::handedOut);
    CHECK(act.links[0].batches == QList{1});
    CHECK(act.links[1].stateBefore == LinkState::active);
    // The paper does not say that the cabinet was asked before it was.
    CHECK(act.awaitsReset);
    QList<platform::TaskId> tasks;
    for (const platform::PlatformTask &task : f.workspace->platform().list())
        tasks.append(task.id);
    valueOf(f.workspace->platform().finish(tasks));
    CHECK_FALSE(valueOf(f.service.act(1)).awaitsReset);
    CHECK(codeOf(f.service.act(2)) == ErrorCode::actMissing);
}

TEST_CASE("Acts are numbered in their order, and an undone one gives its number back")
{
    Fixture f;
    CHECK(valueOf(f.service.revoke({f.one}, {})).value.number == 1);
    valueOf(f.workspace->ledger().undo());
    CHECK(f.service.acts().isEmpty());
    CHECK(valueOf(f.service.revoke({f.two}, {})).value.number == 1);
    CHECK(valueOf(f.service.revoke({f.one}, {})).value.number == 2);
    CHECK(f.service.acts().first().number == 2);
}

TEST_CASE("After the act is printed the revocation cannot be undone, and it is said why")
{
    Fixture f;
    const auto revoked = valueOf(f.service.revoke({f.one}, {}));
    const auto printed = valueOf(f.service.print(1, written));
    REQUIRE(printed.entry);
    CHECK(f.service.acts().first().printedOn == QDate(2026, 9, 1));
    const auto undone = f.workspace->ledger().undo(revoked.entry);
    REQUIRE(codeOf(undone) == ErrorCode::journalConflict);
    CHECK(undone.error().args.mid(3) ==
          QStringList{QString::number(printed.entry->value()), u"act.print"_s, u"irreversible"_s});
    CHECK(codeOf(f.workspace->ledger().undo(printed.entry)) == ErrorCode::journalNotReversible);
    // A plain undo says so too, rather than take back what was done before the revocation; that is named.
    const auto plain = f.workspace->ledger().undo();
    REQUIRE(codeOf(plain) == ErrorCode::journalNotReversible);
    CHECK(plain.error().args.first(2) == QStringList{QString::number(printed.entry->value()), u"act.print"_s});
    CHECK(plain.error().args.value(2).toLongLong() < revoked.entry->value());
    CHECK(plain.error().args.value(3) == u"link.register");
    // Printed once more, it is the same paper: nothing new is written down.
    CHECK_FALSE(valueOf(f.service.print(1, written)).entry);
}

TEST_CASE("After a task is ticked the revocation cannot be undone, until the tick is taken back")
{
    Fixture f;
    const auto revoked = valueOf(f.service.revoke({f.one}, {}));
    const auto task = f.workspace->platform().list().first().id;
    valueOf(f.workspace->platform().finish({task}));
    CHECK(codeOf(f.workspace->ledger().undo(revoked.entry)) == ErrorCode::journalConflict);
    valueOf(f.workspace->platform().reopen({task}));
    valueOf(f.workspace->ledger().undo(revoked.entry));
    CHECK(f.workspace->invites().find(f.one)->isLive());
}

TEST_CASE("An act whose file could not be written is not printed")
{
    Fixture f;
    valueOf(f.service.revoke({f.one}, {}));
    const auto full = [](const ActContent &) -> Result<> { return fail(ErrorCode::fileDiskFull, {u"акт.pdf"_s}); };
    CHECK(refusal(f.workspace, [&] { return f.service.print(1, full); }) == ErrorCode::fileDiskFull);
    CHECK_FALSE(f.service.acts().first().printedOn);
}

TEST_CASE("A paused link that is revoked needs no switching any more")
{
    Fixture f;
    valueOf(f.workspace->invites().pause({f.one}));
    valueOf(f.service.revoke({f.one}, {}));
    const auto tasks = f.workspace->platform().list();
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.first().content.kind == TaskKind::resetLink);
}
