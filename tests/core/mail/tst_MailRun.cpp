// SPDX-License-Identifier: GPL-3.0-or-later
// Runs against a real server (aiosmtpd) on the loopback address.
#include "tests/core/mail/MailOfATest.h"

#include "core/mail/SmtpSession.h"
#include "core/storage/Statement.h"
#include "tests/core/movements/Moves.h"

#include <QElapsedTimer>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace starosta;
using invites::InviteRole;
using mail::MessageState;

namespace {

QList<MessageState> statesOf(test::TestWorkspace &workspace, mail::MailingId id)
{
    QList<MessageState> states;
    for (const mail::Message &each : workspace->mail().messages(id))
        states.append(each.state);
    return states;
}

void addPupils(test::TestWorkspace &workspace, int count)
{
    for (int number = 0; number < count; ++number)
        test::addPupilWithMail(workspace, QStringLiteral("Учащийся №%1").arg(number, 3, 10, QLatin1Char('0')), u"1А",
                               QStringLiteral("pupil%1@example.org").arg(number));
}

} // namespace

TEST_CASE("three hundred letters arrive once each, by one connection, whichever way it is protected")
{
    const auto security = GENERATE(mail::Security::tls, mail::Security::startTls);
    test::TestWorkspace workspace;
    addPupils(workspace, 300);
    const auto link = test::addLink(workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    const test::MailServer server({.security = security});
    test::connectTo(workspace, server);
    const auto id = test::queued(workspace, {.role = InviteRole::pupil});
    QElapsedTimer timer;
    timer.start();
    NoProgress progress;
    const auto report = test::valueOf(workspace->mail().run(id, server.password(), progress));
    const qint64 milliseconds = timer.elapsed();
    CHECK_FALSE(report.stopped);
    CHECK(report.counts.sent == 300);
    CHECK(workspace->invites().find(link)->state == invites::LinkState::handedOut);

    const auto letters = server.letters().sliced(1); // after the test letter
    REQUIRE(letters.size() == 300);
    QSet<QByteArray> addresses;
    QSet<QByteArray> ids;
    QSet<QByteArray> ports;
    for (const test::ArrivedLetter &letter : letters) {
        addresses.insert(letter.envelopeTo);
        ids.insert(letter.messageId);
        ports.insert(letter.peerPort);
        CHECK(letter.raw.count("X-Envelope-To") == 1);
        CHECK(letter.raw.contains("\r\nTo: " + letter.envelopeTo + "\r\n"));
        CHECK(letter.text.contains(test::secretLink('a')));
    }
    CHECK(addresses.size() == 300);
    CHECK(ids.size() == 300);
    CHECK(ports.size() == 1);
    WARN("300 letters sent in " << milliseconds << " ms, " << token(security).data());
    // Nothing is left to do.
    CHECK(test::valueOf(workspace->mail().run(id, server.password(), progress)).counts.sent == 300);
    CHECK(server.letters().size() == 301);
}

TEST_CASE("what the server says of one recipient is kept, without the link, and concerns no other")
{
    test::TestWorkspace workspace;
    test::addPupilWithMail(workspace, u"Аверин Артём", u"1А", u"refused@example.org"_s);
    test::addPupilWithMail(workspace, u"Белов Борис", u"1А", u"quoted@example.org"_s);
    const auto glitch = test::addPupilWithMail(workspace, u"Власов Виктор", u"1А", u"deferred@example.org"_s);
    test::addPupilWithMail(workspace, u"Громов Глеб", u"1А", u"good@example.org"_s);
    test::addLink(workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    const test::MailServer server;
    test::connectTo(workspace, server);
    const auto id = test::queued(workspace, {.role = InviteRole::pupil});
    NoProgress progress;
    const auto report = test::valueOf(workspace->mail().run(id, server.password(), progress));
    CHECK_FALSE(report.stopped);
    const auto messages = workspace->mail().messages(id);
    REQUIRE(messages.size() == 4);
    CHECK(messages[0].state == MessageState::failed);
    CHECK(messages[0].error == Error{ErrorCode::mailRefused,
                                     {u"refused@example.org"_s, u"550 5.1.1 no such mailbox <refused@example.org>"_s}});
    CHECK(messages[1].state == MessageState::failed);
    REQUIRE(messages[1].error);
    CHECK(messages[1].error->args.value(1) == u"554 5.7.1 spam: …");
    CHECK(messages[2].error->args.value(1).startsWith(u"451 4.7.1 greylisted"));
    CHECK(messages[3].state == MessageState::sent);

    // A corrected address is the one that is written to when the failed are sent again.
    people::PersonContent corrected = test::content(u"Власов Виктор");
    corrected.email = u"victor@example.org"_s;
    test::valueOf(workspace->people().edit(glitch, corrected, {}));
    CHECK(test::valueOf(workspace->mail().retry(id, MessageState::failed)) == 3);
    CHECK(test::valueOf(workspace->mail().run(id, server.password(), progress)).counts.sent == 2);
    const auto letters = server.letters();
    REQUIRE(letters.size() == 3);
    CHECK(letters[2].envelopeTo == "victor@example.org");
    CHECK(letters[2].messageId == '<' + messages[2].messageId.toLatin1() + "@example.org>");
    CHECK(workspace->mail().find(id)->counts.failed == 2);
}

TEST_CASE("a run that is stopped in the middle sends the rest when it is resumed, after a new start too")
{
    test::TestWorkspace workspace;
    addPupils(workspace, 20);
    test::addLink(workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    const test::MailServer server;
    test::connectTo(workspace, server);
    const auto id = test::queued(workspace, {.role = InviteRole::pupil});
    test::StoppedProgress progress;
    progress.reported = [&](qint64 done) { progress.stop = done == 7; };
    const auto report = test::valueOf(workspace->mail().run(id, server.password(), progress));
    REQUIRE(report.stopped);
    CHECK(report.stopped->code == ErrorCode::canceled);
    CHECK(report.counts.sent == 7);
    CHECK(report.counts.waiting == 13);
    workspace.reopen();
    NoProgress toTheEnd;
    CHECK(test::valueOf(workspace->mail().run(id, server.password(), toTheEnd)).counts.sent == 20);
    CHECK(server.letters().size() == 21);
}

TEST_CASE("what a crash left is put in order: sent anew before the end of a letter, uncertain after it")
{
    test::TestWorkspace workspace;
    addPupils(workspace, 3);
    test::addLink(workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    const test::MailServer server;
    test::connectTo(workspace, server);
    const auto id = test::queued(workspace, {.role = InviteRole::pupil});
    // As a killed program leaves them.
    test::valueOf(workspace->ledger().note([](storage::Store &store) {
        storage::Statement(store, "UPDATE journal_mail SET state = 'sending' WHERE id = 1").run();
        storage::Statement(store, "UPDATE journal_mail SET state = 'handed_over' WHERE id = 2").run();
    }));
    workspace.reopen();
    CHECK(workspace->mail().find(id)->counts.uncertain == 1);
    NoProgress progress;
    test::valueOf(workspace->mail().run(id, server.password(), progress));
    CHECK(statesOf(workspace, id) == QList{MessageState::sent, MessageState::uncertain, MessageState::sent});
    CHECK(server.letters().size() == 3);
    // Only when asked for.
    CHECK(test::valueOf(workspace->mail().retry(id, MessageState::uncertain)) == 1);
    CHECK(test::valueOf(workspace->mail().run(id, server.password(), progress)).counts.sent == 3);
    CHECK(server.letters().size() == 4);
}

TEST_CASE("a link that was paused, or whose person left the class, since the run was queued is not sent")
{
    test::TestWorkspace workspace;
    test::addPupilWithMail(workspace, u"Аверин Артём", u"1А", u"a@example.org"_s);
    const auto left = test::addPupilWithMail(workspace, u"Белов Борис", u"1Б", u"b@example.org"_s);
    const auto link = test::addLink(workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    test::addLink(workspace, {.className = u"1Б", .role = InviteRole::pupil, .mark = 'b'});
    const test::MailServer server;
    test::connectTo(workspace, server);
    const auto id = test::queued(workspace, {.role = InviteRole::pupil});
    test::valueOf(workspace->invites().pause({link}));
    test::valueOf(test::transfer(*workspace, left, test::classId(workspace, u"2А")));
    NoProgress progress;
    CHECK(test::valueOf(workspace->mail().run(id, server.password(), progress)).counts.failed == 2);
    const auto messages = workspace->mail().messages(id);
    CHECK(messages[0].error->code == ErrorCode::linkPaused);
    CHECK(messages[1].error->code == ErrorCode::linkAudience);
    CHECK(server.letters().size() == 1);
}

TEST_CASE("a letter that cannot be noted as handed over is not ended")
{
    test::TestWorkspace workspace;
    addPupils(workspace, 1);
    test::addLink(workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    const test::MailServer server({.mode = u"script"_s});
    NoProgress progress;
    mail::SmtpSession session(server.settings(), server.password(), progress);
    const auto address = test::valueOf(mail::MailAddress::parse(u"a@example.org"));
    const mail::Parcel parcel{.from = address, .to = address, .bytes = "Subject: x\r\n\r\n.\r\n..x\r\n"};
    const auto failing = session.send(parcel, [] { return fail(ErrorCode::storeFull); });
    CHECK(failing.state == mail::DeliveryState::failed);
    CHECK(failing.error->code == ErrorCode::storeFull);
    CHECK(server.dots() == 0);
    CHECK(session.send(parcel, [] { return Result<>(); }).state == mail::DeliveryState::taken);
    CHECK(server.dots() == 1);
    CHECK(server.underTls().contains("\r\n...x\r\n.\r\n"));
}

namespace {

/// A pupil whose letter failed, for the server does not know the address.
struct Refused
{
    Refused()
    {
        pupil = test::addPupilWithMail(workspace, u"Аверин Артём", u"1А", u"refused@example.org"_s);
        test::addLink(workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
        test::connectTo(workspace, server);
        first = test::queued(workspace, {.role = InviteRole::pupil});
        run(first);
        workspace.clock().advanceSeconds(60);
        people::PersonContent corrected = test::content(u"Аверин Артём");
        corrected.email = u"artem@example.org"_s;
        test::valueOf(workspace->people().edit(pupil, corrected, {}));
    }
    mail::MailCounts run(mail::MailingId id)
    {
        NoProgress progress;
        return test::valueOf(workspace->mail().run(id, server.password(), progress)).counts;
    }
    mail::MailCounts retry(mail::MailingId id)
    {
        CHECK(test::valueOf(workspace->mail().retry(id, MessageState::failed)) == 1);
        return run(id);
    }
    Error whyNot(mail::MailingId id) { return workspace->mail().messages(id).first().error.value(); }

    test::TestWorkspace workspace;
    test::MailServer server;
    people::PersonId pupil{0};
    mail::MailingId first{0};
};

} // namespace

TEST_CASE("a link by which a failed letter went after all is not taken back with what made it")
{
    Refused test;
    test::valueOf(test.workspace->invites().registerLink(
        {.classId = test::classId(test.workspace, u"1А"),
         .role = InviteRole::pupil,
         .url = test::valueOf(invites::InviteUrl::parse(test::secretLink('b')))}));
    const auto made = test.workspace->ledger().entries(1).first().number;
    CHECK(test.retry(test.first).sent == 1);
    CHECK(test.server.letters().last().text.contains(test::secretLink('b')));
    CHECK(test::codeOf(test.workspace->ledger().undo(made)) == ErrorCode::journalConflict);
    // Neither step by step: the handing out is, the link is not.
    static_cast<void>(test.workspace->ledger().undo());
    CHECK_FALSE(test.workspace->ledger().undo());
    CHECK(test.workspace->invites().live(test::classId(test.workspace, u"1А"), InviteRole::pupil)->url.secret() ==
          test::secretLink('b'));
    NoProgress progress;
    CHECK(test.workspace->ledger().verify(progress).intact);
}

TEST_CASE("a failed letter is not sent where the same link went in another letter since")
{
    Refused test;
    const auto second = test::queued(test.workspace, {.role = InviteRole::pupil});
    CHECK(test.run(second).sent == 1);
    CHECK(test.retry(test.first).failed == 1);
    CHECK(test.whyNot(test.first) == Error{ErrorCode::mailNotNeeded, {u"was_sent"_s}});
    CHECK(test.server.letters().size() == 2);
    // Whoever asks for it gets it again, also when it has to be tried twice.
    test.workspace.clock().advanceSeconds(60);
    const auto third = test::queued(test.workspace, {.role = InviteRole::pupil, .again = true});
    CHECK(test.run(third).sent == 1);
    CHECK(test.server.letters().size() == 3);
}

TEST_CASE("a failed letter is not sent to somebody who has joined or refused since")
{
    Refused test;
    test::valueOf(test.workspace->members().noteRefusal({.person = test.pupil, .on = QDate(2026, 9, 1)}));
    CHECK(test.retry(test.first).failed == 1);
    CHECK(test.whyNot(test.first) == Error{ErrorCode::mailNotNeeded, {u"refused"_s}});
    test::valueOf(test.workspace->members().withdrawRefusal(test.pupil));
    test::valueOf(test.workspace->members().noteJoined({.person = test.pupil, .on = QDate(2026, 9, 1)}));
    CHECK(test.retry(test.first).failed == 1);
    CHECK(test.whyNot(test.first) == Error{ErrorCode::mailNotNeeded, {u"joined"_s}});
    CHECK(test.server.letters().size() == 1);
    // Whoever has lost the account gets a letter when somebody asks for it.
    test.workspace.clock().advanceSeconds(60);
    CHECK(test.run(test::queued(test.workspace, {.role = InviteRole::pupil, .again = true})).sent == 1);
}
