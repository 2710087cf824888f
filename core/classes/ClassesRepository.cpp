// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classes/ClassesRepository.h"

#include "core/storage/Statement.h"

namespace starosta::classes {

using storage::Statement;

#define STAROSTA_SELECT_CLASSES "SELECT id, year_id, grade, letter, archived_on, pupil_chat, guardian_chat FROM classes"

namespace {

std::optional<bool> optionalBoolean(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.boolean(column));
}

SchoolClass classIn(const Statement &row)
{
    const bool isStaffRoom = row.isNull(2);
    std::optional<ClassName> name;
    if (!isStaffRoom)
        name = ClassName::stored(int(row.integer(2)), row.text(3));
    return {.id = row.id<ClassId>(0),
            .year = row.id<school::YearId>(1),
            .kind = isStaffRoom ? ClassKind::staffRoom : ClassKind::grade,
            .name = std::move(name),
            .archivedOn = row.optionalDate(4),
            .chats = {.pupils = optionalBoolean(row, 5), .guardians = optionalBoolean(row, 6)}};
}

} // namespace

QList<SchoolClass> ClassesRepository::list(school::YearId year)
{
    Statement select(m_store, STAROSTA_SELECT_CLASSES " WHERE year_id = ?1");
    select.bindAll(year);
    QList<SchoolClass> classes;
    while (select.step())
        classes.append(classIn(select));
    std::sort(classes.begin(), classes.end());
    return classes;
}

std::optional<SchoolClass> ClassesRepository::find(ClassId id)
{
    Statement select(m_store, STAROSTA_SELECT_CLASSES " WHERE id = ?1");
    select.bindAll(id);
    return select.step() ? std::optional(classIn(select)) : std::nullopt;
}

std::optional<SchoolClass> ClassesRepository::find(school::YearId year, const ClassName &name)
{
    {
        Statement exact(m_store, STAROSTA_SELECT_CLASSES
                        " WHERE year_id = ?1 AND kind = 'grade' AND grade = ?2 AND letter = ?3");
        exact.bindAll(year, name.grade(), name.letter());
        if (exact.step())
            return classIn(exact);
    }
    Statement ofGrade(m_store, STAROSTA_SELECT_CLASSES " WHERE year_id = ?1 AND kind = 'grade' AND grade = ?2");
    ofGrade.bindAll(year, name.grade());
    while (ofGrade.step()) {
        if (SchoolClass found = classIn(ofGrade); *found.name == name)
            return found;
    }
    return {};
}

ClassId ClassesRepository::insert(school::YearId year, const ClassName &name)
{
    Statement insert(m_store, "INSERT INTO classes (year_id, kind, grade, letter) VALUES (?1, 'grade', ?2, ?3)");
    insert.run(year, name.grade(), name.letter());
    return ClassId(insert.insertedRow());
}

ClassId ClassesRepository::insertStaffRoom(school::YearId year)
{
    Statement insert(m_store, "INSERT INTO classes (year_id, kind, letter) VALUES (?1, 'staff_room', '')");
    insert.run(year);
    return ClassId(insert.insertedRow());
}

void ClassesRepository::rename(ClassId id, const ClassName &name)
{
    Statement update(m_store, "UPDATE classes SET grade = ?2, letter = ?3 WHERE id = ?1");
    update.run(id, name.grade(), name.letter());
}

void ClassesRepository::setArchivedOn(ClassId id, std::optional<QDate> day)
{
    Statement update(m_store, "UPDATE classes SET archived_on = ?2 WHERE id = ?1");
    update.run(id, day);
}

void ClassesRepository::setChats(ClassId id, const Chats &chats)
{
    Statement update(m_store, "UPDATE classes SET pupil_chat = ?2, guardian_chat = ?3 WHERE id = ?1");
    update.run(id, chats.pupils, chats.guardians);
}

int ClassesRepository::countPupils(ClassId id)
{
    Statement select(m_store, "SELECT count(*) FROM enrolments WHERE class_id = ?1 AND to_date IS NULL");
    select.bindAll(id);
    return select.step() ? int(select.integer(0)) : 0;
}

QList<ApprovedClass> ClassesRepository::nomenclature(school::YearId year)
{
    Statement select(m_store, "SELECT id, grade, letter, order_id FROM nomenclature WHERE year_id = ?1");
    select.bindAll(year);
    QList<ApprovedClass> approved;
    while (select.step()) {
        approved.append({.row = select.integer(0),
                         .name = ClassName::stored(int(select.integer(1)), select.text(2)),
                         .order = select.optionalId<orders::OrderId>(3)});
    }
    std::sort(approved.begin(), approved.end(),
              [](const ApprovedClass &left, const ApprovedClass &right) { return left.name < right.name; });
    return approved;
}

void ClassesRepository::insertApproved(school::YearId year, const ClassName &name, std::optional<orders::OrderId> order)
{
    Statement insert(m_store, "INSERT INTO nomenclature (year_id, grade, letter, order_id) VALUES (?1, ?2, ?3, ?4)");
    insert.run(year, name.grade(), name.letter(), order);
}

void ClassesRepository::setOrderOfApproved(qint64 row, std::optional<orders::OrderId> order)
{
    Statement update(m_store, "UPDATE nomenclature SET order_id = ?2 WHERE id = ?1");
    update.run(row, order);
}

void ClassesRepository::removeApproved(qint64 row)
{
    Statement remove(m_store, "DELETE FROM nomenclature WHERE id = ?1");
    remove.run(row);
}

#undef STAROSTA_SELECT_CLASSES

} // namespace starosta::classes
