// SPDX-License-Identifier: GPL-3.0-or-later
// What a person wrote by hand, a file does not overwrite unasked.
#include "tests/core/movements/Moves.h"
#include "tests/core/roster/ImportOfATest.h"

#include "core/homerooms/HomeroomsService.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

constexpr QStringView kFile = u"ФИО;Класс;Дата рождения;Телефон\n"
                              u"Ким Ян Ильич;1А;01.02.2019;+7 900 111-11-11\n"
                              u"Ли Анна Яновна;1А;02.02.2019;+7 900 222-22-22\n";

void editPhone(Import &import, const QString &name, const QString &phone)
{
    const people::Person person = import.pupil(name);
    people::PersonContent content = person.content;
    content.phone = phone;
    valueOf(import->people().edit(person.id, content, std::nullopt));
}

ImportDecisions tick(int at, table::Field field)
{
    ImportDecisions decisions;
    decisions.tickedFields.insert({.at = at, .field = field});
    return decisions;
}

} // namespace

TEST_CASE("A field that was changed by hand is kept, shown, and overwritten only where it is ticked")
{
    Import import;
    import.pupils(kFile);
    editPhone(import, u"Ким Ян Ильич"_s, u"+7 900 999-99-99"_s);

    const ImportPlan plan = import.plan(ImportKind::pupils, kFile);
    CHECK(plan.kept == 1);
    CHECK(plan.unchanged == 1);
    CHECK(plan.changesNothing());
    REQUIRE(plan.rows[0].differences.size() == 1);
    CHECK(plan.rows[0].differences[0].byHand);
    CHECK_FALSE(valueOf(import.apply(plan)).entry);

    undoable(import.workspace(),
             [&] { return import.apply(import.plan(ImportKind::pupils, kFile), tick(0, table::Field::phone)); });
    CHECK(import.pupil(u"Ким Ян Ильич"_s).content.phone == u"+7 900 111-11-11");
    // The file wrote it last: the next one may change it.
    const ImportPlan next = import.plan(ImportKind::pupils, kFile.toString().replace(u"111-11-11"_s, u"333-33-33"_s));
    CHECK(next.changed == 1);
    CHECK(next.kept == 0);
}

TEST_CASE("What is next to a field that was changed by hand is still brought up to the file")
{
    Import import;
    import.pupils(kFile);
    editPhone(import, u"Ким Ян Ильич"_s, u"+7 900 999-99-99"_s);
    const ImportPlan plan =
        import.plan(ImportKind::pupils, kFile.toString()
                                            .replace(u"01.02.2019"_s, u"03.02.2019"_s)
                                            .replace(u"Дата рождения;Телефон"_s, u"Дата рождения;Телефон"_s));
    // Another birth date may be another person: nobody decides that but a person.
    CHECK(plan.asked == 1);

    const ImportPlan mail =
        import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения;Телефон;E-mail\n"
                                        u"Ким Ян Ильич;1А;01.02.2019;+7 900 111-11-11;kim@mail.example\n");
    CHECK(mail.changed == 1);
    valueOf(import.apply(mail));
    const people::Person kim = import.pupil(u"Ким Ян Ильич"_s);
    CHECK(kim.content.email == u"kim@mail.example");
    CHECK(kim.content.phone == u"+7 900 999-99-99");
}

TEST_CASE("A pupil whom a person moved stays there, and so does one whom a person let leave")
{
    Import import;
    import.pupils(kFile);
    const people::PersonId kim = import.pupil(u"Ким Ян Ильич"_s).id;
    const people::PersonId li = import.pupil(u"Ли Анна Яновна"_s).id;
    valueOf(transfer(*import.workspace(), kim, valueOf(import->classes().resolve(u"1Б")).id));
    valueOf(depart(*import.workspace(), li));
    const ImportPlan plan = import.plan(ImportKind::pupils, kFile);
    CHECK(plan.kept == 2);
    CHECK(plan.changesNothing());

    const ImportDecisions decisions = tick(1, table::Field::className);
    CHECK(reportOf(plan, decisions).returned == 1);
    undoable(import.workspace(), [&] { return import.apply(plan, decisions); });
    CHECK(import.classOf(import.pupil(u"Ли Анна Яновна"_s)) == u"1А");
    CHECK(import.classOf(import.pupil(u"Ким Ян Ильич"_s)) == u"1Б");
}

TEST_CASE("Of a person entered by hand the file fills in what is empty, and changes nothing else")
{
    Import import;
    const classes::ClassId classId = valueOf(import->classes().resolve(u"1А")).id;
    people::PersonContent content{.name = valueOf(people::PersonName::parse(u"Ким Ян Ильич"))};
    content.birthDate = QDate(2019, 2, 1);
    content.email = u"yan@mail.example"_s;
    valueOf(import->people().add({.content = content, .pupilOf = classId}));
    const ImportPlan plan =
        import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения;Телефон;E-mail\n"
                                        u"Ким Ян Ильич;1Б;01.02.2019;+7 900 111-11-11;x@mail.example\n");
    CHECK(plan.changed == 1);
    valueOf(import.apply(plan));
    const people::Person kim = import.pupil(u"Ким Ян Ильич"_s);
    CHECK(kim.content.phone == u"+7 900 111-11-11");
    CHECK(kim.content.email == u"yan@mail.example");
    CHECK(import.classOf(kim) == u"1А");
    // What the file filled in is the file's.
    CHECK(
        import
            .plan(ImportKind::pupils, u"ФИО;Дата рождения;Класс;Телефон\nКим Ян Ильич;01.02.2019;1А;+7 900 555-55-55\n")
            .changed == 1);
}

TEST_CASE("Position, subjects and homeroom class of a teacher are kept as a person wrote them")
{
    Import import;
    constexpr QStringView file = u"ФИО;Должность;Предмет;Классное руководство\n"
                                 u"Иванова Мария Петровна;учитель;физика;1А\nПетров Илья Ильич;учитель;химия;1Б\n";
    import.staff(file);
    const people::Person teacher = import.people(people::Role::staff).at(u"Иванова Мария Петровна"_s);
    valueOf(import->people().edit(teacher.id, teacher.content,
                                  people::StaffContent{.position = u"методист"_s, .subjects = u"физика"_s}));
    valueOf(import->homerooms().assign(valueOf(import->classes().resolve(u"1Б")).id, teacher.id));
    const ImportPlan plan = import.plan(ImportKind::staff, file);
    CHECK(plan.changesNothing());
    CHECK(plan.kept == 1);
    CHECK(shown(plan.rows[0].differences) == QStringList{u"position: методист → учитель"_s});
    REQUIRE(plan.homerooms.size() == 1);
    CHECK(plan.homerooms[0].was == u"Иванова Мария Петровна");
    CHECK(plan.homerooms[0].will == u"Петров Илья Ильич");
    CHECK(plan.homerooms[0].byHand);
    undoable(import.workspace(), [&] { return import.apply(plan, {.turnedHomerooms = {0}}); });
    CHECK(import->people().homerooms().size() == 2);
}

TEST_CASE("A homeroom teacher assigned by hand is not displaced by somebody new, unless ticked")
{
    Import import;
    import.staff(u"ФИО;Должность\nКозлова Инна Львовна;учитель\n");
    const people::PersonId kozlova = import.people(people::Role::staff).at(u"Козлова Инна Львовна"_s).id;
    valueOf(import->homerooms().assign(valueOf(import->classes().resolve(u"1А")).id, kozlova));
    const ImportPlan plan = import.plan(ImportKind::staff, u"ФИО;Должность;Классное руководство\n"
                                                           u"Козлова Инна Львовна;учитель;\n"
                                                           u"Новикова Вера Павловна;учитель;1А\n");
    CHECK(plan.added == 1);
    REQUIRE(plan.homerooms.size() == 1);
    CHECK(plan.homerooms[0].byHand);
    CHECK_FALSE(plan.homerooms[0].teacher);
    CHECK(plan.homerooms[0].was == u"Козлова Инна Львовна");
    const auto teacher = [&] { return import->people().homerooms().front().teacherName; };

    SECTION("kept")
    {
        valueOf(import.apply(plan));
        CHECK(teacher() == u"Козлова Инна Львовна");
    }
    SECTION("ticked")
    {
        const auto done = undoable(import.workspace(), [&] { return import.apply(plan, {.turnedHomerooms = {0}}); });
        CHECK(done.value.homerooms == 1);
        CHECK(teacher() == u"Новикова Вера Павловна");
    }
    SECTION("ticked, but the teacher is not")
    {
        const ImportDecisions decisions{.untickedRows = {1}, .turnedHomerooms = {0}};
        CHECK(reportOf(plan, decisions).homerooms == 0);
        CHECK_FALSE(valueOf(import.apply(plan, decisions)).entry);
    }
}

TEST_CASE("A relation that a person noted is neither ended nor changed by a list of parents")
{
    Import import;
    import.pupils(u"ФИО;Класс\nКим Ян Ильич;1А\nЛи Анна Яновна;1А\n");
    constexpr QStringView list = u"ФИО родителя;Степень родства;ФИО ребёнка\nКим Инна Ильинична;мать;Ким Ян Ильич\n";
    import.guardians(list);
    const people::PersonId inna = import.people(people::Role::guardian).begin()->second.id;
    const people::PersonId anna = import.pupil(u"Ли Анна Яновна"_s).id;
    const people::PersonId yan = import.pupil(u"Ким Ян Ильич"_s).id;
    valueOf(import->people().linkGuardian({.guardian = inna, .pupil = anna, .relation = people::Relation::guardian}));
    const ImportPlan full = import.full(ImportKind::guardians, list);
    CHECK(full.changesNothing());
    REQUIRE(full.staying.size() == 1);
    CHECK(full.staying.front().reason == StayReason::enteredByHand);

    valueOf(import->people().linkGuardian({.guardian = inna, .pupil = yan, .relation = people::Relation::other}));
    const ImportPlan again = import.plan(ImportKind::guardians, list);
    CHECK(again.changesNothing());
    REQUIRE(again.rows.front().differences.size() == 1);
    CHECK(again.rows.front().differences.front().byHand);
    undoable(import.workspace(), [&] { return import.apply(again, tick(0, table::Field::relation)); });
    CHECK(import.full(ImportKind::guardians, u"ФИО родителя;ФИО ребёнка\nКим Инна Ильинична;Ли Анна Яновна\n").left ==
          1);
}
