// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Cli.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

const QByteArray kPupils = "ФИО;Класс;Дата рождения\r\n"
                           "Антонова Анна Антоновна;1А;01.02.2019\r\n"
                           "Белова Вера Ильинична;1А;02.02.2019\r\n"
                           "Белова Вера Юрьевна;1Б;03.02.2019\r\n"
                           "Яковлев Ян Янович;1Б;03.04.2019\r\n";

const QByteArray kMembers = "Имя;Роль;Последняя активность\r\n"
                            "Анна Антонова;ученик;2026-09-01\r\n"
                            "Вера Белова;ученик;\r\n"
                            "Ян Яковлев;учитель;\r\n"
                            "Кот Учёный;родитель;\r\n";

void fill(const Cli &cli)
{
    cli.init();
    cli.json({u"import"_s, u"pupils"_s, cli.folder().write(u"ученики.csv"_s, kPupils), u"--apply"_s});
}

QJsonObject first(const QJsonObject &answer, const QString &list)
{
    const QJsonArray array = answer[list].toArray();
    REQUIRE(array.size() == 1);
    return array.first().toObject();
}

} // namespace

TEST_CASE("A list of members is a dry run, is applied, and changes nothing the second time")
{
    const Cli cli;
    fill(cli);
    const QString file = cli.folder().write(u"участники.csv"_s, kMembers);
    const QString before = cli.digest();
    const auto plan = cli.json({u"members"_s, u"import"_s, file}, 5);
    for (const QString &key :
         {u"file"_s, u"rows"_s, u"joined"_s, u"matched"_s, u"questions"_s, u"strangers"_s, u"wrong_role"_s,
          u"wrong_class"_s, u"twice"_s, u"not_joined"_s, u"gone"_s, u"applied"_s, u"journal"_s, u"errors"_s}) {
        INFO(key.toStdString());
        CHECK(plan.contains(key));
    }
    CHECK(plan[u"rows"_s].toInt() == 4);
    CHECK(plan[u"joined"_s][u"pupils"_s].toInt() == 1);
    CHECK(plan[u"matched"_s].toInt() == 1);
    CHECK(plan[u"questions"_s].toArray().size() == 2);
    CHECK(first(plan, u"strangers"_s)[u"name"_s].toString() == u"Кот Учёный");
    CHECK(first(plan, u"wrong_role"_s)[u"row"_s].toInt() == 4);
    CHECK(plan[u"not_joined"_s].toInt() == 3);
    CHECK_FALSE(plan[u"applied"_s].toBool());
    CHECK(cli.digest() == before);

    const auto done = cli.json({u"import"_s, u"members"_s, file, u"--apply"_s});
    CHECK(done[u"applied"_s].toBool());
    CHECK(done[u"tasks"_s][u"made"_s].toInt() == 1);
    const QString after = cli.digest();
    const auto again = cli.json({u"import"_s, u"members"_s, file, u"--apply"_s});
    CHECK_FALSE(again[u"applied"_s].toBool());
    CHECK(again[u"journal"_s].isNull());
    CHECK(cli.digest() == after);
    cli.json({u"undo"_s});
    CHECK(cli.digest() == before);
}

TEST_CASE("What a list leaves open is reviewed and decided by numbers")
{
    const Cli cli;
    fill(cli);
    cli.json({u"members"_s, u"import"_s, u"-"_s, u"--apply"_s}, 0, kMembers);
    const auto review = cli.json({u"members"_s, u"review"_s});
    CHECK(review[u"questions"_s].toArray().size() == 2);
    CHECK(review[u"findings"_s].toArray().size() == 1);
    const QJsonObject namesake = objectNamed(review, "questions", "name", u"Вера Белова"_s);
    const QJsonArray candidates = namesake[u"candidates"_s].toArray();
    REQUIRE(candidates.size() == 2);
    const QString number = QString::number(namesake[u"number"_s].toInt());
    const QString person = QString::number(candidates[1][u"id"_s].toInt());
    CHECK(cli.run({u"members"_s, u"decide"_s, number, u"999"_s, u"--json"_s}).errorCode() == u"person.missing");
    CHECK(cli.json({u"members"_s, u"decide"_s, number, person})[u"journal"_s].toInt() > 0);
    CHECK(cli.run({u"members"_s, u"decide"_s, number, person, u"--json"_s}).errorCode() == u"member.decided");
    CHECK(cli.json({u"members"_s, u"decide"_s, u"--proposed"_s})[u"accepted"_s].toInt() == 1);
    const QString stranger =
        QString::number(objectNamed(review, "findings", "name", u"Кот Учёный"_s)[u"number"_s].toInt());
    cli.json({u"members"_s, u"decide"_s, stranger, u"stranger"_s});
    cli.json({u"members"_s, u"decide"_s, stranger, u"undecided"_s});
    CHECK(cli.run({u"members"_s, u"decide"_s, u"999"_s, u"stranger"_s, u"--json"_s}).errorCode() == u"member.missing");

    const auto joined = cli.json({u"members"_s, u"list"_s, u"--state"_s, u"joined"_s, u"--class"_s, u"1А"_s});
    CHECK(joined[u"members"_s].toArray().size() == 1);
    CHECK(cli.run({u"members"_s, u"list"_s, u"--state"_s, u"нет"_s}).code == 2);
    const auto absent = cli.json({u"members"_s, u"list"_s, u"--state"_s, u"not_joined"_s});
    CHECK(absent[u"not_joined"_s].toArray().size() == 2);
}

TEST_CASE("Refusals, joining by hand and inviting anew on the command line")
{
    const Cli cli;
    fill(cli);
    const auto people = cli.json({u"people"_s, u"list"_s});
    const QString anna = QString::number(objectNamed(people, "people", "surname", u"Антонова"_s)[u"id"_s].toInt());
    cli.json({u"members"_s, u"refuse"_s, anna, u"--note"_s, u"заявление"_s});
    const auto absent = cli.json({u"members"_s, u"list"_s, u"--state"_s, u"not_joined"_s, u"--class"_s, u"1А"_s});
    CHECK(absent[u"not_joined"_s][0][u"refused_on"_s].isString());
    cli.json({u"members"_s, u"refuse"_s, anna, u"--withdraw"_s});
    CHECK(cli.run({u"members"_s, u"refuse"_s, anna, u"--withdraw"_s, u"--json"_s}).errorCode() == u"refusal.missing");
    cli.json({u"members"_s, u"join"_s, anna, u"--date"_s, u"01.09.2026"_s});
    CHECK(cli.run({u"members"_s, u"refuse"_s, anna, u"--json"_s}).errorCode() == u"person.joined");
    const auto tasksOnly = cli.json({u"members"_s, u"reinvite"_s, anna});
    CHECK(tasksOnly[u"batch"_s].isNull());
    CHECK(tasksOnly[u"tasks"_s].toInt() == 1);
    cli.json({u"undo"_s});
    // Without a link there is no slip, and then nothing is done.
    const QString slip = cli.path(u"листочек.pdf"_s);
    const QString before = cli.digest();
    CHECK(cli.run({u"members"_s, u"reinvite"_s, anna, u"-o"_s, slip, u"--json"_s}).errorCode() ==
          u"sheet.nothing_to_print");
    CHECK(cli.digest() == before);
    cli.json({u"links"_s, u"add"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"pupil"_s,
              u"https://vk.me/join/AbCdEfGhIjKlMnOpQrStUvWxYz01234567a="_s});
    const auto whole = cli.json({u"members"_s, u"reinvite"_s, anna, u"-o"_s, slip});
    CHECK(whole[u"batch"_s].toInt() == 1);
    CHECK(whole[u"tasks"_s].toInt() == 1);
    CHECK(cli.folder().read(u"листочек.pdf"_s).startsWith("%PDF"));
    CHECK(cli.json({u"links"_s, u"list"_s})[u"links"_s][0][u"state"_s].toString() == u"handed_out");
    cli.json({u"undo"_s});
    CHECK(cli.json({u"links"_s, u"list"_s})[u"links"_s][0][u"state"_s].toString() == u"active");
    CHECK(cli.run({u"members"_s, u"reinvite"_s, anna, u"--role"_s, u"teacher"_s, u"--json"_s}).errorCode() ==
          u"person.missing");
    CHECK(cli.run({u"members"_s, u"reinvite"_s, u"Анна"_s}).code == 2);
}

TEST_CASE("Wrong rows, older lists and held ones end with their own codes")
{
    const Cli cli;
    fill(cli);
    const QByteArray wrong = "Имя;Роль\nАнна Антонова;ученик\nБорис Белов;кто-то\n";
    const auto refused = cli.json({u"members"_s, u"import"_s, u"-"_s, u"--apply"_s}, 3, wrong);
    CHECK(refused[u"errors"_s][0][u"code"_s].toString() == u"member.role_unknown");
    CHECK_FALSE(refused[u"applied"_s].toBool());
    CHECK(cli.json({u"members"_s, u"import"_s, u"-"_s, u"--apply"_s, u"--skip-bad-rows"_s}, 3, wrong)[u"applied"_s]
              .toBool());
    const auto older =
        cli.run({u"members"_s, u"import"_s, u"-"_s, u"--date"_s, u"01.02.2020"_s, u"--json"_s}, "Имя\nАнна Белова\n");
    CHECK(older.code == 1);
    CHECK(older.errorCode() == u"member.list_older");
    // A list that was read before the last one holds again only if somebody says so.
    const QByteArray former = "Имя;Роль\nАнна Антонова;ученик\n";
    cli.json({u"members"_s, u"import"_s, u"-"_s, u"--apply"_s}, 0, former);
    cli.json({u"members"_s, u"import"_s, u"-"_s, u"--apply"_s}, 0,
             "Имя;Роль\nАнна Антонова;ученик\nКто Другой;ученик\n");
    const auto read = cli.run({u"members"_s, u"import"_s, u"-"_s, u"--apply"_s, u"--json"_s}, former);
    CHECK(read.code == 1);
    CHECK(read.errorCode() == u"member.list_older");
    const QString today = QDate::currentDate().toString(u"dd.MM.yyyy"_s);
    CHECK(cli.json({u"members"_s, u"import"_s, u"-"_s, u"--apply"_s, u"--date"_s, today}, 0, former)[u"applied"_s]
              .toBool());
    QByteArray many = "Имя;Роль\n";
    for (char c = 'a'; c < 'a' + 20; ++c)
        many += QByteArray("Xyz Qrs") + c + ";ученик\n";
    cli.json({u"members"_s, u"import"_s, u"-"_s, u"--apply"_s}, 0, many);
    const auto held = cli.json({u"members"_s, u"import"_s, u"-"_s, u"--apply"_s}, 4, "Имя;Роль\nКто Другой;ученик\n");
    CHECK(held[u"held"_s][u"number"_s].toInt() == 20);
    cli.json({u"members"_s, u"import"_s, u"-"_s, u"--apply"_s, u"--allow-removals"_s, u"20"_s}, 0,
             "Имя;Роль\nКто Другой;ученик\n");
}

TEST_CASE("The lists of the fictional schools give what their truth says")
{
    for (const QString &folder : sharedSchools()) {
        QFile file(folder + u"/truth.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
        const Cli cli;
        cli.json({u"init"_s, u"--name"_s, u"Школа"_s, u"--short-name"_s, u"Школа"_s, u"--year"_s, u"2026/2027"_s,
                  u"--classes"_s, truth[u"classes"_s].toObject().keys().join(u','), u"--administrator"_s,
                  u"Пак Бато Батоевич"_s, u"--order"_s, u"№ 12 от 01.09.2026"_s});
        for (const QString &kind : {u"staff"_s, u"pupils"_s, u"guardians"_s})
            cli.json({u"import"_s, kind, folder + u'/' + kind + u".csv"_s, u"--apply"_s});
        const auto done = cli.json({u"import"_s, u"members"_s, folder + u"/members.csv"_s, u"--apply"_s});
        const QJsonObject expected = truth[u"members"_s].toObject();
        INFO(folder.toStdString());
        CHECK(done[u"rows"_s] == expected[u"rows"_s]);
        CHECK(done[u"strangers"_s].toArray().size() == expected[u"strangers"_s].toInt());
        CHECK(done[u"matched"_s].toInt() + done[u"questions"_s].toArray().size() +
                  done[u"strangers"_s].toArray().size() ==
              expected[u"rows"_s].toInt());
        CHECK(done[u"wrong_role"_s].toArray().size() == expected[u"wrong_role"_s].toInt());
    }
}
