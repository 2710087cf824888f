// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Cli.h"

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

const QByteArray kPupils = "ФИО;Класс;Дата рождения\r\n"
                           "Антонова Анна Антоновна;1А;01.02.2019\r\n"
                           "Белова Вера Ильинична;1А;02.02.2019\r\n"
                           "Белова Вера Юрьевна;1Б;03.02.2019\r\n";
const QByteArray kStaff = "ФИО;Должность\r\nГлова Инна Львовна;директор\r\nАкимов Олег Ильич;учитель\r\n";
const QByteArray kRequests = "Имя;Класс;Роль;Дата\r\n"
                             "Анна Антонова;1А;ученик;01.09.2026\r\n"
                             "Вера Белова;;ученик;01.09.2026\r\n"
                             "Кот Учёный;1А;родитель;01.09.2026\r\n";

void fill(const Cli &cli)
{
    cli.init();
    cli.json({u"import"_s, u"pupils"_s, cli.folder().write(u"ученики.csv"_s, kPupils), u"--apply"_s});
    cli.json({u"import"_s, u"staff"_s, cli.folder().write(u"работники.csv"_s, kStaff), u"--apply"_s});
}

QJsonArray list(const Cli &cli, const QString &state)
{
    return cli.json({u"requests"_s, u"list"_s, u"--state"_s, state})[u"requests"_s].toArray();
}

} // namespace

TEST_CASE("A file of requests is a dry run, is applied, and changes nothing the second time")
{
    const Cli cli;
    fill(cli);
    const QString file = cli.folder().write(u"заявки.csv"_s, kRequests);
    const QString before = cli.digest();
    const auto plan = cli.json({u"requests"_s, u"import"_s, file}, 5);
    CHECK(plan[u"added"_s].toInt() == 3);
    CHECK_FALSE(plan[u"applied"_s].toBool());
    CHECK(plan[u"rows"_s].toArray()[1].toObject()[u"proposal"_s][u"code"_s].toString() == u"request.namesakes");
    CHECK(cli.digest() == before);
    CHECK(cli.json({u"requests"_s, u"import"_s, file, u"--apply"_s})[u"applied"_s].toBool());
    const QString after = cli.digest();
    const auto again = cli.json({u"requests"_s, u"import"_s, file, u"--apply"_s});
    CHECK(again[u"known"_s].toInt() == 3);
    CHECK(again[u"journal"_s].isNull());
    CHECK(cli.digest() == after);
}

TEST_CASE("Pasted lines are entered all or none")
{
    const Cli cli;
    fill(cli);
    const QString before = cli.digest();
    const auto wrong = cli.json({u"requests"_s, u"paste"_s, u"-"_s, u"--apply"_s}, 3,
                                u"Анна Антонова;1А;ученик\nВера Белова;9Я;ученик\nКот;1А;директриса\n"_s.toUtf8());
    CHECK(wrong[u"wrong"_s].toInt() == 2);
    CHECK(wrong[u"rows"_s].toArray()[1].toObject()[u"code"_s].toString() == u"class.missing");
    CHECK(wrong[u"rows"_s].toArray()[2].toObject()[u"code"_s].toString() == u"member.role_unknown");
    CHECK(cli.digest() == before);
    cli.json({u"requests"_s, u"paste"_s, u"-"_s, u"--apply"_s}, 0, u"Анна Антонова\t1А\tученик\n"_s.toUtf8());
    CHECK(list(cli, u"open"_s).size() == 1);
    CHECK(
        cli.run({u"requests"_s, u"import"_s, cli.folder().write(u"без.csv"_s, "Класс;Роль\n1А;ученик\n"), u"--json"_s})
            .errorCode() == u"mapping.field_missing");
}

TEST_CASE("Requests are shown, accepted, asked about, refused and taken up again")
{
    const Cli cli;
    fill(cli);
    const int anna = cli.json({u"requests"_s, u"add"_s, u"Анна Антонова"_s, u"--class"_s, u"1А"_s, u"--role"_s,
                               u"ученик"_s})[u"number"_s]
                         .toInt();
    const auto twice = cli.run({u"requests"_s, u"add"_s, u"Анна Антонова"_s, u"--json"_s});
    CHECK(twice.errorCode() == u"request.open_already");
    const int vera =
        cli.json({u"requests"_s, u"add"_s, u"Вера Белова"_s, u"--role"_s, u"pupil"_s})[u"number"_s].toInt();
    const int stranger = cli.json({u"requests"_s, u"add"_s, u"Кот Учёный"_s})[u"number"_s].toInt();

    const auto shown = cli.json({u"requests"_s, u"show"_s, QString::number(vera)});
    const QJsonArray candidates = shown[u"proposal"_s][u"candidates"_s].toArray();
    REQUIRE(candidates.size() == 2);
    CHECK(cli.run({u"requests"_s, u"accept"_s, QString::number(vera), u"--json"_s}).errorCode() ==
          u"request.person_missing");
    cli.json({u"requests"_s, u"accept"_s, QString::number(vera),
              QString::number(candidates[1].toObject()[u"id"_s].toInt())});

    CHECK(cli.json({u"requests"_s, u"accept"_s, u"--certain"_s}, 5)[u"requests"_s].toArray().size() == 1);
    CHECK(cli.json({u"requests"_s, u"accept"_s, u"--certain"_s, u"--apply"_s})[u"accepted"_s].toInt() == 1);
    CHECK(list(cli, u"accepted"_s).size() == 2);

    cli.json({u"requests"_s, u"ask"_s, QString::number(stranger), u"--note"_s, u"спросили 1А"_s});
    CHECK(cli.run({u"requests"_s, u"refuse"_s, QString::number(stranger), u"--json"_s}).errorCode() ==
          u"request.reason_missing");
    cli.json({u"requests"_s, u"refuse"_s, QString::number(stranger), u"--reason"_s, u"чужой"_s});
    CHECK(list(cli, u"refused"_s)[0].toObject()[u"reason"_s].toString() == u"чужой");
    cli.json({u"requests"_s, u"reopen"_s, QString::number(stranger)});
    CHECK(list(cli, u"open"_s).size() == 1);
    CHECK(cli.run({u"requests"_s, u"accept"_s, QString::number(anna), u"--json"_s}).errorCode() == u"request.decided");
    CHECK(cli.json({u"requests"_s, u"policy"_s, u"--overdue-days"_s, u"5"_s})[u"overdue_days"_s].toInt() == 5);
    CHECK(cli.run({u"requests"_s, u"policy"_s, u"--overdue-days"_s, u"many"_s}).code == 1);
    CHECK(cli.run({u"requests"_s, u"show"_s, u"мой"_s}).code == 2);
    CHECK(cli.run({u"requests"_s, u"show"_s, u"99"_s, u"--json"_s}).errorCode() == u"request.missing");
}

TEST_CASE("Teachers are confirmed step by step, and the statistics count them")
{
    const Cli cli;
    fill(cli);
    CHECK(cli.json({u"statistics"_s})[u"staff"_s][u"confirmed"_s].isNull());
    CHECK(cli.run({u"verification"_s, u"confirm"_s, u"Глова Инна Львовна"_s, u"--json"_s}).errorCode() ==
          u"verification.missing");
    CHECK(cli.json({u"verification"_s, u"request"_s, u"--all"_s}, 5)[u"people"_s].toArray().size() == 2);
    cli.json({u"verification"_s, u"request"_s, u"--all"_s, u"--apply"_s});
    CHECK(cli.run({u"verification"_s, u"confirm"_s, u"Глова"_s, u"--json"_s}).errorCode() ==
          u"verification.documents_missing");
    CHECK(cli.run({u"verification"_s, u"seen"_s, u"Глова"_s, u"--json"_s}).errorCode() ==
          u"verification.documents_missing");
    cli.json({u"verification"_s, u"seen"_s, u"Глова"_s, u"--documents"_s, u"приказ"_s});
    CHECK(cli.json({u"platform"_s, u"list"_s})[u"tasks"_s].toArray().size() == 1);
    cli.json({u"verification"_s, u"confirm"_s, u"Глова Инна Львовна"_s, u"--until"_s, u"31.08.2099"_s});
    CHECK(cli.run({u"verification"_s, u"refuse"_s, u"Акимов Олег Ильич"_s, u"--json"_s}).errorCode() ==
          u"verification.reason_missing");
    cli.json({u"verification"_s, u"refuse"_s, u"Акимов Олег Ильич"_s, u"--reason"_s, u"нет приказа"_s});
    const auto listed = cli.json({u"verification"_s, u"list"_s, u"--state"_s, u"confirmed"_s});
    CHECK(listed[u"confirmed"_s].toInt() == 1);
    REQUIRE(listed[u"teachers"_s].toArray().size() == 1);
    CHECK(
        listed[u"teachers"_s].toArray()[0].toObject()[u"rounds"_s].toArray()[0].toObject()[u"position"_s].toString() ==
        u"директор");
    CHECK(cli.json({u"statistics"_s})[u"staff"_s][u"confirmed"_s].toInt() == 1);
    CHECK(cli.run({u"verification"_s, u"request"_s, u"Никто"_s, u"--json"_s}).errorCode() == u"verification.not_staff");
    CHECK(cli.run({u"verification"_s, u"request"_s}).code == 2);
}

TEST_CASE("Of namesakes in the staff none is taken by itself: they are named with their numbers")
{
    const Cli cli;
    fill(cli);
    const QStringList hire{u"movements"_s,  u"hire"_s,    u"--name"_s,  u"Смирнова Анна Петровна"_s,
                           u"--position"_s, u"учитель"_s, u"--order"_s, u"№ 5 от 01.09.2026"_s,
                           u"--another"_s};
    QList<qint64> numbers;
    for (int time = 0; time < 2; ++time)
        numbers.append(cli.json(hire)[u"people"_s][0][u"id"_s].toInteger());
    REQUIRE(numbers[0] != numbers[1]);
    const QString before = cli.digest();
    const QList<QStringList> commands = {{u"verification"_s, u"request"_s}, {u"homeroom"_s, u"set"_s, u"1А"_s}};
    for (const QStringList &command : commands) {
        for (const QString &name : {u"Смирнова Анна Петровна"_s, u"смирнова  анна"_s, u"Смирнова"_s}) {
            const auto error = cli.json(command + QStringList{name}, 1)[u"error"_s].toObject();
            CHECK(error[u"code"_s].toString() == u"person.namesakes");
            for (const qint64 number : numbers)
                CHECK(error[u"text"_s].toString().contains(QString::number(number)));
        }
    }
    CHECK(cli.digest() == before);
    for (const QStringList &command : commands)
        cli.json(command + QStringList{QString::number(numbers[1])});
    const QJsonValue requested = cli.json({u"verification"_s, u"list"_s, u"--state"_s, u"requested"_s})[u"teachers"_s];
    REQUIRE(requested.toArray().size() == 1);
    CHECK(requested[0][u"id"_s].toInteger() == numbers[1]);
}
