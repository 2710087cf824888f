// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Cli.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

/// Changes the bytes of a text in the file, as somebody would who writes around the program.
void alter(const Cli &cli, const QByteArray &before, const QByteArray &after, int copies = 1)
{
    REQUIRE(before.size() == after.size());
    QFile file(cli.storePath());
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    REQUIRE(content.count(before) == copies);
    content.replace(before, after);
    REQUIRE(file.seek(0));
    REQUIRE(file.write(content) == content.size());
}

} // namespace

TEST_CASE("Undo and redo name what they take back, and the content is as before")
{
    const Cli cli;
    cli.init();
    const QString before = cli.digest();
    cli.json({u"classes"_s, u"add"_s, u"5А"_s});
    const QString after = cli.digest();

    const auto undone = cli.json({u"undo"_s});
    CHECK(undone[u"undone"_s].toInt() == 2);
    CHECK(undone[u"journal"_s].toInt() == 3);
    CHECK(cli.digest() == before);
    const auto redone = cli.json({u"redo"_s});
    CHECK(redone[u"redone"_s].toInt() == 3);
    CHECK(cli.digest() == after);
    const auto nothing = cli.json({u"redo"_s});
    CHECK(nothing[u"redone"_s].isNull());

    const auto entries = cli.json({u"journal"_s, u"list"_s})[u"entries"_s].toArray();
    REQUIRE(entries.size() == 4);
    CHECK(entries[1][u"seq"_s].toInt() == 3);
    CHECK(entries[1][u"undoes"_s].toInt() == 2);
    CHECK(cli.json({u"journal"_s, u"list"_s, u"--limit"_s, u"2"_s})[u"entries"_s].toArray().size() == 2);
}

TEST_CASE("An earlier entry is undone by its number, and not twice")
{
    const Cli cli;
    cli.init();
    cli.json({u"classes"_s, u"add"_s, u"5А"_s});
    cli.json({u"classes"_s, u"add"_s, u"6А"_s});
    cli.json({u"undo"_s, u"2"_s});
    const auto names = cli.run({u"classes"_s, u"list"_s}).out;
    CHECK_FALSE(names.contains(u"5А"_s.toUtf8()));
    CHECK(names.contains(u"6А"_s.toUtf8()));
    CHECK(cli.run({u"undo"_s, u"2"_s, u"--json"_s}).errorCode() == u"journal.already_undone");
    CHECK(cli.run({u"undo"_s, u"99"_s, u"--json"_s}).errorCode() == u"journal.no_entry");
    CHECK(cli.run({u"undo"_s, u"1"_s, u"--json"_s}).errorCode() == u"journal.not_reversible");
}

TEST_CASE("A change that something was built on is not undone")
{
    const Cli cli;
    cli.init();
    cli.json({u"classes"_s, u"add"_s, u"5А"_s});
    cli.json({u"links"_s, u"add"_s, u"--class"_s, u"5А"_s, u"--role"_s, u"pupil"_s,
              u"https://vk.me/join/AJQ1dx/oFAAo8LzXzGPa_qGH"_s});
    const QString before = cli.digest();
    const auto run = cli.run({u"undo"_s, u"2"_s, u"--json"_s});
    CHECK(run.code == 1);
    CHECK(run.errorCode() == u"journal.conflict");
    CHECK(cli.digest() == before);
}

TEST_CASE("journal show tells old from new")
{
    const Cli cli;
    cli.init();
    cli.json({u"school"_s, u"set"_s, u"head_name=Дашиева Сэсэг Баировна"_s});
    const auto entry = cli.json({u"journal"_s, u"show"_s, u"2"_s})[u"entry"_s].toObject();
    CHECK(entry[u"changes"_s][0][u"table"_s].toString() == u"school");
    const auto field = entry[u"changes"_s][0][u"fields"_s][0];
    CHECK(field[u"field"_s].toString() == u"head_name");
    CHECK(field[u"before"_s].toString().isEmpty());
    CHECK(field[u"after"_s].toString() == u"Дашиева Сэсэг Баировна");
    CHECK(cli.run({u"journal"_s, u"show"_s, u"99"_s, u"--json"_s}).errorCode() == u"journal.no_entry");
}

TEST_CASE("journal verify names the first entry that is not as written")
{
    const Cli cli;
    cli.init();
    cli.json({u"classes"_s, u"add"_s, u"5А"_s, u"--reason"_s, u"FIRST-REASON"_s});
    cli.json({u"classes"_s, u"add"_s, u"6А"_s, u"--reason"_s, u"OTHER-REASON"_s});
    const auto good = cli.json({u"journal"_s, u"verify"_s});
    CHECK(good[u"ok"_s].toBool());
    CHECK(good[u"entries"_s].toInt() == 3);
    CHECK(good[u"first_bad"_s].isNull());

    alter(cli, "OTHER-REASON", "OTHER-SEASON");
    const auto bad = cli.json({u"journal"_s, u"verify"_s}, 1);
    CHECK_FALSE(bad[u"ok"_s].toBool());
    CHECK(bad[u"first_bad"_s].toInt() == 3);
    alter(cli, "FIRST-REASON", "FIRST-SEASON");
    CHECK(cli.json({u"journal"_s, u"verify"_s}, 1)[u"first_bad"_s].toInt() == 2);
    const auto check = cli.json({u"check"_s}, 1);
    CHECK_FALSE(check[u"ok"_s].toBool());
    CHECK(check[u"integrity"_s].toBool());
}

TEST_CASE("An entry is named also where the guards of the journal were taken away")
{
    const Cli cli;
    cli.init();
    cli.json({u"classes"_s, u"add"_s, u"5А"_s});
    // The schema's own text of one guard; what it guards is then open to everybody.
    alter(cli, "journal_no_update BEFORE UPDATE", "journal_no_update BEFORE DELETE");
    const auto guardless = cli.json({u"journal"_s, u"verify"_s}, 1);
    CHECK_FALSE(guardless[u"ok"_s].toBool());
    CHECK(guardless[u"first_bad"_s].isNull());
    CHECK(guardless[u"entries"_s].toInt() == 2);
    CHECK(guardless[u"error"_s][u"code"_s].toString() == u"store.schema_altered");

    alter(cli, "class.add", "class.bad", 2); // in the index as well
    const auto altered = cli.json({u"journal"_s, u"verify"_s}, 1);
    CHECK(altered[u"first_bad"_s].toInt() == 2);
    const auto checked = cli.json({u"check"_s}, 1);
    CHECK(checked[u"first_bad"_s].toInt() == 2);
    CHECK_FALSE(checked[u"ok"_s].toBool());
    CHECK(checked[u"error"_s][u"code"_s].toString() == u"store.schema_altered");
    CHECK(cli.run({u"classes"_s, u"list"_s, u"--json"_s}).errorCode() == u"store.schema_altered");
}

TEST_CASE("What stands in the way of undoing is named in words")
{
    const Cli cli;
    cli.init();
    cli.json({u"school"_s, u"set"_s, u"address=А"_s});
    cli.json({u"school"_s, u"set"_s, u"address=Б"_s});
    const auto run = cli.run({u"undo"_s, u"2"_s, u"--json"_s});
    CHECK(run.code == 1);
    CHECK(run.errorCode() == u"journal.conflict");
    const QString text = run.json()[u"error"_s][u"text"_s].toString();
    CAPTURE(text);
    CHECK_FALSE(text.contains(u"school"_s));
    CHECK(text.contains(u"запись № 3 («Изменены сведения о школе»)"_s));
    CHECK(run.json()[u"error"_s][u"in_the_way"_s].toArray() == QJsonArray{3});
    // All of them at once, in the order in which they are to be undone.
    cli.json({u"school"_s, u"set"_s, u"address=В"_s});
    const auto again = cli.run({u"undo"_s, u"2"_s, u"--json"_s});
    CHECK(again.json()[u"error"_s][u"in_the_way"_s].toArray() == QJsonArray{4, 3});
}

TEST_CASE("The reason that was given stands in the entry, whatever the command")
{
    const Cli cli;
    cli.init();
    const QString link = u"https://vk.me/join/AJQ1dx/oFAAo8LzXzGPa_qGH"_s;
    const QList<QStringList> commands = {
        {u"classes"_s, u"add"_s, u"5А"_s},
        {u"classes"_s, u"rename"_s, u"5А"_s, u"5Г"_s},
        {u"classes"_s, u"archive"_s, u"5Г"_s},
        {u"classes"_s, u"restore"_s, u"5Г"_s},
        {u"undo"_s},
        {u"redo"_s},
        {u"school"_s, u"set"_s, u"address=ул. Ленина, 1"_s},
        {u"school"_s, u"set"_s, u"link_hosts=school.example"_s},
        {u"links"_s, u"policy"_s, u"set"_s, u"hosts="_s},
        {u"links"_s, u"add"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"pupil"_s, link},
        {u"sheets"_s, u"class"_s, u"--class"_s, u"1А"_s, u"-o"_s, cli.path(u"лист.pdf"_s)},
        {u"links"_s, u"revoke"_s, u"1"_s, u"--apply"_s},
    };
    for (const QStringList &command : commands) {
        cli.json(command + QStringList{u"--reason"_s, u"так решено"_s});
        const auto entries = cli.json({u"journal"_s, u"list"_s, u"--limit"_s, u"1"_s})[u"entries"_s].toArray();
        CAPTURE(command.join(u' '));
        CHECK(entries.first()[u"reason"_s].toString() == u"так решено");
    }
}
