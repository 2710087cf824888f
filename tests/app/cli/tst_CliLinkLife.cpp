// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Cli.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

QString link(char mark)
{
    return u"https://sferum.ru/?p=messages&join=z6tqJTUtlneGA1doLM8zUq/KDcny1tKo_j%1="_s.arg(QLatin1Char(mark));
}

/// 1А has a link for pupils (1) and one for parents (2), 2А one for pupils (3).
void addLinks(const Cli &cli)
{
    cli.init();
    const auto add = [&](const QString &className, const QString &role, char mark) {
        cli.json({u"links"_s, u"add"_s, u"--class"_s, className, u"--role"_s, role, link(mark)});
    };
    add(u"1А"_s, u"pupil"_s, 'a');
    add(u"1А"_s, u"guardian"_s, 'b');
    add(u"2А"_s, u"pupil"_s, 'c');
}

} // namespace

TEST_CASE("A revocation is shown first; it makes an act, and can be undone until that is printed")
{
    const Cli cli;
    addLinks(cli);
    const QString before = cli.digest();
    CHECK(cli.json({u"links"_s, u"revoke"_s, u"--grade"_s, u"1"_s}, 5)[u"links"_s].toArray().size() == 2);
    CHECK(cli.digest() == before);
    // An act says why.
    CHECK(cli.run({u"links"_s, u"revoke"_s, u"--grade"_s, u"1"_s, u"--apply"_s}).code == 2);
    const auto done =
        cli.json({u"links"_s, u"revoke"_s, u"--grade"_s, u"1"_s, u"--apply"_s, u"--reason"_s, u"листы утеряны"_s});
    CHECK(done[u"act"_s].toInt() == 1);
    const int entry = done[u"journal"_s].toInt();
    cli.json({u"undo"_s});
    CHECK(cli.digest() == before);
    cli.json({u"redo"_s});
    const auto acts = cli.json({u"links"_s, u"acts"_s})[u"acts"_s].toArray();
    REQUIRE(acts.size() == 1);
    CHECK(acts[0][u"links"_s].toInt() == 2);
    CHECK(acts[0][u"reason"_s].toString() == u"листы утеряны");
    CHECK(acts[0][u"printed_on"_s].isNull());

    cli.json({u"links"_s, u"acts"_s, u"1"_s, u"-o"_s, cli.path(u"акт.pdf"_s)});
    CHECK(cli.folder().read(u"акт.pdf"_s).startsWith("%PDF"));
    const auto refused = cli.run({u"undo"_s, QString::number(entry), u"--json"_s});
    CHECK(refused.errorCode() == u"journal.conflict");
    CHECK(refused.json()[u"error"_s][u"text"_s].toString().contains(u"вышло за стены"_s));
    // Without a number nothing else is taken back in its place: the change before it is named.
    const auto plain = cli.run({u"undo"_s, u"--json"_s});
    CHECK(plain.code == 1);
    CHECK(plain.errorCode() == u"journal.not_reversible");
    CHECK(plain.json()[u"error"_s][u"text"_s].toString().contains(u"отпечатанный акт"_s));
    CHECK(cli.json({u"links"_s, u"list"_s})[u"links"_s].toArray().size() == 3);
    CHECK(cli.run({u"links"_s, u"acts"_s, u"7"_s, u"-o"_s, cli.path(u"нет.pdf"_s), u"--json"_s}).errorCode() ==
          u"act.missing");
}

TEST_CASE("An act can be written by the revocation itself")
{
    const Cli cli;
    addLinks(cli);
    cli.json({u"links"_s, u"revoke"_s, u"3"_s, u"--apply"_s, u"--already-reset"_s, u"--reason"_s, u"утечка"_s, u"-o"_s,
              cli.path(u"акт.pdf"_s)});
    CHECK(cli.folder().read(u"акт.pdf"_s).startsWith("%PDF"));
    CHECK(cli.json({u"links"_s, u"acts"_s})[u"acts"_s][0][u"printed_on"_s].isString());
}

TEST_CASE("Unclaimed links are not guessed where no list of members was read")
{
    const Cli cli;
    addLinks(cli);
    const auto run = cli.run({u"links"_s, u"revoke"_s, u"--unclaimed"_s, u"--older-than"_s, u"0"_s});
    CHECK(run.code == 0);
    CHECK(run.err.contains("members import"));
    CHECK(cli.run({u"links"_s, u"revoke"_s, u"--older-than"_s, u"3"_s}).code == 2);
    CHECK(cli.run({u"links"_s, u"list"_s, u"--unclaimed"_s, u"--older-than"_s, u"soon"_s}).code == 2);
}

TEST_CASE("Links are paused and resumed by class, or all")
{
    const Cli cli;
    addLinks(cli);
    CHECK(cli.json({u"links"_s, u"pause"_s, u"--class"_s, u"1А"_s}, 5)[u"links"_s].toArray().size() == 2);
    CHECK(cli.json({u"links"_s, u"pause"_s, u"--class"_s, u"1А"_s, u"--apply"_s})[u"applied"_s].toBool());
    CHECK(cli.json({u"links"_s, u"list"_s, u"--paused"_s})[u"links"_s].toArray().size() == 2);
    CHECK(cli.json({u"links"_s, u"list"_s, u"--paused"_s})[u"links"_s][0][u"paused_on"_s].isString());
    CHECK(cli.json({u"links"_s, u"pause"_s, u"--all"_s}, 5)[u"links"_s].toArray().size() == 1);
    CHECK(cli.json({u"links"_s, u"resume"_s, u"--all"_s, u"--apply"_s})[u"links"_s].toArray().size() == 2);
    CHECK(cli.json({u"links"_s, u"resume"_s, u"--all"_s})[u"links"_s].toArray().isEmpty());
    CHECK(cli.run({u"links"_s, u"pause"_s}).code == 2);
}

TEST_CASE("What is missing is listed as lines to be completed, and registered as a file")
{
    const Cli cli;
    addLinks(cli);
    const auto missing = cli.json({u"links"_s, u"issue"_s, u"--class"_s, u"1А"_s})[u"missing"_s].toArray();
    REQUIRE(missing.size() == 1);
    CHECK(missing[0][u"role"_s].toString() == u"teacher");
    const auto lines = cli.run({u"links"_s, u"issue"_s, u"--grade"_s, u"1"_s, u"--role"_s, u"pupil"_s});
    CHECK(lines.out == "1Б ученик \n");
    const QByteArray completed = lines.out.trimmed() + ' ' + link('d').toUtf8();
    CHECK(cli.json({u"links"_s, u"issue"_s, u"-"_s}, 5, completed)[u"added"_s].toInt() == 1);
    CHECK(cli.json({u"links"_s, u"issue"_s, u"-"_s, u"--apply"_s}, 0, completed)[u"applied"_s].toBool());
    // One wrong line keeps all of them.
    const QByteArray wrong = "2Б ученик " + link('e').toUtf8() + "\n3А ученик http://sferum.ru/x";
    CHECK(cli.json({u"links"_s, u"issue"_s, u"-"_s, u"--apply"_s}, 3, wrong)[u"applied"_s].toBool() == false);
}

TEST_CASE("A link is replaced by number, or by class and role")
{
    const Cli cli;
    addLinks(cli);
    CHECK(cli.json({u"links"_s, u"replace"_s, u"1"_s, link('d')})[u"replaced"_s].toInt() == 1);
    CHECK(cli.json({u"links"_s, u"replace"_s, u"--class"_s, u"2А"_s, u"--role"_s, u"pupil"_s, link('e')})[u"replaced"_s]
              .toInt() == 1);
    CHECK(cli.run({u"links"_s, u"replace"_s, u"1"_s, link('f'), u"--json"_s}).errorCode() == u"link.state_forbids");
    CHECK(cli.run({u"links"_s, u"replace"_s, u"--class"_s, u"3А"_s, u"--role"_s, u"pupil"_s, link('f'), u"--json"_s})
              .errorCode() == u"link.missing");
    // The link of a replaced record, pasted again, is not one that works.
    CHECK(cli.run({u"links"_s, u"add"_s, u"--class"_s, u"3А"_s, u"--role"_s, u"pupil"_s, link('a'), u"--json"_s})
              .errorCode() == u"link.ended");
    CHECK(cli.run({u"links"_s, u"replace"_s}).code == 2);
}

TEST_CASE("The policy is shown and set; a contradiction changes nothing")
{
    const Cli cli;
    cli.init();
    const auto set = cli.json({u"links"_s, u"policy"_s, u"set"_s, u"lifetime=10"_s, u"maximum=30"_s, u"unclaimed=14"_s,
                               u"reminder=3"_s, u"terms=25.10,28.12"_s});
    CHECK(set[u"lifetime"_s].toString() == u"10");
    CHECK(set[u"maximum"_s].toInt() == 30);
    CHECK(set[u"terms"_s].toString() == u"25.10,28.12");
    const QString before = cli.digest();
    for (const QString &wrong : {u"lifetime=60"_s, u"lifetime=unlimited"_s, u"unlimited=perhaps"_s, u"unclaimed=0"_s,
                                 u"terms=31.02"_s, u"unknown=1"_s, u"lifetime"_s})
        CHECK(cli.run({u"links"_s, u"policy"_s, u"set"_s, wrong}).code == 2);
    CHECK(cli.digest() == before);
    CHECK(cli.run({u"links"_s, u"add"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"pupil"_s, u"--valid-until"_s,
                   u"01.06.2099"_s, link('a'), u"--json"_s})
              .errorCode() == u"link.day_too_far");
    CHECK(cli.run({u"links"_s, u"add"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"pupil"_s, u"--valid-until"_s,
                   u"01.06.2020"_s, link('a'), u"--json"_s})
              .errorCode() == u"link.day_past");
}
