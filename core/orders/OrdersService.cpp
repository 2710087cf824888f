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

/// The order of this year with this number, as it is written or else as it can be read; of those that the condition
/// lets pass.
template <class Condition>
std::optional<OrderId> numbered(OrdersRepository repository, const OrderReference &reference, const Condition &passes)
{
    const QString folded = reference.foldedNumber();
    std::optional<OrderId> found;
    for (const OrderNumber &each : repository.numbersOf(reference.date().year())) {
        if (!passes(each))
            continue;
        if (each.reference.number() == reference.number())
            return each.id;
        if (!found && each.reference.foldedNumber() == folded)
            found = each.id;
    }
    return found;
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

} // namespace

OrdersService::OrdersService(journal::Ledger &ledger) : m_ledger(ledger) {}

QList<Order> OrdersService::list()
{
    return OrdersRepository(m_ledger.store()).list();
}

std::optional<Order> OrdersService::find(OrderId id)
{
    return OrdersRepository(m_ledger.store()).find(id);
}

std::optional<Order> OrdersService::find(const OrderReference &reference)
{
    const auto id = numbered(OrdersRepository(m_ledger.store()), reference, [&reference](const OrderNumber &each) {
        return each.reference.date() == reference.date();
    });
    return id ? find(*id) : std::nullopt;
}

std::optional<Order> OrdersService::findNumber(const QString &number, int year)
{
    const auto id = sameNumber(OrderReference::stored(number, QDate(year, 1, 1)));
    return id ? find(*id) : std::nullopt;
}

QList<QList<OrderReference>> OrdersService::twins()
{
    QMap<std::pair<int, QString>, QList<OrderReference>> groups;
    for (const OrderNumber &each : OrdersRepository(m_ledger.store()).numbers())
        groups[{each.reference.date().year(), each.reference.foldedNumber()}].append(each.reference);
    QList<QList<OrderReference>> twins;
    for (const QList<OrderReference> &group : std::as_const(groups)) {
        if (group.size() > 1)
            twins.append(group);
    }
    return twins;
}

std::optional<OrderId> OrdersService::sameNumber(const OrderReference &reference, std::optional<OrderId> butNot)
{
    return numbered(OrdersRepository(m_ledger.store()), reference,
                    [butNot](const OrderNumber &each) { return each.id != butNot; });
}

QList<OrderUse> OrdersService::uses(OrderId id)
{
    return OrdersRepository(m_ledger.store()).uses(id);
}

Result<> OrdersService::checkNumber(const OrderReference &reference, std::optional<OrderId> existing)
{
    const auto id = sameNumber(reference, existing);
    const auto other = id ? find(*id) : std::nullopt;
    if (!other)
        return {};
    const OrderReference &taken = other->content.reference;
    if (taken.date() == reference.date())
        return fail(ErrorCode::orderExists, {taken.number(), paperDate(taken.date())});
    return fail(ErrorCode::orderNumberTaken, {reference.number(), QString::number(reference.date().year()),
                                              paperDate(taken.date()), taken.number()});
}

Result<Committed<OrderId>> OrdersService::add(const OrderContent &content, const journal::Because &because)
{
    const Result<OrderContent> order = checked(content);
    if (!order)
        return failureOf(order);
    return m_ledger.change({.action = Action::addOrder, .subject = order->reference.label(), .because = because},
                           [&](Change &change) -> Result<OrderId> {
                               if (auto isFree = checkNumber(order->reference, {}); !isFree)
                                   return failureOf(isFree);
                               const OrderId id = OrdersRepository(change.store()).insert(*order);
                               change.setRecord(recordOf(id));
                               return id;
                           });
}

Result<> OrdersService::canAdd(const OrderContent &content)
{
    if (const Result<OrderContent> order = checked(content); !order)
        return failureOf(order);
    return checkNumber(content.reference, {});
}

Result<Committed<void>> OrdersService::edit(OrderId id, const OrderContent &content, const journal::Because &because)
{
    const Result<OrderContent> order = checked(content);
    if (!order)
        return failureOf(order);
    return m_ledger.change(
        {.action = Action::editOrder, .subject = order->reference.label(), .record = recordOf(id), .because = because},
        [&](Change &change) -> Result<> {
            OrdersRepository repository(change.store());
            const auto before = repository.find(id);
            if (!before)
                return fail(ErrorCode::orderMissing);
            if (auto isFree = checkEdited(*before, *order); !isFree)
                return isFree;
            repository.update(id, *order);
            return {};
        });
}

Result<> OrdersService::canEdit(OrderId id, const OrderContent &content)
{
    if (const Result<OrderContent> order = checked(content); !order)
        return failureOf(order);
    const auto before = find(id);
    return before ? checkEdited(*before, content) : fail(ErrorCode::orderMissing);
}

/// Two orders of an old store may have one number; the title of either is still edited.
Result<> OrdersService::checkEdited(const Order &before, const OrderContent &content)
{
    return before.content.reference == content.reference ? Result<>() : checkNumber(content.reference, before.id);
}

Result<Committed<void>> OrdersService::remove(OrderId id, const journal::Because &because)
{
    const journal::ChangeRequest request{.action = Action::removeOrder, .record = recordOf(id), .because = because};
    return m_ledger.change(request, [&](Change &change) -> Result<> {
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

QString OrdersService::text(OrderId id)
{
    return OrdersRepository(m_ledger.store()).text(id);
}

Result<Committed<void>> OrdersService::setText(OrderId id, const QString &text)
{
    const Result<QString> clean = cleanText(text, {.maximumLength = kOrderTextLength, .lineBreaks = LineBreaks::keep});
    if (!clean)
        return failureOf(clean);
    return m_ledger.change({.action = Action::editOrderText, .record = recordOf(id)}, [&](Change &change) -> Result<> {
        OrdersRepository repository(change.store());
        const auto order = repository.find(id);
        if (!order)
            return fail(ErrorCode::orderMissing);
        change.setSubject(order->content.reference.label());
        repository.setText(id, *clean);
        return {};
    });
}

Result<OrderId> OrdersService::ensure(Change &change, const OrderContent &content)
{
    const Result<OrderContent> order = checked(content);
    if (!order)
        return failureOf(order);
    OrdersRepository repository(change.store());
    if (const auto known = find(order->reference))
        return known->id;
    if (auto isFree = checkNumber(order->reference, {}); !isFree)
        return failureOf(isFree);
    return repository.insert(*order);
}

Result<> OrdersService::canEnsure(const OrderReference &reference)
{
    return find(reference) ? Result<>() : checkNumber(reference, {});
}

} // namespace starosta::orders
