// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/orders/Order.h"

namespace starosta::orders {

/// The register of orders. A number is unique together with its date.
class OrdersService
{
public:
    explicit OrdersService(journal::Ledger &ledger);

    /// Newest first.
    QList<Order> list();
    std::optional<Order> find(const OrderReference &reference);

    /// Errors: orderExists, those of cleanText.
    Result<journal::Committed<OrderId>> add(const OrderContent &content);
    Result<journal::Committed<void>> edit(OrderId id, const OrderContent &content);
    /// Errors: orderInUse, orderMissing.
    Result<journal::Committed<void>> remove(OrderId id);
    Result<> canRemove(OrderId id);

    /// The order with this reference, made inside the caller's change where it is not in the register yet.
    Result<OrderId> ensure(journal::Change &change, const OrderContent &content);

private:
    journal::Ledger &m_ledger;
};

} // namespace starosta::orders
