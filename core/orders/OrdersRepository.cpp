// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/OrdersRepository.h"

#include "core/storage/Statement.h"

namespace starosta::orders {

using storage::Statement;

// A nomenclature is one list, however many classes stand in it.
#define STAROSTA_SELECT_ORDERS                                                                                         \
    "SELECT id, number, order_date, kind, title, signed_by,"                                                           \
    " (SELECT count(*) FROM appointments WHERE order_id = orders.id)"                                                  \
    " + (SELECT count(DISTINCT year_id) FROM nomenclature WHERE order_id = orders.id)"                                 \
    " + (SELECT count(*) FROM homerooms WHERE order_id = orders.id)"                                                   \
    " + (SELECT count(*) FROM movements WHERE order_id = orders.id) FROM orders"

namespace {

Order orderIn(const Statement &row)
{
    return {.id = row.id<OrderId>(0),
            .content = {.reference = OrderReference::stored(row.text(1), row.date(2)),
                        .kind = orderKindFromToken(row.text(3)).value_or(OrderKind::other),
                        .title = row.text(4),
                        .signedBy = row.text(5)},
            .backs = int(row.integer(6))};
}

std::optional<Order> firstOf(Statement &select)
{
    return select.step() ? std::optional(orderIn(select)) : std::nullopt;
}

} // namespace

QList<Order> OrdersRepository::list()
{
    Statement select(m_store, STAROSTA_SELECT_ORDERS " ORDER BY order_date DESC, id DESC");
    QList<Order> orders;
    while (select.step())
        orders.append(orderIn(select));
    return orders;
}

std::optional<Order> OrdersRepository::find(OrderId id)
{
    Statement select(m_store, STAROSTA_SELECT_ORDERS " WHERE id = ?1");
    return firstOf(select.bindAll(id));
}

QList<OrderNumber> OrdersRepository::numbersOf(int year)
{
    return numbersBetween(QDate(year, 1, 1), QDate(year, 12, 31));
}

QList<OrderNumber> OrdersRepository::numbers()
{
    return numbersBetween(QDate(1, 1, 1), QDate(9999, 12, 31));
}

QList<OrderNumber> OrdersRepository::numbersBetween(QDate from, QDate to)
{
    Statement select(m_store, "SELECT id, number, order_date FROM orders WHERE order_date BETWEEN ?1 AND ?2"
                              " ORDER BY order_date, id");
    select.bindAll(from, to);
    QList<OrderNumber> numbers;
    while (select.step())
        numbers.append(
            {.id = select.id<OrderId>(0), .reference = OrderReference::stored(select.text(1), select.date(2))});
    return numbers;
}

QList<OrderUse> OrdersRepository::uses(OrderId id)
{
    using Kind = OrderUse::Kind;
    QList<OrderUse> uses;
    Statement appointments(m_store, "SELECT administrator, from_date, to_date FROM appointments WHERE order_id = ?1"
                                    " ORDER BY from_date, id");
    appointments.bindAll(id);
    while (appointments.step())
        uses.append({.kind = Kind::appointment,
                     .on = appointments.date(1),
                     .until = appointments.optionalDate(2),
                     .administrator = appointments.text(0)});
    Statement lists(m_store, "SELECT DISTINCT year_id FROM nomenclature WHERE order_id = ?1 ORDER BY year_id");
    lists.bindAll(id);
    while (lists.step())
        uses.append({.kind = Kind::nomenclature, .year = lists.id<school::YearId>(0)});
    Statement homerooms(m_store, "SELECT person_id, class_id, from_date, to_date, co_teacher FROM homerooms"
                                 " WHERE order_id = ?1 ORDER BY from_date, id");
    homerooms.bindAll(id);
    while (homerooms.step())
        uses.append({.kind = Kind::homeroom,
                     .on = homerooms.date(2),
                     .until = homerooms.optionalDate(3),
                     .person = homerooms.id<people::PersonId>(0),
                     .toClass = homerooms.id<classes::ClassId>(1),
                     .coTeacher = homerooms.boolean(4)});
    Statement movements(m_store, "SELECT person_id, kind, on_date, from_class_id, to_class_id, note FROM movements"
                                 " WHERE order_id = ?1 ORDER BY on_date, id");
    movements.bindAll(id);
    while (movements.step())
        uses.append({.kind = Kind::movement,
                     .on = movements.date(2),
                     .person = movements.id<people::PersonId>(0),
                     .fromClass = movements.optionalId<classes::ClassId>(3),
                     .toClass = movements.optionalId<classes::ClassId>(4),
                     .movement = movements::movementKindFromToken(movements.text(1)),
                     .note = movements.text(5)});
    return uses;
}

QString OrdersRepository::text(OrderId id)
{
    Statement select(m_store, "SELECT body FROM orders WHERE id = ?1");
    select.bindAll(id);
    return select.step() ? select.text(0) : QString();
}

void OrdersRepository::setText(OrderId id, const QString &text)
{
    Statement update(m_store, "UPDATE orders SET body = ?2 WHERE id = ?1");
    update.run(id, text);
}

OrderId OrdersRepository::insert(const OrderContent &content)
{
    Statement insert(m_store, "INSERT INTO orders (number, order_date, kind, title, signed_by)"
                              " VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.run(content.reference.number(), content.reference.date(), token(content.kind), content.title,
               content.signedBy);
    return OrderId(insert.insertedRow());
}

void OrdersRepository::update(OrderId id, const OrderContent &content)
{
    Statement update(m_store, "UPDATE orders SET number = ?2, order_date = ?3, kind = ?4, title = ?5, signed_by = ?6"
                              " WHERE id = ?1");
    update.run(id, content.reference.number(), content.reference.date(), token(content.kind), content.title,
               content.signedBy);
}

void OrdersRepository::remove(OrderId id)
{
    Statement remove(m_store, "DELETE FROM orders WHERE id = ?1");
    remove.run(id);
}

#undef STAROSTA_SELECT_ORDERS

} // namespace starosta::orders
