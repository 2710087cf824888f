// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/roster/ImportOfATest.h"

#include "core/roster/ImportReportFile.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

const ReportTexts kTexts{
    .header = {u"Строка файла"_s, u"Что будет"_s, u"Отличия"_s, u"Замечания"_s},
    .sheet = u"Лист"_s,
    .notTaken = u"%1 — нет"_s,
    .action =
        [](RowAction action) { return action == RowAction::leave ? u"Выбывает"_s : QString::number(int(action)); },
    .field = [](table::Field field) { return QString(token(field)); },
    .value = [](table::Field, const QString &value) { return value.toUpper(); },
    .sentence = [](const Error &error) { return error.args.join(u' '); }};

} // namespace

TEST_CASE("The report of an import repeats every row and says what becomes of it")
{
    Import import;
    import.pupils(u"ФИО;Класс;Пол\nКим Вера;1А;М\nЛи Анна;1А;Ж\n");
    const ImportSource source = import.read(
        ImportKind::pupils,
        u"СНИЛС;ФИО;Класс;Пол\n111;Ким Вера;1А;Ж\n222;Ли Анна;1А;Ж\n333;=1+1 Иван;1А;да\n444;Цой Ян;1A;М\n");
    NoProgress progress;
    const ImportPlan plan = valueOf(import->roster().plan(source, {}, progress));
    const QStringList lines = QString::fromUtf8(reportFile(plan, source, {}, kTexts)).split(u"\r\n"_s);
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].endsWith(u"ФИО;Класс;Пол;Строка файла;Что будет;Отличия;Замечания"));
    CHECK_FALSE(lines[0].contains(u"СНИЛС")); // not needed, so not repeated
    CHECK(lines[1] == u"Ким Вера;1А;Ж;2;2;sex: MALE → FEMALE;");
    CHECK(lines[2] == u"Ли Анна;1А;Ж;3;5;;");
    CHECK(lines[3] == u"'=1+1 Иван;1А;да;4;9;;да");
    CHECK(lines[4] == u"Цой Ян;1A;М;5;0;;1A 1А");
    CHECK(lines[5].isEmpty());
}

TEST_CASE("A report that was mended is imported like the file itself")
{
    Import import;
    import.pupils(u"ФИО;Класс;Дата рождения\nКим Вера Олеговна;1А;01.02.2019\nЛи Анна Яновна;1А;03.04.2019\n");
    const ImportSource source = import.read(
        ImportKind::pupils, u"ФИО;Класс;Дата рождения\nКим Вера Олеговна;1Б;01.02.2019\nЦой Ян Ильич;1А;вчера\n");
    NoProgress progress;
    const ImportPlan plan = valueOf(import->roster().plan(source, {.mode = ImportMode::fullList}, progress));
    CHECK(plan.left == 1);
    QString report = QString::fromUtf8(reportFile(plan, source, {}, kTexts));
    // Who leaves is told in the columns of the file, and is not brought back by it.
    CHECK(report.contains(u"\r\nЛи Анна Яновна;1А;;;Выбывает;"));

    report.replace(u"вчера"_s, u"05.06.2019"_s);
    const ImportPlan again = import.full(ImportKind::pupils, report);
    CHECK(again.wrong == 0);
    CHECK(again.moved == 1);
    CHECK(again.added == 1);
    CHECK(again.left == 1);
    CHECK(again.rows.size() == 3);
}

TEST_CASE("Who leaves stands in the report as the columns of the file would say it, and is no row of it")
{
    Import import;
    import.pupils(u"ФИО;Класс\nКим Вера Олеговна;1А\nЛи Анна Яновна;1Б\n");
    const ImportSource source = import.read(
        ImportKind::pupils, u"Фамилия;Имя;Отчество;Параллель;Литера\nКим;Вера;Олеговна;1;А\nЦой;Ян;Ильич;1;Б\n");
    NoProgress progress;
    const ImportPlan plan = valueOf(import->roster().plan(source, {.mode = ImportMode::fullList}, progress));
    const QString report = QString::fromUtf8(reportFile(plan, source, {}, kTexts));
    CHECK(report.contains(u"\r\nЛи;Анна;Яновна;1;Б;;Выбывает;"));
    valueOf(import.apply(plan, {.acceptedRemovals = 100}, {.reason = u"проба"_s}));
    const ImportPlan again = import.plan(ImportKind::pupils, report);
    CHECK(again.changesNothing());
    CHECK(again.rows.size() == 2);
}

TEST_CASE("What was not ticked is in the report with its differences, and is counted for itself")
{
    Import import;
    import.pupils(u"ФИО;Класс;Пол\nКим Вера;1А;М\nЛи Анна;1А;Ж\nПак Олег;1А;М\n");
    const ImportSource source =
        import.read(ImportKind::pupils, u"ФИО;Класс;Пол\nКим Вера;1А;Ж\nЛи Анна;1А;Ж\nЦой Ян;1А;М\n");
    NoProgress progress;
    const ImportPlan plan = valueOf(import->roster().plan(source, {.mode = ImportMode::fullList}, progress));
    REQUIRE(plan.rows.size() == 4);
    ImportDecisions decisions{.untickedRows = {2, 3}, .untickedFields = {{0, table::Field::sex}}};
    const QStringList lines = QString::fromUtf8(reportFile(plan, source, decisions, kTexts)).split(u"\r\n"_s);
    CHECK(lines[1].startsWith(u"Ким Вера;1А;Ж;2;2 — нет;sex: MALE → FEMALE — нет;"));
    CHECK(lines[2] == u"Ли Анна;1А;Ж;3;5;;");
    CHECK(lines[3].startsWith(u"Цой Ян;1А;М;4;0 — нет;"));
    CHECK(lines[4].startsWith(u"Пак Олег;1А;;;Выбывает — нет;"));
    const ImportReport counted = reportOf(plan, decisions);
    CHECK(counted.unchanged == 4);
    CHECK(counted.unticked == 3);
}
