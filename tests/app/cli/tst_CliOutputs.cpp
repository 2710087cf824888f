// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Cli.h"

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

struct Writer
{
    QStringList words;
    /// Its form follows the ending of the name: another ending is refused before.
    bool byEnding = false;
};

/// One for each kind of output.
QList<Writer> writersOf(const QString &output, const QString &list, const QString &folder)
{
    return {{{u"import"_s, u"pupils"_s, list, u"--report"_s, output}},
            {{u"import"_s, u"pupils"_s, list, u"--report"_s, output, u"--skip-bad-rows"_s, u"--apply"_s}},
            {{u"sheets"_s, u"class"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"pupil"_s, u"-o"_s, output}},
            {{u"sheets"_s, u"list"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"pupil"_s, u"-o"_s, output}},
            {{u"statistics"_s, u"-o"_s, output}, true},
            {{u"statistics"_s, u"--not-joined"_s, u"-o"_s, output}, true},
            {{u"movements"_s, u"book"_s, u"-o"_s, output}, true},
            {{u"rollover"_s, u"--rehearse"_s, u"--plan"_s, output}},
            {{u"orders"_s, u"draft"_s, u"appointment"_s, u"-o"_s, output}, true},
            {{u"consolidate"_s, folder, u"-o"_s, output}}};
}

} // namespace

TEST_CASE("No output of the program takes the place of a store, of a copy, or of what stands beside one")
{
    const Cli cli;
    cli.json({u"demo"_s});
    cli.json({u"backup"_s, cli.path(u"копия.starosta"_s)});
    const QString list = cli.folder().write(u"список.csv"_s, "ФИО;Класс\nНовикова Анна Олеговна;1А\n;9Я\n");
    const QString name = GENERATE(u"школа.starosta"_s, u"копия.starosta"_s, u"школа.starosta-wal"_s);
    const QString before = cli.digest();
    const QByteArray copy = cli.folder().read(u"копия.starosta"_s);
    for (const Writer &writer : writersOf(cli.path(name), list, cli.folder().path())) {
        INFO(writer.words.join(u' ').toStdString());
        const CliRun run = cli.run(writer.words + QStringList{u"--json"_s});
        CHECK(run.code == (writer.byEnding ? 2 : 1));
        CHECK(run.errorCode() == (writer.byEnding ? u"usage"_s : u"file.is_store"_s));
    }
    CHECK(cli.digest() == before);
    CHECK(cli.folder().read(u"копия.starosta"_s) == copy);
}
