// SPDX-License-Identifier: GPL-3.0-or-later
// Homeroom teachers whom a list of pupils names.
#include "tests/core/roster/ImportOfATest.h"

#include "core/homerooms/HomeroomsService.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

constexpr QStringView kList = u"Класс: 1 «А»\nКлассный руководитель: Иванова Мария Петровна\n\n"
                              u"ФИО;Дата рождения\nКим Ян Ильич;01.02.2019\nЛи Анна Яновна;02.02.2019\n";

QString teacherOf(Import &import, QStringView className)
{
    const classes::ClassId id = valueOf(import->classes().resolve(className)).id;
    for (const people::HomeroomAssignment &each : import->people().homerooms()) {
        if (each.classId == id)
            return each.teacherName;
    }
    return {};
}

} // namespace

TEST_CASE("The teacher above the table becomes the homeroom teacher of its class")
{
    Import import;
    import.staff(u"ФИО;Должность\nИванова Мария Петровна;учитель\nПетрова Анна Ильинична;учитель\n");
    const ImportPlan plan = import.plan(ImportKind::pupils, kList);
    CHECK(plan.added == 2);
    REQUIRE(plan.homerooms.size() == 1);
    CHECK(plan.homerooms.front().className == u"1А");
    CHECK(plan.homerooms.front().will == u"Иванова Мария Петровна");
    undoable(import.workspace(), [&] { return import.apply(plan); });
    CHECK(teacherOf(import, u"1А") == u"Иванова Мария Петровна");
    CHECK(import.plan(ImportKind::pupils, kList).changesNothing());

    // Another one, by surname and initials.
    const ImportPlan other =
        import.plan(ImportKind::pupils, kList.toString().replace(u"Иванова Мария Петровна"_s, u"Петрова А.И."_s));
    CHECK_FALSE(other.changesNothing());
    CHECK(other.homerooms.front().was == u"Иванова Мария Петровна");
    CHECK(valueOf(import.apply(other)).value.homerooms == 1);
    CHECK(teacherOf(import, u"1А") == u"Петрова Анна Ильинична");
}

TEST_CASE("A teacher in the cell of the class counts as well")
{
    Import import;
    import.staff(u"ФИО;Должность\nИванова Мария Петровна;учитель\n");
    const ImportPlan plan =
        import.plan(ImportKind::pupils, u"ФИО;Класс\nКим Ян Ильич;1А, Иванова Мария Петровна\nЛи Анна Яновна;1Б\n");
    REQUIRE(plan.homerooms.size() == 1);
    valueOf(import.apply(plan));
    CHECK(teacherOf(import, u"1А") == u"Иванова Мария Петровна");
}

TEST_CASE("A teacher who is not known, or not alone, is a warning and assigns nobody")
{
    Import import;
    const ImportPlan unknown = import.plan(ImportKind::pupils, kList);
    CHECK(unknown.homerooms.isEmpty());
    CHECK(shown(unknown.warnings) == QStringList{u"0 [] row.teacher_unknown (1А, Иванова Мария Петровна, 0)"_s});
    import.staff(u"ФИО;Должность;Телефон\nИванова Мария Петровна;учитель;+7 900 1\n"
                 u"Иванова Мария Петровна;методист;+7 900 2\n");
    const ImportPlan two = import.plan(ImportKind::pupils, kList);
    CHECK(two.homerooms.isEmpty());
    CHECK(shown(two.warnings).front().contains(u"row.teacher_ambiguous"));
}

TEST_CASE("Two teachers of one class are named, and nobody is assigned")
{
    Import import;
    import.staff(u"ФИО;Должность\nИванова Мария Петровна;учитель\nПетрова Анна Ильинична;учитель\n");
    const ImportPlan two = import.plan(ImportKind::pupils, u"ФИО;Класс\nКим Ян Ильич;1А, Иванова Мария Петровна\n"
                                                           "Ли Анна Яновна;1А, Петрова Анна Ильинична\n");
    CHECK(two.homerooms.isEmpty());
    CHECK(shown(two.warnings) ==
          QStringList{u"0 [] row.teacher_twice (1А, Иванова Мария Петровна, Петрова Анна Ильинична)"_s});
    const ImportPlan same = import.plan(ImportKind::pupils, u"ФИО;Класс\nКим Ян Ильич;1А, Иванова Мария Петровна\n"
                                                            "Ли Анна Яновна;1А, Иванова М.П.\n");
    REQUIRE(same.homerooms.size() == 1);
    CHECK(same.homerooms.front().will == u"Иванова Мария Петровна");
}

TEST_CASE("The second teacher of a class does not hide the first, and is no stranger to the class")
{
    Import import;
    import.staff(u"ФИО;Должность\nИванова Мария Петровна;учитель\nПетрова Анна Ильинична;учитель\n");
    import.pupils(kList);
    const people::PersonId petrova = import.people(people::Role::staff).at(u"Петрова Анна Ильинична"_s).id;
    const classes::ClassId room = valueOf(import->classes().resolve(u"1А")).id;
    valueOf(import->ledger().change({.action = journal::Action::assignHomeroom}, [&](journal::Change &change) {
        return import->people().beginHomeroom(change, {.classId = room, .teacher = petrova, .coTeacher = true});
    }));
    CHECK(import.plan(ImportKind::pupils, kList).changesNothing());
    CHECK(import.plan(ImportKind::pupils, kList.toString().replace(u"Иванова Мария Петровна"_s, u"Петрова А.И."_s))
              .changesNothing());
}

TEST_CASE("Whom a person assigned stays, unless the class is ticked")
{
    Import import;
    import.staff(u"ФИО;Должность\nИванова Мария Петровна;учитель\nПетрова Анна Ильинична;учитель\n");
    const people::PersonId petrova = import.people(people::Role::staff).at(u"Петрова Анна Ильинична"_s).id;
    valueOf(import->homerooms().assign(valueOf(import->classes().resolve(u"1А")).id, petrova));
    import.pupils(kList);
    CHECK(teacherOf(import, u"1А") == u"Петрова Анна Ильинична");
    const ImportPlan plan = import.plan(ImportKind::pupils, kList);
    CHECK(plan.changesNothing());
    REQUIRE(plan.homerooms.size() == 1);
    CHECK(plan.homerooms.front().byHand);
    valueOf(import.apply(plan, {.turnedHomerooms = {0}}));
    CHECK(teacherOf(import, u"1А") == u"Иванова Мария Петровна");
}
