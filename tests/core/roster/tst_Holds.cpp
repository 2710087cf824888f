// SPDX-License-Identifier: GPL-3.0-or-later
// The thresholds, each from both sides.
#include "tests/core/roster/ImportOfATest.h"

#include "core/invites/InvitesService.h"
#include "core/school/SchoolService.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

/// `count` pupils of a class, from number `first` on.
QString pupils(QStringView className, int first, int count)
{
    QString rows;
    for (int number = first; number < first + count; ++number)
        rows += u"Тестов Иван %1;%2;%3\n"_s.arg(QString(1 + number % 60, u'а'), className, QString::number(number));
    return rows;
}

const QString kHeader = u"ФИО;Класс;№ личного дела\n"_s;

/// «people_leave 4/40 (3) 4»: count, total, limit, people.
QStringList shown(const QList<Hold> &holds)
{
    QStringList texts;
    for (const Hold &hold : holds) {
        texts.append(u"%1%2 %3/%4 (%5) %6"_s.arg(QString(token(hold.reason)),
                                                 hold.className.isEmpty() ? QString() : u" "_s + hold.className,
                                                 QString::number(hold.count), QString::number(hold.total),
                                                 QString::number(hold.limit), QString::number(hold.people)));
    }
    return texts;
}

} // namespace

TEST_CASE("Three may leave, and a tenth; one more is held")
{
    Import import;
    import.pupils(kHeader + pupils(u"1А", 0, 30) + pupils(u"1Б", 30, 30) + pupils(u"2А", 60, 30));
    const auto without = [&](int fromA, int fromB) {
        return import.full(ImportKind::pupils, kHeader + pupils(u"1А", fromA, 30 - fromA) +
                                                   pupils(u"1Б", 30 + fromB, 30 - fromB) + pupils(u"2А", 60, 30));
    };
    CHECK(without(3, 0).holds.isEmpty());
    CHECK(without(3, 3).holds.isEmpty());
    CHECK(shown(without(5, 5).holds) == QStringList{u"people_leave 10/90 (9) 10"_s, u"class_empties 1А 5/30 (3) 5"_s,
                                                    u"class_empties 1Б 5/30 (3) 5"_s});
    CHECK(numberToAccept(without(5, 5).holds) == 10);
}

TEST_CASE("A class of which more than three and a tenth leave is held, or more than half with those who move")
{
    Import import;
    import.pupils(kHeader + pupils(u"1А", 0, 8) + pupils(u"1Б", 30, 100));
    const ImportPlan left = import.full(ImportKind::pupils, kHeader + pupils(u"1А", 0, 4) + pupils(u"1Б", 30, 100));
    CHECK(shown(left.holds) == QStringList{u"class_empties 1А 4/8 (3) 4"_s});
    const ImportPlan moved = import.plan(ImportKind::pupils, kHeader + pupils(u"1Б", 0, 8));
    CHECK(moved.moved == 8);
    CHECK(shown(moved.holds) == QStringList{u"class_empties 1А 8/8 (4) 8"_s});
    CHECK(import.plan(ImportKind::pupils, kHeader + pupils(u"1Б", 0, 4)).holds.isEmpty());
    const ImportPlan tenth = import.full(ImportKind::pupils, kHeader + pupils(u"1А", 0, 8) + pupils(u"1Б", 30, 90));
    CHECK(tenth.left == 10);
    CHECK(tenth.holds.isEmpty());
}

TEST_CASE("A class outside the scope is held as well when the file takes its people, and its links are proposed")
{
    Import import;
    import.pupils(kHeader + pupils(u"1А", 0, 20) + pupils(u"1Б", 30, 12));
    const QString link = u"https://sferum.ru/?p=messages&join="_s + QString(35, u'a') + u'=';
    valueOf(import->invites().registerLinks(import->invites().plan(u"1Б ученик "_s + link)));
    const ImportPlan plan = import.full(ImportKind::pupils, kHeader + pupils(u"1А", 0, 20) + pupils(u"1А", 30, 12),
                                        *ImportScope::parse(u"1А"));
    CHECK(plan.moved == 12);
    CHECK(shown(plan.holds) == QStringList{u"class_empties 1Б 12/12 (6) 12"_s});
    CHECK(plan.revocations.size() == 1);
}

TEST_CASE("A class is not emptied unseen, however few are in it")
{
    Import import;
    import.pupils(kHeader + pupils(u"1А", 0, 30) + pupils(u"1Б", 40, 2));
    const ImportPlan plan = import.full(ImportKind::pupils, kHeader + pupils(u"1А", 0, 30));
    CHECK(shown(plan.holds) == QStringList{u"class_empties 1Б 2/2 (1) 2"_s});
    // Others come into it.
    CHECK(import.full(ImportKind::pupils, kHeader + pupils(u"1А", 0, 30) + pupils(u"1Б", 50, 2)).holds.isEmpty());
}

TEST_CASE("More than three and a tenth who come back are held: the list may be an old one")
{
    Import import;
    const QString all = kHeader + pupils(u"1А", 0, 10);
    import.pupils(all);
    const ImportPlan one = import.full(ImportKind::pupils, kHeader + pupils(u"1А", 0, 1));
    valueOf(import.apply(one, {.acceptedRemovals = 9}, {.reason = u"ошибка"_s}));
    CHECK(shown(import.plan(ImportKind::pupils, all).holds) == QStringList{u"people_return 9/1 (3) 9"_s});
    CHECK(import.plan(ImportKind::pupils, kHeader + pupils(u"1А", 0, 4)).holds.isEmpty());
}

TEST_CASE("More than three classes, and three quarters of them, do not change hands unseen")
{
    Import import;
    const auto staff = [](QChar first, int count) {
        QString text = u"ФИО;Должность;Классное руководство\n"_s;
        const QStringList rooms{u"1А"_s, u"1Б"_s, u"2А"_s, u"2Б"_s};
        for (int index = 0; index < count; ++index)
            text += u"%1ова Анна Ивановна;учитель;%2\n"_s.arg(QString(5 + index, first), rooms[index]);
        return text;
    };
    const ImportOptions making{.createMissingClasses = true};
    valueOf(import.apply(import.plan(ImportKind::staff, staff(u'к', 4), making)));
    CHECK(import.plan(ImportKind::staff, staff(u'м', 3)).holds.isEmpty());
    const ImportPlan plan = import.plan(ImportKind::staff, staff(u'м', 4));
    const QString nobody = u"nothing_matches 4/4 (0) 4"_s;
    CHECK(shown(plan.holds) == QStringList{u"homerooms_change 4/4 (3) 4"_s, nobody});
    CHECK(shown(holdsOf(plan, {.turnedHomerooms = {0}})) == QStringList{nobody});
}

TEST_CASE("Overwriting what is known of more than three quarters is held; filling in what is not, is not")
{
    Import import;
    const auto withPhone = [](int from, int to, QStringView phone) {
        QString text = u"ФИО;Класс;№ личного дела;Телефон\n"_s;
        for (int number = from; number < to; ++number)
            text += u"Тестов Иван %1;1А;%2;%3\n"_s.arg(QString(1 + number, u'а'), QString::number(number), phone);
        return text;
    };
    import.pupils(kHeader + pupils(u"1А", 0, 20));
    const ImportPlan filled = import.plan(ImportKind::pupils, withPhone(0, 20, u"+7 900 111-11-11"));
    CHECK(filled.changed == 20);
    CHECK(filled.holds.isEmpty());
    valueOf(import.apply(filled));
    CHECK(import.plan(ImportKind::pupils, withPhone(0, 15, u"+7 900 222-22-22")).holds.isEmpty());
    CHECK(shown(import.plan(ImportKind::pupils, withPhone(0, 16, u"+7 900 222-22-22")).holds) ==
          QStringList{u"much_changes 16/20 (15) 16"_s});
}

TEST_CASE("A file with less than half of the last one's rows is held")
{
    Import import;
    import.pupils(kHeader + pupils(u"1А", 0, 4));
    // Before the first full list the largest file stands for one.
    const ImportPlan half = import.full(ImportKind::pupils, kHeader + pupils(u"1А", 0, 2));
    CHECK(half.holds.isEmpty());
    CHECK(shown(import.full(ImportKind::pupils, kHeader + pupils(u"1А", 0, 1)).holds) ==
          QStringList{u"file_shrank 1/4 (2) 3"_s});
    valueOf(import.apply(half));
    CHECK(import.full(ImportKind::pupils, kHeader + pupils(u"1А", 0, 1)).holds.isEmpty());
    valueOf(import->ledger().undo());
    CHECK(import.full(ImportKind::pupils, kHeader + pupils(u"1А", 0, 1)).holds.size() == 1);
}

TEST_CASE("A list in which nobody is known, of classes that are, is held")
{
    Import import;
    import.pupils(kHeader + pupils(u"1А", 0, 4));
    CHECK(shown(import.plan(ImportKind::pupils, kHeader + pupils(u"1А", 10, 5)).holds) ==
          QStringList{u"nothing_matches 5/4 (0) 5"_s});
    CHECK(import.plan(ImportKind::pupils, kHeader + pupils(u"1Б", 10, 5)).holds.isEmpty());
    CHECK(import.plan(ImportKind::pupils, kHeader + pupils(u"1А", 10, 3)).holds.isEmpty());
    CHECK(import.plan(ImportKind::pupils, kHeader + pupils(u"1А", 3, 5)).holds.isEmpty());
    CHECK(shown(import.full(ImportKind::pupils, kHeader + pupils(u"1Б", 10, 5)).holds) ==
          QStringList{u"people_leave 4/4 (3) 4"_s, u"class_empties 1А 4/4 (3) 4"_s, u"nothing_matches 5/4 (0) 5"_s});
}

TEST_CASE("A held plan is applied only with its number and a reason; else nothing is written but a note of it")
{
    Import import;
    import.pupils(kHeader + pupils(u"1А", 0, 20));
    const ImportPlan plan = import.full(ImportKind::pupils, kHeader + pupils(u"1А", 0, 10));
    const int number = numberToAccept(plan.holds);
    CHECK(number == 10);
    CHECK(refusal(import.workspace(), [&] { return import.apply(plan); }) == ErrorCode::importHeld);
    CHECK(refusal(import.workspace(), [&] { return import.apply(plan, {.acceptedRemovals = number - 1}); }) ==
          ErrorCode::importHeld);
    CHECK(refusal(import.workspace(), [&] {
              return import.apply(plan, {.acceptedRemovals = number}, {.reason = u" "_s});
          }) == ErrorCode::importReasonMissing);
    CHECK(import->roster().history().front().outcome == ImportOutcome::held);

    const auto done = undoable(import.workspace(), [&] {
        return import.apply(plan, {.acceptedRemovals = number}, {.reason = u"школа разделена"_s});
    });
    CHECK(done.value.left == 10);
    CHECK(import->ledger().entry(*done.entry)->because.reason == u"школа разделена");
}

TEST_CASE("Rows without a tick pass no threshold")
{
    Import import;
    import.pupils(kHeader + pupils(u"1А", 0, 20));
    const ImportPlan plan = import.full(ImportKind::pupils, kHeader + pupils(u"1А", 0, 16));
    CHECK(shown(plan.holds) == QStringList{u"people_leave 4/20 (3) 4"_s, u"class_empties 1А 4/20 (3) 4"_s});
    ImportDecisions decisions;
    decisions.untickedRows.insert(int(plan.rows.size()) - 1);
    CHECK(holdsOf(plan, decisions).isEmpty());
    CHECK(reportOf(plan, decisions).left == 3);
    CHECK(valueOf(import.apply(plan, decisions)).value.left == 3);
    CHECK(import.people(people::Role::pupil).size() == 17);
}

TEST_CASE("The thresholds can be set")
{
    Import import;
    import.pupils(kHeader + pupils(u"1А", 0, 20));
    const ImportPlan plan =
        import.plan(ImportKind::pupils, kHeader + pupils(u"1А", 0, 18),
                    {.mode = ImportMode::fullList, .thresholds = {.leftPeople = 1, .leftPercent = 0}});
    CHECK(shown(plan.holds) == QStringList{u"people_leave 2/20 (1) 2"_s});
}

TEST_CASE("A class of which three quarters would get other values is held, though the school is not")
{
    Import import;
    const QString header = u"ФИО;Класс;№ личного дела;Телефон\n"_s;
    const auto table = [&](int changed) {
        QString rows = header;
        for (int number = 0; number < 48; ++number) {
            const QString phone = number < changed ? u"+7 901 %1"_s : u"+7 900 %1"_s;
            rows += u"Тестов Иван %1;%2;%3;%4\n"_s.arg(QString(1 + number, u'а'), number < 8 ? u"1А"_s : u"1Б"_s,
                                                       QString::number(number), phone.arg(1112200 + number));
        }
        return rows;
    };
    import.pupils(table(0));
    CHECK(import.plan(ImportKind::pupils, table(6)).holds.isEmpty());
    CHECK(shown(import.plan(ImportKind::pupils, table(7)).holds) == QStringList{u"much_changes 1А 7/8 (6) 7"_s});
    // Of a school that changes as much the classes are not named each.
    CHECK(shown(import.plan(ImportKind::pupils, table(48)).holds) == QStringList{u"much_changes 48/48 (36) 48"_s});
}

TEST_CASE("Of parents a full list is judged within its scope, and by class")
{
    Import import;
    import.pupils(kHeader + pupils(u"1А", 0, 10) + pupils(u"1Б", 10, 100));
    const auto parents = [](int first, int count) {
        QString rows = u"ФИО родителя;№ личного дела\n"_s;
        for (int number = first; number < first + count; ++number)
            rows += u"Мамина Анна %1;%2\n"_s.arg(QString(1 + number % 60, u'б'), QString::number(number));
        return rows;
    };
    import.guardians(parents(0, 110));
    // Half of a small class is less than a tenth of the school.
    CHECK(shown(import.full(ImportKind::guardians, parents(5, 105)).holds) ==
          QStringList{u"class_empties 1А 5/10 (3) 5"_s});
    CHECK(shown(import.full(ImportKind::guardians, parents(5, 5), *ImportScope::parse(u"1А")).holds) ==
          QStringList{u"people_leave 5/10 (3) 5"_s, u"class_empties 1А 5/10 (3) 5"_s});
    CHECK(import.full(ImportKind::guardians, parents(3, 107)).holds.isEmpty());
}

TEST_CASE("A list of staff or parents that knows nobody is held")
{
    Import import;
    import.pupils(kHeader + pupils(u"1А", 0, 10));
    const auto staff = [](QStringView surname, int count) {
        QString rows = u"ФИО;Должность\n"_s;
        for (int number = 0; number < count; ++number)
            rows += u"%1 Иван %2;учитель\n"_s.arg(surname, QString(1 + number, u'а'));
        return rows;
    };
    import.staff(staff(u"Тестов", 10));
    CHECK(shown(import.plan(ImportKind::staff, staff(u"Другов", 8)).holds) ==
          QStringList{u"nothing_matches 8/10 (0) 8"_s});
    CHECK(import.plan(ImportKind::staff, staff(u"Новиков", 4)).holds.isEmpty()); // a few new ones

    const auto parents = [](QStringView name) {
        QString rows = u"ФИО родителя;№ личного дела\n"_s;
        for (int number = 0; number < 8; ++number)
            rows += u"%1 %2;%3\n"_s.arg(name, QString(1 + number, u'б'), QString::number(number));
        return rows;
    };
    import.guardians(parents(u"Мамина Анна"));
    CHECK(shown(import.plan(ImportKind::guardians, parents(u"Чужая Ольга")).holds) ==
          QStringList{u"nothing_matches 8/8 (0) 8"_s});
}

TEST_CASE("Of staff who would be dismissed it is said whose classes they lead, and who is the administrator")
{
    Import import;
    const QString administrator = import->school().currentAppointment()->administrator;
    import.staff(u"ФИО;Должность;Классное руководство\nИванова Мария Петровна;учитель;1А\n"
                 u"Петров Илья Ильич;директор;\n%1;учитель;\n"_s.arg(administrator));
    const ImportPlan plan = import.full(ImportKind::staff, u"ФИО;Должность\nПетров Илья Ильич;директор\n");
    QStringList said;
    for (const RowIssue &each : plan.warnings)
        said.append(QString(token(each.error.code)) + u' ' + each.error.args.join(u'|'));
    said.sort();
    QStringList expected{u"row.administrator_leaves "_s + administrator,
                         u"row.homerooms_end Иванова Мария Петровна|1А"_s};
    CHECK(said == expected);
}

TEST_CASE("Rows that are left out say nothing of a homeroom teacher either")
{
    Import import;
    import.staff(u"ФИО;Должность\nИванова Мария Петровна;учитель\n");
    const QString wrong = u"ФИО;Класс;Дата рождения\nКим Вера Олеговна;1А, Иванова Мария Петровна;"_s;
    CHECK(import.plan(ImportKind::pupils, wrong + u"32.13.2018\n"_s).homerooms.isEmpty());
    CHECK(import.plan(ImportKind::pupils, wrong + u"01.02.2018\n"_s).homerooms.size() == 1);
}

TEST_CASE("A list of staff without the administrator of the platform is held, however few it lets go")
{
    Import import;
    const QString administrator = import->school().currentAppointment()->administrator;
    const QString header = u"ФИО;Должность\n"_s;
    const QString others = u"Ли Анна Яновна;учитель\nКим Ян Ильич;учитель\n"_s;
    import.staff(header + others + administrator + u";учитель\n"_s);
    const ImportPlan plan = import.full(ImportKind::staff, header + others);
    CHECK(shown(plan.holds) == QStringList{u"administrator_leaves 1/3 (0) 1"_s});
    CHECK(refusal(import.workspace(), [&] { return import.apply(plan); }) == ErrorCode::importHeld);
    // The row without its tick is no danger.
    const auto leaves = [](const PlannedRow &row) { return row.action == RowAction::leave; };
    const auto at = std::find_if(plan.rows.begin(), plan.rows.end(), leaves) - plan.rows.begin();
    CHECK(holdsOf(plan, {.untickedRows = {int(at)}}).isEmpty());
}
