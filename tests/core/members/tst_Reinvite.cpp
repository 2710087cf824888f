// SPDX-License-Identifier: GPL-3.0-or-later
// Inviting anew is one step: the old account goes, wrong links end, the slip with the right link is handed out.
#include "tests/support/Catch.h"

#include "core/invites/RevocationService.h"
#include "core/sheets/SheetsService.h"
#include "tests/core/invites/LinksOfATest.h"
#include "tests/core/members/MembersOfATest.h"
#include "tests/core/movements/Moves.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using invites::LinkState;

namespace {

/// Anna of 1Б, who came in as a parent by the link of 1А.
struct WrongRole : MembersOfATest
{
    WrongRole()
    {
        anna = pupil(u"Антонова Анна Ивановна", u"1Б");
        take(u"Имя;Роль\nАнна Антонова;родитель\n"_s);
        valueOf(service().acceptProposals());
    }
    invites::LinkId personal(people::PersonId person, QStringView className, InviteRole role, char mark)
    {
        valueOf(workspace()->invites().registerLink({.classId = classId(workspace(), className),
                                                     .role = role,
                                                     .url = valueOf(invites::InviteUrl::parse(secretLink(mark))),
                                                     .addressee = person}));
        return workspace()->invites().personal(person, classId(workspace(), className), role)->id;
    }
    members::MakeSlip keep()
    {
        return [this](const sheets::SheetContent &content) -> Result<> {
            slips.append(content);
            return {};
        };
    }
    invites::InviteLink link(invites::LinkId id) { return *workspace()->invites().find(id); }

    people::PersonId anna{0};
    QList<sheets::SheetContent> slips;
};

} // namespace

TEST_CASE("One step prints the right slip, hands it out and writes the tasks; one undo takes back all but the batch")
{
    WrongRole test;
    const auto link = addLink(test.workspace(), {u"1Б", InviteRole::pupil, 'a'});
    const auto plan = valueOf(test.service().planReinvite({.person = test.anna}));
    CHECK(plan.role == InviteRole::pupil);
    CHECK(plan.classNames == u"1Б");
    REQUIRE(plan.slip);
    REQUIRE(plan.removed.size() == 1);

    const qint64 entries = test->ledger().entryCount();
    const auto done = valueOf(test.service().reinvite({.person = test.anna}, test.keep()));
    REQUIRE(test.slips.size() == 1);
    REQUIRE(test.slips.first().parts.size() == 1);
    CHECK(test.slips.first().parts.first().link.id == link);
    REQUIRE(test.slips.first().parts.first().recipients.size() == 1);
    CHECK(test.slips.first().parts.first().recipients.first().person == test.anna);
    CHECK(done.value.batch == 1);
    CHECK_FALSE(done.value.act);
    CHECK(test.link(link).state == LinkState::handedOut);
    CHECK(test.tasks() == QStringList{u"invite_anew pupil - Антонова А. И."_s,
                                      u"remove_member guardian Анна Антонова Антонова А. И."_s});
    CHECK(test->ledger().entryCount() == entries + 2); // the paper, and all the rest
    CHECK(test->ledger().entry(*done.entry)->subject == u"родитель → ученик, 1Б, № 1");

    valueOf(test->ledger().undo());
    CHECK(test.link(link).state == LinkState::active);
    CHECK(test->sheets().batches().size() == 1);
    valueOf(test->ledger().redo());
    CHECK(test.link(link).state == LinkState::handedOut);
}

TEST_CASE("A personal link that leads elsewhere is revoked with an act; what is for a whole class stays")
{
    WrongRole test;
    const auto group = addLink(test.workspace(), {u"1А", InviteRole::pupil, 'a'});
    const auto right = addLink(test.workspace(), {u"1Б", InviteRole::pupil, 'b'});
    const auto boris = test.pupil(u"Белов Борис Иванович", u"1А");
    const auto stray = test.personal(boris, u"1А", InviteRole::pupil, 'c');
    valueOf(transfer(*test.workspace(), boris, classId(test.workspace(), u"1Б")));
    const auto done = undoable(test.workspace(), [&] { return test.service().reinvite({.person = boris}); });
    CHECK(done.value.act == 1);
    CHECK_FALSE(done.value.batch);
    CHECK(test.link(stray).state == LinkState::revoked);
    CHECK(test.link(group).state == LinkState::active);
    CHECK(test.link(right).state == LinkState::active); // no slip, nothing handed out
    REQUIRE(test->revocation().acts().size() == 1);
    CHECK(test->revocation().acts().first().reason.startsWith(u"приглашение заново")); // an act says why
    CHECK(test->platform().list({.kind = platform::TaskKind::resetLink}).size() == 1);

    // Once the act is on paper the step cannot be taken back, by whatever way.
    valueOf(test->revocation().print(1, [](const invites::ActContent &) { return Result<>(); }));
    const auto plain = test->ledger().undo();
    REQUIRE(codeOf(plain) == ErrorCode::journalNotReversible);
    CHECK(plain.error().args.value(2).toLongLong() < done.entry->value()); // what is offered can be undone
    CHECK(codeOf(test->ledger().undo(done.entry)) == ErrorCode::journalConflict);
}

TEST_CASE("The personal link into the right class and role is what the slip carries")
{
    WrongRole test;
    addLink(test.workspace(), {u"1Б", InviteRole::pupil, 'a'});
    const auto own = test.personal(test.anna, u"1Б", InviteRole::pupil, 'b');
    valueOf(test.service().reinvite({.person = test.anna}, test.keep()));
    REQUIRE(test.slips.size() == 1);
    CHECK(test.slips.first().parts.first().link.id == own);
    CHECK(test.link(own).state == LinkState::handedOut);
}

TEST_CASE("Without a usable link there is no slip: nothing is done by half, and the tasks alone can be had")
{
    WrongRole test;
    const auto plan = valueOf(test.service().planReinvite({.person = test.anna}));
    CHECK_FALSE(plan.slip);
    CHECK(plan.noSlip->code == ErrorCode::sheetNothingToPrint);
    CHECK(refusal(test.workspace(), [&] { return test.service().reinvite({.person = test.anna}, test.keep()); }) ==
          ErrorCode::sheetNothingToPrint);
    const auto link = addLink(test.workspace(), {u"1Б", InviteRole::pupil, 'a'});
    valueOf(test->invites().pause({link}));
    CHECK(refusal(test.workspace(), [&] { return test.service().reinvite({.person = test.anna}, test.keep()); }) ==
          ErrorCode::linkPaused);
    valueOf(test->invites().resume({link}));
    const members::MakeSlip full = [](const sheets::SheetContent &) -> Result<> {
        return fail(ErrorCode::fileDiskFull, {u"листочек.pdf"_s});
    };
    CHECK(refusal(test.workspace(), [&] { return test.service().reinvite({.person = test.anna}, full); }) ==
          ErrorCode::fileDiskFull);
    CHECK(test.slips.isEmpty());
    valueOf(test.service().reinvite({.person = test.anna}));
    CHECK(test.link(link).state == LinkState::active);
}

TEST_CASE("Somebody with several roles is invited into the one that is said; a guardian gets a slip for each class")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Антонова Анна Ивановна", u"1А");
    const auto boris = test.pupil(u"Антонов Борис Иванович", u"1Б");
    const auto mother = test.teacher(u"Антонова Мария Ильинична");
    for (const people::PersonId child : {anna, boris})
        valueOf(test->people().linkGuardian({.guardian = mother, .pupil = child}));
    addLink(test.workspace(), {u"1А", InviteRole::guardian, 'a'});
    addLink(test.workspace(), {u"1Б", InviteRole::guardian, 'b'});
    CHECK(valueOf(test.service().planReinvite({.person = mother})).role == InviteRole::teacher);
    const auto plan = valueOf(test.service().planReinvite({.person = mother, .role = InviteRole::guardian}));
    CHECK(plan.classNames == u"1А, 1Б");
    REQUIRE(plan.slip);
    CHECK(plan.slip->parts.size() == 2);
    CHECK(codeOf(test.service().planReinvite({.person = mother, .role = InviteRole::pupil})) ==
          ErrorCode::personMissing);
    CHECK(codeOf(test.service().planReinvite({.person = people::PersonId(999)})) == ErrorCode::personMissing);
}
