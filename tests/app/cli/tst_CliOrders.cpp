// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Cli.h"
#include "tests/app/cli/Papers.h"
#include "tests/support/TestWorkspace.h"

#include "core/school/AppointmentService.h"
#include "core/school/SchoolService.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

const QString kTwelve = u"№ 12 от 01.09.2026"_s;
const QString kThirteen = u"№ 13 от 02.09.2026"_s;

QString fileText(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

void addTeacher(const Cli &cli)
{
    cli.folder().write(u"staff.csv"_s, "ФИО;Должность\nИванова Мария Петровна;учитель\nЛи Анна;учитель\n");
    cli.json({u"import"_s, u"staff"_s, cli.path(u"staff.csv"_s), u"--apply"_s});
}

/// Replaces the store by one whose appointment ended some weeks ago.
void endAppointment(const Cli &cli)
{
    TestWorkspace workspace;
    workspace.clock().set(QDateTime::currentDateTimeUtc().addDays(-60));
    const auto first = *workspace->school().currentAppointment();
    valueOf(workspace->appointment().edit(first.id,
                                          {.administrator = first.administrator,
                                           .order = valueOf(starosta::orders::OrderReference::parse(*first.order)),
                                           .from = first.from,
                                           .to = workspace->ledger().today()}));
    workspace.close();
    REQUIRE(QFile::remove(cli.storePath()));
    REQUIRE(QFile::copy(workspace.path(), cli.storePath()));
}

} // namespace

TEST_CASE("orders are added, shown, edited and removed, and a number is given once a year")
{
    const Cli cli;
    cli.init();
    const auto added = cli.json({u"orders"_s, u"add"_s, kThirteen, u"--kind"_s, u"regulation"_s, u"--title"_s,
                                 u"О чатах"_s, u"--signed-by"_s, u"Белова В. О."_s});
    CHECK(added[u"changed"_s].toBool());
    const auto all = cli.json({u"orders"_s, u"list"_s})[u"orders"_s].toArray();
    REQUIRE(all.size() == 2);
    CHECK(all[0][u"number"_s].toString() == u"13");
    CHECK(all[0][u"kind"_s].toString() == u"regulation");
    CHECK(all[0][u"backs"_s].toInt() == 0);
    CHECK(cli.json({u"orders"_s, u"list"_s, u"--kind"_s, u"appointment"_s})[u"orders"_s].toArray().size() == 1);
    CHECK(cli.json({u"orders"_s, u"list"_s, u"--year"_s, u"2025"_s})[u"orders"_s].toArray().isEmpty());
    CHECK(cli.json({u"orders"_s, u"add"_s, u"№ 13 от 31.12.2026"_s}, 1)[u"error"_s][u"code"_s].toString() ==
          u"order.number_taken");

    const auto shown = cli.json({u"orders"_s, u"show"_s, kTwelve});
    CHECK(shown[u"uses"_s].toArray().size() == 1);
    CHECK(shown[u"text"_s].isNull());
    cli.json({u"orders"_s, u"edit"_s, kThirteen, u"--as"_s, u"№ 14 от 03.09.2026"_s, u"--title"_s, u"Иначе"_s});
    CHECK(cli.json({u"orders"_s, u"show"_s, u"№ 14 от 03.09.2026"_s})[u"title"_s].toString() == u"Иначе");
    CHECK(cli.json({u"orders"_s, u"remove"_s, kTwelve}, 1)[u"error"_s][u"code"_s].toString() == u"order.in_use");
    CHECK(cli.json({u"orders"_s, u"remove"_s, u"№ 14 от 03.09.2026"_s})[u"changed"_s].toBool());
    CHECK(cli.json({u"orders"_s, u"show"_s, u"№ 14 от 03.09.2026"_s}, 1)[u"error"_s][u"code"_s].toString() ==
          u"order.missing");
    CHECK(cli.run({u"orders"_s, u"add"_s, u"13"_s}).code == 2);
    // Another spelling of a number is the same number; the order that has it is named.
    cli.json({u"orders"_s, u"add"_s, u"№ 40а от 03.09.2026"_s});
    const CliRun twice = cli.run({u"orders"_s, u"add"_s, u"№ 40A от 04.09.2026"_s, u"--lang"_s, u"ru"_s});
    CHECK(twice.code == 1);
    CHECK(QString::fromUtf8(twice.err).contains(u"№ 40а"));
    CHECK(cli.json({u"orders"_s, u"list"_s})[u"twins"_s].toArray().isEmpty());
    CHECK(cli.run({u"orders"_s, u"list"_s, u"--kind"_s, u"nothing"_s}).code == 2);
}

TEST_CASE("a draft is written as PDF and ODT; its text is taken out, edited and kept")
{
    const Cli cli;
    cli.init();
    const QString pdf = cli.path(u"приказ.pdf"_s), odt = cli.path(u"приказ.odt"_s), text = cli.path(u"приказ.txt"_s);
    const auto draft = cli.json({u"orders"_s, u"draft"_s, u"appointment"_s, u"--order"_s, kTwelve, u"-o"_s, pdf});
    CHECK(draft[u"text"_s].toString().contains(u"Пак Бато Батоевич"));
    CHECK(textOf(pdf).contains(u"Пак Бато Батоевич"));
    CHECK(textOf(pdf).contains(u"№ 12"));
    cli.json({u"orders"_s, u"draft"_s, u"nomenclature"_s, u"-o"_s, odt});
    QFile document(odt);
    REQUIRE(document.open(QIODevice::ReadOnly));
    CHECK(document.read(2) == "PK");

    cli.json({u"orders"_s, u"draft"_s, u"appointment"_s, u"--order"_s, kTwelve, u"-o"_s, text});
    CHECK(fileText(text).contains(u"ПРИКАЗЫВАЮ:"));
    cli.folder().write(u"правка.txt"_s, "ПРИКАЗЫВАЮ:\n1. Иначе.\n");
    const auto kept = cli.json({u"orders"_s, u"draft"_s, u"appointment"_s, u"--order"_s, kTwelve, u"-o"_s, pdf,
                                u"--text"_s, cli.path(u"правка.txt"_s), u"--keep"_s});
    CHECK(kept[u"journal"_s].isDouble());
    CHECK(textOf(pdf).contains(u"1. Иначе."));
    CHECK(cli.json({u"orders"_s, u"show"_s, kTwelve})[u"text"_s].toString() == u"ПРИКАЗЫВАЮ:\n1. Иначе.");

    CHECK(cli.run({u"orders"_s, u"draft"_s, u"nothing"_s, u"-o"_s, pdf}).code == 2);
    CHECK(cli.run({u"orders"_s, u"draft"_s, u"nomenclature"_s}).code == 2);
    CHECK(cli.run({u"orders"_s, u"draft"_s, u"nomenclature"_s, u"-o"_s, pdf, u"--keep"_s}).code == 2);
    CHECK(cli.json({u"orders"_s, u"draft"_s, u"nomenclature"_s, u"-o"_s, pdf, u"--text"_s, cli.path(u"нет"_s)},
                   1)[u"error"_s][u"code"_s]
              .toString() == u"file.missing");
}

TEST_CASE("the appointment is prolonged, ends, and is handed over with its papers")
{
    const Cli cli;
    cli.init();
    auto shown = cli.json({u"appointment"_s, u"show"_s});
    CHECK(shown[u"state"_s].toString() == u"current");
    CHECK(shown[u"administrator"_s].toString() == u"Пак Бато Батоевич");
    cli.json({u"appointment"_s, u"set"_s, u"--deputy"_s, u"Ли Анна"_s, u"--until"_s, u"31.08.2099"_s});
    shown = cli.json({u"appointment"_s, u"show"_s});
    CHECK(shown[u"appointments"_s][0][u"deputy"_s].toString() == u"Ли Анна");
    CHECK(shown[u"appointments"_s][0][u"until"_s].toString() == u"2099-08-31");

    // A last day that is past would leave nobody in office.
    CHECK(cli.json({u"appointment"_s, u"set"_s, u"--until"_s, u"01.09.2026"_s}, 1)[u"error"_s][u"code"_s].toString() ==
          u"appointment.past");
    endAppointment(cli);
    const CliRun refused = cli.run({u"school"_s, u"set"_s, u"head_name=Белова В. О."_s, u"--json"_s});
    CHECK(refused.code == 1);
    CHECK(refused.errorCode() == u"appointment.expired");
    CHECK(cli.run({u"undo"_s, u"--json"_s}).errorCode() == u"appointment.expired");
    shown = cli.json({u"appointment"_s, u"show"_s});
    CHECK(shown[u"state"_s].toString() == u"expired");
    CHECK(shown[u"appointments"_s][0][u"expired_on"_s].isString());
    CHECK(cli.run({u"statistics"_s, u"-o"_s, cli.path(u"отчёт.csv"_s)}).code == 0);

    const QString pack = cli.path(u"передача.pdf"_s);
    CHECK(cli.json({u"appointment"_s, u"hand-over"_s, u"--to"_s, u"Ли Анна"_s}, 1)[u"error"_s][u"code"_s].toString() ==
          u"appointment.order_missing");
    const auto done = cli.json({u"appointment"_s, u"hand-over"_s, u"--to"_s, u"Ли Анна"_s, u"--order"_s,
                                u"№ 40 от 01.10.2026"_s, u"-o"_s, pack});
    CHECK(done[u"journal"_s].isDouble());
    CHECK(textOf(pack).contains(u"Передаёт: Пак Бато Батоевич"));
    CHECK(textOf(pack).contains(u"Принимает: Ли Анна"));
    CHECK(cli.json({u"school"_s, u"set"_s, u"head_name=Белова В. О."_s})[u"changed"_s].toBool());
    const auto entries = cli.json({u"journal"_s, u"list"_s})[u"entries"_s].toArray();
    CHECK(entries[0][u"actor"_s].toString() == u"Ли Анна");
    CHECK(cli.run({u"appointment"_s, u"set"_s, u"--until"_s, u"вчера"_s}).code == 2);
    CHECK(cli.run({u"appointment"_s, u"hand-over"_s}).code == 2);
}

TEST_CASE("homeroom teachers are assigned one by one and by a table")
{
    const Cli cli;
    cli.init();
    addTeacher(cli);
    CHECK(cli.json({u"homeroom"_s, u"set"_s, u"1А"_s, u"Ли Анна"_s})[u"changed"_s].toBool());
    auto listed = cli.json({u"homeroom"_s, u"list"_s});
    CHECK(objectNamed(listed, "homerooms", "class", u"1А"_s)[u"teacher"_s].toString() == u"Ли Анна");
    CHECK(listed[u"doubts"_s][0][u"code"_s].toString() == u"no_teacher");
    CHECK(cli.json({u"homeroom"_s, u"set"_s, u"1А"_s, u"Петрова Вера"_s}, 1)[u"error"_s][u"code"_s].toString() ==
          u"row.teacher_unknown");
    CHECK(cli.run({u"homeroom"_s, u"set"_s, u"1А"_s}).code == 2);

    cli.folder().write(
        u"k.csv"_s,
        "Класс;Классный руководитель;Второй руководитель\n1А;Иванова Мария Петровна;Ли Анна\n1Б;Ли Анна;\n");
    const QStringList apply{u"homeroom"_s, u"apply"_s, cli.path(u"k.csv"_s), u"--order"_s, u"№ 20 от 01.09.2026"_s};
    const QString before = cli.digest();
    const auto dry = cli.json(apply, 5);
    CHECK(dry[u"changes"_s].toArray().size() == 2);
    CHECK_FALSE(dry[u"applied"_s].toBool());
    CHECK(cli.digest() == before);
    CHECK(cli.json(apply + QStringList{u"--apply"_s})[u"applied"_s].toBool());
    listed = cli.json({u"homeroom"_s, u"list"_s});
    const auto first = objectNamed(listed, "homerooms", "class", u"1А"_s);
    CHECK(first[u"teacher"_s].toString() == u"Иванова Мария Петровна");
    CHECK(first[u"second"_s].toString() == u"Ли Анна");
    CHECK(cli.json({u"homeroom"_s, u"list"_s, u"--history"_s, u"1А"_s})[u"history"_s].toArray().size() == 2);
    CHECK(cli.json(apply + QStringList{u"--apply"_s})[u"journal"_s].isNull());
    cli.json({u"undo"_s});

    cli.folder().write(u"k.csv"_s, "1А;Никто Неизвестный\n1Б;Ли Анна\n");
    const auto wrong = cli.json(apply + QStringList{u"--apply"_s}, 3);
    CHECK(wrong[u"errors"_s][0][u"row"_s].toInt() == 1);
    CHECK_FALSE(wrong[u"applied"_s].toBool());
    CHECK(cli.run({u"homeroom"_s, u"apply"_s, cli.path(u"k.csv"_s)}).code == 2);
}
