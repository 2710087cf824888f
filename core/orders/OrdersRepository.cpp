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

std::optional<Order> OrdersRepository::find(const OrderReference &reference)
{
    Statement select(m_store, STAROSTA_SELECT_ORDERS " WHERE number = ?1 AND order_date = ?2");
    return firstOf(select.bindAll(reference.number(), reference.date()));
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
