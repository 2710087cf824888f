// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/mail/MailOfATest.h"

#include "core/homerooms/HomeroomsService.h"
#include "core/members/MembersService.h"
#include "core/storage/Statement.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using invites::InviteRole;
using mail::RecipientState;

namespace {

mail::MailSettings someSettings()
{
    return {.host = u"127.0.0.1"_s, .port = 9, .from = u"school@example.org"_s, .fromName = u"Школа"_s};
}

QStringList statesOf(const mail::MailPlan &plan)
{
    QStringList states;
    for (const mail::Recipient &each : plan.recipients)
        states.append(each.name.section(u' ', 0, 0) + u'=' + token(each.state));
    return states;
}

} // namespace

TEST_CASE("a plan tells who can be written to, and why somebody cannot")
{
    test::TestWorkspace workspace;
    test::addPupilWithMail(workspace, u"Аверин Артём", u"1А", u"a@example.org"_s);
    test::addPupilWithMail(workspace, u"Белов Борис", u"1А", u"б@example.org"_s);
    test::addPupil(workspace, u"Власов Виктор", u"1А");
    test::addPupilWithMail(workspace, u"Громов Глеб", u"1Б", u"g@example.org"_s);
    mail::MailService &mail = workspace->mail();
    const mail::MailSelection pupils{.role = InviteRole::pupil};
    CHECK(statesOf(mail.plan(pupils)) ==
          QStringList{u"Аверин=no_link"_s, u"Белов=bad_address"_s, u"Власов=no_address"_s, u"Громов=no_link"_s});
    CHECK_FALSE(mail.plan(pupils).recipients[0].error);
    const auto link = test::addLink(workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    CHECK(mail.plan(pupils).count(RecipientState::ready) == 1);
    CHECK(mail.plan({.classes = {test::classId(workspace, u"1Б")}, .role = InviteRole::pupil}).recipients.size() == 1);

    test::valueOf(workspace->invites().pause({link}));
    CHECK(mail.plan(pupils).recipients[0].error == Error{ErrorCode::linkPaused, {QStringLiteral("01.09.2026")}});
    test::valueOf(workspace->invites().resume({link}));
    test::setLastDay(workspace, link, QDate(2026, 8, 31));
    CHECK(mail.plan(pupils).recipients[0].error->code == ErrorCode::linkExpired);
}

TEST_CASE("a letter that waits, one that may have arrived and one that was sent are three things")
{
    test::TestWorkspace workspace;
    for (const QStringView name : {u"Аверин Артём", u"Белов Борис", u"Власов Виктор", u"Громов Глеб"})
        test::addPupilWithMail(workspace, name, u"1А", u"a@example.org"_s);
    test::addLink(workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    test::pretendTested(workspace, someSettings());
    const mail::MailSelection pupils{.role = InviteRole::pupil};
    const auto run = test::queued(workspace, pupils);
    // As a program that was killed leaves its letters.
    test::valueOf(workspace->ledger().note([](storage::Store &store) {
        storage::Statement(store, "UPDATE journal_mail SET state = CASE id WHEN 2 THEN 'sending' WHEN 3 THEN"
                                  " 'handed_over' WHEN 4 THEN 'sent' ELSE state END")
            .run();
    }));
    const auto plan = workspace->mail().plan(pupils);
    CHECK(statesOf(plan) ==
          QStringList{u"Аверин=queued"_s, u"Белов=queued"_s, u"Власов=unknown"_s, u"Громов=was_sent"_s});
    CHECK(plan.recipients[0].mailing == run);
    CHECK(plan.unfinished() == QList<mail::MailingId>{run});
    CHECK(test::codeOf(workspace->mail().queue(plan)) == ErrorCode::mailNobody);
    CHECK(workspace->mail().plan({.role = InviteRole::pupil, .again = true}).count(RecipientState::ready) == 4);
}

TEST_CASE("a personal link goes before the group's, and a guardian gets one for each child's class")
{
    test::TestWorkspace workspace;
    const auto anna = test::addPupilWithMail(workspace, u"Ёлкина Анна", u"1А", u"anna@example.org"_s);
    const auto boris = test::addPupilWithMail(workspace, u"Ёлкин Борис", u"2А", u"boris@example.org"_s);
    people::PersonContent mother = test::content(u"Ёлкина Вера Ивановна");
    mother.email = u"vera@example.org"_s;
    const auto vera = test::valueOf(workspace->people().add({.content = mother})).value;
    for (const auto child : {anna, boris})
        test::valueOf(workspace->people().linkGuardian({.guardian = vera, .pupil = child}));
    for (const auto &[className, mark] : {std::pair(u"1А", 'a'), std::pair(u"2А", 'b')})
        test::addLink(workspace, {.className = className, .role = InviteRole::guardian, .mark = mark});
    const auto place = test::classId(workspace, u"2А");
    test::valueOf(
        workspace->invites().registerLink({.classId = place,
                                           .role = InviteRole::guardian,
                                           .url = test::valueOf(invites::InviteUrl::parse(test::secretLink('c'))),
                                           .addressee = vera}));
    test::valueOf(workspace->mail().configure(someSettings()));
    const auto plan = workspace->mail().plan({.role = InviteRole::guardian});
    REQUIRE(plan.recipients.size() == 2);
    const auto first = test::valueOf(workspace->mail().letterTo(plan.recipients[0]));
    const auto second = test::valueOf(workspace->mail().letterTo(plan.recipients[1]));
    CHECK(first.to.text() == u"vera@example.org");
    CHECK(first.text.contains(test::secretLink('a')));
    CHECK(second.text.contains(test::secretLink('c')));
    CHECK_FALSE(second.text.contains(test::secretLink('b')));
    CHECK(first.text.startsWith(u"Здравствуйте, Ёлкина Вера Ивановна!"));
    CHECK(first.text.contains(u"на собственном телефоне, не на телефоне ребёнка"));
    CHECK(first.text.contains(u"info@sferum.ru"));
    CHECK(first.text.contains(u"Учебная НОШ"));
    CHECK_FALSE(first.text.contains(u"Анна"));
    CHECK(first.text.contains(u"Действует до 31.08.2027."));
    CHECK(first.subject == u"Приглашение для родителей, класс 1А");
    CHECK(first.fromName == u"Школа");
}

TEST_CASE("«Учительская» is for all of the staff, a class for its homeroom teacher")
{
    test::TestWorkspace workspace;
    const auto vera = test::addTeacher(workspace, u"Рублёва Вера");
    test::addTeacher(workspace, u"Пак Бато Батоевич");
    test::valueOf(workspace->homerooms().assign(test::classId(workspace, u"1А"), vera));
    const auto room = workspace->classes().staffRoom().id;
    CHECK(workspace->mail().plan({.classes = {room}, .role = InviteRole::teacher}).recipients.size() == 2);
    CHECK(workspace->mail().plan({.classes = {room}, .role = InviteRole::pupil}).recipients.isEmpty());
    const auto homeroom =
        workspace->mail().plan({.classes = {test::classId(workspace, u"1А")}, .role = InviteRole::teacher});
    REQUIRE(homeroom.recipients.size() == 1);
    CHECK(homeroom.recipients[0].person == vera);
}

TEST_CASE("nothing is queued before a test letter went out with exactly these settings")
{
    test::TestWorkspace workspace;
    test::addPupilWithMail(workspace, u"Аверин Артём", u"1А", u"a@example.org"_s);
    test::addLink(workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    mail::MailService &mail = workspace->mail();
    const auto plan = mail.plan({.role = InviteRole::pupil});
    CHECK(test::codeOf(mail.queue(plan)) == ErrorCode::mailNotConfigured);
    NoProgress progress;
    CHECK(test::codeOf(mail.test({}, u"a@example.org"_s, progress)) == ErrorCode::mailNotConfigured);

    const test::MailServer server;
    test::valueOf(mail.configure(server.settings()));
    CHECK(test::codeOf(mail.queue(plan)) == ErrorCode::mailNotTested);
    CHECK(test::codeOf(mail.test({}, u"a@example.org"_s, progress)) == ErrorCode::mailPasswordMissing);
    mail::MailSettings patient = server.settings(); // aiosmtpd takes its time over a wrong password
    patient.connectSeconds = patient.messageSeconds = 20;
    test::valueOf(mail.configure(patient));
    CHECK(test::codeOf(mail.test({"wrong"}, u"a@example.org"_s, progress)) == ErrorCode::mailLoginRefused);
    CHECK(test::codeOf(mail.test(server.password(), u"a@example.org\r\n"_s, progress)) ==
          ErrorCode::mailAddressInvalid);
    test::valueOf(mail.configure(server.settings()));
    CHECK_FALSE(mail.isTested());
    CHECK(server.letters().isEmpty());
    test::valueOf(mail.test(server.password(), u"me@example.org"_s, progress));
    REQUIRE(server.letters().size() == 1);
    CHECK(server.letters()[0].text.contains(u"проверочное письмо"));
    CHECK(mail.isTested());
    CHECK(mail.canSend());

    mail::MailSettings other = server.settings();
    other.messageSeconds = 4;
    test::valueOf(mail.configure(other));
    CHECK(test::codeOf(mail.queue(plan)) == ErrorCode::mailNotTested);
    test::valueOf(mail.configure(server.settings()));
    CHECK(mail.canSend()); // these are the ones that were tested
    // The journal keeps no password.
    for (const journal::Entry &entry : workspace->ledger().entries()) {
        for (const journal::RowChange &row : workspace->ledger().changesOf(entry.number, 100)) {
            for (const journal::FieldChange &field : row.fields)
                CHECK_FALSE(field.after.value_or(QString()).contains(u"пароль"));
        }
    }
}

TEST_CASE("a run is one entry of the journal with counts, no names and no links, and cannot be undone")
{
    test::TestWorkspace workspace;
    test::addPupilWithMail(workspace, u"Аверин Артём", u"1А", u"a@example.org"_s);
    test::addPupil(workspace, u"Белов Борис", u"1А");
    test::addLink(workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    test::pretendTested(workspace, someSettings());
    const auto id = test::queued(workspace, {.role = InviteRole::pupil});
    const auto entry = workspace->ledger().entries(1).first();
    CHECK(entry.action == u"mail.send");
    CHECK(entry.subject == u"1А, ученик: 1");
    CHECK_FALSE(entry.reversible);
    CHECK(test::codeOf(workspace->ledger().undo(entry.number)) == ErrorCode::journalNotReversible);
    const auto mailing = workspace->mail().find(id);
    REQUIRE(mailing);
    CHECK(mailing->letters == 1);
    CHECK(mailing->unsent == 1);
    CHECK(mailing->counts.waiting == 1);
    NoProgress progress;
    CHECK(workspace->ledger().verify(progress).intact);
    // Who waits in a run is not queued twice, unless asked for.
    CHECK(test::codeOf(workspace->mail().queue(workspace->mail().plan({.role = InviteRole::pupil}))) ==
          ErrorCode::mailNobody);
    CHECK(workspace->mail().plan({.role = InviteRole::pupil, .again = true}).count(RecipientState::ready) == 1);
    CHECK(test::codeOf(workspace->mail().run(mail::MailingId(7), {}, progress)) == ErrorCode::mailRunMissing);
    CHECK(test::codeOf(workspace->mail().retry(mail::MailingId(7), mail::MessageState::failed)) ==
          ErrorCode::mailRunMissing);
}

TEST_CASE("whoever has joined or refuses gets no letter")
{
    test::TestWorkspace workspace;
    const auto anna = test::addPupilWithMail(workspace, u"Ёлкина Анна", u"1А", u"anna@example.org"_s);
    const auto boris = test::addPupilWithMail(workspace, u"Ёлкин Борис", u"1А", u"boris@example.org"_s);
    test::addLink(workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    test::valueOf(workspace->members().noteJoined({.person = anna, .on = QDate(2026, 9, 1)}));
    test::valueOf(workspace->members().noteRefusal({.person = boris, .on = QDate(2026, 9, 1)}));
    const mail::MailPlan plan = workspace->mail().plan({.role = InviteRole::pupil});
    CHECK(plan.count(RecipientState::joined) == 1);
    CHECK(plan.count(RecipientState::refused) == 1);
    // Whoever has lost the account may get it once more; a refusal is withdrawn first.
    const mail::MailPlan again = workspace->mail().plan({.role = InviteRole::pupil, .again = true});
    CHECK(again.count(RecipientState::ready) == 1);
    CHECK(again.count(RecipientState::refused) == 1);
}

TEST_CASE("a link that was mailed is not taken back with what made it")
{
    test::TestWorkspace workspace;
    test::addPupilWithMail(workspace, u"Аверин Артём", u"1А", u"a@example.org"_s);
    test::addLink(workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    const auto made = workspace->ledger().entries(1).first().number;
    test::pretendTested(workspace, someSettings());
    test::queued(workspace, {.role = InviteRole::pupil});
    CHECK(test::codeOf(workspace->ledger().undo(made)) == ErrorCode::journalConflict);
}

TEST_CASE("the text for a chat holds the group's link, as long as it may be used")
{
    test::TestWorkspace workspace;
    const auto place = test::classId(workspace, u"1А");
    CHECK(test::codeOf(workspace->mail().chatText(place, InviteRole::guardian)) == ErrorCode::linkMissing);
    const auto link = test::addLink(workspace, {.className = u"1А", .role = InviteRole::guardian, .mark = 'a'});
    const QString text = test::valueOf(workspace->mail().chatText(place, InviteRole::guardian));
    CHECK(text.contains(test::secretLink('a')));
    CHECK(text.contains(u"не на телефоне ребёнка"));
    CHECK(text.contains(u"31.08.2027"));
    CHECK_FALSE(text.contains(u'{'));
    test::valueOf(workspace->invites().pause({link}));
    CHECK(test::codeOf(workspace->mail().chatText(place, InviteRole::guardian)) == ErrorCode::linkPaused);
}
