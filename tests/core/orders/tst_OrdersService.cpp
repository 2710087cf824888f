// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/Undo.h"

#include "core/classes/ClassesService.h"
#include "core/orders/OrdersService.h"
#include "core/people/PeopleService.h"

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

TEST_CASE("A number is unique together with its date")
{
    TestWorkspace workspace;
    OrdersService &orders = workspace->orders();
    valueOf(orders.add(regulation()));
    CHECK(refusal(workspace, [&] { return orders.add(regulation()); }) == ErrorCode::orderExists);
    valueOf(orders.add({.reference = reference(u"№ 7 от 11.08.2026")}));
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
    const OrderContent other{.reference = reference(u"№ 12 от 05.09.2026"), .kind = OrderKind::movement};
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
    SECTION("the administrator's appointment")
    {
        valueOf(workspace->school().appoint(u"Доржиева Сэсэг"_s, backing, QDate(2026, 9, 1)));
    }
    SECTION("the nomenclature, which is one thing")
    {
        valueOf(workspace->classes().approveNomenclature(valueOf(classes::namesByGrades(u"1-3", u"АБ")), backing));
    }
    SECTION("homeroom teachers, each of them")
    {
        const people::NewPerson teacher{.content = {.name = valueOf(people::PersonName::parse(u"Иванова Мария"))},
                                        .staff = people::StaffContent{}};
        const auto teacherId = valueOf(workspace->people().add(teacher)).value;
        for (const QStringView name : {u"1А", u"1Б"}) {
            valueOf(
                workspace->people().assignHomeroom(valueOf(workspace->classes().resolve(name)).id, teacherId, backing));
        }
        expected = 2;
    }
    id = orders.find(backing)->id;
    CHECK(orders.find(backing)->backs == expected);
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
    OrderContent wrong{.reference = reference(u"№ 99 от 10.08.2026"), .title = QString(301, u'а')};
    CHECK(refusal(workspace, [&] { return ensure(wrong); }) == ErrorCode::textTooLong);
}
