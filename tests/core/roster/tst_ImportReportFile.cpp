// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/roster/ImportOfATest.h"

#include "core/roster/ImportReportFile.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

TEST_CASE("The report of an import has every row, with its differences and issues")
{
    Import import;
    import.pupils(u"ФИО;Класс;Пол\nКим Вера;1А;М\nЛи Анна;1А;Ж\n");
    const ImportPlan plan =
        import.plan(ImportKind::pupils, u"ФИО;Класс;Пол\nКим Вера;1Б;Ж\nЛи Анна;1А;Ж\n=1+1 Иван;1А;да\nЦой Ян;1A;М\n");
    const ReportTexts texts{.header = {u"Строка"_s, u"Действие"_s, u"ФИО"_s, u"Класс"_s, u"Столбец"_s, u"Было"_s,
                                       u"Стало"_s, u"Код"_s, u"Пояснение"_s},
                            .action = [](RowAction action) { return QString::number(int(action)); },
                            .field = [](table::Field field) { return QString(token(field)); },
                            .value = [](table::Field, const QString &value) { return value.toUpper(); },
                            .sentence = [](const Error &error) { return error.args.join(u' '); }};
    const QStringList lines = QString::fromUtf8(reportFile(plan, texts)).split(u"\r\n"_s);
    REQUIRE(lines.size() == 8);
    CHECK(lines[0] == u"Строка;Действие;ФИО;Класс;Столбец;Было;Стало;Код;Пояснение");
    CHECK(lines[1] == u"2;2;Ким Вера;1Б;sex;MALE;FEMALE;;");
    CHECK(lines[2] == u"2;2;Ким Вера;1Б;className;1А;1Б;;");
    CHECK(lines[3] == u"2;2;Ким Вера;1Б;ФИО;;;row.recognised_by_name;1А");
    CHECK(lines[4] == u"3;3;Ли Анна;1А;;;;;");
    CHECK(lines[5] == u"4;4;'=1+1 Иван;1А;Пол;;;row.sex_invalid;да");
    CHECK(lines[6] == u"5;0;Цой Ян;1А;Класс;;;row.class_unusual;1A 1А");
    CHECK(lines[7].isEmpty());
}
