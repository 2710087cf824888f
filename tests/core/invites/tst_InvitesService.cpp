// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/invites/RevocationService.h"
#include "core/sheets/SheetsService.h"
#include "tests/support/Undo.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteLink;
using invites::InviteRole;
using invites::InvitesService;
using invites::InviteUrl;
using invites::LineVerdict;
using invites::LinkState;
using invites::NewLink;

namespace {

/// A link of the platform's form; different for different letters.
QString secret(QChar letter)
{
    return u"https://sferum.ru/?p=messages&join="_s + QString(35, letter) + u'=';
}

NewLink newLink(TestWorkspace &workspace, QStringView className, InviteRole role, QChar letter)
{
    return {.classId = valueOf(workspace->classes().resolve(className)).id,
            .role = role,
            .url = valueOf(InviteUrl::parse(secret(letter)))};
}

InviteLink registered(TestWorkspace &workspace, QStringView className, InviteRole role, QChar letter)
{
    const NewLink link = newLink(workspace, className, role, letter);
    valueOf(workspace->invites().registerLink(link));
    return workspace->invites().live(link.classId, role).value();
}

Error errorOf(const invites::LinkPlan &plan, qsizetype line)
{
    REQUIRE(plan.lines.size() > line);
    REQUIRE(plan.lines[line].error);
    CHECK(plan.lines[line].verdict == LineVerdict::wrong);
    return *plan.lines[line].error;
}

} // namespace

TEST_CASE("A registered link is live, masked, and can be undone")
{
    TestWorkspace workspace;
    InvitesService &service = workspace->invites();
    const NewLink link = newLink(workspace, u"1А", InviteRole::pupil, u'a');
    const auto done = undoable(workspace, [&] { return service.registerLink(link, {.reason = u"начало года"_s}); });
    CHECK(done.value.issued == 1);
    CHECK(done.value.replaced == 0);

    const auto live = service.live(link.classId, InviteRole::pupil);
    REQUIRE(live);
    CHECK(live->state == LinkState::active);
    CHECK(live->issuedOn == QDate(2026, 9, 1));
    CHECK(live->url == link.url);
    CHECK(live->batch == std::nullopt);
    CHECK_FALSE(service.live(link.classId, InviteRole::guardian));

    const auto entry = workspace->ledger().entry(*done.entry).value();
    CHECK(entry.subject == u"1А, ученик");
    CHECK(entry.record == journal::RecordRef{u"invite_links"_s, live->id.value()});
    CHECK_FALSE(entry.subject.contains(u"aaaa"));
}

TEST_CASE("A new link replaces the live one of its class and role, and no other")
{
    TestWorkspace workspace;
    InvitesService &service = workspace->invites();
    const InviteLink old = registered(workspace, u"1А", InviteRole::pupil, u'a');
    const InviteLink other = registered(workspace, u"1А", InviteRole::guardian, u'b');

    const NewLink link = newLink(workspace, u"1А", InviteRole::pupil, u'c');
    CHECK(valueOf(service.canRegister(link)) == LineVerdict::replace);
    const auto done = undoable(workspace, [&] { return service.registerLink(link); });
    CHECK(done.value.replaced == 1);
    CHECK(workspace->ledger().entry(*done.entry)->action == u"link.replace");

    const auto now = service.live(link.classId, InviteRole::pupil).value();
    const auto before = service.find(old.id).value();
    CHECK(before.state == LinkState::replaced);
    CHECK(before.endedOn == QDate(2026, 9, 1));
    CHECK(before.replacedBy == now.id);
    CHECK(service.find(other.id)->isLive());
    CHECK(service.list({.liveOnly = true}).size() == 2);
    CHECK(service.list().size() == 3);
}

TEST_CASE("The same link a second time is refused with where it stands")
{
    TestWorkspace workspace;
    InvitesService &service = workspace->invites();
    registered(workspace, u"1А", InviteRole::pupil, u'a');

    const auto elsewhere = service.registerLink(newLink(workspace, u"1Б", InviteRole::guardian, u'a'));
    REQUIRE_FALSE(elsewhere);
    CHECK(elsewhere.error() == Error{ErrorCode::linkExists, {u"1А"_s, u"pupil"_s}});

    // In its own place nothing happens.
    const NewLink same = newLink(workspace, u"1А", InviteRole::pupil, u'a');
    CHECK(valueOf(service.canRegister(same)) == LineVerdict::unchanged);
    const auto again = valueOf(service.registerLink(same));
    CHECK_FALSE(again.entry);
    CHECK(again.value.unchanged == 1);

    // A link that was replaced does not come back to life, whatever it is pasted for.
    const InviteLink newer = registered(workspace, u"1А", InviteRole::pupil, u'b');
    CHECK(refusal(workspace, [&] { return service.registerLink(same); }) == ErrorCode::linkEnded);
    valueOf(workspace->revocation().revoke({newer.id}, {.reason = u"утечка"_s}));
    const auto revoked = service.plan(u"1Б ученик "_s + secret(u'b'));
    CHECK(errorOf(revoked, 0) == Error{ErrorCode::linkEnded, {u"1А"_s, u"pupil"_s, u"revoked"_s, u"01.09.2026"_s}});
}

TEST_CASE("The same invitation written in another form is the same link")
{
    TestWorkspace workspace;
    const InviteLink first = registered(workspace, u"1А", InviteRole::pupil, u'a');
    const auto inAnotherForm = [&](QStringView className, InviteRole role) {
        NewLink link = newLink(workspace, className, role, u'a');
        link.url = valueOf(InviteUrl::parse(u"https://vk.me/join/"_s + QString(35, u'a') + u'='));
        return workspace->invites().canRegister(link);
    };
    const auto elsewhere = inAnotherForm(u"1А", InviteRole::guardian);
    REQUIRE(codeOf(elsewhere) == ErrorCode::linkExists);
    CHECK(elsewhere.error().args == QStringList{u"1А"_s, u"pupil"_s});
    CHECK(valueOf(inAnotherForm(u"1А", InviteRole::pupil)) == LineVerdict::unchanged);

    const auto plan = workspace->invites().plan(u"1Б ученик "_s + secret(u'b') + u"\n2А ученик https://vk.me/join/"_s +
                                                QString(35, u'b') + u'=');
    CHECK(errorOf(plan, 1).code == ErrorCode::linkExists);
}

TEST_CASE("The staff room takes teachers only, an archived class nobody")
{
    TestWorkspace workspace;
    InvitesService &service = workspace->invites();
    for (const InviteRole role : {InviteRole::pupil, InviteRole::guardian}) {
        const NewLink link = newLink(workspace, u"Учительская", role, u'a');
        CHECK(refusal(workspace, [&] { return service.registerLink(link); }) == ErrorCode::linkRoleForClass);
    }
    CHECK(service.registerLink(newLink(workspace, u"Учительская", InviteRole::teacher, u'a')));

    const NewLink link = newLink(workspace, u"1Б", InviteRole::pupil, u'b');
    valueOf(workspace->classes().archive(link.classId));
    CHECK(refusal(workspace, [&] { return service.registerLink(link); }) == ErrorCode::classArchived);
}

TEST_CASE("A paste is planned before it is written")
{
    TestWorkspace workspace;
    InvitesService &service = workspace->invites();
    registered(workspace, u"1А", InviteRole::pupil, u'a');
    const QByteArray before = workspace->ledger().store().contentDigest();
    const auto plan = service.plan(u"1А ученик %1\n\n1А родитель %2\n1Б;ученик;%3\nУчительская %4\n"_s.arg(
        secret(u'a'), secret(u'b'), secret(u'c'), secret(u'd')));
    CHECK(workspace->ledger().store().contentDigest() == before);
    CHECK_FALSE(plan.hasErrors());
    CHECK(plan.count(LineVerdict::unchanged) == 1);
    CHECK(plan.count(LineVerdict::issue) == 3);
    CHECK(plan.lines[1].number == 3);
    CHECK_FALSE(plan.lines[1].text.contains(u"bbbbb"));

    const auto done = undoable(workspace, [&] { return service.registerLinks(plan); });
    CHECK(done.value.issued == 3);
    CHECK(done.value.unchanged == 1);
    const auto entry = workspace->ledger().entry(*done.entry).value();
    CHECK(entry.action == u"link.register");
    CHECK(entry.subject == u"3");

    // In the order of classes, then roles.
    QStringList places;
    for (const InviteLink &link : service.list({.liveOnly = true}))
        places.append(workspace->classes().find(link.classId)->label() + u' ' + token(link.role));
    CHECK(places == QStringList{u"Учительская teacher"_s, u"1А pupil"_s, u"1А guardian"_s, u"1Б pupil"_s});
}

TEST_CASE("Importing the same file again changes nothing")
{
    TestWorkspace workspace;
    InvitesService &service = workspace->invites();
    const QString text = u"1А ученик %1\n1А родитель %2\n"_s.arg(secret(u'a'), secret(u'b'));
    const auto first = valueOf(service.registerLinks(service.plan(text, invites::LineSource::file)));
    CHECK(workspace->ledger().entry(*first.entry)->action == u"import.links");
    const auto again = valueOf(service.registerLinks(service.plan(text, invites::LineSource::file)));
    CHECK_FALSE(again.entry);
    CHECK(again.value.unchanged == 2);
}

TEST_CASE("Every wrong line says why, and one of them keeps all from being written")
{
    TestWorkspace workspace;
    InvitesService &service = workspace->invites();
    registered(workspace, u"2А", InviteRole::teacher, u'z');
    const auto plan = service.plan(
        u"1А ученик %1\n"
        "1Б ученик %1\n"
        "1А ученик %2\n"
        "3Я ученик %3\n"
        "1А директор %4\n"
        "1А %4\n"
        "1А родитель https://example.com/join/abc\n"
        "1А родитель javascript:alert(1)\n"
        "1А родитель https://sferum.ru/?p=start\n"
        "1Б учитель %5\n"
        "Учительская ученик %6\n"
        "просто слова\n"_s.arg(secret(u'a'), secret(u'b'), secret(u'c'), secret(u'd'), secret(u'z'), secret(u'e')));
    CHECK(plan.lines.first().verdict == LineVerdict::issue);
    CHECK(errorOf(plan, 1) == Error{ErrorCode::linkExists, {u"1А"_s, u"pupil"_s}});
    CHECK(errorOf(plan, 2) == Error{ErrorCode::linkTwiceForRole, {u"1А"_s, u"pupil"_s, u"1"_s}});
    CHECK(errorOf(plan, 3).code == ErrorCode::classMissing);
    CHECK(errorOf(plan, 4) == Error{ErrorCode::linkRoleUnknown, {u"директор"_s}});
    CHECK(errorOf(plan, 5).code == ErrorCode::linkUnreadableLine);
    CHECK(errorOf(plan, 6) == Error{ErrorCode::linkHostNotAllowed, {u"example.com"_s}});
    CHECK(errorOf(plan, 7).code == ErrorCode::linkInsecure);
    CHECK(errorOf(plan, 8) == Error{ErrorCode::linkNotInvite, {u"start"_s}});
    CHECK(errorOf(plan, 9) == Error{ErrorCode::linkExists, {u"2А"_s, u"teacher"_s}});
    CHECK(errorOf(plan, 10).code == ErrorCode::linkRoleForClass);
    CHECK(errorOf(plan, 11).code == ErrorCode::linkUnreadableLine);
    CHECK(plan.count(LineVerdict::wrong) == 11);

    const auto refused = service.registerLinks(plan);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::importRowsWrong, {u"11"_s}});
    CHECK(service.list().size() == 1);
    CHECK(codeOf(service.registerLinks(service.plan(u"\n \n"))) == ErrorCode::importNothing);
}

TEST_CASE("A cut-off link is taken with a warning")
{
    TestWorkspace workspace;
    const auto plan = workspace->invites().plan(u"1А ученик https://sferum.ru/?p=messages&join=z6tqJTUtlne");
    REQUIRE(plan.lines.size() == 1);
    CHECK(plan.lines.first().verdict == LineVerdict::issue);
    CHECK(plan.lines.first().warnings == QList{invites::InviteWarning::probablyCutOff});
}

TEST_CASE("A plan that was overtaken is applied as a whole or not at all")
{
    TestWorkspace workspace;
    InvitesService &service = workspace->invites();
    const auto plan = service.plan(u"1А ученик %1\n1Б ученик %2\n"_s.arg(secret(u'a'), secret(u'b')));
    registered(workspace, u"2А", InviteRole::pupil, u'b');
    CHECK(refusal(workspace, [&] { return service.registerLinks(plan); }) == ErrorCode::linkExists);
}

TEST_CASE("A replacement names the printed batches that are void by it")
{
    TestWorkspace workspace;
    const InviteLink link = registered(workspace, u"1А", InviteRole::pupil, u'a');
    for (int batch = 0; batch < 2; ++batch)
        valueOf(workspace->sheets().issue(
            {.form = sheets::SheetForm::classSheet, .role = InviteRole::pupil, .classes = {link.classId}}));
    CHECK(workspace->invites().batchesOf(link.id) == QList{1, 2});
    CHECK(workspace->invites().find(link.id)->batch == 2);

    const auto plan = workspace->invites().plan(u"1А ученик "_s + secret(u'b'));
    CHECK(plan.lines.first().verdict == LineVerdict::replace);
    CHECK(plan.lines.first().voidBatches == QList{1, 2});
}

TEST_CASE("The last day can be set while the link works")
{
    TestWorkspace workspace;
    InvitesService &service = workspace->invites();
    const InviteLink link = registered(workspace, u"1А", InviteRole::pupil, u'a');
    const QDate day(2026, 10, 1);
    undoable(workspace, [&] { return service.setValidUntil(link.id, day); });
    CHECK(service.find(link.id)->validUntil == day);
    valueOf(workspace->revocation().revoke({link.id}, {}));
    CHECK(codeOf(service.setValidUntil(link.id, day)) == ErrorCode::linkStateForbids);
    CHECK(codeOf(service.setValidUntil(invites::LinkId(999), day)) == ErrorCode::linkMissing);
}
