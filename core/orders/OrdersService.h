// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/orders/Order.h"

namespace starosta::orders {

struct OrderUse;

/// Longer than any order of a school: a table of several hundred pupils.
constexpr int kOrderTextLength = 60000;

/// The register of orders. A number is unique within the calendar year of its date, in whatever way it is written: see
/// OrderReference::foldedNumber().
class OrdersService
{
public:
    explicit OrdersService(journal::Ledger &ledger);

    /// Newest first.
    QList<Order> list();
    std::optional<Order> find(OrderId id);
    /// As it is written, or else as its number can be read.
    std::optional<Order> find(const OrderReference &reference);
    /// With this number, in the calendar year; as it is written, or else as it can be read.
    std::optional<Order> findNumber(const QString &number, int year);
    /// Orders of one year under one number, which an older register may hold: each group the earliest first.
    QList<QList<OrderReference>> twins();
    /// What rests on it, the earliest first.
    QList<OrderUse> uses(OrderId id);

    /// Errors: orderExists, orderNumberTaken, those of cleanText.
    Result<journal::Committed<OrderId>> add(const OrderContent &content, const journal::Because &because = {});
    Result<> canAdd(const OrderContent &content);
    Result<journal::Committed<void>> edit(OrderId id, const OrderContent &content,
                                          const journal::Because &because = {});
    Result<> canEdit(OrderId id, const OrderContent &content);
    /// Errors: orderInUse, orderMissing.
    Result<journal::Committed<void>> remove(OrderId id, const journal::Because &because = {});
    Result<> canRemove(OrderId id);

    /// The order's text as somebody edited it; empty while it is to be made from the data.
    QString text(OrderId id);
    /// Errors: orderMissing, those of cleanText.
    Result<journal::Committed<void>> setText(OrderId id, const QString &text);

    /// The order with this reference, made inside the caller's change where it is not in the register yet.
    /// Errors: orderNumberTaken (another date of the same year), those of cleanText. Of orderNumberTaken and of
    /// orderExists the number and the date are those of the other order, as it stands in the register.
    Result<OrderId> ensure(journal::Change &change, const OrderContent &content);
    /// What ensure() would refuse. Errors: orderNumberTaken.
    Result<> canEnsure(const OrderReference &reference);

private:
    /// The order of this year with this number, as it is written or else as it can be read.
    std::optional<OrderId> sameNumber(const OrderReference &reference, std::optional<OrderId> butNot = {});
    Result<> checkNumber(const OrderReference &reference, std::optional<OrderId> existing);
    Result<> checkEdited(const Order &before, const OrderContent &content);

    journal::Ledger &m_ledger;
};

} // namespace starosta::orders
