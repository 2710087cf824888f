// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/OrdersService.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/orders/OrdersRepository.h"

namespace starosta::orders {

using journal::Action;
using journal::Change;
using journal::Committed;
using journal::RecordRef;

namespace {

RecordRef recordOf(OrderId id)
{
    return {QStringLiteral("orders"), id.value()};
}

Result<OrderContent> checked(const OrderContent &content)
{
    OrderContent checked = content;
    for (QString *text : {&checked.title, &checked.signedBy}) {
        Result<QString> clean = cleanText(*text);
        if (!clean)
            return failureOf(clean);
        *text = *std::move(clean);
    }
    return checked;
}

tl::unexpected<Error> exists(const OrderReference &reference)
{
    return fail(ErrorCode::orderExists, {reference.number(), paperDate(reference.date())});
}

} // namespace

OrdersService::OrdersService(journal::Ledger &ledger) : m_ledger(ledger) {}

QList<Order> OrdersService::list()
{
    return OrdersRepository(m_ledger.store()).list();
}

std::optional<Order> OrdersService::find(const OrderReference &reference)
{
    return OrdersRepository(m_ledger.store()).find(reference);
}

Result<Committed<OrderId>> OrdersService::add(const OrderContent &content)
{
    const Result<OrderContent> order = checked(content);
    if (!order)
        return failureOf(order);
    return m_ledger.change({.action = Action::addOrder, .subject = order->reference.label()},
                           [&](Change &change) -> Result<OrderId> {
                               OrdersRepository repository(change.store());
                               if (repository.find(order->reference))
                                   return exists(order->reference);
                               const OrderId id = repository.insert(*order);
                               change.setRecord(recordOf(id));
                               return id;
                           });
}

Result<Committed<void>> OrdersService::edit(OrderId id, const OrderContent &content)
{
    const Result<OrderContent> order = checked(content);
    if (!order)
        return failureOf(order);
    return m_ledger.change({.action = Action::editOrder, .subject = order->reference.label(), .record = recordOf(id)},
                           [&](Change &change) -> Result<> {
                               OrdersRepository repository(change.store());
                               if (!repository.find(id))
                                   return fail(ErrorCode::orderMissing);
                               if (const auto other = repository.find(order->reference); other && other->id != id)
                                   return exists(order->reference);
                               repository.update(id, *order);
                               return {};
                           });
}

Result<Committed<void>> OrdersService::remove(OrderId id)
{
    return m_ledger.change({.action = Action::removeOrder, .record = recordOf(id)}, [&](Change &change) -> Result<> {
        OrdersRepository repository(change.store());
        if (const auto order = repository.find(id))
            change.setSubject(order->content.reference.label());
        if (const auto allowed = canRemove(id); !allowed)
            return allowed;
        repository.remove(id);
        return {};
    });
}

Result<> OrdersService::canRemove(OrderId id)
{
    const auto order = OrdersRepository(m_ledger.store()).find(id);
    if (!order)
        return fail(ErrorCode::orderMissing);
    if (order->backs > 0)
        return fail(ErrorCode::orderInUse, {order->content.reference.number()});
    return {};
}

Result<OrderId> OrdersService::ensure(Change &change, const OrderContent &content)
{
    const Result<OrderContent> order = checked(content);
    if (!order)
        return failureOf(order);
    OrdersRepository repository(change.store());
    if (const auto known = repository.find(order->reference))
        return known->id;
    return repository.insert(*order);
}

} // namespace starosta::orders
