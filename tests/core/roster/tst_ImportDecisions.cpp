// SPDX-License-Identifier: GPL-3.0-or-later
// A tick on each row and on each field.
#include "tests/core/roster/ImportOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

constexpr QStringView kBefore = u"ФИО;Класс;№ личного дела;Телефон;Пол\n"
                                u"Ким Ян Ильич;1А;1;+7 900 111-11-11;М\nЛи Анна Яновна;1А;2;+7 900 222-22-22;Ж\n";
constexpr QStringView kAfter = u"ФИО;Класс;№ личного дела;Телефон;Пол\n"
                               u"Кимов Ян Ильич;1Б;1;+7 900 333-33-33;М\nЛи Анна Яновна;2А;2;+7 900 222-22-22;Ж\n"
                               u"Новый Ной Ильич;3В;3;;М\n";

ImportPlan planned(Import &import)
{
    return import.plan(ImportKind::pupils, kAfter, {.createMissingClasses = true});
}

} // namespace

TEST_CASE("Of each row only the ticked fields are written")
{
    Import import;
    import.pupils(kBefore);
    const ImportPlan plan = planned(import);
    CHECK(plan.moved == 2);
    CHECK(shown(plan.rows[0].differences) == QStringList{u"fullName: Ким Ян Ильич → Кимов Ян Ильич"_s,
                                                         u"phone: +7 900 111-11-11 → +7 900 333-33-33"_s,
                                                         u"className: 1А → 1Б"_s});
    ImportDecisions decisions;
    decisions.untickedFields = {{.at = 0, .field = table::Field::fullName},
                                {.at = 0, .field = table::Field::className}};
    const ImportReport report = reportOf(plan, decisions);
    CHECK(report.moved == 1);
    CHECK(report.changed == 1);
    CHECK(report.added == 1);
    undoable(import.workspace(), [&] { return import.apply(plan, decisions); });
    const people::Person kim = import.pupil(u"Ким Ян Ильич"_s);
    CHECK(kim.content.phone == u"+7 900 333-33-33");
    CHECK(import.classOf(kim) == u"1А");
    CHECK(import.classOf(import.pupil(u"Ли Анна Яновна"_s)) == u"2А");
    // What was not ticked is offered the next time.
    CHECK(import.plan(ImportKind::pupils, kAfter).moved == 1);
}

TEST_CASE("A row without a tick does nothing, and makes no class")
{
    Import import;
    import.pupils(kBefore);
    const ImportPlan plan = planned(import);
    const ImportDecisions decisions{.untickedRows = {1, 2}};
    const auto done = valueOf(import.apply(plan, decisions));
    CHECK(done.value.moved == 1);
    CHECK(done.value.added == 0);
    CHECK(done.value.unchanged == 2);
    CHECK(done.value.createdClasses.isEmpty());
    CHECK(import.people(people::Role::pupil).size() == 2);
    CHECK(import.classOf(import.pupil(u"Ли Анна Яновна"_s)) == u"1А");
}

TEST_CASE("Without a single tick nothing is written")
{
    Import import;
    import.pupils(kBefore);
    const ImportPlan plan = planned(import);
    const ImportDecisions decisions{.untickedRows = {0, 1, 2}};
    CHECK(reportOf(plan, decisions).changesNothing());
    CHECK_FALSE(valueOf(import.apply(plan, decisions)).entry);
}

TEST_CASE("A parent is added with the first ticked row that needs one")
{
    Import import;
    import.pupils(kBefore);
    const ImportPlan plan = import.plan(
        ImportKind::guardians, u"ФИО родителя;ФИО ребёнка;Телефон\nКим Инна Ильинична;Ким Ян Ильич;+7 900 1\n"
                               u"Ким Инна Ильинична;Ли Анна Яновна;+7 900 1\nЛи Вера Ильинична;Ли Анна Яновна;\n");
    CHECK(plan.added == 3);
    valueOf(import.apply(plan, {.untickedRows = {0, 2}}));
    CHECK(import.people(people::Role::guardian).size() == 1);
    CHECK(import->people().guardianships().size() == 1);
    CHECK(import.pupil(u"Ли Анна Яновна"_s).id == import->people().guardianships().front().pupil);
}

TEST_CASE("The plan says which columns are not read, and which of them nobody needs")
{
    Import import;
    const ImportPlan plan = import.plan(
        ImportKind::pupils, u"ФИО;Класс;СНИЛС;Адрес;Любимый цвет\nКим Ян;1А;123-456-789 00;ул. Мира, 1;синий\n");
    QStringList unread;
    for (const UnreadColumn &column : plan.unreadColumns)
        unread.append(column.header + (column.personal ? u" !"_s : QString()));
    CHECK(unread == QStringList{u"СНИЛС !"_s, u"Адрес !"_s, u"Любимый цвет"_s});
}
