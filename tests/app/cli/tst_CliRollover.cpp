// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/app/cli/Cli.h"
#include "tests/app/cli/Papers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

/// 1А and 2А of a year that is over, with two pupils.
struct EndedYear
{
    EndedYear()
    {
        cli.json({u"init"_s, u"--name"_s, u"МБОУ «Учебная НОШ»"_s, u"--short-name"_s, u"Учебная НОШ"_s, u"--year"_s,
                  u"2024/2025"_s, u"--classes"_s, u"1А,2А"_s, u"--administrator"_s, u"Пак Бато Батоевич"_s});
        cli.folder().write(u"p.csv"_s, u"ФИО;Класс\nИванов Иван;1А\nБелова Вера;2А\n"_s.toUtf8());
        cli.json({u"import"_s, u"pupils"_s, cli.path(u"p.csv"_s), u"--apply"_s});
    }
    Cli cli;
};

} // namespace

TEST_CASE("A school year is rehearsed, begun and taken back from the command line")
{
    const EndedYear year;
    const Cli &cli = year.cli;
    const QString before = cli.digest();
    const auto rehearsed = cli.json(
        {u"rollover"_s, u"--rehearse"_s, u"--plan"_s, cli.path(u"plan.csv"_s), u"--new-classes"_s, u"none"_s}, 5);
    CHECK(cli.digest() == before);
    CHECK(rehearsed[u"to"_s].toString() == u"2025/2026");
    CHECK(rehearsed[u"promoted"_s].toInt() == 1);
    CHECK(rehearsed[u"graduated"_s].toInt() == 1);
    CHECK(rehearsed[u"problems"_s].toArray().isEmpty());
    CHECK(cli.folder().read(u"plan.csv"_s).contains("1А;Иванов Иван;переведён с классом;2А;"));

    const auto done = cli.json({u"rollover"_s, u"--apply"_s, u"--order"_s, u"№ 40 от 28.05.2025"_s});
    CHECK(done[u"applied"_s].toBool());
    CHECK(cli.json({u"people"_s, u"list"_s, u"--class"_s, u"2А"_s})[u"people"_s].toArray().size() == 1);
    cli.json({u"undo"_s});
    CHECK(cli.digest() == before);
}

TEST_CASE("Pupils and classes that go elsewhere are named on the command line")
{
    const EndedYear year;
    const Cli &cli = year.cli;
    const auto done = cli.json({u"rollover"_s, u"--apply"_s, u"--order"_s, u"№ 40 от 28.05.2025"_s, u"--repeat"_s,
                                u"Белова Вера"_s, u"--leave"_s, u"Иванов Иван=Казань"_s});
    CHECK(done[u"repeated"_s].toInt() == 1);
    CHECK(done[u"left"_s].toInt() == 1);
    CHECK(cli.json({u"people"_s, u"list"_s, u"--class"_s, u"2А"_s})[u"people"_s].toArray().size() == 1);
}

TEST_CASE("The draft of the order is written from what the command line decides")
{
    const EndedYear year;
    const Cli &cli = year.cli;
    const QString before = cli.digest();
    cli.json({u"rollover"_s, u"--rehearse"_s, u"--draft"_s, cli.path(u"order.pdf"_s), u"--repeat"_s, u"Белова Вера"_s,
              u"--order"_s, u"№ 40 от 28.05.2025"_s},
             5);
    const QString text = textOf(cli.path(u"order.pdf"_s));
    INFO(text.toStdString());
    CHECK(text.contains(u"№ 40"_s));
    CHECK(text.contains(u"Белова Вера 2А оставить на повторное обучение: 2А"_s));
    CHECK(cli.digest() == before);
    cli.json({u"rollover"_s, u"--rehearse"_s, u"--draft"_s, cli.path(u"order.odt"_s)}, 5);
    CHECK(cli.folder().read(u"order.odt"_s).startsWith("PK"));
}

TEST_CASE("The leaving grade is kept for the next year, and classes that join are told")
{
    const EndedYear year;
    const Cli &cli = year.cli;
    CHECK(cli.json({u"rollover"_s, u"--rehearse"_s}, 5)[u"last_grade"_s].toInt() == 2);
    const QStringList joined{
        u"rollover"_s, u"--apply"_s, u"--last-grade"_s,      u"4"_s, u"--map"_s, u"2А=3А"_s, u"--map"_s, u"1А=3А"_s,
        u"--join"_s,   u"--order"_s, u"№ 40 от 28.05.2025"_s};
    const auto done = cli.json(joined);
    CHECK(done[u"last_grade"_s].toInt() == 4);
    CHECK(done[u"graduated"_s].toInt() == 0);
    CHECK_FALSE(done[u"classes"_s][0][u"joins"_s].toBool());
    CHECK(done[u"classes"_s][1][u"joins"_s].toBool());
    CHECK(cli.json({u"rollover"_s, u"--rehearse"_s}, 5)[u"last_grade"_s].toInt() == 4);
}

TEST_CASE("A link that waits for revocation names the class of the year that is over as that of its year")
{
    const EndedYear year;
    const Cli &cli = year.cli;
    cli.json({u"links"_s, u"issue"_s, u"-"_s, u"--apply"_s}, 0,
             u"2А ученик https://vk.me/join/AAAAAAAAAAAAAAAAAAAA="_s.toUtf8());
    cli.json({u"rollover"_s, u"--apply"_s, u"--order"_s, u"№ 40 от 28.05.2025"_s});
    const auto links = cli.json({u"links"_s, u"list"_s})[u"links"_s].toArray();
    REQUIRE(links.size() == 1);
    CHECK(links[0][u"state"_s].toString() == u"revocation_due");
    CHECK(links[0][u"class"_s].toString() == u"2А (2024/2025)");
    // Into that class nobody is invited any more: it is revoked, not replaced.
    const auto replaced = cli.run({u"links"_s, u"replace"_s, QString::number(links[0][u"id"_s].toInt()),
                                   u"https://vk.me/join/BBBBBBBBBBBBBBBBBBBB="_s, u"--json"_s});
    CHECK(replaced.errorCode() == u"class.missing");
}

TEST_CASE("No year is skipped")
{
    const EndedYear year;
    const auto skipped = year.cli.json({u"rollover"_s, u"--rehearse"_s, u"--to"_s, u"2026/2027"_s}, 1);
    CHECK(skipped[u"problems"_s][0][u"code"_s].toString() == u"rollover.too_early");
    CHECK(skipped[u"problems"_s][0][u"text"_s].toString().contains(u"2025/2026"_s));
}

TEST_CASE("What a rollover cannot do is said with the exit code")
{
    const EndedYear year;
    const Cli &cli = year.cli;
    CHECK(cli.run({u"rollover"_s}).code == 2);
    CHECK(cli.run({u"rollover"_s, u"--rehearse"_s, u"--apply"_s}).code == 2);
    CHECK(cli.run({u"rollover"_s, u"--rehearse"_s, u"--repeat"_s, u"Никто Никакой"_s, u"--json"_s}).errorCode() ==
          u"rollover.pupil_missing");
    const auto twice = cli.json({u"rollover"_s, u"--rehearse"_s, u"--map"_s, u"1А=3А"_s, u"--map"_s, u"2А=3А"_s}, 1);
    CHECK(twice[u"problems"_s][0][u"code"_s].toString() == u"rollover.class_twice");
    CHECK(cli.run({u"rollover"_s, u"--apply"_s, u"--map"_s, u"1А=3А"_s, u"--map"_s, u"2А=3А"_s, u"--order"_s,
                   u"№ 40 от 28.05.2025"_s, u"--json"_s})
              .errorCode() == u"rollover.class_twice");
    for (const QStringList &words :
         {QStringList{u"--homerooms"_s, u"claer"_s}, QStringList{u"--graduate"_s, u"1А"_s, u"--map"_s, u"1А=2А"_s},
          QStringList{u"--leave"_s, u"Иванов Иван"_s, u"--repeat"_s, u"Иванов Иван"_s}})
        CHECK(cli.run(QStringList{u"rollover"_s, u"--rehearse"_s} + words).code == 2);
    CHECK(cli.run({u"rollover"_s, u"--apply"_s}).code == 2);
    CHECK(cli.run({u"rollover"_s, u"--rehearse"_s, u"--on"_s, u"01.09.2020"_s}).code == 1);
}
