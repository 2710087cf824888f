// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Cli.h"

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

const QString kLink = u"https://sferum.ru/?p=messages&join=z6tqJTUtlneGA1doLM8zUq/KDcny1tKo_jg="_s;
const QString kOther = u"https://vk.me/join/AJQ1dx/oFAAo8LzXzGPa_qGH"_s;

QStringList addWords(const QString &className, const QString &role, const QString &url)
{
    return {u"links"_s, u"add"_s, u"--class"_s, className, u"--role"_s, role, url};
}

} // namespace

TEST_CASE("Links are masked until they are asked for")
{
    const Cli cli;
    cli.init();
    cli.json({u"links"_s, u"policy"_s, u"set"_s, u"unlimited=yes"_s});
    const auto added =
        cli.json(addWords(u"1А"_s, u"pupil"_s, kLink) + QStringList{u"--valid-until"_s, u"01.06.2099"_s});
    CHECK(added[u"added"_s].toInt() == 1);

    const auto masked = cli.json({u"links"_s, u"list"_s})[u"links"_s][0].toObject();
    CHECK(masked.keys() == QStringList{u"batch"_s, u"class"_s, u"id"_s, u"issued_on"_s, u"role"_s, u"state"_s,
                                       u"unclaimed"_s, u"url"_s, u"valid_until"_s});
    CHECK(masked[u"class"_s].toString() == u"1А");
    CHECK(masked[u"role"_s].toString() == u"pupil");
    CHECK(masked[u"state"_s].toString() == u"active");
    CHECK(masked[u"valid_until"_s].toString() == u"2099-06-01");
    CHECK(masked[u"batch"_s].isNull());
    CHECK(masked[u"unclaimed"_s].isBool());
    CHECK(masked[u"url"_s].toString() == u"sferum.ru/…_jg=");
    CHECK(cli.json({u"links"_s, u"list"_s, u"--reveal"_s})[u"links"_s][0][u"url"_s].toString() == kLink);

    // Nowhere else does the token appear.
    for (const QStringList &words :
         {QStringList{u"links"_s, u"list"_s}, QStringList{u"journal"_s, u"list"_s},
          QStringList{u"journal"_s, u"show"_s, u"3"_s}, QStringList{u"journal"_s, u"show"_s, u"3"_s, u"--json"_s}}) {
        const auto run = cli.run(words);
        CHECK(run.code == 0);
        CHECK_FALSE(run.out.contains("z6tqJTUtlneGA1doLM8zUq"));
    }
}

TEST_CASE("A link may come from standard input, where nobody else sees it")
{
    const Cli cli;
    cli.init();
    const auto added = cli.json(addWords(u"1А"_s, u"pupil"_s, u"-"_s), 0, kLink.toUtf8() + '\n');
    CHECK(added[u"added"_s].toInt() == 1);
    CHECK(cli.json({u"links"_s, u"list"_s, u"--reveal"_s})[u"links"_s][0][u"url"_s].toString() == kLink);
}

TEST_CASE("A second link of a class and role replaces the first")
{
    const Cli cli;
    cli.init();
    cli.json(addWords(u"1А"_s, u"ученик"_s, kLink));
    cli.json({u"sheets"_s, u"class"_s, u"--class"_s, u"1А"_s, u"-o"_s, cli.path(u"лист.pdf"_s)});
    const auto replaced = cli.json(addWords(u"1А"_s, u"pupil"_s, kOther));
    CHECK(replaced[u"replaced"_s].toInt() == 1);
    CHECK(replaced[u"void_batches"_s].toArray() == QJsonArray{1});
    const auto links = cli.json({u"links"_s, u"list"_s});
    CHECK(links[u"links"_s].toArray().size() == 2);
    CHECK(links[u"links"_s][0][u"state"_s].toString() == u"active");
    CHECK(links[u"links"_s][1][u"state"_s].toString() == u"replaced");
    const auto batches = cli.json({u"links"_s, u"batches"_s});
    CHECK(batches[u"batches"_s][0][u"links"_s].toInt() == 1);
    CHECK(batches[u"batches"_s][0][u"void_links"_s].toInt() == 1);
    CHECK(cli.json({u"links"_s, u"list"_s, u"--live"_s})[u"links"_s].toArray().size() == 1);
    const auto printed = cli.json({u"links"_s, u"list"_s, u"--batch"_s, u"1"_s});
    REQUIRE(printed[u"links"_s].toArray().size() == 1);
    CHECK(printed[u"links"_s][0][u"state"_s].toString() == u"replaced");
    CHECK(cli.json({u"links"_s, u"list"_s, u"--batch"_s, u"2"_s})[u"links"_s].toArray().isEmpty());
}

TEST_CASE("What is no link for the place is refused with the reason")
{
    const Cli cli;
    cli.init();
    cli.json(addWords(u"1А"_s, u"pupil"_s, kLink));
    const QString before = cli.digest();
    const auto codeFor = [&cli](const QStringList &words) {
        const auto run = cli.run(words + QStringList{u"--json"_s});
        CHECK(run.code == 1);
        return run.errorCode();
    };
    CHECK(codeFor(addWords(u"1Б"_s, u"guardian"_s, kLink)) == u"link.exists");
    CHECK(codeFor(addWords(u"1А"_s, u"pupil"_s, kLink)) == u"link.exists");
    CHECK(codeFor(addWords(u"Учительская"_s, u"pupil"_s, kOther)) == u"link.role_for_class");
    CHECK(codeFor(addWords(u"9Я"_s, u"pupil"_s, kOther)) == u"class.missing");
    CHECK(codeFor(addWords(u"1А"_s, u"pupil"_s, u"https://example.com/join/abc"_s)) == u"link.host_not_allowed");
    CHECK(codeFor(addWords(u"1А"_s, u"pupil"_s, u"http://vk.me/join/abc"_s)) == u"link.insecure");
    CHECK(codeFor(addWords(u"1А"_s, u"pupil"_s, u"https://sferum.ru/?p=start"_s)) == u"link.not_invite");
    CHECK(cli.run(addWords(u"1А"_s, u"директор"_s, kOther)).code == 2);
    CHECK(cli.digest() == before);

    // The refusal names where the link stands, not the link.
    const auto run = cli.run(addWords(u"1Б"_s, u"guardian"_s, kLink));
    CHECK(QString::fromUtf8(run.err).contains(u"1А"));
    CHECK_FALSE(run.err.contains("z6tqJTUtlneGA1doLM8zUq"));
}

TEST_CASE("A cut-off link is taken with a warning beside the answer")
{
    const Cli cli;
    cli.init();
    const auto run = cli.run(addWords(u"1А"_s, u"pupil"_s, u"https://sferum.ru/?p=messages&join=z6tqJTUt"_s));
    CHECK(run.code == 0);
    CHECK_FALSE(run.err.isEmpty());
    const auto imported = cli.json({u"import"_s, u"links"_s, u"-"_s, u"--apply"_s}, 0,
                                   "1Б ученик https://sferum.ru/?p=messages&join=z6tqJTUq\n");
    REQUIRE(imported[u"warnings"_s].toArray().size() == 1);
    CHECK(imported[u"warnings"_s][0][u"row"_s].toInt() == 1);
    CHECK(imported[u"warnings"_s][0][u"code"_s].toString() == u"link.probably_cut_off");
}

TEST_CASE("A list of links is imported as a whole or not at all")
{
    const Cli cli;
    cli.init();
    const QByteArray list =
        QString(u"Класс;Роль;Ссылка\n1А;ученик;"_s + kLink + u"\n1Б;ученик;"_s + kLink + u'\n').toUtf8();
    const QString before = cli.digest();
    const auto refused = cli.json({u"import"_s, u"links"_s, u"-"_s, u"--apply"_s}, 3, list);
    REQUIRE(refused[u"errors"_s].toArray().size() == 1);
    CHECK(refused[u"errors"_s][0][u"row"_s].toInt() == 3);
    CHECK(refused[u"errors"_s][0][u"code"_s].toString() == u"link.exists");
    CHECK(cli.digest() == before);

    const auto skipped = cli.json({u"import"_s, u"links"_s, u"-"_s, u"--apply"_s, u"--skip-bad-rows"_s}, 3, list);
    CHECK(skipped[u"added"_s].toInt() == 1);
    CHECK(skipped[u"applied"_s].toBool());
    const auto dry = cli.json({u"import"_s, u"links"_s, u"-"_s}, 5, QString(u"1Б родитель "_s + kOther).toUtf8());
    CHECK(dry[u"added"_s].toInt() == 1);
    CHECK_FALSE(dry[u"applied"_s].toBool());
    CHECK(cli.run({u"import"_s, u"links"_s, u"-"_s, u"--json"_s}, "\n\n").errorCode() == u"import.nothing");
    CHECK(cli.run({u"import"_s, u"links"_s, u"-"_s, u"--json"_s}, "").errorCode() == u"file.empty");
}

TEST_CASE("Revoking lists what it will touch first")
{
    const Cli cli;
    cli.init();
    cli.json(addWords(u"1А"_s, u"pupil"_s, kLink));
    cli.json(addWords(u"1А"_s, u"guardian"_s, kOther));
    const QString before = cli.digest();
    const auto dry = cli.json({u"links"_s, u"revoke"_s, u"--class"_s, u"1А"_s}, 5);
    CHECK(dry[u"links"_s].toArray().size() == 2);
    CHECK(cli.digest() == before);

    const auto done = cli.json({u"links"_s, u"revoke"_s, u"1"_s, u"--apply"_s, u"--reason"_s, u"утечка"_s});
    CHECK(done[u"applied"_s].toBool());
    CHECK(cli.json({u"links"_s, u"list"_s, u"--live"_s})[u"links"_s].toArray().size() == 1);
    CHECK(cli.run({u"links"_s, u"revoke"_s, u"1"_s, u"--apply"_s, u"--json"_s}).errorCode() == u"link.state_forbids");
    CHECK(cli.run({u"links"_s, u"revoke"_s, u"99"_s, u"--apply"_s, u"--json"_s}).errorCode() == u"link.missing");
    CHECK(cli.json({u"links"_s, u"revoke"_s, u"--class"_s, u"2А"_s})[u"links"_s].toArray().isEmpty());

    // The list of links and the act would be one stream.
    const auto mixed =
        cli.run({u"links"_s, u"revoke"_s, u"2"_s, u"--apply"_s, u"--reason"_s, u"утечка"_s, u"-o"_s, u"-"_s});
    CHECK(mixed.code == 2);
    CHECK(cli.json({u"links"_s, u"list"_s, u"--live"_s})[u"links"_s].toArray().size() == 1);
}

TEST_CASE("The hosts that links may lead to are shown and set as policy")
{
    const Cli cli;
    cli.init();
    const auto shown = cli.json({u"links"_s, u"policy"_s, u"show"_s});
    CHECK(shown[u"hosts"_s].toArray().contains(u"sferum.ru"_s));
    CHECK(shown[u"own_hosts"_s].toArray().isEmpty());
    const auto set = cli.json({u"links"_s, u"policy"_s, u"set"_s, u"hosts=school.example"_s});
    CHECK(set[u"own_hosts"_s].toArray() == QJsonArray{u"school.example"_s});
    CHECK(set[u"journal"_s].toInt() == 2);
    CHECK(cli.json({u"links"_s, u"policy"_s, u"show"_s})[u"hosts"_s].toArray().contains(u"school.example"_s));
    CHECK(cli.run({u"links"_s, u"policy"_s, u"set"_s, u"hosts=http://x:80/"_s}).code == 1);
    CHECK(cli.run({u"links"_s, u"policy"_s, u"set"_s, u"lifetime=soon"_s}).code == 2);
    CHECK(cli.run({u"links"_s, u"policy"_s}).code == 2);
    cli.json({u"undo"_s});
    CHECK(cli.json({u"links"_s, u"policy"_s, u"show"_s})[u"own_hosts"_s].toArray().isEmpty());
}

TEST_CASE("A personal link names its addressee by a number, and says so of anything else")
{
    const Cli cli;
    cli.init();
    const auto words = addWords(u"1А"_s, u"pupil"_s, kLink);
    const auto refused = cli.run(words + QStringList{u"--person"_s, u"Анна"_s});
    CHECK(refused.code == 2);
    CHECK(QString::fromUtf8(refused.err).contains(u"Анна"_s));
    CHECK(cli.run(words + QStringList{u"--person"_s, u"999"_s, u"--json"_s}).errorCode() == u"person.missing");
}
