// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Cli.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

const QByteArray kPupils = "ФИО;Класс;Дата рождения\r\n"
                           "Антонова Анна Антоновна;1А;01.02.2019\r\n"
                           "Яковлев Ян Янович;1Б;03.04.2019\r\n";

const QByteArray kOneWrong = "ФИО;Класс;Дата рождения\r\n"
                             "Антонова Анна Антоновна;1А;01.02.2019\r\n"
                             "Яковлев Ян Янович;9Я;03.04.2019\r\n";

} // namespace

TEST_CASE("Without --apply an import is a dry run that ends with 5")
{
    const Cli cli;
    cli.init();
    const QString file = cli.folder().write(u"список.csv"_s, kPupils);
    const QString before = cli.digest();
    const auto plan = cli.json({u"import"_s, u"pupils"_s, file}, 5);
    for (const QString &key :
         {u"file"_s, u"mode"_s, u"rows"_s, u"added"_s, u"changed"_s, u"moved"_s, u"removed"_s, u"unchanged"_s,
          u"errors"_s, u"warnings"_s, u"questions"_s, u"held"_s, u"applied"_s, u"journal"_s}) {
        INFO(key.toStdString());
        CHECK(plan.contains(key));
    }
    CHECK(plan[u"file"_s].toString() == u"список.csv");
    CHECK(plan[u"mode"_s].toString() == u"add");
    CHECK(plan[u"rows"_s].toInt() == 2);
    CHECK(plan[u"added"_s].toInt() == 2);
    CHECK(plan[u"removed"_s].toInt() == 0);
    CHECK(plan[u"held"_s].isNull());
    CHECK_FALSE(plan[u"applied"_s].toBool());
    CHECK(plan[u"journal"_s].isNull());
    CHECK(cli.digest() == before);
}

TEST_CASE("An applied import is one entry that one undo takes back")
{
    const Cli cli;
    cli.init();
    const QString file = cli.folder().write(u"список.csv"_s, kPupils);
    const QString before = cli.digest();
    const auto done = cli.json({u"import"_s, u"pupils"_s, file, u"--apply"_s, u"--reason"_s, u"приём"_s, u"--order"_s,
                                u"№ 3 от 28.08.2026"_s});
    CHECK(done[u"applied"_s].toBool());
    CHECK(done[u"journal"_s].toInt() == 2);
    const QJsonValue entry = cli.json({u"journal"_s, u"show"_s, u"2"_s})[u"entry"_s];
    CHECK(entry[u"action"_s].toString() == u"import.pupils");
    CHECK(entry[u"reason"_s].toString() == u"приём");
    CHECK(entry[u"order"_s].toString() == u"№ 3 от 28.08.2026");
    CHECK(cli.run({u"undo"_s}).code == 0);
    CHECK(cli.digest() == before);
}

TEST_CASE("The file may come from standard input, and columns may be named")
{
    const Cli cli;
    cli.init();
    CHECK(cli.json({u"import"_s, u"pupils"_s, u"-"_s, u"--apply"_s}, 0, kPupils)[u"added"_s].toInt() == 2);
    const QByteArray odd = "Кто;Где\nНовая Нина Ниловна;2А\n";
    const auto mapped = cli.json(
        {u"import"_s, u"pupils"_s, u"-"_s, u"--map"_s, u"fullName=Кто"_s, u"--map"_s, u"className=2"_s, u"--apply"_s},
        0, odd);
    CHECK(mapped[u"added"_s].toInt() == 1);
    CHECK(cli.run({u"import"_s, u"pupils"_s, u"-"_s, u"--map"_s, u"fullName=Нет такого"_s, u"--json"_s}, kPupils)
              .errorCode() == u"mapping.column_unknown");
    CHECK(cli.run({u"import"_s, u"pupils"_s, u"-"_s, u"--map"_s, u"nonsense=Кто"_s, u"--json"_s}, odd).errorCode() ==
          u"mapping.field_unknown");
}

TEST_CASE("A list without headings is read when it is said that there are none")
{
    const Cli cli;
    cli.init();
    const QByteArray bare = "Антонова Анна Антоновна;1А;01.02.2019\nЯковлев Ян Янович;1Б;03.04.2019\n";
    CHECK(cli.run({u"import"_s, u"pupils"_s, u"-"_s, u"--json"_s}, bare).errorCode() == u"table.no_header");
    CHECK(cli.json({u"import"_s, u"pupils"_s, u"-"_s, u"--no-header"_s}, 5, bare)[u"added"_s].toInt() == 2);
}

TEST_CASE("Every answer says which column was read into what")
{
    const Cli cli;
    cli.init();
    const QString file = cli.folder().write(
        u"список.csv"_s, "Фамилия Имя;Отчество;Класс;Зачислен;СНИЛС\nИванов Иван;Иванович;1А;01.09.2025;112\n");
    const auto plan = cli.json({u"import"_s, u"pupils"_s, file}, 5);
    QStringList mapping;
    for (const QJsonValue &column : plan[u"mapping"_s].toArray())
        mapping.append(column[u"column"_s].toString() + u'=' + column[u"field"_s].toString());
    CHECK(mapping == QStringList{u"Фамилия Имя=fullName"_s, u"Отчество=patronymic"_s, u"Класс=className"_s,
                                 u"Зачислен=ignored"_s, u"СНИЛС=ignoredPersonal"_s});
    CHECK(plan[u"mapping"_s][0][u"example"_s].toString() == u"Иванов Иван");
    CHECK(plan[u"mapping"_s][4][u"example"_s].isNull());
    const QString text = QString::fromUtf8(cli.run({u"import"_s, u"pupils"_s, file, u"--lang"_s, u"en"_s}).out);
    CHECK(text.contains(u"“Зачислен”: Not read"));
    CHECK(text.contains(u"“Отчество”: Patronymic"));
    CHECK_FALSE(text.contains(u"112"));
}

TEST_CASE("A list of nobody is no list that is known already")
{
    const Cli cli;
    cli.init();
    const QString file = cli.folder().write(u"список.csv"_s, "ФИО;Класс\nИтого: 0;\n");
    const auto run = cli.run({u"import"_s, u"pupils"_s, file, u"--lang"_s, u"en"_s});
    CHECK(run.code == 0);
    CHECK(QString::fromUtf8(run.out).contains(u"there is nobody in the file"));
}

TEST_CASE("A wrong row ends with 3; it keeps all from being written unless it may be left out")
{
    const Cli cli;
    cli.init();
    const QString file = cli.folder().write(u"список.csv"_s, kOneWrong);
    const QString before = cli.digest();
    for (const QStringList &options : {QStringList{}, QStringList{u"--apply"_s}}) {
        const auto plan = cli.json(QStringList{u"import"_s, u"pupils"_s, file} + options, 3);
        CHECK_FALSE(plan[u"applied"_s].toBool());
        REQUIRE(plan[u"errors"_s].toArray().size() == 1);
        const auto error = plan[u"errors"_s][0];
        CHECK(error[u"row"_s].toInt() == 3);
        CHECK(error[u"column"_s].toString() == u"Класс");
        CHECK(error[u"code"_s].toString() == u"row.class_unknown");
        CHECK(error[u"text"_s].toString().contains(u"9Я"));
        CHECK(plan[u"missing_classes"_s].toArray() == QJsonArray{u"9Я"_s});
    }
    CHECK(cli.digest() == before);

    const auto skipped = cli.json({u"import"_s, u"pupils"_s, file, u"--apply"_s, u"--skip-bad-rows"_s}, 3);
    CHECK(skipped[u"applied"_s].toBool());
    CHECK(skipped[u"added"_s].toInt() == 1);
}

TEST_CASE("A class that is not there yet can be made with the import")
{
    const Cli cli;
    cli.init();
    const QString file = cli.folder().write(u"список.csv"_s, kOneWrong);
    const auto done = cli.json({u"import"_s, u"pupils"_s, file, u"--create-classes"_s, u"--apply"_s});
    CHECK(done[u"added"_s].toInt() == 2);
    CHECK(objectNamed(cli.json({u"classes"_s, u"list"_s}), "classes", "name", u"9Я"_s)[u"pupils"_s].toInt() == 1);
    CHECK(cli.run({u"undo"_s}).code == 0);
    for (const QJsonValue &item : cli.json({u"classes"_s, u"list"_s})[u"classes"_s].toArray())
        CHECK(item[u"name"_s].toString() != u"9Я");
}

TEST_CASE("The report says what every row does and what is wrong with it")
{
    const Cli cli;
    cli.init();
    const QString file = cli.folder().write(u"список.csv"_s, kOneWrong);
    cli.json({u"import"_s, u"pupils"_s, file, u"--report"_s, cli.path(u"отчёт.csv"_s)}, 3);
    const QString report = QString::fromUtf8(cli.folder().read(u"отчёт.csv"_s));
    CHECK(report.contains(u"Антонова Анна Антоновна"));
    CHECK(report.contains(u"9Я"));

    const QString links = cli.folder().write(u"ссылки.txt"_s, "1А ученик https://vk.me/join/AJQ1dx/oFAAo8LzXzGPa_qGH\n"
                                                              "1А родитель https://example.com/x\n");
    cli.json({u"import"_s, u"links"_s, links, u"--report"_s, cli.path(u"отчёт.csv"_s)}, 3);
    const QString second = QString::fromUtf8(cli.folder().read(u"отчёт.csv"_s));
    CHECK(second.contains(u"link.host_not_allowed"));
    CHECK_FALSE(second.contains(u"AJQ1dx"));

    // A report that cannot be written stops the import before anything is.
    const QString before = cli.digest();
    const auto refused = cli.run({u"import"_s, u"links"_s, links, u"--apply"_s, u"--skip-bad-rows"_s, u"--report"_s,
                                  cli.path(u"нет такой папки/отчёт.csv"_s), u"--json"_s});
    CHECK(refused.code == 1);
    CHECK(refused.errorCode() == u"file.cannot_write");
    CHECK(cli.digest() == before);
}

TEST_CASE("Text answers name the place and the next step")
{
    const Cli cli;
    cli.init();
    const QString file = cli.folder().write(u"список.csv"_s, kOneWrong);
    const auto run = cli.run({u"import"_s, u"pupils"_s, file, u"--lang"_s, u"en"_s});
    const QString text = QString::fromUtf8(run.out);
    CHECK(run.code == 3);
    CHECK(text.contains(u"Row 3, column “Класс”"));
    CHECK(text.contains(u"--skip-bad-rows"));
    CHECK(text.contains(u"--create-classes"));
}

TEST_CASE("A report never takes the place of the file that is imported")
{
    const Cli cli;
    cli.init();
    const QByteArray content = "ФИО;Класс;СНИЛС\nКим Ян Ильич;1А;112-233-445 95\n";
    const QString file = cli.folder().write(u"список.csv"_s, content);
    for (const QString &report : {file, cli.folder().path() + u"/./список.csv"_s, u"список.csv"_s})
        CHECK(cli.run({u"import"_s, u"pupils"_s, file, u"--report"_s, report}).code == 2);
    CHECK(cli.folder().read(u"список.csv"_s) == content);
}

TEST_CASE("The preview tells people and fields, the first twenty of a kind")
{
    const Cli cli;
    cli.init();
    cli.run({u"import"_s, u"pupils"_s, u"-"_s, u"--apply"_s}, kPupils);
    const QByteArray next = "ФИО;Класс;Дата рождения;Телефон\n"
                            "Антонова Анна Антоновна;1Б;01.02.2019;\n"
                            "Яковлев Ян Янович;1Б;03.04.2019;+7 900 1\n";
    const QString text = QString::fromUtf8(cli.run({u"import"_s, u"pupils"_s, u"-"_s, u"--lang"_s, u"en"_s}, next).out);
    CHECK(text.contains(u"  move: Антонова Анна Антоновна, 1А → 1Б\n"));
    CHECK(text.contains(u"  change: Яковлев Ян Янович: Phone: — → +7 900 1\n"));
    QByteArray many = "ФИО;Класс\n";
    for (int number = 0; number < 23; ++number)
        many += "Тестов Иван " + QString(number + 1, u'а').toUtf8() + ";1А\n";
    const QString listed =
        QString::fromUtf8(cli.run({u"import"_s, u"pupils"_s, u"-"_s, u"--lang"_s, u"en"_s}, many).out);
    CHECK(listed.count(u"  add: "_s) == 20);
    CHECK(listed.contains(u"and 3 more; --report"));
}

TEST_CASE("Fields of --map are in the help, and are taken by their labels and by what headers call them")
{
    const Cli cli;
    cli.init();
    const QString help = QString::fromUtf8(cli.run({u"import"_s, u"--help"_s, u"--lang"_s, u"ru"_s}).out);
    CHECK(help.contains(u"fullName — ФИО"));
    CHECK(help.contains(u"birthDate — "));
    const QByteArray odd = "Дитя;Где\nНовая Нина Ниловна;2А\n";
    for (const QString &field : {u"ФИО"_s, u"фио"_s, u"Full name"_s, u"full_name"_s}) {
        INFO(field.toStdString());
        CHECK(cli.json({u"import"_s, u"pupils"_s, u"-"_s, u"--map"_s, field + u"=Дитя"_s, u"--map"_s, u"Класс=Где"_s,
                        u"--lang"_s, u"en"_s},
                       5, odd)[u"added"_s]
                  .toInt() == 1);
    }
}
