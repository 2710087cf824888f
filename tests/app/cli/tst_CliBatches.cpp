// SPDX-License-Identifier: GPL-3.0-or-later
// Paper after it was printed, its words, its witness; and what is to be done on the platform.
#include "tests/app/cli/Cli.h"

#include "tests/app/cli/Papers.h"

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

/// The demo school with slips for the parents of 1А; the number of the batch.
int printSlips(const Cli &cli)
{
    cli.json({u"demo"_s});
    return cli
        .json({u"sheets"_s, u"slips"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"guardian"_s, u"-o"_s,
               cli.path(u"a.pdf"_s)})[u"batch"_s]
        .toInt();
}

QJsonArray peopleOf(const Cli &cli, int batch)
{
    return cli.json({u"links"_s, u"batches"_s, u"show"_s, QString::number(batch)})[u"batch"_s][u"people"_s].toArray();
}

} // namespace

TEST_CASE("Batches are listed, and who has the paper is marked and taken back")
{
    const Cli cli;
    const int number = printSlips(cli);
    const QString batch = QString::number(number);
    const QJsonValue first = cli.json({u"links"_s, u"batches"_s})[u"batches"_s][0];
    CHECK(first[u"number"_s].toInt() == number);
    CHECK(first[u"form"_s].toString() == u"slips");
    CHECK(first[u"role"_s].toString() == u"guardian");
    CHECK(first[u"classes"_s].toArray() == QJsonArray{u"1А"_s});
    CHECK(first[u"received"_s].toInt() == 0);
    CHECK(first[u"reprint_of"_s].isNull());
    CHECK(first[u"witness"_s].toString().size() == 8);

    const QJsonArray people = peopleOf(cli, number);
    REQUIRE(people.size() == first[u"recipients"_s].toInt());
    CHECK_FALSE(people[0][u"child"_s].toString().isEmpty());
    const QString person = QString::number(people[0][u"person"_s].toInt());
    const QStringList received{u"links"_s, u"batches"_s, u"received"_s, batch};
    CHECK(cli.json(received + QStringList{u"--person"_s, person})[u"received"_s].toInt() >= 1);
    CHECK_FALSE(peopleOf(cli, number)[0][u"received_on"_s].isNull());
    CHECK(cli.json(received + QStringList{u"--all"_s})[u"received"_s].toInt() == people.size());
    CHECK(cli.json(received + QStringList{u"--all"_s})[u"journal"_s].isNull());
    CHECK(cli.json(received + QStringList{u"--all"_s, u"--withdraw"_s})[u"received"_s].toInt() == 0);

    const auto refused = [&](const QStringList &words, int code) {
        const auto run = cli.run(words + QStringList{u"--json"_s});
        CHECK(run.code == code);
        return run.errorCode();
    };
    CHECK(refused(received + QStringList{u"--person"_s, u"999999"_s}, 1) == u"batch.recipient_missing");
    CHECK(refused(received, 2) == u"usage");
    CHECK(refused({u"links"_s, u"batches"_s, u"show"_s, u"999"_s}, 1) == u"batch.missing");
    CHECK(refused({u"links"_s, u"batches"_s, u"show"_s, u"много"_s}, 2) == u"usage");
    CHECK(refused({u"links"_s, u"batches"_s, u"burn"_s}, 2) == u"usage");
}

TEST_CASE("A batch is printed again under a number of its own")
{
    const Cli cli;
    const int number = printSlips(cli);
    const QString batch = QString::number(number);
    const auto again = cli.json({u"links"_s, u"reprint"_s, batch, u"-o"_s, cli.path(u"b.pdf"_s)});
    CHECK(again[u"batch"_s].toInt() == number + 1);
    CHECK(again[u"reprint_of"_s].toInt() == number);
    CHECK(again[u"recipients"_s].toInt() == peopleOf(cli, number).size());
    CHECK(cli.folder().read(u"b.pdf"_s).startsWith("%PDF-"));
    if (has(u"pdftotext"_s)) {
        const QString paper = textOf(cli.path(u"b.pdf"_s));
        CHECK(paper.contains(u"контроль "_s + again[u"witness"_s].toString()));
    }
    const auto notJoined =
        cli.json({u"links"_s, u"reprint"_s, batch, u"--not-joined"_s, u"-o"_s, cli.path(u"c.pdf"_s)});
    CHECK(notJoined[u"recipients"_s].toInt() + notJoined[u"joined"_s].toInt() == peopleOf(cli, number).size());
    CHECK(cli.run({u"links"_s, u"reprint"_s, batch, u"-o"_s, u"-"_s}).out.startsWith("%PDF-"));

    // A file that cannot be written leaves no batch.
    const QString before = cli.digest();
    CHECK(cli.run({u"links"_s, u"reprint"_s, batch, u"-o"_s, cli.path(u"нет/a.pdf"_s), u"--json"_s}).errorCode() ==
          u"file.cannot_write");
    CHECK(cli.digest() == before);
}

TEST_CASE("The witness on a paper leads to the entry that printed it, as long as nothing before was altered")
{
    const Cli cli;
    const int number = printSlips(cli);
    const QString witness =
        cli.json({u"links"_s, u"batches"_s, u"show"_s, QString::number(number)})[u"batch"_s][u"witness"_s].toString();
    const auto found = cli.json({u"journal"_s, u"witness"_s, witness});
    CHECK(found[u"ok"_s].toBool());
    REQUIRE(found[u"entries"_s].toArray().size() == 1);
    const auto entry = found[u"entries"_s][0];
    CHECK(entry[u"action"_s].toString() == u"sheets.print");
    CHECK(entry[u"subject"_s].toString().startsWith(u"№ %1: "_s.arg(number)));
    const auto shown = cli.json({u"journal"_s, u"show"_s, QString::number(entry[u"seq"_s].toInt())});
    CHECK(shown[u"entry"_s][u"witness"_s].toString() == witness);

    const auto unknown = cli.json({u"journal"_s, u"witness"_s, u"12345678"_s}, 1);
    CHECK_FALSE(unknown[u"ok"_s].toBool());
    CHECK(unknown[u"entries"_s].toArray().isEmpty());
    CHECK(cli.run({u"journal"_s, u"witness"_s}).code == 2);
}

TEST_CASE("The words on the sheets are shown, set from a file, and set back")
{
    const Cli cli;
    cli.json({u"demo"_s});
    const QStringList show{u"sheets"_s, u"text"_s, u"show"_s, u"--role"_s, u"guardian"_s};
    const QStringList set{u"sheets"_s, u"text"_s, u"set"_s, u"--role"_s, u"guardian"_s};
    const auto usual = cli.json(show);
    CHECK_FALSE(usual[u"own"_s].toBool());
    QString text = usual[u"text"_s].toString();
    REQUIRE(text.contains(u"[Листочек: текст]"));
    // What is shown can be set again as it is.
    CHECK(cli.run(show).out == text.toUtf8());
    text.replace(u"Уважаемые родители!"_s, u"Дорогие мамы и папы!"_s);
    const QString file = cli.folder().write(u"текст.txt"_s, text.toUtf8());
    CHECK(cli.json(set + QStringList{file})[u"changed"_s].toBool());
    CHECK_FALSE(cli.json(set + QStringList{file})[u"changed"_s].toBool());
    CHECK(cli.json(show)[u"text"_s].toString() == text);
    CHECK(cli.json(show)[u"own"_s].toBool());
    if (has(u"pdftotext"_s)) {
        cli.json({u"sheets"_s, u"class"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"guardian"_s, u"-o"_s,
                  cli.path(u"a.pdf"_s)});
        CHECK(textOf(cli.path(u"a.pdf"_s)).contains(u"Дорогие мамы и"));
    }
    CHECK(cli.json(set + QStringList{u"--default"_s})[u"changed"_s].toBool());
    CHECK(cli.json(show)[u"text"_s] == usual[u"text"_s]);

    const auto refused = [&](QString wrong) {
        const auto run = cli.run(set + QStringList{u"-"_s, u"--json"_s}, wrong.toUtf8());
        CHECK(run.code == 1);
        return run.errorCode();
    };
    CHECK(refused(QString(text).replace(u"{класс}"_s, u"{имя}"_s)) == u"sheet.text_placeholder");
    CHECK(refused(QString(text).replace(u"[Листочек: текст]"_s, u"[Плакат]"_s)) == u"sheet.text_placeholder");
    CHECK(refused(u"[Лист: заголовок]\nа"_s) == u"text.empty");
    CHECK(refused(text + QString(300, u'я')) == u"text.too_long");
    CHECK_FALSE(cli.json(show)[u"own"_s].toBool());
    CHECK(cli.run({u"sheets"_s, u"text"_s, u"set"_s, u"--role"_s, u"сосед"_s, file}).code == 2);
    CHECK(cli.run(set).code == 2);
}

TEST_CASE("The list for the platform's cabinet is empty at first, and says what it does not know")
{
    const Cli cli;
    cli.init();
    CHECK(cli.json({u"platform"_s, u"list"_s})[u"tasks"_s].toArray().isEmpty());
    CHECK(cli.run({u"platform"_s, u"done"_s, u"7"_s, u"--json"_s}).errorCode() == u"task.missing");
    CHECK(cli.run({u"platform"_s, u"done"_s}).code == 2);
    CHECK(cli.run({u"platform"_s, u"drop"_s, u"7"_s}).code == 2); // without a reason
    CHECK(cli.run({u"platform"_s, u"list"_s, u"--kind"_s, u"dance"_s}).code == 2);
    CHECK(cli.run({u"platform"_s, u"dance"_s}).code == 2);
}

TEST_CASE("The page of the cabinet is a setting of the school")
{
    const Cli cli;
    cli.init();
    CHECK(cli.json({u"school"_s, u"show"_s})[u"platform_page"_s].toString() == u"https://sferum.ru/");
    cli.json({u"school"_s, u"set"_s, u"platform_page=https://web.vk.me/edu"_s});
    CHECK(cli.json({u"school"_s, u"show"_s})[u"platform_page"_s].toString() == u"https://web.vk.me/edu");
    CHECK(cli.run({u"school"_s, u"set"_s, u"platform_page=http://sferum.ru"_s, u"--json"_s}).errorCode() ==
          u"setting.invalid");
}
