// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Cli.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace starosta::test;

TEST_CASE("Help and version need no store, in both languages")
{
    const Cli cli;
    const auto russian = cli.runBare({u"--help"_s});
    CHECK(russian.code == 0);
    CHECK(russian.err.isEmpty());
    CHECK(QString::fromUtf8(russian.out).contains(u"starosta-cli"));
    const auto english = cli.runBare({u"--help"_s, u"--lang"_s, u"en"_s});
    CHECK(english.out.contains("Commands:"));
    CHECK(russian.out != english.out);
    for (const char *command : {"init", "demo", "school", "classes", "people", "import", "links", "members", "sheets",
                                "statistics", "orders", "journal", "undo", "redo", "backup", "restore", "check"}) {
        CHECK(english.out.contains(command));
        const auto help = cli.runBare({QLatin1StringView(command), u"--help"_s, u"--lang=en"_s});
        CHECK(help.code == 0);
        CHECK(help.out.contains(QByteArray("starosta-cli ") + (qstrcmp(command, "demo") == 0 ? "--store" : command)));
    }
    CHECK(cli.runBare({u"--version"_s}).out.startsWith("starosta-cli "));
    CHECK(cli.runBare({u"--version"_s, u"--json"_s}).json()[u"version"_s].isString());
}

TEST_CASE("The help of every command is whole: its letters, and an explanation of every option that its forms name")
{
    const Cli cli;
    const QString all = QString::fromUtf8(cli.runBare({u"--help"_s, u"--lang=en"_s}).out);
    const QString section = all.section(u"Commands:\n"_s, 1).section(u"\n\n"_s, 0, 0);
    static const QRegularExpression first(u"^  (\\S+)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression option(u"(?<=[ \\[])--[a-z-]+"_s);
    int commands = 0;
    for (auto each = first.globalMatch(section); each.hasNext(); ++commands) {
        const QString command = each.next().captured(1);
        for (const QString &language : {u"--lang=ru"_s, u"--lang=en"_s}) {
            const auto run = cli.runBare({command, u"--help"_s, language});
            CAPTURE(command, language);
            CHECK(run.code == 0);
            const QString help = QString::fromUtf8(run.out);
            // UTF-8 that was taken for Latin-1 begins every Cyrillic letter with one of these.
            CHECK_FALSE(help.contains(u'Ð'));
            CHECK_FALSE(help.contains(u'Ñ'));
            CHECK_FALSE(help.contains(QChar::ReplacementCharacter));
            const QString forms = help.section(u"\n\n"_s, 0, 0);
            const QString explained = help.section(u"\n\n"_s, 1);
            for (auto named = option.globalMatch(forms); named.hasNext();) {
                const QString word = named.next().captured();
                CAPTURE(word);
                const bool told = explained.contains(u"  "_s + word + u' ') ||
                                  explained.contains(u"  "_s + word + u'\n') ||
                                  explained.contains(u", "_s + word + u' ');
                CHECK(told);
            }
        }
    }
    CHECK(commands > 25);
}

TEST_CASE("What is not written as it should be ends with 2, a sentence, and nothing on standard output")
{
    const Cli cli;
    cli.init();
    const QStringList words = GENERATE(values<QStringList>({
        {},
        {u"links"_s},
        {u"nonsense"_s},
        {u"links"_s, u"nonsense"_s},
        {u"classes"_s, u"list"_s, u"too"_s, u"many"_s},
        {u"classes"_s, u"list"_s, u"--nonsense"_s},
        {u"classes"_s, u"list"_s, u"-x"_s},
        {u"classes"_s, u"list"_s, u"--json=yes"_s},
        {u"people"_s, u"list"_s, u"--class"_s},
        {u"people"_s, u"list"_s, u"--class"_s, u"--role"_s, u"pupil"_s},
        {u"people"_s, u"list"_s, u"--role"_s, u"директор"_s},
        {u"classes"_s, u"list"_s, u"--lang"_s, u"de"_s},
        {u"classes"_s, u"list"_s, u"--order"_s, u"приказ"_s},
        {u"classes"_s, u"add"_s},
        {u"classes"_s, u"add"_s, u"15Ж"_s},
        {u"import"_s},
        {u"import"_s, u"pupils"_s},
        {u"import"_s, u"everybody"_s, u"a.csv"_s},
        {u"import"_s, u"pupils"_s, u"a.csv"_s, u"--mode"_s, u"half"_s},
        {u"import"_s, u"pupils"_s, u"a.csv"_s, u"--scope"_s, u"1А"_s},
        {u"import"_s, u"links"_s, u"a.txt"_s, u"--map"_s, u"fullName=1"_s},
        {u"links"_s, u"add"_s, u"--class"_s, u"1А"_s, u"https://vk.me/join/x"_s},
        {u"links"_s, u"add"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"pupil"_s},
        {u"links"_s, u"revoke"_s},
        {u"sheets"_s, u"class"_s, u"--all"_s},
        {u"sheets"_s, u"class"_s, u"-o"_s, u"x.pdf"_s},
        {u"sheets"_s, u"class"_s, u"--all"_s, u"--class"_s, u"1А"_s, u"-o"_s, u"x.pdf"_s},
        {u"sheets"_s, u"slips"_s, u"--all"_s, u"--per-page"_s, u"7"_s, u"-o"_s, u"x.pdf"_s},
        {u"sheets"_s, u"class"_s, u"--all"_s, u"--per-page"_s, u"8"_s, u"-o"_s, u"x.pdf"_s},
        {u"statistics"_s, u"-o"_s, u"s.ods"_s},
        {u"statistics"_s, u"--date"_s, u"вчера"_s},
        {u"journal"_s, u"show"_s, u"первая"_s},
        {u"journal"_s, u"list"_s, u"--limit"_s, u"0"_s},
        {u"undo"_s, u"последнее"_s},
        {u"backup"_s},
        {u"restore"_s},
        {u"school"_s, u"set"_s},
        {u"school"_s, u"set"_s, u"head_name"_s},
        {u"school"_s, u"set"_s, u"colour=red"_s},
        {u"init"_s, u"--name"_s, u"Школа"_s},
    }));
    CAPTURE(words);
    const auto run = cli.run(words);
    CHECK(run.code == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.err.startsWith("starosta-cli: "));
    CHECK(run.err.count('\n') == 1);

    const auto json = cli.run(words + QStringList{u"--json"_s}).json();
    CHECK_FALSE(json[u"error"_s][u"code"_s].toString().isEmpty());
    CHECK_FALSE(json[u"error"_s][u"text"_s].toString().isEmpty());
}

TEST_CASE("Options stand before and after the command, and --json stays pure")
{
    const Cli cli;
    cli.init();
    const auto before = cli.runBare({u"--json"_s, u"--store"_s, cli.storePath(), u"classes"_s, u"list"_s});
    const auto after = cli.runBare({u"classes"_s, u"list"_s, u"--store="_s + cli.storePath(), u"--json"_s});
    CHECK(before.code == 0);
    CHECK(before.json() == after.json());
    CHECK(before.err.isEmpty());
    // Every command of a fresh school answers with one object.
    for (const QStringList &words :
         {QStringList{u"school"_s, u"show"_s}, QStringList{u"people"_s, u"list"_s}, QStringList{u"links"_s, u"list"_s},
          QStringList{u"orders"_s, u"list"_s}, QStringList{u"statistics"_s}, QStringList{u"journal"_s, u"list"_s},
          QStringList{u"journal"_s, u"verify"_s}, QStringList{u"journal"_s, u"show"_s, u"1"_s}, QStringList{u"check"_s},
          QStringList{u"undo"_s}, QStringList{u"redo"_s}})
        cli.json(words);
}

TEST_CASE("Without --store the school is in the user's data folder")
{
    const Cli cli;
    const auto missing = cli.runBare({u"classes"_s, u"list"_s, u"--json"_s});
    CHECK(missing.code == 1);
    CHECK(missing.errorCode() == u"store.missing");
    CHECK(cli.runBare({u"demo"_s}).code == 0);
    CHECK(QFileInfo::exists(cli.path(u"data/starosta/school.starosta"_s)));
    CHECK(cli.runBare({u"classes"_s, u"list"_s}).code == 0);
}

TEST_CASE("Answers are Russian where nobody says otherwise, English when asked")
{
    const Cli cli;
    const auto russian = QString::fromUtf8(cli.runBare({u"nonsense"_s}).err);
    const auto english = QString::fromUtf8(cli.runBare({u"nonsense"_s, u"--lang"_s, u"en"_s}).err);
    CHECK(english.contains(u"There is no command"));
    CHECK_FALSE(russian.contains(u"There is no command"));
}
