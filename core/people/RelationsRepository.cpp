// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/RelationsRepository.h"

#include "core/storage/Statement.h"

namespace starosta::people {

using classes::ClassId;
using storage::Statement;

namespace {

Origin originAt(const Statement &row, int column)
{
    return *originFromToken(row.text(column)); // checked by the schema
}

QList<Guardianship> guardianshipsIn(Statement &select)
{
    QList<Guardianship> guardianships;
    while (select.step()) {
        guardianships.append({.guardian = select.id<PersonId>(0),
                              .pupil = select.id<PersonId>(1),
                              .relation = *relationFromToken(select.text(2)), // checked by the schema
                              .origin = originAt(select, 3)});
    }
    return guardianships;
}

} // namespace

QList<Guardianship> RelationsRepository::guardianships()
{
    Statement select(m_store, "SELECT guardian_id, pupil_id, relation, origin FROM guardianships ORDER BY id");
    return guardianshipsIn(select);
}

GuardianClasses RelationsRepository::classesOfGuardians()
{
    Statement select(m_store, "SELECT g.guardian_id, e.class_id FROM guardianships g"
                              " JOIN enrolments e ON e.person_id = g.pupil_id AND e.to_date IS NULL ORDER BY g.id");
    GuardianClasses classes;
    while (select.step()) {
        QList<ClassId> &known = classes[select.id<PersonId>(0)];
        if (const auto id = select.id<ClassId>(1); !known.contains(id))
            known.append(id);
    }
    return classes;
}

QList<Guardianship> RelationsRepository::guardiansOf(PersonId pupil)
{
    Statement select(m_store, "SELECT guardian_id, pupil_id, relation, origin FROM guardianships WHERE pupil_id = ?1"
                              " ORDER BY id");
    return guardianshipsIn(select.bindAll(pupil));
}

QList<Guardianship> RelationsRepository::pupilsOf(PersonId guardian)
{
    Statement select(m_store, "SELECT guardian_id, pupil_id, relation, origin FROM guardianships WHERE guardian_id = ?1"
                              " ORDER BY id");
    return guardianshipsIn(select.bindAll(guardian));
}

void RelationsRepository::link(const Guardianship &guardianship)
{
    Statement upsert(m_store, "INSERT INTO guardianships (guardian_id, pupil_id, relation, origin)"
                              " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (guardian_id, pupil_id)"
                              " DO UPDATE SET relation = excluded.relation, origin = excluded.origin"
                              " WHERE relation <> excluded.relation");
    upsert.run(guardianship.guardian, guardianship.pupil, token(guardianship.relation), token(guardianship.origin));
}

void RelationsRepository::unlink(PersonId guardian, PersonId pupil)
{
    Statement remove(m_store, "DELETE FROM guardianships WHERE guardian_id = ?1 AND pupil_id = ?2");
    remove.run(guardian, pupil);
}

QList<HomeroomAssignment> RelationsRepository::homerooms()
{
    Statement select(m_store, "SELECT h.class_id, h.person_id, p.surname, p.given, p.patronymic, h.from_date,"
                              " h.origin, h.co_teacher FROM homerooms h JOIN people p ON p.id = h.person_id"
                              " JOIN classes c ON c.id = h.class_id JOIN school_years y ON y.id = c.year_id"
                              " WHERE h.to_date IS NULL AND y.is_current = 1 ORDER BY h.co_teacher, h.id");
    QList<HomeroomAssignment> homerooms;
    while (select.step()) {
        homerooms.append({.classId = select.id<ClassId>(0),
                          .teacher = select.id<PersonId>(1),
                          .teacherName = PersonName::stored(select.text(2), select.text(3), select.text(4)).full(),
                          .from = select.date(5),
                          .origin = originAt(select, 6),
                          .coTeacher = select.boolean(7)});
    }
    return homerooms;
}

QList<OpenHomeroom> RelationsRepository::openHomerooms(ClassId id)
{
    Statement select(m_store, "SELECT id, person_id, order_id, from_date, origin, co_teacher FROM homerooms"
                              " WHERE class_id = ?1 AND to_date IS NULL ORDER BY id");
    select.bindAll(id);
    QList<OpenHomeroom> open;
    while (select.step()) {
        open.append({.row = select.integer(0),
                     .teacher = select.id<PersonId>(1),
                     .order = select.optionalId<orders::OrderId>(2),
                     .from = select.date(3),
                     .origin = originAt(select, 4),
                     .coTeacher = select.boolean(5)});
    }
    return open;
}

void RelationsRepository::insertHomeroom(const HomeroomRow &homeroom)
{
    Statement insert(m_store, "INSERT INTO homerooms (class_id, person_id, order_id, from_date, origin, co_teacher)"
                              " VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    insert.run(homeroom.classId, homeroom.teacher, homeroom.order, homeroom.from, token(homeroom.origin),
               homeroom.coTeacher);
}

void RelationsRepository::replaceHomeroom(qint64 row, const HomeroomRow &homeroom)
{
    Statement update(m_store, "UPDATE homerooms SET person_id = ?2, order_id = ?3, origin = ?4, co_teacher = ?5"
                              " WHERE id = ?1");
    update.run(row, homeroom.teacher, homeroom.order, token(homeroom.origin), homeroom.coTeacher);
}

void RelationsRepository::endHomeroom(qint64 row, QDate day)
{
    Statement update(m_store, "UPDATE homerooms SET to_date = ?2 WHERE id = ?1");
    update.run(row, day);
}

void RelationsRepository::endHomeroomsOf(PersonId teacher, QDate day)
{
    Statement update(m_store, "UPDATE homerooms SET to_date = max(from_date, ?2) WHERE person_id = ?1"
                              " AND to_date IS NULL");
    update.run(teacher, day);
}

void RelationsRepository::removeHomeroom(qint64 row)
{
    Statement remove(m_store, "DELETE FROM homerooms WHERE id = ?1");
    remove.run(row);
}

} // namespace starosta::people
