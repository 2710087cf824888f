// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollover/RolloverRepository.h"

#include "core/storage/Statement.h"

namespace starosta::rollover {

using classes::ClassId;
using people::PersonId;
using storage::Statement;

QList<OpenPlace> RolloverRepository::openPlaces(school::YearId year)
{
    Statement select(m_store, "SELECT e.id, e.person_id, e.class_id, e.from_date FROM classes c"
                              " JOIN enrolments e ON e.class_id = c.id AND e.to_date IS NULL WHERE c.year_id = ?1");
    select.bindAll(year);
    QList<OpenPlace> places;
    while (select.step())
        places.append({.row = select.integer(0),
                       .person = select.id<PersonId>(1),
                       .classId = select.id<ClassId>(2),
                       .from = select.date(3)});
    return places;
}

void RolloverRepository::endPlace(qint64 row, QDate day)
{
    Statement update(m_store, "UPDATE enrolments SET to_date = ?2 WHERE id = ?1");
    update.run(row, day);
}

void RolloverRepository::beginPlace(PersonId person, ClassId in, QDate from)
{
    Statement insert(m_store, "INSERT INTO enrolments (person_id, class_id, from_date) VALUES (?1, ?2, ?3)");
    insert.run(person, in, from);
}

void RolloverRepository::endHomerooms(ClassId of, QDate day)
{
    Statement update(m_store, "UPDATE homerooms SET to_date = max(from_date, ?2)"
                              " WHERE class_id = ?1 AND to_date IS NULL");
    update.run(of, day);
}

void RolloverRepository::carryHomerooms(const CarriedHomerooms &carried)
{
    // Two classes that become one may have had one teacher; of two teachers, the second stands beside the first.
    Statement insert(m_store, "INSERT INTO homerooms (class_id, person_id, order_id, from_date, origin, co_teacher)"
                              " SELECT ?2, h.person_id, ?4, max(h.from_date, ?3), h.origin, h.co_teacher OR EXISTS"
                              "  (SELECT 1 FROM homerooms f WHERE f.class_id = ?2 AND f.to_date IS NULL"
                              "   AND f.co_teacher = 0)"
                              " FROM homerooms h"
                              " WHERE h.class_id = ?1 AND h.to_date IS NULL AND NOT EXISTS (SELECT 1 FROM homerooms o"
                              "  WHERE o.class_id = ?2 AND o.person_id = h.person_id AND o.to_date IS NULL)");
    insert.run(carried.from, carried.to, carried.day, carried.order);
}

} // namespace starosta::rollover
