// SPDX-License-Identifier: GPL-3.0-or-later
// P27: nothing in the clear, whatever the server says; and one that fails is left in time, with an honest answer.
#include "tests/core/mail/MailOfATest.h"

#include "core/mail/SmtpSession.h"

#include <QElapsedTimer>

#include <thread>

using namespace Qt::StringLiterals;
using namespace starosta;
using mail::DeliveryState;
using mail::Security;
using test::MailServer;

namespace {

struct Sent
{
    mail::Delivery delivery;
    qint64 milliseconds;
};

Sent sendTo(const mail::MailSettings &settings, Progress &progress)
{
    const auto from = test::valueOf(mail::MailAddress::parse(u"school@example.org"));
    const auto to = test::valueOf(mail::MailAddress::parse(u"anna@example.org"));
    QElapsedTimer timer;
    timer.start();
    mail::Delivery delivery{.state = DeliveryState::failed};
    {
        mail::SmtpSession session(settings, MailServer::password(), progress);
        delivery = session.send({.from = from, .to = to, .bytes = "Subject: secret\r\n\r\nthe link\r\n"},
                                [] { return Result<>(); });
    }
    return {.delivery = delivery, .milliseconds = timer.elapsed()};
}

Sent sendTo(const mail::MailSettings &settings)
{
    NoProgress progress;
    return sendTo(settings, progress);
}

void checkNothingInTheClear(const MailServer &server)
{
    // The greeting of TLS itself is random: words that long do not come about by chance.
    for (const char *word : {"MAIL FROM", "RCPT TO", "DATA\r\n", "AUTH ", "example.org", "anna@", "secret", "the link"})
        CHECK_FALSE(server.plain().contains(word));
}

} // namespace

TEST_CASE("without TLS not one byte of the envelope is sent")
{
    const auto &[mode, security, code] = GENERATE(Catch::Generators::table<QString, Security, ErrorCode>({
        {u"no_starttls"_s, Security::startTls, ErrorCode::mailServerNoTls},
        {u"refused_starttls"_s, Security::startTls, ErrorCode::mailServerNoTls},
        {u"rubbish_starttls"_s, Security::startTls, ErrorCode::mailServerRubbish},
        {u"pipelined"_s, Security::startTls, ErrorCode::mailServerRubbish},
        {u"plain"_s, Security::startTls, ErrorCode::mailServerNoTls},
        {u"plain"_s, Security::tls, ErrorCode::mailServerNoTls},
    }));
    INFO(mode.toStdString());
    const MailServer server({.mode = mode, .security = security});
    const Sent sent = sendTo(server.settings());
    CHECK(sent.delivery.state == DeliveryState::failed);
    CHECK(sent.delivery.stopsRun);
    REQUIRE(sent.delivery.error);
    CHECK(sent.delivery.error->code == code);
    checkNothingInTheClear(server);
    CHECK(server.underTls().isEmpty());
}

TEST_CASE("a certificate of another name or of a stranger ends it")
{
    const auto security = GENERATE(Security::tls, Security::startTls);
    const MailServer otherName({.mode = u"script"_s, .security = security, .certificateName = u"mail.example.net"_s});
    CHECK(sendTo(otherName.settings()).delivery.error->code == ErrorCode::mailServerCertificate);
    const MailServer stranger({.mode = u"script"_s, .security = security});
    mail::MailSettings settings = stranger.settings();
    settings.caFile.clear();
    CHECK(sendTo(settings).delivery.error->code == ErrorCode::mailServerCertificate);
    settings.caFile = otherName.certificate();
    CHECK(sendTo(settings).delivery.error->code == ErrorCode::mailServerCertificate);
    settings.caFile = u"/nowhere/ca.pem"_s;
    CHECK(sendTo(settings).delivery.error->code == ErrorCode::mailServerCertificate);
    for (const MailServer *server : {&otherName, &stranger}) {
        checkNothingInTheClear(*server);
        CHECK(server->underTls().isEmpty());
    }
    // With the certificate that it really has, all is well, and still nothing in the clear.
    CHECK(sendTo(stranger.settings()).delivery.state == DeliveryState::taken);
    checkNothingInTheClear(stranger);
    CHECK(stranger.underTls().contains("RCPT TO:<anna@example.org>"));
    CHECK(stranger.underTls().count("RCPT TO:") == 1);
}

TEST_CASE("a connection that breaks in the middle of a run is not taken up again in the clear")
{
    const MailServer server({.mode = u"closed_after_letter"_s, .security = Security::startTls});
    const auto address = test::valueOf(mail::MailAddress::parse(u"anna@example.org"));
    NoProgress progress;
    mail::SmtpSession session(server.settings(), MailServer::password(), progress);
    for (int letter = 0; letter < 3; ++letter) {
        const auto delivery = session.send({.from = address, .to = address, .bytes = "Subject: secret\r\n\r\nx\r\n"},
                                           [] { return Result<>(); });
        CHECK(delivery.state == DeliveryState::taken);
    }
    CHECK(server.dots() == 3);
    checkNothingInTheClear(server);
    CHECK(server.plain().count("STARTTLS") == 3);
}

TEST_CASE("a server that fails before the end of the letter has nothing, and that is what is said")
{
    const auto &[mode, code, stops] = GENERATE(Catch::Generators::table<QString, ErrorCode, bool>({
        {u"rubbish"_s, ErrorCode::mailServerNoTls, true}, // under TLS there is nothing that could be rubbish
        {u"closed"_s, ErrorCode::mailServerUnreachable, true},
        {u"silent"_s, ErrorCode::mailTimeout, true},
        {u"refused_greeting"_s, ErrorCode::mailRefused, true},
        {u"refused_login"_s, ErrorCode::mailLoginRefused, true},
        {u"refused_sender"_s, ErrorCode::mailRefused, true},
        {u"silent_recipient"_s, ErrorCode::mailTimeout, false},
        {u"slow"_s, ErrorCode::mailTimeout, false},
        {u"dropped_at_data"_s, ErrorCode::mailServerUnreachable, false},
    }));
    INFO(mode.toStdString());
    const MailServer server({.mode = mode});
    const Sent sent = sendTo(server.settings());
    CHECK((sent.delivery.state == DeliveryState::failed || sent.delivery.state == DeliveryState::refused));
    REQUIRE(sent.delivery.error);
    CHECK(sent.delivery.error->code == code);
    CHECK(sent.delivery.stopsRun == stops);
    CHECK(sent.milliseconds < 5500);
    CHECK(server.dots() == 0);
    checkNothingInTheClear(server);
}

TEST_CASE("a server that takes no letters from us says so of itself, not of an address")
{
    for (const auto &[mode, reply] :
         {std::pair{u"refused_greeting"_s, u"554 5.3.2"_s}, std::pair{u"refused_sender"_s, u"5"_s}}) {
        INFO(mode.toStdString());
        const MailServer server({.mode = mode});
        const Sent sent = sendTo(server.settings());
        REQUIRE(sent.delivery.error);
        REQUIRE(sent.delivery.error->args.size() == 3);
        CHECK(sent.delivery.error->args[0].isEmpty());
        CHECK(sent.delivery.error->args[1].startsWith(reply));
        CHECK(sent.delivery.error->args[2] == u"127.0.0.1");
    }
}

TEST_CASE("what is no mail server is told from one")
{
    const MailServer server({.mode = u"rubbish"_s, .security = Security::startTls});
    CHECK(sendTo(server.settings()).delivery.error->code == ErrorCode::mailServerRubbish);
    mail::MailSettings nowhere = server.settings();
    nowhere.port = 1;
    CHECK(sendTo(nowhere).delivery.error->code == ErrorCode::mailServerUnreachable);
    nowhere.host = u"no-such-host.invalid"_s;
    CHECK(sendTo(nowhere).delivery.error->code == ErrorCode::mailServerUnknown);
    // A server that speaks nonsense once, and then sense, has said yes.
    const MailServer odd({.mode = u"rubbish_reply"_s});
    CHECK(sendTo(odd.settings()).delivery.state != DeliveryState::canceled);
}

TEST_CASE("without an answer to the end of the letter nobody knows")
{
    const auto mode = GENERATE(u"silent_after_dot"_s, u"dropped_after_dot"_s, u"rubbish_after_dot"_s);
    INFO(mode.toStdString());
    const MailServer server({.mode = mode});
    const Sent sent = sendTo(server.settings());
    CHECK(sent.delivery.state == DeliveryState::uncertain);
    CHECK(sent.delivery.error);
    CHECK(sent.milliseconds < 5500);
    CHECK(server.dots() == 1);
}

TEST_CASE("after a letter without an answer the next one begins a connection of its own")
{
    const MailServer server({.mode = u"silent_after_first_dot"_s});
    const auto address = test::valueOf(mail::MailAddress::parse(u"anna@example.org"));
    NoProgress progress;
    mail::SmtpSession session(server.settings(), MailServer::password(), progress);
    const auto send = [&] {
        return session
            .send({.from = address, .to = address, .bytes = "Subject: x\r\n\r\nx\r\n"}, [] { return Result<>(); })
            .state;
    };
    CHECK(send() == DeliveryState::uncertain);
    CHECK(send() == DeliveryState::taken);
    CHECK(send() == DeliveryState::taken);
    CHECK(server.dots() == 3);
}

TEST_CASE("a server that quotes the login is not quoted")
{
    const MailServer server({.mode = u"quotes_login"_s});
    const Sent sent = sendTo(server.settings());
    REQUIRE(sent.delivery.error);
    CHECK(sent.delivery.error->code == ErrorCode::mailRefused);
    const QString told = sent.delivery.error->args.join(u' ');
    CHECK(told.contains(u"5.7.1"_s));
    const QByteArray password = MailServer::password().bytes;
    CHECK_FALSE(told.contains(QString::fromUtf8(password)));
    CHECK_FALSE(told.contains(QString::fromLatin1(password.toBase64())));
}

TEST_CASE("a server that does not say good-bye is not waited for")
{
    const MailServer server({.mode = u"silent_quit"_s});
    const Sent sent = sendTo(server.settings());
    CHECK(sent.delivery.state == DeliveryState::taken);
    CHECK(sent.milliseconds < 2500);
}

TEST_CASE("a run is left within 0.2 s of being told to, wherever it hangs, and no letter is ended by that")
{
    const auto mode =
        GENERATE(u"silent"_s, u"silent_recipient"_s, u"stalled_in_data"_s, u"silent_after_dot"_s, u"silent_quit"_s);
    INFO(mode.toStdString());
    const MailServer server({.mode = mode});
    mail::MailSettings settings = server.settings();
    settings.connectSeconds = 60;
    settings.messageSeconds = 60;
    test::StoppedProgress progress;
    std::atomic<qint64> stoppedAt{0};
    QElapsedTimer timer;
    timer.start();
    std::thread person([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(800));
        stoppedAt = timer.elapsed();
        progress.stop = true;
    });
    const Sent sent = sendTo(settings, progress);
    const qint64 left = timer.elapsed();
    person.join();
    const bool ended = mode == u"silent_after_dot";
    if (mode == u"silent_quit")
        CHECK(sent.delivery.state == DeliveryState::taken);
    else if (mode == u"stalled_in_data") // libcurl has handed all of a short letter to the system
        CHECK((sent.delivery.state == DeliveryState::uncertain || sent.delivery.state == DeliveryState::canceled));
    else
        CHECK(sent.delivery.state == (ended ? DeliveryState::uncertain : DeliveryState::canceled));
    CHECK(left - stoppedAt < 200);
    CHECK(server.dots() == (ended || mode == u"silent_quit" ? 1 : 0));
}

TEST_CASE("a run stops at a server that does not answer, and keeps its letters waiting")
{
    test::TestWorkspace workspace;
    for (int number = 0; number < 6; ++number)
        test::addPupilWithMail(workspace, QStringLiteral("Учащийся №%1").arg(number), u"1А",
                               QStringLiteral("p%1@example.org").arg(number));
    test::addLink(workspace, {.className = u"1А", .role = invites::InviteRole::pupil, .mark = 'a'});
    NoProgress progress;
    SECTION("the whole server")
    {
        const MailServer server({.mode = u"refused_login"_s});
        test::pretendTested(workspace, server.settings());
        const auto id = test::queued(workspace, {.role = invites::InviteRole::pupil});
        const auto report = test::valueOf(workspace->mail().run(id, server.password(), progress));
        CHECK(report.stopped->code == ErrorCode::mailLoginRefused);
        CHECK(report.counts.waiting == 6);
        CHECK(server.underTls().count("AUTH") == 1);
    }
    SECTION("letter by letter")
    {
        const MailServer server({.mode = u"dropped_at_data"_s});
        test::pretendTested(workspace, server.settings());
        const auto id = test::queued(workspace, {.role = invites::InviteRole::pupil});
        const auto report = test::valueOf(workspace->mail().run(id, server.password(), progress));
        CHECK(report.stopped->code == ErrorCode::mailServerUnreachable);
        CHECK(report.counts.failed == 3);
        CHECK(report.counts.waiting == 3);
    }
}
