// SPDX-License-Identifier: GPL-3.0-or-later
// Files that go wrong: a clear sentence with the place, nothing applied, nothing lost.
#include "tests/app/cli/Cli.h"

#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

const QByteArray kHeader = "ФИО;Класс;Дата рождения;№ личного дела\n";

/// The whole file is refused with this code; the store stays as it is.
void checkRefused(const QByteArray &content, const QString &code)
{
    CAPTURE(content.left(200), code);
    const Cli cli;
    cli.init();
    const QString file = cli.folder().write(u"список.csv"_s, content);
    const QString before = cli.digest();
    const auto run = cli.run({u"import"_s, u"pupils"_s, file, u"--apply"_s, u"--json"_s});
    CHECK(run.code == 1);
    CHECK(run.errorCode() == code);
    CHECK_FALSE(run.json()[u"error"_s][u"text"_s].toString().isEmpty());
    CHECK(cli.digest() == before);
}

QByteArray in1251(const QByteArray &text)
{
    // Every Cyrillic letter of these tests but «ё» stands where Unicode has it, moved by a constant.
    QByteArray bytes;
    for (const QChar letter : QString::fromUtf8(text))
        bytes.append(letter.unicode() < 0x80 ? char(letter.unicode()) : char(letter.unicode() - 0x410 + 0xC0));
    return bytes;
}

struct WrongRow
{
    QByteArray rows;
    int row;
    QString code;
};

} // namespace

TEST_CASE("Files that cannot be read are refused as a whole")
{
    checkRefused("", u"file.empty"_s);
    checkRefused(kHeader + "Иванов Иван;1А;01.02.2019;1\n" + QByteArray(600, ' ') + "\n" +
                     "\xcf\xe5\xf2\xf0\xee\xe2;1\n",
                 u"table.encoding"_s);
    checkRefused(kHeader + QByteArray("Ива\0нов Иван;1А;;1\n", 25), u"table.nul_byte"_s);
    checkRefused(kHeader + "\"Иванов Иван;1А;01.02.2019;1\nПетров Пётр;1А;01.02.2019;2\n", u"table.unclosed_quote"_s);
    checkRefused("просто;слова\nещё;слова\n", u"table.no_header"_s);
    checkRefused(kHeader, u"table.no_rows"_s);
    checkRefused("PK\x03\x04 это книга электронной таблицы", u"table.unsupported"_s);
}

TEST_CASE("An encoding that was guessed is said, and can be given")
{
    const Cli cli;
    cli.init();
    const QByteArray table = "Фамилия;Имя;Класс\nИванов;Иван;1А\n";
    const auto import = [&cli](const QByteArray &content, const QStringList &more) {
        const QString file = cli.folder().write(u"список.csv"_s, content);
        return QStringList{u"import"_s, u"pupils"_s, file} + more;
    };
    const auto guessed = cli.json(import(in1251(table), {}), 5);
    CHECK(guessed[u"encoding"_s].toString() == u"windows-1251");
    CHECK(guessed[u"encoding_guessed"_s].toBool());
    const auto text = cli.run(import(in1251(table), {})).out;
    CHECK(QString::fromUtf8(text).contains(u"прочитан как windows-1251"_s));
    CHECK(QString::fromUtf8(text).contains(u"--encoding"_s));

    CHECK_FALSE(cli.json(import(table, {}), 5)[u"encoding_guessed"_s].toBool(true));
    const auto given = cli.run(import(in1251(table), {u"--encoding"_s, u"windows-1251"_s}));
    CHECK(given.code == 5);
    CHECK_FALSE(QString::fromUtf8(given.out).contains(u"--encoding"_s));
    CHECK(cli.run(import(in1251(table), {u"--encoding"_s, u"utf-8"_s, u"--json"_s})).errorCode() == u"table.encoding");
    CHECK(cli.run(import(table, {u"--encoding"_s, u"koi8"_s})).code == 2);
}

TEST_CASE("A wrong row is named with its place, and nothing of the file is applied")
{
    const WrongRow wrong = GENERATE(values<WrongRow>({
        {"Иванов Иван Иванович;9Я;01.02.2019;1\n", 2, u"row.class_unknown"_s},
        {"Иванов Иван Иванович;где-то;01.02.2019;1\n", 2, u"class_name.invalid"_s},
        {"Иванов Иван Иванович;1А;01.02.2099;1\n", 2, u"date.in_future"_s},
        {"Иванов Иван Иванович;1А;32.02.2019;1\n", 2, u"date.invalid"_s},
        {"Иванов И. И.;1А;01.02.2019;1\n", 2, u"person_name.initials"_s},
        {"Иванов Иван Иванович;1А;01.02.2019;1\nПетров Пётр Петрович;1А;01.02.2019;1\n", 3, u"row.number_twice"_s},
        {"Иванов Иван Иванович;1А;01.02.2019;\nИванов Иван Иванович;1А;01.02.2019;\n", 3, u"row.duplicate"_s},
        {"Ива\xe2\x80\xae\xd0\xbdов Иван;1А;01.02.2019;1\n", 2, u"text.forbidden_character"_s},
    }));
    CAPTURE(wrong.rows, wrong.code);
    const Cli cli;
    cli.init();
    const QString file = cli.folder().write(u"список.csv"_s, kHeader + wrong.rows);
    const QString before = cli.digest();
    const auto answer = cli.json({u"import"_s, u"pupils"_s, file, u"--apply"_s}, 3);
    CHECK_FALSE(answer[u"applied"_s].toBool());
    bool found = false;
    for (const QJsonValue &error : answer[u"errors"_s].toArray())
        found |= error[u"row"_s].toInt() == wrong.row && error[u"code"_s].toString() == wrong.code;
    CHECK(found);
    CHECK(cli.digest() == before);
}

TEST_CASE("A name of ten thousand characters is refused")
{
    const Cli cli;
    cli.init();
    const QString file =
        cli.folder().write(u"список.csv"_s, kHeader + QByteArray("Ж").repeated(10000) + " Иван;1А;;1\n");
    const auto run = cli.run({u"import"_s, u"pupils"_s, file, u"--apply"_s, u"--json"_s});
    CHECK((run.code == 1 || run.code == 3));
    CHECK(cli.json({u"people"_s, u"list"_s})[u"people"_s].toArray().isEmpty());
}

TEST_CASE("Formulas and markup in a name are names")
{
    const Cli cli;
    cli.init();
    const QString file = cli.folder().write(u"список.csv"_s, kHeader + "<b>Иванов</b> =1+1;1А;01.02.2019;1\n"
                                                                       "%1 %2;1А;01.02.2019;2\n");
    CHECK(cli.json({u"import"_s, u"pupils"_s, file, u"--apply"_s})[u"added"_s].toInt() == 2);
    const auto people = cli.json({u"people"_s, u"list"_s});
    objectNamed(people, "people", "surname", u"<b>Иванов</b>"_s);
    CHECK(objectNamed(people, "people", "surname", u"%1"_s)[u"given"_s].toString() == u"%2");
    CHECK(QString::fromUtf8(cli.run({u"people"_s, u"list"_s}).out).contains(u"<b>Иванов</b> =1+1"));
}

TEST_CASE("Only ordinary files are read")
{
    const Cli cli;
    cli.init();
    const auto codeFor = [&cli](const QString &path) {
        return cli.run({u"import"_s, u"pupils"_s, path, u"--json"_s}).errorCode();
    };
    CHECK(codeFor(cli.path(u"нет.csv"_s)) == u"file.missing");
    CHECK(codeFor(cli.folder().path()) == u"file.not_regular");
    CHECK(codeFor(u"/dev/zero"_s) == u"file.not_regular");
    const QByteArray pipe = QFile::encodeName(cli.path(u"труба"_s));
    REQUIRE(::mkfifo(pipe.constData(), 0600) == 0);
    CHECK(codeFor(cli.path(u"труба"_s)) == u"file.not_regular");
}
