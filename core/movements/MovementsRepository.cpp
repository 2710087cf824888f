// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movements/MovementsRepository.h"

#include "core/storage/Statement.h"

namespace starosta::movements {

using storage::Statement;

MovementId MovementsRepository::insert(school::YearId year, const NewMovement &movement)
{
    Statement insert(m_store, "INSERT INTO movements (year_id, person_id, kind, on_date, from_class_id, to_class_id,"
                              " order_id, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert.run(year, movement.person, token(movement.kind), movement.on, movement.from, movement.to, movement.order,
               movement.note);
    return MovementId(insert.insertedRow());
}

} // namespace starosta::movements
