// SPDX-License-Identifier: GPL-3.0-or-later
// Full lists, thresholds, questions and the history of imports on the command line.
#include "tests/app/cli/Cli.h"
#include "tests/app/reader/Workbook.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

QByteArray pupils(int from, int to)
{
    QByteArray text = "ФИО;Класс;Дата рождения;№ личного дела\r\n";
    for (int number = from; number < to; ++number) {
        const QString stem = QString(3 + number % 5, QChar(u'а' + number % 30));
        text += u"Т%1ов Иван Ильич;1%2;%3.02.2019;%4\r\n"_s
                    .arg(stem, number % 2 == 0 ? u"А"_s : u"Б"_s,
                         QString::number(1 + number % 28).rightJustified(2, u'0'), QString::number(100 + number))
                    .toUtf8();
    }
    return text;
}

QStringList texts(const QJsonArray &array, const char *key)
{
    QStringList list;
    for (const QJsonValue &each : array)
        list.append(each.toObject()[QLatin1StringView(key)].toString());
    return list;
}

} // namespace

TEST_CASE("A full list that lets too many leave is held with 4, and goes on with the number")
{
    const Cli cli;
    cli.init();
    const QString whole = cli.folder().write(u"все.csv"_s, pupils(0, 20));
    const QString part = cli.folder().write(u"часть.csv"_s, pupils(0, 9));
    cli.json({u"import"_s, u"pupils"_s, whole, u"--apply"_s});
    const QString before = cli.digest();

    const QStringList full{u"import"_s, u"pupils"_s, part, u"--mode"_s, u"full"_s};
    for (const QStringList &options :
         {QStringList{}, QStringList{u"--apply"_s}, QStringList{u"--apply"_s, u"--allow-removals"_s, u"10"_s}}) {
        const auto held = cli.json(full + options, 4);
        CHECK_FALSE(held[u"applied"_s].toBool());
        CHECK(held[u"removed"_s].toInt() == 11);
        CHECK(held[u"held"_s][u"number"_s].toInt() == 11);
        const QJsonArray reasons = held[u"held"_s][u"reasons"_s].toArray();
        CHECK(texts(reasons, "reason").contains(u"people_leave"_s));
        CHECK(reasons[0][u"count"_s].toInt() == 11);
        CHECK(reasons[0][u"limit"_s].toInt() == 3);
        CHECK(reasons[0][u"of"_s].toInt() == 20);
        CHECK(cli.digest() == before);
    }
    const auto covered = cli.json(full + QStringList{u"--allow-removals"_s, u"11"_s}, 5);
    CHECK(covered[u"held"_s].isNull());
    const auto done =
        cli.json(full + QStringList{u"--apply"_s, u"--allow-removals"_s, u"11"_s, u"--reason"_s, u"школа разделена"_s});
    CHECK(done[u"applied"_s].toBool());
    CHECK(done[u"removed"_s].toInt() == 11);
    CHECK(cli.json({u"people"_s, u"list"_s, u"--role"_s, u"pupil"_s})[u"people"_s].toArray().size() == 9);
    CHECK(cli.json(full + QStringList{u"--apply"_s})[u"journal"_s].isNull()); // nothing the second time
    CHECK(cli.run({u"undo"_s}).code == 0);
    CHECK(cli.digest() == before);
}

TEST_CASE("A scope narrows a full list; the options of a full list belong to nothing else")
{
    const Cli cli;
    cli.init();
    const QString whole = cli.folder().write(u"все.csv"_s, pupils(0, 8));
    cli.json({u"import"_s, u"pupils"_s, whole, u"--apply"_s});
    const QByteArray one = "ФИО;Класс;№ личного дела\nТааааов Иван Ильич;1А;100\n";
    CHECK(cli.json({u"import"_s, u"pupils"_s, u"-"_s, u"--mode"_s, u"full"_s, u"--scope"_s, u"1А"_s}, 5,
                   one)[u"removed"_s]
              .toInt() == 3);
    CHECK(cli.run({u"import"_s, u"pupils"_s, u"-"_s, u"--scope"_s, u"1А"_s}, one).code == 2);
    CHECK(cli.run({u"import"_s, u"pupils"_s, u"-"_s, u"--mode"_s, u"full"_s, u"--scope"_s, u"всё"_s, u"--json"_s}, one)
              .errorCode() == u"import.scope_invalid");
    CHECK(cli.run({u"import"_s, u"pupils"_s, u"-"_s, u"--allow-removals"_s, u"все"_s}, one).code == 2);
    CHECK(cli.run({u"import"_s, u"pupils"_s, u"-"_s, u"--mode"_s, u"most"_s}, one).code == 2);
    CHECK(cli.run({u"import"_s, u"links"_s, u"-"_s, u"--mode"_s, u"full"_s, u"--json"_s}, one).errorCode() ==
          u"import.mode_unavailable");
}

TEST_CASE("Rows, fields and people who are not in a full list are ticked and unticked one by one")
{
    const Cli cli;
    cli.init();
    cli.json({u"import"_s, u"pupils"_s, u"-"_s, u"--apply"_s}, 0,
             "ФИО;Класс;№ личного дела;Телефон\nГусев Артём Баирович;1А;1;+7 900 111-11-11\n"
             "Ким Ян Ильич;1А;2;\nЛи Анна Яновна;1А;3;\n");
    const QByteArray next = "ФИО;Класс;№ личного дела;Телефон\nГусев Артём Баирович;1Б;1;+7 900 222-22-22\n"
                            "Ким Ян Ильич;1Б;2;\nНовая Ая Яновна;1А;4;\n";
    const QStringList import{u"import"_s, u"pupils"_s, u"-"_s, u"--mode"_s, u"full"_s, u"--allow-removals"_s, u"3"_s};
    const auto plain = cli.json(import, 5, next);
    CHECK(plain[u"moved"_s].toInt() == 2);
    CHECK(plain[u"removed"_s].toInt() == 1);
    const QJsonArray differences = plain[u"differences"_s].toArray();
    const auto leaving = std::find_if(differences.begin(), differences.end(),
                                      [](const QJsonValue &each) { return each[u"action"_s].toString() == u"remove"; });
    REQUIRE(leaving != differences.end());
    const QString person = u"person=%1"_s.arg((*leaving)[u"person"_s].toInteger());
    CHECK(QString::fromUtf8(cli.run(import, next).out).contains(person));

    const auto with = [&](const QStringList &ticks) {
        QStringList words = import;
        for (const QString &each : ticks)
            words += {u"--untick"_s, each};
        return cli.json(words, 5, next);
    };
    CHECK(with({person})[u"removed"_s].toInt() == 0);
    CHECK(with({u"4"_s})[u"added"_s].toInt() == 0);
    CHECK(with({u"3"_s})[u"moved"_s].toInt() == 1);
    const auto classKept = with({u"2=className"_s});
    CHECK(classKept[u"moved"_s].toInt() == 1);
    CHECK(classKept[u"changed"_s].toInt() == 1); // the telephone
    for (const QString &wrong : {u"99"_s, u"2=email"_s, u"person=99"_s, u"class=1А"_s, u"вторая"_s, u"2=нет такого"_s})
        CHECK(cli.run(import + QStringList{u"--untick"_s, wrong}, next).code == 2);
    CHECK(cli.run(import + QStringList{u"--tick"_s, u"2"_s}, next).code == 2);

    cli.json(import + QStringList{u"--untick"_s, person, u"--untick"_s, u"2=phone"_s, u"--apply"_s}, 0, next);
    const auto people = cli.json({u"people"_s, u"list"_s, u"--role"_s, u"pupil"_s})[u"people"_s].toArray();
    CHECK(texts(people, "surname").contains(u"Ли"_s));
    const auto rest = cli.json({u"import"_s, u"pupils"_s, u"-"_s}, 5, next);
    CHECK(rest[u"changed"_s].toInt() == 1); // the telephone
    CHECK(rest[u"moved"_s].toInt() == 0);
}

TEST_CASE("A question ends with 3, names who may be meant, and takes an answer")
{
    const Cli cli;
    cli.init();
    cli.json({u"import"_s, u"pupils"_s, u"-"_s, u"--apply"_s}, 0,
             "ФИО;Класс;Дата рождения\nГусев Артём Баирович;1А;01.02.2019\n");
    const QByteArray near = "ФИО;Класс;Дата рождения\nГусеф Артём Баирович;1А;01.02.2019\n";
    const auto asked = cli.json({u"import"_s, u"pupils"_s, u"-"_s, u"--apply"_s}, 3, near);
    CHECK_FALSE(asked[u"applied"_s].toBool());
    const auto question = asked[u"questions"_s][0];
    CHECK(question[u"row"_s].toInt() == 2);
    CHECK(question[u"code"_s].toString() == u"row.near_name");
    CHECK(question[u"candidates"_s][0][u"name"_s].toString() == u"Гусев Артём Баирович");
    const QString id = QString::number(question[u"candidates"_s][0][u"id"_s].toInteger());

    const QStringList import{u"import"_s, u"pupils"_s, u"-"_s, u"--answer"_s};
    CHECK(cli.json(import + QStringList{u"2=new"_s}, 5, near)[u"added"_s].toInt() == 1);
    const auto skipped = cli.json(import + QStringList{u"2=skip"_s}, 0, near);
    CHECK(skipped[u"questions"_s].toArray().isEmpty());
    CHECK(cli.run(import + QStringList{u"2=maybe"_s}, near).code == 2);
    // What answers nothing is not passed over in silence.
    for (const QString &idle : {u"99=new"_s, u"2=77"_s, u"row.other_class=same"_s}) {
        const auto refused = cli.run(import + QStringList{idle}, near);
        CHECK(refused.code == 2);
        CHECK(QString::fromUtf8(refused.err).contains(u'«' + idle + u'»'));
    }
    CHECK(cli.json(import + QStringList{u"2=same"_s}, 5, near)[u"changed"_s].toInt() == 1);
    CHECK(cli.json(import + QStringList{u"2="_s + id, u"--apply"_s}, 0, near)[u"changed"_s].toInt() == 1);
    CHECK(cli.json({u"people"_s, u"list"_s})[u"people"_s][0][u"surname"_s].toString() == u"Гусеф");
}

TEST_CASE("A yearly list without numbers and dates is answered at once, one row otherwise")
{
    const Cli cli;
    cli.init();
    cli.json({u"import"_s, u"pupils"_s, u"-"_s, u"--apply"_s}, 0,
             "ФИО;Класс\nГусев Артём Баирович;1А\nКим Ян Ильич;1А\nЛи Анна Яновна;1А\n");
    const QByteArray moved = "ФИО;Класс\nГусев Артём Баирович;2А\nКим Ян Ильич;2А\nЛи Анна Яновна;2А\n";
    const QStringList import{u"import"_s, u"pupils"_s, u"-"_s};
    CHECK(cli.json(import, 3, moved)[u"questions"_s].toArray().size() == 3);
    const QStringList all = import + QStringList{u"--answer"_s, u"row.other_class=same"_s};
    CHECK(cli.json(all, 4, moved)[u"moved"_s].toInt() == 3); // 1А would empty
    const auto but = cli.json(all + QStringList{u"--answer"_s, u"3=new"_s}, 5, moved);
    CHECK(but[u"moved"_s].toInt() == 2);
    CHECK(but[u"added"_s].toInt() == 1);
}

TEST_CASE("In a workbook a row is named with its sheet, and answered with it")
{
    const Cli cli;
    cli.init();
    cli.json({u"import"_s, u"pupils"_s, u"-"_s, u"--apply"_s}, 0,
             "ФИО;Класс;Дата рождения\nГусев Артём Баирович;1А;01.02.2019\nПетров Егор Ильич;1Б;02.02.2019\n");
    const auto sheet = [](const QByteArray &name, const QByteArray &className, const QByteArray &born) {
        const auto row = [](const QByteArrayList &cells) {
            QByteArray xml = "<row>";
            for (const QByteArray &cell : cells)
                xml += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
            return xml + "</row>";
        };
        return row({"ФИО", "Класс", "Дата рождения"}) + row({name, className, born});
    };
    const QString book =
        cli.folder().write(u"список.xlsx"_s, xlsxOf({.sheets = {sheet("Гусеф Артём Баирович", "1А", "01.02.2019"),
                                                                sheet("Петроф Егор Ильич", "1Б", "02.02.2019")}}));
    const QStringList import{u"import"_s, u"pupils"_s, book};
    const auto asked = cli.json(import, 3);
    REQUIRE(texts(asked[u"questions"_s].toArray(), "sheet") == QStringList{u"Лист1"_s, u"Лист2"_s});
    CHECK(QString::fromUtf8(cli.run(import).out).contains(u"Лист «Лист2» · Строка 2"));

    const auto both = cli.run(import + QStringList{u"--answer"_s, u"2=new"_s});
    CHECK(both.code == 2);
    CHECK(QString::fromUtf8(both.err).contains(u"Лист1:2="));
    const auto one = cli.json(import + QStringList{u"--answer"_s, u"Лист2:2=new"_s}, 3);
    CHECK(one[u"added"_s].toInt() == 1);
    CHECK(texts(one[u"questions"_s].toArray(), "sheet") == QStringList{u"Лист1"_s});
    const auto answered =
        cli.json(import + QStringList{u"--answer"_s, u"Лист2:2=new"_s, u"--answer"_s, u"Лист1:2=skip"_s}, 5);
    CHECK(answered[u"questions"_s].toArray().isEmpty());

    // Another row is named with its sheet too; the report has a column for it, and is a list again.
    const QString twice = cli.folder().write(
        u"дважды.xlsx"_s,
        xlsxOf({.sheets = {sheet("Цой Ян Ильич", "1А", "01.02.2019"), sheet("Цой Ян Ильич", "1А", "01.02.2019")}}));
    const QString report = cli.path(u"отчёт.csv"_s);
    const auto duplicate = cli.json({u"import"_s, u"pupils"_s, twice, u"--report"_s, report}, 3);
    CHECK(duplicate[u"errors"_s][0][u"text"_s].toString().contains(u"в строке 2 листа «Лист1»"));
    const QString told = QString::fromUtf8(cli.folder().read(u"отчёт.csv"_s));
    CHECK(told.contains(u"ФИО;Класс;Дата рождения;Лист;Строка файла;"));
    CHECK(told.contains(u"Цой Ян Ильич;1А;01.02.2019;Лист2;2;"));
    CHECK(cli.json({u"import"_s, u"pupils"_s, report}, 3)[u"rows"_s].toInt() == 2);
}

TEST_CASE("The history of imports is listed, and any of them undone with what stands in its way")
{
    const Cli cli;
    cli.init();
    const QByteArray content = pupils(0, 4);
    const QString file = cli.folder().write(u"все.csv"_s, content);
    cli.json({u"import"_s, u"pupils"_s, file, u"--apply"_s});
    const QJsonArray imports = cli.json({u"import"_s, u"list"_s})[u"imports"_s].toArray();
    REQUIRE(imports.size() == 1);
    CHECK(imports[0][u"file"_s].toString() == u"все.csv");
    CHECK(imports[0][u"sha256"_s].toString() ==
          QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    CHECK(imports[0][u"actor"_s].toString() == u"Пак Бато Батоевич");
    CHECK(imports[0][u"added"_s].toInt() == 4);
    CHECK(imports[0][u"outcome"_s].toString() == u"applied");

    const QByteArray moved = QByteArray(content).replace("1А", "2А");
    // A class that is emptied is held, however small it is.
    cli.json({u"import"_s, u"pupils"_s, u"-"_s, u"--apply"_s, u"--allow-removals"_s, u"2"_s}, 0, moved);
    const auto refused = cli.json({u"import"_s, u"undo"_s, u"1"_s}, 1);
    CHECK(refused[u"error"_s][u"code"_s].toString() == u"journal.conflict");
    CHECK(refused[u"conflicts"_s].toArray().size() == 2);
    CHECK(refused[u"conflicts"_s][0][u"name"_s].toString().contains(u"Иван Ильич"));
    CHECK(refused[u"conflicts"_s][0][u"journal"_s].toInt() == 3);
    CHECK(cli.json({u"import"_s, u"undo"_s, u"2"_s})[u"undone"_s].toInt() == 2);
    CHECK(cli.json({u"import"_s, u"undo"_s, u"1"_s})[u"journal"_s].toInt() == 5);
    CHECK(texts(cli.json({u"import"_s, u"list"_s})[u"imports"_s].toArray(), "outcome") ==
          QStringList{u"undone"_s, u"undone"_s});
    CHECK(cli.run({u"import"_s, u"undo"_s, u"9"_s, u"--json"_s}).errorCode() == u"import.no_record");
    CHECK(cli.run({u"import"_s, u"undo"_s}).code == 2);
}

TEST_CASE("A report that was mended is imported again, and what nobody needs is not read")
{
    const Cli cli;
    cli.init();
    const QString file = cli.folder().write(u"список.csv"_s, "ФИО;Класс;Дата рождения;СНИЛС\n"
                                                             "Антонова Анна Антоновна;1А;01.02.2019;111\n"
                                                             "Яковлев Ян Янович;1Б;завтра;222\n");
    const auto plan = cli.json({u"import"_s, u"pupils"_s, file, u"--report"_s, cli.path(u"отчёт.csv"_s)}, 3);
    CHECK(plan[u"unread_columns"_s][0][u"column"_s].toString() == u"СНИЛС");
    CHECK(plan[u"unread_columns"_s][0][u"personal"_s].toBool());
    QByteArray report = cli.folder().read(u"отчёт.csv"_s);
    CHECK_FALSE(report.contains("СНИЛС"));
    report.replace("завтра", "03.04.2019");
    const auto mended =
        cli.json({u"import"_s, u"pupils"_s, cli.folder().write(u"исправлено.csv"_s, report), u"--apply"_s});
    CHECK(mended[u"added"_s].toInt() == 2);
    CHECK(mended[u"errors"_s].toArray().isEmpty());
}
