// SPDX-License-Identifier: GPL-3.0-or-later
// Who is not in a full list has left: a status with a date, not a deletion.
#include "tests/core/roster/ImportOfATest.h"

#include "core/invites/InvitesService.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

constexpr QStringView kFive = u"ФИО;Класс;Дата рождения;№ личного дела\n"
                              u"Антонов Артём Ильич;1А;01.02.2019;11\n"
                              u"Белова Вера Олеговна;1А;02.02.2019;12\n"
                              u"Ким Ян;1Б;03.02.2019;13\n"
                              u"Ли Анна Яновна;1Б;04.02.2019;14\n"
                              u"Цой Яна Ильинична;2А;05.02.2018;15\n";

constexpr QStringView kWithoutLi = u"ФИО;Класс;Дата рождения;№ личного дела\n"
                                   u"Антонов Артём Ильич;1А;01.02.2019;11\n"
                                   u"Белова Вера Олеговна;1А;02.02.2019;12\n"
                                   u"Ким Ян;1Б;03.02.2019;13\n"
                                   u"Цой Яна Ильинична;2А;05.02.2018;15\n";

QStringList leavers(const ImportPlan &plan)
{
    QStringList names;
    for (const PlannedRow &row : plan.rows) {
        if (row.action == RowAction::leave)
            names.append(row.name);
    }
    return names;
}

people::Person personCalled(Import &import, const QString &name)
{
    for (const people::Person &person : import->people().list()) {
        if (person.content.name.full() == name)
            return person;
    }
    FAIL("nobody is called " << name.toStdString());
    return import->people().list().front();
}

QString link(QChar filling)
{
    return u"https://sferum.ru/?p=messages&join="_s + QString(35, filling) + u'=';
}

} // namespace

TEST_CASE("Who is missing in a full list leaves, with the day, and nobody else is touched")
{
    Import import;
    import.pupils(kFive);
    import.guardians(u"ФИО родителя;ФИО ребёнка;Телефон\nЛи Ян Ильич;Ли Анна Яновна;+7 900 111-22-33\n");
    const ImportPlan plan = import.full(ImportKind::pupils, kWithoutLi);
    CHECK(counts(plan) == QList{0, 0, 0, 4, 0});
    CHECK(plan.left == 1);
    CHECK(plan.holds.isEmpty());
    const PlannedRow &row = plan.rows.back();
    CHECK(row.row == 0);
    CHECK(row.name == u"Ли Анна Яновна");
    CHECK(row.className == u"1Б");
    CHECK(shown(row.differences) == QStringList{u"className: 1Б → "_s});

    const auto done = undoable(import.workspace(), [&] { return import.apply(plan); });
    CHECK(done.value.left == 1);
    CHECK(import->ledger().entry(*done.entry)->subject == u"−1");
    const people::Person left = personCalled(import, u"Ли Анна Яновна"_s);
    CHECK_FALSE(left.classId);
    CHECK(left.leftOn == import->ledger().today());
    CHECK(import->people().guardiansOf(left.id).size() == 1);
    CHECK(import.people(people::Role::pupil).size() == 4);
    CHECK(import.full(ImportKind::pupils, kWithoutLi).changesNothing());
}

TEST_CASE("A file that only adds lets nobody leave")
{
    Import import;
    import.pupils(kFive);
    CHECK(import.plan(ImportKind::pupils, kWithoutLi).left == 0);
}

TEST_CASE("Who reappears gets everything back: the person, the parents, the class")
{
    Import import;
    import.pupils(kFive);
    const people::PersonId before = import.pupil(u"Ли Анна Яновна"_s).id;
    valueOf(import.apply(import.full(ImportKind::pupils, kWithoutLi)));

    SECTION("on the same day, as if nothing had been")
    {
        const QByteArray digest = import.digest();
        const ImportPlan back = import.full(ImportKind::pupils, kFive);
        CHECK(back.returned == 1);
        CHECK(back.added == 0);
        valueOf(import.apply(back));
        CHECK(import.digest() != digest);
        CHECK(import->ledger().historyOf({u"people"_s, before.value()}).size() == 1);
    }
    SECTION("a month later, by number, in another class")
    {
        import.workspace().clock().advanceDays(30);
        const ImportPlan back = import.plan(ImportKind::pupils, u"ФИО;Класс;№ личного дела\nЛи Анна Яновна;2А;14\n");
        CHECK(back.returned == 1);
        CHECK(shown(back.rows.front().differences) == QStringList{u"className:  → 2А"_s});
        valueOf(import.apply(back));
        CHECK(import.classOf(import.pupil(u"Ли Анна Яновна"_s)) == u"2А");
    }
    SECTION("by name and the class that the pupil left")
    {
        const ImportPlan back = import.plan(ImportKind::pupils, u"ФИО;Класс\nЛи Анна Яновна;1Б\n");
        CHECK(back.returned == 1);
        valueOf(import.apply(back));
    }
    SECTION("by the name alone nobody is taken for somebody who has left")
    {
        const ImportPlan back = import.plan(ImportKind::pupils, u"ФИО;Класс\nЛи Анна Яновна;2А\n");
        CHECK(back.returned == 0);
        REQUIRE(back.questions.size() == 1);
        CHECK(back.questions.front().candidates.front().hasLeft);
        return;
    }
    CHECK(import.pupil(u"Ли Анна Яновна"_s).id == before);
    CHECK_FALSE(import.pupil(u"Ли Анна Яновна"_s).leftOn);
}

TEST_CASE("A full list speaks for its scope alone")
{
    Import import;
    import.pupils(kFive);
    const QString classB = u"ФИО;Класс\nКим Ян;1Б\n"_s;
    CHECK(leavers(import.full(ImportKind::pupils, classB, valueOf(ImportScope::parse(u"1Б")))) ==
          QStringList{u"Ли Анна Яновна"_s});
    CHECK(leavers(import.full(ImportKind::pupils, classB, ImportScope::ofGrade(1))) ==
          QStringList{u"Антонов Артём Ильич"_s, u"Белова Вера Олеговна"_s, u"Ли Анна Яновна"_s});
    CHECK(leavers(import.full(ImportKind::pupils, classB)).size() == 4);

    const ImportPlan outside =
        import.full(ImportKind::pupils, u"ФИО;Класс\nКим Ян;1Б\nЦой Яна Ильинична;2А\n", ImportScope::ofGrade(1));
    CHECK(shown(outside.errors) == QStringList{u"3 [Класс] row.outside_scope (2А, 1)"_s});

    NoProgress progress;
    const ImportSource source = import.read(ImportKind::pupils, classB);
    const auto none =
        import->roster().plan(source, {.mode = ImportMode::fullList, .scope = ImportScope::ofGrade(7)}, progress);
    CHECK(codeOf(none) == ErrorCode::classMissing);
    const ImportSource staff = import.read(ImportKind::staff, u"ФИО;Должность\nКим Ян;учитель\n");
    CHECK(codeOf(import->roster().plan(staff, {.mode = ImportMode::fullList, .scope = ImportScope::ofGrade(1)},
                                       progress)) == ErrorCode::importScopeNotForKind);
}

TEST_CASE("A list of pupils never touches the staff, nor parents")
{
    Import import;
    import.pupils(kFive);
    import.staff(u"ФИО;Должность\nИванова Мария Петровна;учитель\n");
    import.guardians(u"ФИО родителя;ФИО ребёнка\nЛи Ян Ильич;Ли Анна Яновна\n");
    const ImportPlan plan = import.full(ImportKind::pupils, kWithoutLi);
    CHECK(leavers(plan) == QStringList{u"Ли Анна Яновна"_s});
    valueOf(import.apply(plan));
    CHECK(import.people(people::Role::staff).size() == 1);
    CHECK(import.people(people::Role::guardian).size() == 1);
}

TEST_CASE("Whom a person entered by hand, a file does not remove")
{
    Import import;
    import.pupils(kFive);
    const classes::ClassId classId = valueOf(import->classes().resolve(u"1Б")).id;
    valueOf(import->people().add(
        {.content = {.name = valueOf(people::PersonName::parse(u"Новый Ной Ильич"))}, .pupilOf = classId}));
    const ImportPlan plan = import.full(ImportKind::pupils, kFive);
    CHECK(plan.changesNothing());
    REQUIRE(plan.staying.size() == 1);
    CHECK(plan.staying.front().name == u"Новый Ной Ильич");
    CHECK(plan.staying.front().className == u"1Б");
    CHECK(plan.staying.front().reason == StayReason::enteredByHand);
}

TEST_CASE("Nobody leaves because of a row that could not be read")
{
    Import import;
    import.pupils(kFive);
    const ImportPlan plan = import.full(ImportKind::pupils, u"ФИО;Класс;Дата рождения\n"
                                                            u"Антонов Артём Ильич;1А;01.02.2019\n"
                                                            u"Белова Вера Олеговна;1А;вчера\n"
                                                            u"Ким Ян;1Б;03.02.2019\n"
                                                            u"Ли Анна Яновна;9Ю;04.02.2019\n"
                                                            u"Цой Яна Ильинична;2А;05.02.2018\n");
    CHECK(plan.wrong == 2);
    CHECK(plan.left == 0);
    REQUIRE(plan.staying.size() == 2);
    CHECK(plan.staying[0].reason == StayReason::rowWrong);
    // A row that does not even say a name may be anybody's: then it has to be accepted that somebody leaves.
    const ImportPlan unread = import.full(ImportKind::pupils, u"ФИО;Класс\n"
                                                              u"Антонов Артём Ильич;1А\nБелова Вера Олеговна;1А\n"
                                                              u"Ким Ян;1Б\nЛи;1Б\n");
    CHECK(unread.left == 2);
    REQUIRE(unread.holds.size() == 2); // the other one: 2А empties
    CHECK(unread.holds.front().reason == HoldReason::rowsUnread);
    CHECK(unread.holds.front().count == 1);
    CHECK(numberToAccept(unread.holds) == 2);
}

TEST_CASE("Whose number stands in a wrong row has not left, whatever the row calls them")
{
    Import import;
    import.pupils(
        u"ФИО;Класс;Дата рождения;№ личного дела\n"
        u"Антонов Артём Ильич;1А;01.02.2019;7\nБелова Вера Олеговна;1А;02.02.2019;8\n"
        u"Ким Ян Ильич;1Б;03.02.2019;9\nЛи Анна Яновна;1Б;04.02.2019;10\nЦой Яна Ильинична;2А;05.02.2019;11\n");
    const ImportPlan plan =
        import.full(ImportKind::pupils, u"ФИО;Класс;Дата рождения;№ личного дела\n"
                                        u"Гусева Вера Олеговна;1А;31.02.2019;8\n"    // no such day, and another surname
                                        u";1Б;03.02.2019;9\n"                        // no name
                                        u"Ли-Петрова Анна Яновна;9Я;04.02.2019;10\n" // no such class
                                        u"Совсем Другой Человек;2А;06.07.2018;11\n"); // somebody else's number
    CHECK(plan.wrong == 3);
    CHECK(plan.asked == 1);
    CHECK(plan.left == 1); // Антонов, of whom no row speaks
    CHECK(plan.staying.size() == 4);
    for (const StayingPerson &each : plan.staying)
        CHECK(each.reason == (each.name == u"Цой Яна Ильинична" ? StayReason::rowAsked : StayReason::rowWrong));
    // It is known of each wrong row whom it means. What holds the file is that not a single row of it could be taken.
    REQUIRE(plan.holds.size() == 1);
    CHECK(plan.holds.front().reason == HoldReason::nothingMatches);

    const ImportPlan twice = import.full(ImportKind::pupils, u"ФИО;Класс;№ личного дела\n"
                                                             u"Первый Иван Ильич;1А;8\nВторой Иван Ильич;1А;8\n");
    CHECK(twice.wrong == 2);
    CHECK(std::any_of(twice.staying.begin(), twice.staying.end(),
                      [](const StayingPerson &each) { return each.name == u"Белова Вера Олеговна"; }));

    const ImportPlan outside = import.full(ImportKind::pupils,
                                           u"ФИО;Класс;№ личного дела\n"
                                           u"Антонов Артём Ильич;1А;7\nНовикова Вера Олеговна;1Б;8\n",
                                           ImportScope::ofClass(*classes::ClassName::parse(u"1А")));
    CHECK(outside.wrong == 1);
    CHECK(outside.left == 0);
}

TEST_CASE("The links of a class that nobody is in any more are proposed for revocation")
{
    Import import;
    import.pupils(kFive);
    for (const auto &[line, filling] : {std::pair(u"1Б ученик "_s, u'a'), std::pair(u"1Б родитель "_s, u'b'),
                                        std::pair(u"1Б учитель "_s, u'c'), std::pair(u"2А ученик "_s, u'd')})
        valueOf(import->invites().registerLinks(import->invites().plan(line + link(filling))));
    const ImportPlan plan = import.full(
        ImportKind::pupils, u"ФИО;Класс\nАнтонов Артём Ильич;1А\nБелова Вера Олеговна;1А\nЦой Яна Ильинична;2А\n");
    REQUIRE(plan.revocations.size() == 2);
    CHECK(plan.revocations[0].className == u"1Б");

    const auto states = [&] {
        QMap<invites::LinkState, int> count;
        for (const invites::InviteLink &each : import->invites().list())
            ++count[each.state];
        return count;
    };
    // A class that empties is held, however small it is.
    REQUIRE(plan.holds.size() == 1);
    CHECK(plan.holds.front().reason == HoldReason::classEmpties);
    const journal::Because because{.reason = u"класс расформирован"_s};
    valueOf(import.apply(plan, {.acceptedRemovals = 2}, because));
    CHECK(states().value(invites::LinkState::revocationDue) == 0); // only where it was ticked
    valueOf(import->ledger().undo());

    ImportDecisions decisions{.acceptedRemovals = 2};
    decisions.revocations = {plan.revocations[0].link};
    // Who keeps a place keeps the link of the class.
    ImportDecisions staying = decisions;
    staying.untickedRows = {int(plan.rows.size()) - 1};
    CHECK(reportOf(plan, staying).revocations == 0);
    const ImportPlan anew = import.full(
        ImportKind::pupils, u"ФИО;Класс\nАнтонов Артём Ильич;1А\nБелова Вера Олеговна;1А\nЦой Яна Ильинична;2А\n");
    CHECK(valueOf(import.apply(anew, staying, because)).value.left == 1);
    CHECK(states().value(invites::LinkState::revocationDue) == 0);
    valueOf(import->ledger().undo());
    const auto done = undoable(import.workspace(), [&] {
        ImportPlan again = import.full(
            ImportKind::pupils, u"ФИО;Класс\nАнтонов Артём Ильич;1А\nБелова Вера Олеговна;1А\nЦой Яна Ильинична;2А\n");
        return import.apply(again, decisions, because);
    });
    CHECK(done.value.revocations == 1);
    CHECK(states().value(invites::LinkState::revocationDue) == 1);
    CHECK(import.full(ImportKind::pupils, kWithoutLi).revocations.isEmpty());
}

TEST_CASE("Staff that is not in a full list is dismissed, and comes back by being in one")
{
    Import import;
    constexpr QStringView both = u"ФИО;Должность;Классное руководство\n"
                                 u"Иванова Мария Петровна;учитель;1А\nПетров Илья Ильич;директор;\n";
    import.staff(both);
    const ImportPlan plan = import.full(ImportKind::staff, u"ФИО;Должность\nПетров Илья Ильич;директор\n");
    CHECK(leavers(plan) == QStringList{u"Иванова Мария Петровна"_s});
    undoable(import.workspace(), [&] { return import.apply(plan); });
    CHECK(import.people(people::Role::staff).size() == 1);
    CHECK(import->people().homerooms().isEmpty());

    import.workspace().clock().advanceDays(10);
    const ImportPlan back = import.full(ImportKind::staff, both);
    CHECK(back.returned == 1);
    undoable(import.workspace(), [&] { return import.apply(back); });
    CHECK(import.people(people::Role::staff).size() == 2);
    CHECK(import->people().homerooms().size() == 1);
    CHECK(import.full(ImportKind::staff, both).changesNothing());
}

TEST_CASE("A relation that is not in a full list of parents ends; the parent stays in the register")
{
    Import import;
    import.pupils(kFive);
    import.guardians(u"ФИО родителя;Степень родства;ФИО ребёнка\n"
                     u"Ли Ян Ильич;отец;Ли Анна Яновна\nЛи Вера Ильинична;мать;Ли Анна Яновна\n"
                     u"Ким Инна Ильинична;мать;Ким Ян\n");
    const ImportPlan plan = import.full(ImportKind::guardians, u"ФИО родителя;Степень родства;ФИО ребёнка\n"
                                                               u"Ли Вера Ильинична;мать;Ли Анна Яновна\n"
                                                               u"Ким Инна Ильинична;мать;Ким Ян\n");
    CHECK(leavers(plan) == QStringList{u"Ли Ян Ильич"_s});
    CHECK(shown(plan.rows.back().differences) == QStringList{u"pupilName: Ли Анна Яновна → "_s});
    undoable(import.workspace(), [&] { return import.apply(plan); });
    CHECK(import->people().guardianships().size() == 2);
    CHECK(personCalled(import, u"Ли Ян Ильич"_s).roles == people::Roles());

    const ImportPlan ofAnother =
        import.full(ImportKind::guardians, u"ФИО родителя;ФИО ребёнка\nЛи Вера Ильинична;Ли Анна Яновна\n",
                    valueOf(ImportScope::parse(u"1А")));
    CHECK(shown(ofAnother.errors).front().contains(u"row.outside_scope"));
}
