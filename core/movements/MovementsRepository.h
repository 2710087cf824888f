// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movements/Movement.h"
#include "core/storage/Store.h"

namespace starosta::movements {

/// The table movements.
class MovementsRepository
{
public:
    explicit MovementsRepository(storage::Store &store) : m_store(store) {}

    MovementId insert(school::YearId year, const NewMovement &movement);

private:
    storage::Store &m_store;
};

} // namespace starosta::movements
