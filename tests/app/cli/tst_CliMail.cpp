// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Cli.h"

#include "core/mail/MailSettings.h"
#include "tests/support/MailServer.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;

namespace {

const QByteArray kPassword = MailServer::password().bytes + "\n";

QString link(char mark)
{
    return u"https://sferum.ru/?p=messages&join=z6tqJTUtlneGA1doLM8zUq/KDcny1tKo_j%1="_s.arg(QLatin1Char(mark));
}

/// Pupils of 1А with addresses p0@example.org, …, the last one without; a link for them.
void addPupils(const Cli &cli, int count)
{
    cli.init();
    QByteArray table = "ФИО;Класс;E-mail\r\n";
    for (int number = 0; number < count; ++number) {
        const QString mark = QString(QChar(u'а' + number % 30)) + QChar(u'а' + number / 30);
        table += QStringLiteral("Учащийся%1 Имя%1;1А;p%2@example.org\r\n").arg(mark, QString::number(number)).toUtf8();
    }
    table += "Безадресный Егор;1А;\r\n";
    const QString file = cli.folder().write(u"ученики.csv"_s, table);
    CHECK(cli.json({u"import"_s, u"pupils"_s, file, u"--apply"_s})[u"added"_s].toInt() == count + 1);
    cli.json({u"links"_s, u"add"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"pupil"_s, link('a')});
}

QStringList settingsOf(const MailServer &server)
{
    QStringList assignments{u"mail"_s, u"set"_s};
    const mail::MailSettings settings = server.settings();
    for (const QString &name : mail::settingNames())
        assignments.append(name + u'=' + settingText(settings, name));
    return assignments;
}

void connectTo(const Cli &cli, const MailServer &server)
{
    cli.json(settingsOf(server));
    cli.json({u"mail"_s, u"test"_s, u"me@example.org"_s}, 0, kPassword);
}

const QStringList kSend{u"links"_s, u"send"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"pupil"_s};

} // namespace

TEST_CASE("The mail server is set, shown, tested; the password is never an argument")
{
    const Cli cli;
    cli.init();
    CHECK(cli.json({u"mail"_s, u"show"_s})[u"configured"_s].toBool() == false);
    CHECK(cli.run({u"mail"_s, u"test"_s, u"me@example.org"_s, u"--json"_s}).errorCode() == u"mail.not_configured");
    for (const QString &wrong :
         {u"security=none"_s, u"port=0"_s, u"password=x"_s, u"host=a/b"_s, u"from=anna"_s, u"x"_s})
        CHECK(cli.run({u"mail"_s, u"set"_s, u"host=smtp.example.org"_s, u"from=a@example.org"_s, wrong}).code == 2);
    CHECK(cli.json({u"mail"_s, u"show"_s})[u"configured"_s].toBool() == false);

    const MailServer server;
    const auto set = cli.json(settingsOf(server));
    CHECK(set[u"port"_s].toInt() == server.port());
    CHECK(set[u"security"_s].toString() == u"tls");
    CHECK(set[u"tested"_s].toBool() == false);
    CHECK(set[u"journal"_s].isDouble());
    CHECK(cli.run({u"mail"_s, u"test"_s, u"me@example.org"_s, u"--json"_s}).errorCode() == u"mail.password_missing");
    CHECK(cli.run({u"mail"_s, u"test"_s, u"me@example.org"_s, u"--json"_s}, "wrong\n").errorCode() ==
          u"mail.login_refused");
    CHECK(cli.run({u"mail"_s, u"test"_s, u"me@localhost"_s, u"--json"_s}, kPassword).errorCode() ==
          u"mail.address_invalid");
    CHECK(cli.json({u"mail"_s, u"test"_s, u"me@example.org"_s}, 0, kPassword)[u"tested"_s].toBool());
    CHECK(server.letters().size() == 1);
    CHECK(cli.json({u"mail"_s, u"show"_s})[u"tested"_s].toBool());
    CHECK(cli.json({u"mail"_s, u"set"_s, u"name=Школа"_s})[u"tested"_s].toBool() == false);
}

TEST_CASE("Sending is shown first; nothing goes out before a test")
{
    const Cli cli;
    addPupils(cli, 3);
    const auto plan = cli.json(kSend, 5);
    CHECK(plan[u"ready"_s].toInt() == 3);
    CHECK(plan[u"no_address"_s].toInt() == 1);
    CHECK(plan[u"recipients"_s].toArray().size() == 4);
    CHECK(cli.run(kSend + QStringList{u"--apply"_s, u"--json"_s}, kPassword).errorCode() == u"mail.not_configured");
    const MailServer server;
    cli.json(settingsOf(server));
    CHECK(cli.run(kSend + QStringList{u"--apply"_s, u"--json"_s}, kPassword).errorCode() == u"mail.not_tested");
    connectTo(cli, server);
    CHECK(cli.run(kSend + QStringList{u"--apply"_s, u"--json"_s}).errorCode() == u"mail.password_missing");
    CHECK(cli.json({u"links"_s, u"mailings"_s})[u"mailings"_s].toArray().isEmpty());

    const auto sent = cli.json(kSend + QStringList{u"--apply"_s}, 0, kPassword);
    CHECK(sent[u"sent"_s].toInt() == 3);
    CHECK(sent[u"mailing"_s].toInt() == 1);
    CHECK(sent[u"journal"_s].isDouble());
    CHECK(server.letters().size() == 4);
    CHECK(cli.json({u"links"_s, u"list"_s})[u"links"_s][0][u"state"_s].toString() == u"handed_out");
    // Once is enough.
    CHECK(cli.json(kSend)[u"was_sent"_s].toInt() == 3);
    CHECK(cli.json(kSend + QStringList{u"--again"_s}, 5)[u"ready"_s].toInt() == 3);
    CHECK(cli.json({u"links"_s, u"send"_s, u"--resume"_s, u"1"_s}, 0, kPassword)[u"sent"_s].toInt() == 3);
    CHECK(server.letters().size() == 4);
    CHECK(cli.run({u"links"_s, u"send"_s, u"--resume"_s, u"9"_s, u"--json"_s}, kPassword).errorCode() ==
          u"mail.run_missing");
    const QJsonValue run = cli.json({u"links"_s, u"mailings"_s})[u"mailings"_s][0];
    CHECK(run[u"letters"_s].toInt() == 3);
    CHECK(run[u"unsent"_s].toInt() == 1);
    CHECK(cli.run({u"links"_s, u"send"_s, u"--role"_s, u"pupil"_s}).code == 2);
    CHECK(cli.run({u"links"_s, u"send"_s, u"--class"_s, u"1А"_s}).code == 2);
}

TEST_CASE("Sending again after a mailing that did not end says what waits and how to go on")
{
    const Cli cli;
    addPupils(cli, 2);
    {
        const MailServer server;
        connectTo(cli, server);
    } // nobody answers any more
    cli.run(kSend + QStringList{u"--apply"_s, u"--json"_s}, kPassword);
    REQUIRE(cli.json({u"links"_s, u"mailings"_s})[u"mailings"_s][0][u"waiting"_s].toInt() == 2);
    const auto plan = cli.json(kSend, 5);
    CHECK(plan[u"was_sent"_s].toInt() == 0);
    CHECK(plan[u"queued"_s].toInt() == 2);
    CHECK(plan[u"unfinished"_s][0][u"mailing"_s].toInt() == 1);
    CHECK(plan[u"unfinished"_s][0][u"waiting"_s].toInt() == 2);
    const auto said = cli.run(kSend + QStringList{u"--apply"_s, u"--lang"_s, u"en"_s}, kPassword);
    CHECK(said.code == 1);
    CHECK(said.out.contains("links send --resume 1"));
}

TEST_CASE("A text for a chat is what was asked for")
{
    const Cli cli;
    addPupils(cli, 1);
    const auto run = cli.run({u"links"_s, u"text"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"pupil"_s});
    CHECK(run.code == 0);
    CHECK(run.out.contains(link('a').toUtf8()));
    CHECK(
        cli.run({u"links"_s, u"text"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"guardian"_s, u"--json"_s}).errorCode() ==
        u"link.missing");
}

TEST_CASE("Killed at any moment and started again, 300 letters arrive once each, but those that are called uncertain")
{
    constexpr int kLetters = 300;
    const Cli cli;
    addPupils(cli, kLetters);
    const MailServer server;
    connectTo(cli, server);
    int kills = 0;
    quint32 random = 2026;
    for (int round = 0; round < 9; ++round) {
        const bool queued = !cli.json({u"links"_s, u"mailings"_s})[u"mailings"_s].toArray().isEmpty();
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"STAROSTA_MAIL_PASSWORD"_s, QString::fromUtf8(MailServer::password().bytes));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(STAROSTA_BIN_FOLDER "/starosta-cli"),
                      QStringList{u"--store"_s, cli.storePath()} +
                          (queued ? QStringList{u"links"_s, u"send"_s, u"--resume"_s, u"1"_s}
                                  : kSend + QStringList{u"--apply"_s}));
        random = random * 1664525U + 1013904223U;
        if (!program.waitForFinished(int(300 + (random >> 16) % 400))) {
            program.kill();
            ++kills;
            program.waitForFinished();
        }
    }
    const auto end =
        cli.json({u"links"_s, u"send"_s, u"--resume"_s, u"1"_s},
                 cli.json({u"links"_s, u"mailings"_s})[u"mailings"_s][0][u"uncertain"_s].toInt() > 0, kPassword);
    const int uncertain = end[u"uncertain"_s].toInt();
    CHECK(end[u"failed"_s].toInt() == 0);
    CHECK(end[u"waiting"_s].toInt() == 0);
    CHECK(end[u"sent"_s].toInt() + uncertain == kLetters);
    QSet<QByteArray> uncertainAddresses;
    for (const auto &message : end[u"messages"_s].toArray())
        uncertainAddresses.insert(message[u"address"_s].toString().toLatin1());
    CHECK(uncertainAddresses.size() == uncertain);

    QSet<QByteArray> arrived;
    int duplicates = 0;
    for (const ArrivedLetter &letter : server.letters()) {
        duplicates += arrived.contains(letter.envelopeTo);
        arrived.insert(letter.envelopeTo);
    }
    int missing = 0;
    int uncertainButArrived = 0;
    for (int number = 0; number < kLetters; ++number) {
        const QByteArray address = "p" + QByteArray::number(number) + "@example.org";
        missing += !arrived.contains(address) && !uncertainAddresses.contains(address);
        uncertainButArrived += arrived.contains(address) && uncertainAddresses.contains(address);
    }
    CHECK(duplicates == 0);
    CHECK(missing == 0);
    WARN("300 letters, killed " << kills << " times: duplicates " << duplicates << ", missing " << missing
                                << ", uncertain " << uncertain << ", of them arrived " << uncertainButArrived);
    CHECK(cli.json({u"journal"_s, u"verify"_s})[u"ok"_s].toBool());
    // The link went where it was meant to and nowhere else.
    const QByteArray secret = link('a').toUtf8().last(40);
    for (QDirIterator files(cli.folder().path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (file.fileName().contains(u"школа.starosta"))
            continue;
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(file.fileName().toStdString());
        CHECK_FALSE(file.readAll().contains(secret));
    }
}
