// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Cli.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

/// 1А has Цзянгулов and Обычнов, who leave; 2А has Ким. Цзянгулов's mother is there as well.
class Leavers : public Cli
{
public:
    Leavers()
    {
        init();
        folder().write(u"учащиеся.csv"_s, "ФИО;Класс;Дата рождения;№ личного дела\n"
                                          "Цзянгулов Ювеналий Кириакович;1А;28.02.2015;ЛД-77/4242\n"
                                          "Обычнов Иван Ильич;1А;01.01.2015;ЛД-1\n"
                                          "Ким Ян;2А;01.01.2014;ЛД-2\n");
        folder().write(u"родители.csv"_s,
                       "ФИО ребёнка;Класс;ФИО родителя;Степень родства;Телефон\n"
                       "Цзянгулов Ювеналий Кириакович;1А;Цзянгулова Феврония;мать;+7 911 222-33-44\n");
        json({u"import"_s, u"pupils"_s, path(u"учащиеся.csv"_s), u"--apply"_s});
        json({u"import"_s, u"guardians"_s, path(u"родители.csv"_s), u"--apply"_s});
        json({u"movements"_s, u"depart"_s, number(u"Цзянгулов"_s), u"--note"_s, u"Цзянгулов уехал"_s,
              u"--order-follows"_s, u"--apply"_s, u"--reason"_s, u"переезд Цзянгуловых"_s});
    }

    QString number(const QString &surname) const
    {
        return QString::number(
            objectNamed(json({u"people"_s, u"list"_s}), "people", "surname", surname)[u"id"_s].toInt());
    }
    bool isInFile(const QByteArray &text) const { return folder().read(u"школа.starosta"_s).contains(text); }
};

} // namespace

TEST_CASE("Whose data would be destroyed is shown first; done, it is in the file nowhere, and an act proves it")
{
    const Leavers cli;
    const QString before = cli.digest();
    const QStringList erase = {u"people"_s, u"erase"_s, u"--left-before"_s, u"01.01.2100"_s};
    const auto shown = cli.json(erase, 5);
    REQUIRE(shown[u"people"_s].toArray().size() == 2);
    CHECK(shown[u"people"_s][0][u"name"_s].toString() == u"Цзянгулов Ювеналий Кириакович");
    CHECK(shown[u"people"_s][0][u"class"_s].toString() == u"1А");
    CHECK(shown[u"people"_s][1][u"with_child"_s].toBool());
    CHECK(shown[u"rows"_s].toInt() > 4);
    CHECK(shown[u"entries"_s].toInt() == 3);
    CHECK_FALSE(shown[u"applied"_s].toBool());
    CHECK(cli.digest() == before);
    CHECK(cli.isInFile("Цзянгулов"));

    const QString act = cli.path(u"акт.pdf"_s);
    const auto done = cli.json(erase + QStringList{u"--apply"_s, u"-o"_s, act, u"--reason"_s,
                                                   u"выбытие Цзянгулова Ювеналия"_s, u"--backups"_s});
    CHECK(done[u"applied"_s].toBool());
    CHECK(done[u"act"_s].toInt() == 1);
    CHECK(done[u"entries"_s].toInt() == 3);
    CHECK(done[u"copies_deleted"_s].toInt() >= 0);
    CHECK(done[u"copies"_s].toArray().isEmpty());
    CHECK(cli.folder().read(u"акт.pdf"_s).startsWith("%PDF"));
    for (const char *text : {"Цзянгулов", "Ювенали", "Феврони", "222-33-44", "ЛД-77/4242", "2015-02-28"}) {
        INFO(text);
        CHECK_FALSE(cli.isInFile(text));
    }
    CHECK(cli.json({u"journal"_s, u"verify"_s})[u"ok"_s].toBool());
    CHECK(cli.run({u"check"_s}).code == 0);
    const auto people = cli.json({u"people"_s, u"list"_s})[u"people"_s].toArray();
    CHECK(people.size() == 2);
    CHECK(cli.json(erase)[u"people"_s].toArray().isEmpty());

    const auto undo = cli.run({u"undo"_s, u"--json"_s});
    CHECK(undo.code == 1);
    CHECK(undo.errorCode() == u"journal.erased");
    CHECK(cli.run({u"undo"_s, u"3"_s, u"--json"_s}).errorCode() == u"journal.erased");
}

TEST_CASE("Without a reason and an act nothing is destroyed; nor where the act cannot be written")
{
    const Leavers cli;
    const QString before = cli.digest();
    const QString number = cli.number(u"Цзянгулов"_s);
    const auto code = [&](const QStringList &more) {
        return cli.run(QStringList{u"people"_s, u"erase"_s} + more).code;
    };
    CHECK(code({}) == 2);
    CHECK(code({number, u"--left-before"_s, u"01.01.2100"_s}) == 2);
    CHECK(code({u"семь"_s}) == 2);
    CHECK(code({number, u"--apply"_s, u"--reason"_s, u"выпуск"_s}) == 2);
    CHECK(code({number, u"--apply"_s, u"-o"_s, cli.path(u"акт.pdf"_s)}) == 2);
    CHECK(code({number, u"-o"_s, u"-"_s}) == 2);
    CHECK(code({number, u"--apply"_s, u"-o"_s, cli.path(u"нет/акт.pdf"_s), u"--reason"_s, u"выпуск"_s}) == 1);
    CHECK(code({cli.number(u"Ким"_s)}) == 1);
    CHECK(cli.run({u"people"_s, u"erase"_s, cli.number(u"Ким"_s), u"--json"_s}).errorCode() == u"erasure.is_pupil");
    CHECK(cli.run({u"people"_s, u"erase"_s, u"999"_s, u"--json"_s}).errorCode() == u"person.missing");
    CHECK(cli.digest() == before);
    CHECK_FALSE(QFile::exists(cli.path(u"акт.pdf"_s)));
    CHECK(cli.json({u"people"_s, u"erase"_s, u"--class"_s, u"1А"_s}, 5)[u"people"_s].toArray().size() == 2);
    CHECK(cli.json({u"people"_s, u"erase"_s, u"--class"_s, u"2А"_s})[u"people"_s].toArray().isEmpty());
    CHECK(cli.json({u"people"_s, u"erase"_s, u"--finish"_s})[u"finished"_s].toBool());
}
