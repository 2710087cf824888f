// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/movements/Movement.h"

namespace starosta::movements {

/// Duty 8: records the movement of pupils and staff.
class MovementsService
{
public:
    struct Rooms
    {
        journal::Ledger &ledger;
    };
    explicit MovementsService(const Rooms &rooms) : m_rooms(rooms) {}

    /// Inside the change that makes the movement; rows and dates are the caller's to check.
    MovementId record(journal::Change &change, school::YearId year, const NewMovement &movement);

private:
    Rooms m_rooms;
};

} // namespace starosta::movements
