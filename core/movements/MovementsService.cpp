// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movements/MovementsService.h"

#include "core/movements/MovementsRepository.h"

namespace starosta::movements {

MovementId MovementsService::record(journal::Change &change, school::YearId year, const NewMovement &movement)
{
    return MovementsRepository(change.store()).insert(year, movement);
}

} // namespace starosta::movements
