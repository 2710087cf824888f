// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in which something stands that is no pupil: it never becomes one, and no pupil is lost by it.
#include "tests/core/roster/ImportOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

TEST_CASE("Headings between the rows put every pupil into the class of theirs")
{
    Import import;
    import.pupils(u"Список учащихся 1 «А» класса;;\n№;ФИО;Дата рождения\n1;Иванов Иван Иванович;01.02.2019\n"
                  "1 «Б» класс;;\n1;Сидоров Семён Семёнович;03.02.2019\n2А;;\n1;Козлов Кирилл Кириллович;04.02.2018\n");
    CHECK(import.classOf(import.pupil(u"Иванов Иван Иванович"_s)) == u"1А");
    CHECK(import.classOf(import.pupil(u"Сидоров Семён Семёнович"_s)) == u"1Б");
    CHECK(import.classOf(import.pupil(u"Козлов Кирилл Кириллович"_s)) == u"2А");
}

TEST_CASE("No member of staff leaves because the list begins with the position")
{
    Import import;
    import.staff(u"ФИО;Должность;Телефон\nИванова Мария Петровна;Директор;+7 900 111-11-11\n"
                 "Сидорова Ольга Юрьевна;Секретарь;+7 900 111-11-13\nКозлова Инна Львовна;Классный руководитель 1А;\n");
    const ImportPlan plan =
        import.full(ImportKind::staff, u"Должность;ФИО;Телефон\nДиректор;Иванова Мария Петровна;+7 900 111-11-11\n"
                                       "Секретарь;Сидорова Ольга Юрьевна;+7 900 111-11-13\n"
                                       "Классный руководитель 1А;Козлова Инна Львовна;\n");
    CHECK(plan.changesNothing());
    CHECK(plan.left == 0);
    CHECK(plan.unchanged == 3);
    CHECK(plan.warnings.isEmpty());
}

TEST_CASE("No pupil leaves because the class is written with its word")
{
    Import import;
    import.pupils(u"ФИО;Класс;Дата рождения\nИванов Иван Иванович;1А;01.02.2019\nПетров Иван Иванович;1Б;01.02.2019\n");
    const ImportPlan plan =
        import.full(ImportKind::pupils, u"Класс;ФИО;Дата рождения\n1А;Иванов Иван Иванович;01.02.2019\n"
                                        "класс 1Б;Петров Иван Иванович;01.02.2019\n");
    CHECK(plan.left == 0);
    CHECK(plan.unchanged == 2);
}

TEST_CASE("What is no name is wrong, and says what to do")
{
    const QString name = GENERATE(as<QString>{}, u"1 2"_s, u"null null"_s, u"Нет данных"_s, u"Иванов Иван (выбыл)"_s,
                                  u"Иванов Иван Иванович, 01.02.2019"_s, u"Петров Пётр Петрович 2"_s);
    Import import;
    const ImportPlan plan = import.plan(ImportKind::pupils, u"ФИО;Класс\n%1;1А\n"_s.arg(name));
    CHECK(shown(plan.errors) == QStringList{u"2 [ФИО] row.not_a_name (%1)"_s.arg(name)});
    CHECK(plan.added == 0);
}

TEST_CASE("A name that is written unusually is marked")
{
    const QString name = GENERATE(as<QString>{}, u"Иванов2 Иван"_s, u"Иванов иван"_s);
    Import import;
    const ImportPlan plan = import.plan(ImportKind::pupils, u"ФИО;Класс\n%1;1А\n"_s.arg(name));
    CHECK(shown(plan.warnings) == QStringList{u"2 [ФИО] row.name_doubtful (%1)"_s.arg(name)});
    CHECK(plan.added == 1);
}

TEST_CASE("A patronymic in a column of its own belongs to the name beside it")
{
    Import import;
    import.pupils(u"Фамилия Имя;Отчество;Класс\nИванов Иван;Иванович;1А\nКим Ян;;1А\n");
    CHECK(import.pupil(u"Иванов Иван Иванович"_s).content.name.patronymic() == u"Иванович");
    CHECK(import.pupil(u"Ким Ян"_s).content.name.patronymic().isEmpty());
    import.pupils(u"Фамилия;Имя Отчество;Класс\nПетров;Пётр Ильич;1А\n");
    CHECK(import.pupil(u"Петров Пётр Ильич"_s).content.name.given() == u"Пётр");
}

TEST_CASE("The class of this school year is taken")
{
    Import import;
    import.pupils(u"ФИО;Класс (2025/2026);Класс (2026/2027)\nПетров Иван Иванович;1А;2А\n");
    CHECK(import.classOf(import.pupil(u"Петров Иван Иванович"_s)) == u"2А");
}

TEST_CASE("Mother and father in one row: each is imported by being chosen, and the other is named")
{
    Import import;
    import.pupils(u"ФИО;Класс\nИванов Иван Иванович;1А\n");
    const QString text = u"ФИО ребёнка;Класс;ФИО матери;Телефон матери;ФИО отца;Телефон отца\n"
                         "Иванов Иван Иванович;1А;Иванова Анна Ильинична;+7 900 1;Иванов Илья Ильич;+7 900 2\n"_s;
    NoProgress progress;
    const auto refused = import->roster().plan(import.read(ImportKind::guardians, text), {}, progress);
    CHECK(codeOf(refused) == ErrorCode::mappingTwoParents);
    for (const auto &[column, other] :
         {std::pair(u"ФИО матери"_s, u"ФИО отца"_s), std::pair(u"ФИО отца"_s, u"ФИО матери"_s)}) {
        const ImportSource source = import.read(ImportKind::guardians, text, {.overrides = {u"fullName="_s + column}});
        const ImportPlan plan = valueOf(import->roster().plan(source, {}, progress));
        CHECK(shown(plan.warnings) == QStringList{u"0 [] mapping.parent_unread (%1)"_s.arg(other)});
        valueOf(import.apply(plan));
    }
    const auto guardians = import.people(people::Role::guardian);
    REQUIRE(guardians.size() == 2);
    CHECK(guardians.at(u"Иванова Анна Ильинична"_s).content.phone == u"+7 900 1");
    CHECK(guardians.at(u"Иванов Илья Ильич"_s).content.phone == u"+7 900 2");
    QList<people::Relation> relations;
    for (const people::Guardianship &each : import->people().guardianships())
        relations.append(each.relation);
    CHECK(relations == QList<people::Relation>{people::Relation::mother, people::Relation::father});
}

TEST_CASE("A birth date that a pupil hardly has is marked, and so is a bare number")
{
    const auto warningsOf = [](const QString &date) {
        Import import;
        return shown(
            import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nИванов Иван;1А;%1\n"_s.arg(date)).warnings);
    };
    CHECK(warningsOf(u"01.09.2019"_s).isEmpty());
    CHECK(warningsOf(u"01.09.2005"_s).isEmpty());
    CHECK(warningsOf(u"01.09.1901"_s) == QStringList{u"2 [Дата рождения] row.age_unlikely (01.09.1901, 125)"_s});
    CHECK(warningsOf(u"02.09.2021"_s) == QStringList{u"2 [Дата рождения] row.age_unlikely (02.09.2021, 4)"_s});
    CHECK(warningsOf(u"43709"_s) == QStringList{u"2 [Дата рождения] row.date_as_number (43709, 01.09.2019)"_s});
    CHECK(warningsOf(u"12345"_s).size() == 2);
}

TEST_CASE("A class that hardly any school has is marked before it is made")
{
    const auto warningsOf = [](const QString &name) {
        Import import;
        return shown(
            import.plan(ImportKind::pupils, u"ФИО;Класс\nИванов Иван;%1\n"_s.arg(name), {.createMissingClasses = true})
                .warnings);
    };
    CHECK(warningsOf(u"2Ы"_s) == QStringList{u"2 [Класс] row.class_unusual (2Ы, 2Ы)"_s});
    CHECK(warningsOf(u"12А"_s) == QStringList{u"2 [Класс] row.class_unusual (12А, 12А)"_s});
    CHECK(warningsOf(u"11Э"_s).isEmpty());
}
