// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/Order.h"

#include <array>

namespace starosta::orders {

namespace {

constexpr std::array kKinds = {OrderKind::appointment, OrderKind::nomenclature, OrderKind::homeroomDistribution,
                               OrderKind::movement,    OrderKind::regulation,   OrderKind::other};

}

QLatin1StringView token(OrderKind kind)
{
    switch (kind) {
    case OrderKind::appointment:
        return QLatin1StringView("appointment");
    case OrderKind::nomenclature:
        return QLatin1StringView("nomenclature");
    case OrderKind::homeroomDistribution:
        return QLatin1StringView("homeroom_distribution");
    case OrderKind::movement:
        return QLatin1StringView("movement");
    case OrderKind::regulation:
        return QLatin1StringView("regulation");
    case OrderKind::other:
        return QLatin1StringView("other");
    }
    Q_UNREACHABLE();
}

std::optional<OrderKind> orderKindFromToken(QStringView text)
{
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](OrderKind each) { return token(each) == text; });
    return kind == kKinds.end() ? std::nullopt : std::optional(*kind);
}

} // namespace starosta::orders
