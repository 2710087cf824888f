// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/roster/ImportOfATest.h"

#include "core/roster/ImportReportFile.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

const ReportTexts kTexts{.header = {u"Строка файла"_s, u"Итог"_s, u"Что изменится"_s, u"Замечания"_s},
                         .sheet = u"Лист"_s,
                         .action = [](RowAction action) { return QString::number(int(action)); },
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
        u"СНИЛС;ФИО;Класс;Пол\n111;Ким Вера;1Б;Ж\n222;Ли Анна;1А;Ж\n333;=1+1 Иван;1А;да\n444;Цой Ян;1A;М\n");
    NoProgress progress;
    const ImportPlan plan = valueOf(import->roster().plan(source, {}, progress));
    const QStringList lines = QString::fromUtf8(reportFile(plan, source, {}, kTexts)).split(u"\r\n"_s);
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].endsWith(u"ФИО;Класс;Пол;Строка файла;Итог;Что изменится;Замечания"));
    CHECK_FALSE(lines[0].contains(u"СНИЛС")); // not needed, so not repeated
    CHECK(lines[1] == u"Ким Вера;1Б;Ж;2;3;\"sex: MALE → FEMALE; className: 1А → 1Б\";1А");
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
    CHECK(report.contains(u"Ли Анна Яновна, 1А")); // who leaves is told, in no column of the file

    report.replace(u"вчера"_s, u"05.06.2019"_s);
    const ImportPlan again = import.full(ImportKind::pupils, report);
    CHECK(again.wrong == 0);
    CHECK(again.moved == 1);
    CHECK(again.added == 1);
    CHECK(again.left == 1);
    CHECK(again.rows.size() == 3);
}
