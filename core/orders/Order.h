// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/orders/OrderReference.h"

namespace starosta::orders {

using OrderId = Id<struct OrderTag>;

enum class OrderKind { appointment, nomenclature, homeroomDistribution, movement, regulation, other };

struct OrderContent
{
    OrderReference reference;
    OrderKind kind = OrderKind::other;
    QString title = {};
    QString signedBy = {};

    bool operator==(const OrderContent &) const = default;
};

struct Order
{
    OrderId id;
    OrderContent content;
    /// How many appointments, distributions and movements it backs; such an order is not removed.
    int backs = 0;
};

QLatin1StringView token(OrderKind kind);
std::optional<OrderKind> orderKindFromToken(QStringView text);

} // namespace starosta::orders
