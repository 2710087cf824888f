// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"
#include "core/people/Person.h"
#include "core/school/School.h"

namespace starosta::movements {

using MovementId = Id<struct MovementTag>;

/// Duty 8: what happens to pupils and to members of staff.
enum class MovementKind {
    enrolment,
    transfer,  ///< to another class, of the same year or, apart from the own one's way, of a new one
    promotion, ///< to the next grade with the own class, by a new school year
    departure,
    comeBack,
    graduation,
    hiring,
    position, ///< another position
    leave,    ///< a long one, such as for the care of a child
    leaveEnd,
    dismissal,
};

/// Whether it happens to a pupil; the others happen to members of staff.
bool isOfPupil(MovementKind kind);
/// Who is not of the school any more afterwards.
bool isLeaving(MovementKind kind);

struct NewMovement
{
    people::PersonId person;
    MovementKind kind;
    QDate on;
    std::optional<classes::ClassId> from = {};
    std::optional<classes::ClassId> to = {};
    std::optional<orders::OrderId> order = {};
    QString note = {};     ///< where a pupil went or came from; the new position
    bool fromList = false; ///< an imported list says so, and backs it: no order is waited for
};

struct Movement
{
    MovementId id;
    school::YearId year;
    NewMovement content;
};

QLatin1StringView token(MovementKind kind);
std::optional<MovementKind> movementKindFromToken(QStringView text);

} // namespace starosta::movements
