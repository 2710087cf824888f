// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Cli.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

QStringList classNames(const Cli &cli)
{
    QStringList names;
    for (const QJsonValue &item : cli.json({u"classes"_s, u"list"_s})[u"classes"_s].toArray()) {
        if (!item[u"archived"_s].toBool())
            names.append(item[u"name"_s].toString());
    }
    return names;
}

} // namespace

TEST_CASE("init makes the school, «Учительская» and the classes, in one entry of the journal")
{
    const Cli cli;
    cli.init();
    CHECK(classNames(cli) ==
          QStringList{u"Учительская"_s, u"1А"_s, u"1Б"_s, u"2А"_s, u"2Б"_s, u"3А"_s, u"3Б"_s, u"4А"_s, u"4Б"_s});
    const auto room = objectNamed(cli.json({u"classes"_s, u"list"_s}), "classes", "name", u"Учительская"_s);
    CHECK(room[u"kind"_s].toString() == u"staff_room");
    CHECK(room[u"grade"_s].isNull());
    CHECK(room[u"letter"_s].isNull());
    CHECK(room[u"homeroom"_s].isNull());
    const auto first = objectNamed(cli.json({u"classes"_s, u"list"_s}), "classes", "name", u"1А"_s);
    CHECK(first[u"grade"_s].toInt() == 1);
    CHECK(first[u"letter"_s].toString() == u"А");
    CHECK(first[u"pupils"_s].toInt() == 0);

    const auto entries = cli.json({u"journal"_s, u"list"_s})[u"entries"_s].toArray();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0][u"seq"_s].toInt() == 1);
    CHECK(entries[0][u"actor"_s].toString() == u"Пак Бато Батоевич");
    CHECK(entries[0][u"action"_s].toString() == u"school.create");
    CHECK(entries[0][u"order"_s].toString() == u"№ 12 от 01.09.2026");
    CHECK(entries[0][u"reason"_s].isNull());
    CHECK(entries[0][u"undoes"_s].isNull());

    const auto card = cli.json({u"school"_s, u"show"_s});
    CHECK(card[u"school"_s][u"short_name"_s].toString() == u"Верхнесаянтуйская НОШ");
    CHECK(card[u"school"_s][u"inn"_s].isNull());
    CHECK(card[u"year"_s].toString() == u"2026/2027");
    CHECK(card[u"administrator"_s].toString() == u"Пак Бато Батоевич");
    CHECK_FALSE(QFileInfo(cli.storePath()).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
}

TEST_CASE("init overwrites nothing and leaves nothing half made")
{
    const Cli cli;
    cli.init();
    const QString before = cli.digest();
    const QStringList again{u"init"_s,   u"--name"_s,          u"Другая"_s,           u"--short-name"_s,
                            u"Другая"_s, u"--year"_s,          u"2026/2027"_s,        u"--classes"_s,
                            u"1А"_s,     u"--administrator"_s, u"Пак Бато Батоевич"_s};
    CHECK(cli.run(again + QStringList{u"--json"_s}).errorCode() == u"store.exists");
    CHECK(cli.digest() == before);

    const QString other = cli.path(u"другая.starosta"_s);
    QStringList nameless = again;
    nameless[2] = QStringLiteral(" ");
    const auto refused = cli.runBare(QStringList{u"--store"_s, other} + nameless + QStringList{u"--json"_s});
    CHECK(refused.code == 1);
    CHECK(refused.errorCode() == u"text.empty");
    CHECK_FALSE(QFileInfo::exists(other));
    CHECK_FALSE(QFileInfo::exists(other + u".lock"_s));
}

TEST_CASE("Classes are added and archived; what does not fit is refused")
{
    const Cli cli;
    cli.init();
    CHECK(cli.json({u"classes"_s, u"add"_s, u"5 инж, 5А"_s, u"--reason"_s, u"новый набор"_s})[u"journal"_s].toInt() ==
          2);
    CHECK(classNames(cli).endsWith(u"5 инж"_s));
    CHECK(classNames(cli).contains(u"5А"_s));
    CHECK(cli.json({u"journal"_s, u"show"_s, u"2"_s})[u"entry"_s][u"reason"_s].toString() == u"новый набор");

    CHECK(cli.run({u"classes"_s, u"add"_s, u"1А"_s, u"--json"_s}).errorCode() == u"class.exists");
    CHECK(cli.run({u"classes"_s, u"archive"_s, u"9Я"_s, u"--json"_s}).errorCode() == u"class.missing");
    CHECK(cli.run({u"classes"_s, u"archive"_s, u"Учительская"_s, u"--json"_s}).errorCode() ==
          u"class.staff_room_fixed");
    CHECK(cli.run({u"classes"_s, u"archive"_s, u"5"_s, u"инж"_s}).code == 0);
    CHECK_FALSE(classNames(cli).contains(u"5 инж"_s));
    CHECK(objectNamed(cli.json({u"classes"_s, u"list"_s}), "classes", "name", u"5 инж"_s)[u"archived"_s].toBool());
}

TEST_CASE("The school card is changed field by field")
{
    const Cli cli;
    cli.init();
    CHECK(cli.run({u"school"_s, u"set"_s, u"head_name=Дашиева Сэсэг Баировна"_s, u"head-title=заведующий"_s,
                   u"link_hosts=links.school.example"_s})
              .code == 0);
    const auto card = cli.json({u"school"_s, u"show"_s});
    CHECK(card[u"school"_s][u"head_name"_s].toString() == u"Дашиева Сэсэг Баировна");
    CHECK(card[u"school"_s][u"head_title"_s].toString() == u"заведующий");
    CHECK(card[u"link_hosts"_s].toArray().contains(u"links.school.example"_s));
    CHECK_FALSE(cli.json({u"school"_s, u"set"_s, u"head_title=заведующий"_s})[u"changed"_s].toBool());
    CHECK(cli.run({u"school"_s, u"set"_s, u"inn=123"_s, u"--json"_s}).errorCode() == u"school.inn_invalid");
    CHECK(cli.run({u"school"_s, u"set"_s, u"full_name="_s, u"--json"_s}).errorCode() == u"text.empty");
}

TEST_CASE("The demo school is complete")
{
    const Cli cli;
    const auto demo = cli.json({u"demo"_s});
    CHECK(demo[u"pupils"_s].toInt() == 241);
    CHECK(demo[u"staff"_s].toInt() == 31);
    CHECK(demo[u"links"_s].toInt() == 34);
    CHECK(cli.run({u"demo"_s, u"--json"_s}).errorCode() == u"store.exists");
    CHECK(cli.json({u"journal"_s, u"verify"_s})[u"ok"_s].toBool());
    const auto people =
        cli.json({u"people"_s, u"list"_s, u"--role"_s, u"pupil"_s, u"--search"_s, u"берёзкина ирина"_s});
    REQUIRE(people[u"people"_s].toArray().size() == 1);
    const auto pupil = people[u"people"_s][0].toObject();
    CHECK(pupil.keys() == QStringList{u"birth_date"_s, u"class"_s, u"external_id"_s, u"given"_s, u"id"_s,
                                      u"patronymic"_s, u"roles"_s, u"sex"_s, u"surname"_s});
    CHECK(pupil[u"birth_date"_s].toString() == u"2019-07-08");
    CHECK(pupil[u"sex"_s].toString() == u"Ж");
    CHECK(pupil[u"class"_s].toString() == u"1А");
    CHECK(pupil[u"external_id"_s].toString() == u"1785");
    CHECK(pupil[u"roles"_s].toArray() == QJsonArray{u"pupil"_s});
}

TEST_CASE("A class is renamed, archived and restored by its name")
{
    const Cli cli;
    cli.init();
    const auto renamed = cli.json({u"classes"_s, u"rename"_s, u"4Б"_s, u"4Г"_s, u"--reason"_s, u"по приказу"_s});
    CHECK(renamed[u"classes"_s].toArray().first().toString() == u"4Г");
    CHECK(renamed[u"journal"_s].toInt() == 2);
    CHECK(cli.run({u"classes"_s, u"rename"_s, u"4Г"_s, u"4А"_s, u"--json"_s}).errorCode() == u"class.exists");
    CHECK(cli.run({u"classes"_s, u"rename"_s, u"4Г"_s}).code == 2);
    CHECK(cli.run({u"classes"_s, u"rename"_s, u"4Г"_s, u"13А"_s}).code == 2);
    CHECK(cli.run({u"classes"_s, u"rename"_s, u"Учительская"_s, u"5А"_s, u"--json"_s}).errorCode() ==
          u"class.staff_room_fixed");

    cli.json({u"classes"_s, u"archive"_s, u"4Г"_s});
    const auto list = [&] { return cli.json({u"classes"_s, u"list"_s}); };
    CHECK(objectNamed(list(), "classes", "name", u"4Г"_s)[u"archived"_s].toBool());
    cli.json({u"classes"_s, u"restore"_s, u"4Г"_s});
    CHECK_FALSE(objectNamed(list(), "classes", "name", u"4Г"_s)[u"archived"_s].toBool());
    // It is so already.
    CHECK(cli.json({u"classes"_s, u"restore"_s, u"4Г"_s})[u"journal"_s].isNull());
    CHECK(cli.run({u"classes"_s, u"add"_s, u" "_s}).code == 2);
}
