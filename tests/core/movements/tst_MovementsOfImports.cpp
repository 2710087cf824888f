// SPDX-License-Identifier: GPL-3.0-or-later
// A list of the school moves people too: the book says so, but for the first one.
#include "tests/core/roster/ImportOfATest.h"

#include "core/movements/MovementsService.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

constexpr QStringView kFirst = u"ФИО;Класс;Дата рождения\n"
                               u"Антонов Артём Ильич;1А;01.02.2019\n"
                               u"Белова Вера Олеговна;1А;02.02.2019\n"
                               u"Ким Ян Ильич;1Б;03.02.2019\n";

/// «transfer Ким Ян Ильич 1Б→1А», in the order of the names.
QStringList lines(Import &import)
{
    QStringList texts;
    const auto found = valueOf(import->movements().list(import->movements().wholeYear()));
    for (const movements::BookLine &line : found) {
        texts.append(
            u"%1 %2 %3→%4"_s.arg(QString(token(line.movement.content.kind)), line.name, line.fromClass, line.toClass));
    }
    texts.sort();
    return texts;
}

/// The whole school, whoever leaves by it.
auto applied(Import &import, ImportKind kind, QStringView text)
{
    return undoable(import.workspace(), [&] {
        ImportDecisions decisions;
        decisions.acceptedRemovals = 1000;
        return import.apply(import.full(kind, text), decisions,
                            {.reason = u"сверка"_s, .order = u"№ 40 от 11.09.2026"_s});
    });
}

} // namespace

TEST_CASE("The first list of pupils and of staff is no movement")
{
    Import import;
    import.pupils(kFirst);
    import.staff(u"ФИО;Должность\nИванова Мария Петровна;учитель\n");
    CHECK(lines(import).isEmpty());
}

TEST_CASE("Whoever comes, moves, leaves and returns by a later list stands in the book")
{
    Import import;
    import.pupils(kFirst);
    import.workspace().clock().advanceDays(10);
    applied(import, ImportKind::pupils,
            u"ФИО;Класс;Дата рождения\nАнтонов Артём Ильич;1Б;01.02.2019\nКим Ян Ильич;1Б;03.02.2019\n"
            u"Ли Анна Яновна;2А;04.02.2018\n");
    CHECK(lines(import) == QStringList{u"departure Белова Вера Олеговна 1А→"_s, u"enrolment Ли Анна Яновна →2А"_s,
                                       u"transfer Антонов Артём Ильич 1А→1Б"_s});
    for (const auto &line : valueOf(import->movements().list(import->movements().wholeYear())))
        CHECK(line.order->label() == u"№ 40 от 11.09.2026");
    import.workspace().clock().advanceDays(10);
    import.pupils(u"ФИО;Класс;Дата рождения\nБелова Вера Олеговна;2А;02.02.2019\n");
    CHECK(lines(import).contains(u"return Белова Вера Олеговна →2А"_s));
    CHECK(lines(import).size() == 4);
    // The same list again moves nobody.
    import.pupils(u"ФИО;Класс;Дата рождения\nБелова Вера Олеговна;2А;02.02.2019\n");
    CHECK(lines(import).size() == 4);
}

TEST_CASE("A list backs what it moves: without an order none is waited for, and one can be entered all the same")
{
    Import import;
    import.pupils(kFirst);
    import.workspace().clock().advanceDays(10);
    import.pupils(u"ФИО;Класс;Дата рождения\nЛи Анна Яновна;2А;04.02.2018\nАнтонов Артём Ильич;1Б;01.02.2019\n");
    movements::MovementsService &service = import->movements();
    const QList<movements::BookLine> all = valueOf(service.list(service.wholeYear()));
    REQUIRE(all.size() == 2);
    CHECK(service.withoutOrder().count == 0);
    movements::BookFilter waiting = service.wholeYear();
    waiting.withoutOrder = true;
    CHECK(valueOf(service.list(waiting)).isEmpty());
    const auto book = valueOf(service.book(service.wholeYear()));
    CHECK(QString::fromUtf8(bookCsv(book, [](movements::MovementKind) { return QString(); })).count(u";по списку;") ==
          2);

    // What somebody writes down by hand waits for its order, beside them.
    valueOf(service.apply({.kind = movements::MovementKind::departure,
                           .people = {all.first().movement.content.person},
                           .on = import->ledger().today(),
                           .orderFollows = true}));
    CHECK(service.withoutOrder().count == 1);
    CHECK(valueOf(service.list(waiting)).size() == 1);
    valueOf(
        service.enterOrder({all.first().movement.id}, valueOf(orders::OrderReference::parse(u"№ 41 от 11.09.2026"))));
    CHECK(service.find(all.first().movement.id)->order->label() == u"№ 41 от 11.09.2026");
}

TEST_CASE("A list of staff hires, dismisses and hires again")
{
    Import import;
    import.staff(u"ФИО;Должность\nИванова Мария Петровна;учитель\nПетрова Анна Ивановна;завуч\n");
    import.workspace().clock().advanceDays(10);
    applied(import, ImportKind::staff,
            u"ФИО;Должность\nИванова Мария Петровна;учитель\nСидорова Ольга Ивановна;логопед\n");
    CHECK(lines(import) == QStringList{u"dismissal Петрова Анна Ивановна →"_s, u"hiring Сидорова Ольга Ивановна →"_s});
    import.staff(u"ФИО;Должность\nПетрова Анна Ивановна;завуч\n");
    CHECK(lines(import).contains(u"hiring Петрова Анна Ивановна →"_s));
}

TEST_CASE("Whoever leaves by a list is to be removed on the platform")
{
    Import import;
    import.pupils(kFirst);
    const auto source =
        valueOf(import->members().readBytes(u"Имя;Роль\nВера Белова;ученик\n"_s.toUtf8(), u"участники.csv"_s));
    NoProgress progress;
    valueOf(import->members().apply(valueOf(import->members().plan(source, {}, progress))));
    applied(import, ImportKind::pupils,
            u"ФИО;Класс;Дата рождения\nАнтонов Артём Ильич;1А;01.02.2019\nКим Ян Ильич;1Б;03.02.2019\n");
    const auto tasks = import->platform().list();
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().content.kind == platform::TaskKind::removeMember);
}
