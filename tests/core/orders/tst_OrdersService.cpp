// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/Undo.h"

#include "core/classes/ClassesService.h"
#include "core/homerooms/HomeroomsService.h"
#include "core/movements/MovementsService.h"
#include "core/orders/OrderUse.h"
#include "core/orders/OrdersService.h"
#include "core/people/PeopleService.h"
#include "core/school/AppointmentService.h"
#include "core/storage/Statement.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::orders;

namespace {

OrderReference reference(QStringView text)
{
    return valueOf(OrderReference::parse(text));
}

OrderContent regulation()
{
    return {.reference = reference(u"№ 7 от 10.08.2026"),
            .kind = OrderKind::regulation,
            .title = u"Об утверждении положения"_s,
            .signedBy = u"Иванова М. П."_s};
}

} // namespace

TEST_CASE("Every kind of order has a token and is found by it")
{
    const auto kind = GENERATE(OrderKind::appointment, OrderKind::nomenclature, OrderKind::homeroomDistribution,
                               OrderKind::movement, OrderKind::regulation, OrderKind::other);
    CHECK(orderKindFromToken(QString(token(kind))) == kind);
    CHECK_FALSE(orderKindFromToken(u"Regulation"));
}

TEST_CASE("An order is added, found and listed, newest first")
{
    TestWorkspace workspace;
    OrdersService &orders = workspace->orders();
    const auto added = undoable(workspace, [&] { return orders.add(regulation()); });
    valueOf(orders.add({.reference = reference(u"№ 30 от 01.10.2026")}));
    const auto list = orders.list();
    REQUIRE(list.size() == 3); // one came with the school
    CHECK(list[0].content.reference.number() == u"30"_s);
    CHECK(list[0].content.kind == OrderKind::other);
    CHECK(list[2].content == regulation());
    CHECK(list[2].id == added.value);
    CHECK(list[2].backs == 0);

    const auto entry = workspace->ledger().entry(*added.entry);
    CHECK(entry->subject == u"№ 7 от 10.08.2026"_s);
    CHECK(entry->record == journal::RecordRef{u"orders"_s, added.value.value()});
    CHECK_FALSE(orders.find(reference(u"№ 7 от 11.08.2026")));
    CHECK(orders.find(regulation().reference)->id == added.value);
}

TEST_CASE("A number is unique within the calendar year of its date")
{
    TestWorkspace workspace;
    OrdersService &orders = workspace->orders();
    valueOf(orders.add(regulation()));
    CHECK(refusal(workspace, [&] { return orders.add(regulation()); }) == ErrorCode::orderExists);
    const OrderContent again{.reference = reference(u"№ 7 от 31.12.2026")};
    const auto refused = orders.canAdd(again);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::orderNumberTaken, {u"7"_s, u"2026"_s, u"10.08.2026"_s, u"7"_s}});
    CHECK(refusal(workspace, [&] { return orders.add(again); }) == ErrorCode::orderNumberTaken);
    CHECK(codeOf(orders.canAdd(regulation())) == ErrorCode::orderExists);
    // Of the next year, and of the one before.
    for (const QStringView text : {u"№ 7 от 01.01.2027", u"№ 7 от 31.12.2025"}) {
        CHECK(orders.canAdd({.reference = reference(text)}));
        valueOf(orders.add({.reference = reference(text)}));
    }
    CHECK(orders.findNumber(u"7"_s, 2027)->content.reference.date() == QDate(2027, 1, 1));
}

TEST_CASE("A number in another spelling is the same number, and the order that has it is named")
{
    TestWorkspace workspace;
    OrdersService &orders = workspace->orders();
    const OrderId id = valueOf(orders.add({.reference = reference(u"№ 40а от 10.08.2026")})).value;
    for (const QStringView text : {u"№ 40А от 11.08.2026", u"№ 40A от 11.08.2026", u"№ 40 - а от 11.08.2026"}) {
        const auto refused = orders.canAdd({.reference = reference(text)});
        REQUIRE_FALSE(refused);
        CHECK(refused.error() ==
              Error{ErrorCode::orderNumberTaken, {reference(text).number(), u"2026"_s, u"10.08.2026"_s, u"40а"_s}});
        CHECK(refusal(workspace, [&] { return orders.add({.reference = reference(text)}); }) ==
              ErrorCode::orderNumberTaken);
        CHECK(codeOf(orders.canEnsure(reference(text))) == ErrorCode::orderNumberTaken);
    }
    CHECK(orders.canAdd({.reference = reference(u"№ 40А от 10.08.2026")}).error() ==
          Error{ErrorCode::orderExists, {u"40а"_s, u"10.08.2026"_s}});
    // Of the same day it is the same order.
    CHECK(orders.find(reference(u"№ 40-A от 10.08.2026"))->id == id);
    CHECK(orders.findNumber(u"40A"_s, 2026)->id == id);
    valueOf(orders.add({.reference = reference(u"№ 40А от 11.08.2027")}));
    CHECK(orders.twins().isEmpty());
}

TEST_CASE("A register that holds two orders under one number opens, names them and lets them be corrected")
{
    TestWorkspace workspace;
    valueOf(workspace->orders().add({.reference = reference(u"№ 40а от 10.08.2026")}));
    const OrderId other = valueOf(workspace->orders().add({.reference = reference(u"№ 41 от 11.08.2026")})).value;
    valueOf(
        workspace->ledger().change({.action = journal::Action::editOrder}, [&](journal::Change &change) -> Result<> {
            storage::Statement(change.store(), "UPDATE orders SET number = '40A' WHERE id = ?1").run(other);
            return {};
        }));
    workspace.reopen();
    OrdersService &orders = workspace->orders();
    const auto twins = orders.twins();
    REQUIRE(twins.size() == 1);
    CHECK(twins.first() == QList{reference(u"№ 40а от 10.08.2026"), reference(u"№ 40A от 11.08.2026")});
    // Each is found as it is written, and still backs what it backs.
    CHECK(orders.find(reference(u"№ 40A от 11.08.2026"))->id == other);
    CHECK(orders.canEnsure(reference(u"№ 40A от 11.08.2026")));
    valueOf(orders.edit(other, {.reference = reference(u"№ 41 от 11.08.2026")}));
    CHECK(orders.twins().isEmpty());
}

TEST_CASE("The title of one of two orders that share a number from earlier days is still edited")
{
    TestWorkspace workspace;
    OrdersService &orders = workspace->orders();
    const OrderId id = valueOf(orders.add(regulation())).value;
    const OrderId other = valueOf(orders.add({.reference = reference(u"№ 8 от 11.08.2026")})).value;
    // As an older version of the program let it happen.
    valueOf(
        workspace->ledger().change({.action = journal::Action::editOrder}, [&](journal::Change &change) -> Result<> {
            storage::Statement(change.store(), "UPDATE orders SET number = '7' WHERE id = ?1").run(other);
            return {};
        }));
    OrderContent content = regulation();
    content.title = u"Другое"_s;
    valueOf(orders.edit(id, content));
    content.reference = reference(u"№ 7 от 12.08.2026");
    CHECK(codeOf(orders.canEdit(id, content)) == ErrorCode::orderNumberTaken);
    CHECK(refusal(workspace, [&] { return orders.edit(id, content); }) == ErrorCode::orderNumberTaken);
}

TEST_CASE("The text of an order is kept as edited")
{
    TestWorkspace workspace;
    OrdersService &orders = workspace->orders();
    const OrderId id = valueOf(orders.add(regulation())).value;
    CHECK(orders.text(id).isEmpty());
    const auto done = undoable(workspace, [&] { return orders.setText(id, u" 1. Утвердить. \r\n2. Исполнить."_s); });
    CHECK(orders.text(id) == u"1. Утвердить.\n2. Исполнить."_s);
    CHECK(workspace->ledger().entry(*done.entry)->subject == u"№ 7 от 10.08.2026"_s);
    CHECK_FALSE(valueOf(orders.setText(id, orders.text(id))).entry);
    CHECK(refusal(workspace, [&] { return orders.setText(OrderId(99), u"1"_s); }) == ErrorCode::orderMissing);
    CHECK(refusal(workspace, [&] { return orders.setText(id, QString(kOrderTextLength + 1, u'а')); }) ==
          ErrorCode::textTooLong);
    CHECK(refusal(workspace, [&] { return orders.setText(id, u"а\u202eб"_s); }) == ErrorCode::textForbiddenCharacter);
}

TEST_CASE("Texts of an order are cleaned or refused")
{
    TestWorkspace workspace;
    OrdersService &orders = workspace->orders();
    OrderContent content = regulation();
    content.title = u"  Об   утверждении "_s;
    valueOf(orders.add(content));
    CHECK(orders.find(content.reference)->content.title == u"Об утверждении"_s);
    content.reference = reference(u"№ 8 от 10.08.2026");
    content.title = QString(301, u'а');
    CHECK(refusal(workspace, [&] { return orders.add(content); }) == ErrorCode::textTooLong);
    content.title.clear();
    content.signedBy = u"\u202e"_s;
    CHECK(refusal(workspace, [&] { return orders.add(content); }) == ErrorCode::textForbiddenCharacter);
}

TEST_CASE("An order is edited unless another has its number and date")
{
    TestWorkspace workspace;
    OrdersService &orders = workspace->orders();
    const OrderId id = valueOf(orders.add(regulation())).value;
    const OrderContent other{.reference = reference(u"№ 13 от 05.09.2026"), .kind = OrderKind::movement};
    undoable(workspace, [&] { return orders.edit(id, other); });
    CHECK(orders.find(other.reference)->content == other);
    CHECK_FALSE(orders.find(regulation().reference));
    CHECK_FALSE(valueOf(orders.edit(id, other)).entry);

    valueOf(orders.add(regulation()));
    CHECK(refusal(workspace, [&] { return orders.edit(id, regulation()); }) == ErrorCode::orderExists);
    CHECK(refusal(workspace, [&] { return orders.edit(OrderId(999), other); }) == ErrorCode::orderMissing);
    OrderContent wrong = other;
    wrong.title = QString(301, u'а');
    CHECK(refusal(workspace, [&] { return orders.edit(id, wrong); }) == ErrorCode::textTooLong);
}

TEST_CASE("An order that backs nothing is removed")
{
    TestWorkspace workspace;
    OrdersService &orders = workspace->orders();
    const OrderId id = valueOf(orders.add(regulation())).value;
    CHECK(orders.canRemove(id));
    const auto removed = undoable(workspace, [&] { return orders.remove(id); });
    CHECK(workspace->ledger().entry(*removed.entry)->subject == u"№ 7 от 10.08.2026"_s);
    CHECK_FALSE(orders.find(regulation().reference));
    CHECK(codeOf(orders.canRemove(id)) == ErrorCode::orderMissing);
    CHECK(refusal(workspace, [&] { return orders.remove(id); }) == ErrorCode::orderMissing);
}

TEST_CASE("An order that backs something stays")
{
    TestWorkspace workspace;
    OrdersService &orders = workspace->orders();
    const OrderReference backing = reference(u"№ 15 от 01.09.2026");
    OrderId id(0);
    int expected = 1;
    OrderUse::Kind kind{};
    SECTION("the administrator's appointment")
    {
        valueOf(workspace->appointment().handOver(
            {.administrator = u"Доржиева Сэсэг"_s, .order = backing, .from = QDate(2026, 9, 1)}));
        kind = OrderUse::Kind::appointment;
    }
    SECTION("the nomenclature, which is one thing")
    {
        valueOf(workspace->classes().approveNomenclature(valueOf(classes::namesByGrades(u"1-3", u"АБ")), backing));
        kind = OrderUse::Kind::nomenclature;
    }
    SECTION("homeroom teachers, each of them")
    {
        const people::NewPerson teacher{.content = {.name = valueOf(people::PersonName::parse(u"Иванова Мария"))},
                                        .staff = people::StaffContent{}};
        const auto teacherId = valueOf(workspace->people().add(teacher)).value;
        for (const QStringView name : {u"1А", u"1Б"}) {
            valueOf(workspace->homerooms().assign(valueOf(workspace->classes().resolve(name)).id, teacherId, backing));
        }
        expected = 2;
        kind = OrderUse::Kind::homeroom;
    }
    SECTION("a movement")
    {
        const people::NewPerson pupil{.content = {.name = valueOf(people::PersonName::parse(u"Яковлев Зоригто"))},
                                      .pupilOf = valueOf(workspace->classes().resolve(u"1А")).id};
        const auto person = valueOf(workspace->people().add(pupil)).value;
        valueOf(workspace->ledger().change(
            {.action = journal::Action::enrolPupil}, [&](journal::Change &change) -> Result<> {
                const auto order = valueOf(orders.ensure(change, {.reference = backing, .kind = OrderKind::movement}));
                workspace->movements().record(change, workspace->school().currentYear().id,
                                              {.person = person,
                                               .kind = movements::MovementKind::enrolment,
                                               .on = QDate(2026, 9, 1),
                                               .to = pupil.pupilOf,
                                               .order = order});
                return {};
            }));
        kind = OrderUse::Kind::movement;
    }
    id = orders.find(backing)->id;
    CHECK(orders.find(backing)->backs == expected);
    const QList<OrderUse> uses = orders.uses(id);
    REQUIRE(uses.size() == expected);
    CHECK(uses.first().kind == kind);
    CHECK(uses.first().on.has_value() == (kind != OrderUse::Kind::nomenclature));
    CHECK(codeOf(orders.canRemove(id)) == ErrorCode::orderInUse);
    CHECK(refusal(workspace, [&] { return orders.remove(id); }) == ErrorCode::orderInUse);
}

TEST_CASE("ensure makes an order once and leaves a known one as it is")
{
    TestWorkspace workspace;
    OrdersService &orders = workspace->orders();
    const auto ensure = [&](const OrderContent &content) {
        return workspace->ledger().change({.action = journal::Action::addOrder},
                                          [&](journal::Change &change) { return orders.ensure(change, content); });
    };
    const auto first = undoable(workspace, [&] { return ensure(regulation()); });
    const auto second = valueOf(ensure({.reference = regulation().reference, .title = u"Другое"_s}));
    CHECK(first.value == second.value);
    CHECK_FALSE(second.entry);
    CHECK(orders.find(regulation().reference)->content == regulation());
    CHECK(orders.canEnsure(regulation().reference));
    const OrderContent otherDay{.reference = reference(u"№ 7 от 11.08.2026")};
    CHECK(codeOf(orders.canEnsure(otherDay.reference)) == ErrorCode::orderNumberTaken);
    CHECK(refusal(workspace, [&] { return ensure(otherDay); }) == ErrorCode::orderNumberTaken);
    OrderContent wrong{.reference = reference(u"№ 99 от 10.08.2026"), .title = QString(301, u'а')};
    CHECK(refusal(workspace, [&] { return ensure(wrong); }) == ErrorCode::textTooLong);
}
