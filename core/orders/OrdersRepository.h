// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/OrderUse.h"
#include "core/storage/Store.h"

namespace starosta::orders {

struct OrderNumber
{
    OrderId id;
    OrderReference reference;
};

/// The table orders.
class OrdersRepository
{
public:
    explicit OrdersRepository(storage::Store &store) : m_store(store) {}

    /// Newest first.
    QList<Order> list();
    std::optional<Order> find(OrderId id);
    /// Of a calendar year, the earliest first.
    QList<OrderNumber> numbersOf(int year);
    QList<OrderNumber> numbers();
    QList<OrderUse> uses(OrderId id);
    QString text(OrderId id);
    void setText(OrderId id, const QString &text);
    OrderId insert(const OrderContent &content);
    void update(OrderId id, const OrderContent &content);
    void remove(OrderId id);

private:
    QList<OrderNumber> numbersBetween(QDate from, QDate to);

    storage::Store &m_store;
};

} // namespace starosta::orders
