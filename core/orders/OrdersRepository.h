// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/OrderUse.h"
#include "core/storage/Store.h"

namespace starosta::orders {

/// The table orders.
class OrdersRepository
{
public:
    explicit OrdersRepository(storage::Store &store) : m_store(store) {}

    /// Newest first.
    QList<Order> list();
    std::optional<Order> find(OrderId id);
    std::optional<Order> find(const OrderReference &reference);
    std::optional<Order> findNumber(const QString &number, int year, OrderId butNot);
    QList<OrderUse> uses(OrderId id);
    QString text(OrderId id);
    void setText(OrderId id, const QString &text);
    OrderId insert(const OrderContent &content);
    void update(OrderId id, const OrderContent &content);
    void remove(OrderId id);

private:
    storage::Store &m_store;
};

} // namespace starosta::orders
