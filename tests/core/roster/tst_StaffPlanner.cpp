// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/roster/ImportOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

constexpr QStringView kStaff = u"ФИО;Должность;Предмет;Классное руководство;Телефон;E-mail\n"
                               u"Соколова Алтана Андреевна;учитель;математика;1А;+7 900 111-22-33;s1@school.example\n"
                               u"Сергеева Алиса;директор;;;+7 900 444-55-66;s2@school.example\n";

people::Person member(Import &import, const QString &name)
{
    const auto staff = import.people(people::Role::staff);
    REQUIRE(staff.contains(name));
    return staff.at(name);
}

QString homeroomOf(Import &import, QStringView label)
{
    const auto room = valueOf(import->classes().resolve(label));
    for (const people::HomeroomAssignment &each : import->people().homerooms()) {
        if (each.classId == room.id)
            return each.teacherName;
    }
    return {};
}

} // namespace

TEST_CASE("A list of staff brings positions, subjects, contacts and homeroom classes")
{
    Import import;
    const ImportPlan plan = import.plan(ImportKind::staff, kStaff);
    CHECK(counts(plan) == QList{2, 0, 0, 0, 0});
    const auto done = undoable(import.workspace(), [&] { return import.apply(plan); });
    CHECK(import->ledger().entry(*done.entry)->action == u"import.staff");

    const people::Person teacher = member(import, u"Соколова Алтана Андреевна"_s);
    CHECK(teacher.staff == people::StaffContent{.position = u"учитель"_s, .subjects = u"математика"_s});
    CHECK(teacher.content.phone == u"+7 900 111-22-33");
    CHECK(teacher.content.email == u"s1@school.example");
    CHECK(teacher.origin == people::Origin::import);
    CHECK(homeroomOf(import, u"1А") == u"Соколова Алтана Андреевна");
    CHECK(homeroomOf(import, u"1Б").isEmpty());
    CHECK(counts(import.staff(kStaff)) == QList{0, 0, 0, 2, 0});
}

TEST_CASE("A changed position, phone and homeroom class are shown as differences")
{
    Import import;
    import.staff(kStaff);
    const ImportPlan plan = import.staff(u"ФИО;Должность;Классное руководство;Телефон\n"
                                         u"Соколова Алтана Андреевна;методист;1Б;8 900 999-88-77\n");
    CHECK(counts(plan) == QList{0, 1, 0, 0, 0});
    CHECK(shown(plan.rows.front().differences) ==
          QStringList{u"phone: +7 900 111-22-33 → 8 900 999-88-77"_s, u"position: учитель → методист"_s});
    REQUIRE(plan.homerooms.size() == 1);
    CHECK(plan.homerooms.front().className == u"1Б");
    const people::Person teacher = member(import, u"Соколова Алтана Андреевна"_s);
    CHECK(teacher.staff == people::StaffContent{.position = u"методист"_s, .subjects = u"математика"_s});
    CHECK(homeroomOf(import, u"1Б") == u"Соколова Алтана Андреевна");
}

TEST_CASE("A class changes hands with the list")
{
    Import import;
    import.staff(kStaff);
    constexpr QStringView text = u"ФИО;Должность;Классное руководство\n"
                                 u"Соколова Алтана Андреевна;учитель;2А\nКим Вера;учитель;1А\n";
    const ImportPlan plan = import.staff(text);
    CHECK(counts(plan) == QList{1, 0, 0, 1, 0});
    REQUIRE(plan.homerooms.size() == 2);
    CHECK(plan.homerooms[1].was == u"Соколова Алтана Андреевна");
    CHECK(plan.homerooms[1].will == u"Ким Вера");
    CHECK(homeroomOf(import, u"1А") == u"Ким Вера");
    CHECK(homeroomOf(import, u"2А") == u"Соколова Алтана Андреевна");
    CHECK(counts(import.staff(text)) == QList{0, 0, 0, 2, 0});
}

TEST_CASE("Two teachers for one class, and a class that does not exist, are wrong")
{
    Import import;
    const ImportPlan plan = import.plan(ImportKind::staff, u"ФИО;Должность;Классное руководство\n"
                                                           u"Ким Вера;учитель;1А\nЛи Анна;учитель;1 «А»\n"
                                                           u"Цой Ян;учитель;7В\nПак Ева;учитель;первый\n");
    CHECK(shown(plan.errors) == QStringList{u"3 [Классное руководство] row.homeroom_twice (1А, 2)"_s,
                                            u"4 [Классное руководство] row.class_unknown (7В)"_s,
                                            u"5 [Классное руководство] class_name.invalid (первый)"_s});
    CHECK(plan.missingClasses.size() == 1);
}

TEST_CASE("A missing homeroom class is made with the import if that is wanted")
{
    Import import;
    const ImportPlan plan =
        import.plan(ImportKind::staff, u"ФИО;Должность;Классное руководство\nКим Вера;учитель;7В, 1А\n",
                    {.createMissingClasses = true});
    CHECK(valueOf(import.apply(plan)).value.createdClasses.size() == 1);
    CHECK(homeroomOf(import, u"7В") == u"Ким Вера");
    CHECK(homeroomOf(import, u"1А") == u"Ким Вера");
}

TEST_CASE("Namesakes of the staff are told apart by birth date, phone or e-mail")
{
    Import import;
    constexpr QStringView text =
        u"ФИО;Должность;Телефон\nКим Вера;учитель;+7 900 111-11-11\nКим Вера;методист;+7 900 222-22-22\n";
    CHECK(counts(import.staff(text)) == QList{2, 0, 0, 0, 0});
    CHECK(counts(import.staff(text)) == QList{0, 0, 0, 2, 0});
    const ImportPlan asked = import.plan(ImportKind::staff, u"ФИО;Должность\nКим Вера;учитель\n");
    CHECK(shown(asked.questions) == QStringList{u"2 [ФИО] row.ambiguous (2)"_s});

    constexpr QStringView born = u"ФИО;Должность;Дата рождения\nЛи Ян;учитель;01.02.1980\nЛи Ян;учитель;03.04.1990\n";
    CHECK(counts(import.staff(born)) == QList{2, 0, 0, 0, 0});
    CHECK(counts(import.staff(born)) == QList{0, 0, 0, 2, 0});
}

TEST_CASE("Two rows of one member of staff are one too many")
{
    Import import;
    const ImportPlan plan = import.plan(
        ImportKind::staff, u"ФИО;Должность;Телефон\nКим Вера;учитель;+7 900 111-11-11\nКим Вера;методист;\n");
    CHECK(shown(plan.errors) == QStringList{u"3 [] row.duplicate (2)"_s});
}

TEST_CASE("An e-mail address with a letter of the other alphabet makes nobody a namesake")
{
    Import import;
    const QStringView second = GENERATE(QStringView(u"KIM@shkola.ru"), QStringView(u"kim@shk\u043Ela.ru")); // о
    const QString text = u"ФИО;Должность;E-mail\nКим Вера;учитель;kim@shkola.ru\nКим Вера;учитель;%1\n"_s.arg(second);
    CHECK(shown(import.plan(ImportKind::staff, text).errors) == QStringList{u"3 [] row.duplicate (2)"_s});
}

TEST_CASE("A new namesake is not taken for the one who is there")
{
    Import import;
    import.staff(u"ФИО;Должность;Телефон\nКим Вера;учитель;+7 900 111-11-11\n");
    const ImportPlan plan =
        import.plan(ImportKind::staff,
                    u"ФИО;Должность;Телефон\nКим Вера;учитель;+7 900 111-11-11\nКим Вера;завхоз;+7 900 222-22-22\n");
    CHECK(counts(plan) == QList{1, 0, 0, 1, 0});
    // Both phones are new: which of the two she is, the list does not say.
    const ImportPlan asked =
        import.plan(ImportKind::staff,
                    u"ФИО;Должность;Телефон\nКим Вера;учитель;+7 900 333-33-33\nКим Вера;завхоз;+7 900 222-22-22\n");
    CHECK(asked.questions.size() == 2);
}

TEST_CASE("A pupil with the name of a teacher is somebody else")
{
    Import import;
    import.pupils(u"ФИО;Класс\nКим Вера Олеговна;1А\n");
    CHECK(counts(import.staff(u"ФИО;Должность\nКим Вера Олеговна;учитель\n")) == QList{1, 0, 0, 0, 0});
    CHECK(import->people().list().size() == 2);
}

TEST_CASE("A homeroom class written with a Latin letter is pointed out")
{
    Import import;
    const ImportPlan plan = import.staff(u"ФИО;Должность;Классное руководство\nКим Вера;учитель;1A\n");
    CHECK(shown(plan.warnings) == QStringList{u"2 [Классное руководство] row.class_unusual (1A, 1А)"_s});
}
