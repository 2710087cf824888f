// SPDX-License-Identifier: GPL-3.0-or-later
// The book's own rows: written by a change of another feature, put right, and given the order that followed.
#include "core/base/CleanText.h"
#include "core/movements/MovementsRepository.h"
#include "core/movements/MovementsService.h"

namespace starosta::movements {

using journal::Action;
using journal::Because;
using journal::Change;
using journal::Committed;
using people::PersonId;

Result<Committed<void>> MovementsService::correct(MovementId id, const MovementCorrection &correction,
                                                  const Because &because)
{
    Because why = because;
    if (correction.order)
        why.order = correction.order->label();
    return m_rooms.ledger.change({.action = Action::editMovement,
                                  .subject = QStringLiteral("№ %1").arg(id.value()),
                                  .record = journal::RecordRef{QStringLiteral("movements"), id.value()},
                                  .because = why},
                                 [&](Change &change) -> Result<> {
                                     if (!find(id))
                                         return fail(ErrorCode::movementMissing, {QString::number(id.value())});
                                     const auto note = cleanText(correction.note);
                                     if (!note)
                                         return failureOf(note);
                                     const auto order = ensureOrder(change, correction.order);
                                     if (!order)
                                         return failureOf(order);
                                     MovementsRepository(change.store()).correct(id, *order, *note);
                                     return {};
                                 });
}

Result<Committed<void>> MovementsService::enterOrder(const QList<MovementId> &ids, const orders::OrderReference &order,
                                                     const Because &because)
{
    Because why = because;
    why.order = order.label();
    journal::ChangeRequest request{.action = Action::editMovement, .because = why};
    if (ids.size() == 1)
        request.record = journal::RecordRef{QStringLiteral("movements"), ids.front().value()};
    request.subject = ids.size() == 1 ? QStringLiteral("№ %1").arg(ids.front().value()) : QString::number(ids.size());
    return m_rooms.ledger.change(request, [&](Change &change) -> Result<> {
        const auto ensured = ensureOrder(change, order);
        if (!ensured)
            return failureOf(ensured);
        MovementsRepository repository(change.store());
        for (const MovementId id : ids) {
            const auto line = repository.find(id);
            if (!line)
                return fail(ErrorCode::movementMissing, {QString::number(id.value())});
            repository.correct(id, *ensured, line->movement.content.note);
        }
        return {};
    });
}

Result<std::optional<orders::OrderId>> MovementsService::ensureOrder(Change &change,
                                                                     const std::optional<orders::OrderReference> &order)
{
    if (!order)
        return std::nullopt;
    return m_rooms.orders.ensure(change, {.reference = *order, .kind = orders::OrderKind::movement})
        .map([](orders::OrderId id) { return std::optional(id); });
}

MovementId MovementsService::record(Change &change, school::YearId year, const NewMovement &movement)
{
    return MovementsRepository(change.store()).insert(year, movement);
}

Result<> MovementsService::recordAll(Change &change, std::vector<NewMovement> movements, const QString &order)
{
    if (movements.empty())
        return {};
    std::optional<orders::OrderId> backedBy;
    if (const auto reference = orders::OrderReference::parse(order)) {
        const auto ensured = ensureOrder(change, *reference);
        if (!ensured)
            return failureOf(ensured);
        backedBy = *ensured;
    }
    const school::YearId year = m_rooms.school.currentYear().id;
    MovementsRepository repository(change.store());
    for (NewMovement &movement : movements) {
        movement.order = backedBy;
        movement.fromList = true;
        repository.insert(year, movement);
    }
    ConsequenceWriter consequences(rooms(), change, ConsequenceWriter::GroupLinks::leaveAlone);
    const bool touchesAnybody = repository.touchesAnybody();
    QList<PersonId> leaving;
    for (const NewMovement &movement : std::as_const(movements)) {
        if (isLeaving(movement.kind))
            leaving.append(movement.person);
        if (!touchesAnybody || movement.kind == MovementKind::enrolment)
            continue;
        auto done = isOfPupil(movement.kind) ? consequences.ofPupil(movement.person, movement.from)
                                             : consequences.ofStaff(movement.person, {});
        if (!done)
            return done;
    }
    if (auto done = left(change, leaving); !done)
        return done;
    const auto written = consequences.write();
    return written ? Result<>() : Result<>(failureOf(written));
}

} // namespace starosta::movements
