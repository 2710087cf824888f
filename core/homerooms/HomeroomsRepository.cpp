// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/homerooms/HomeroomsRepository.h"

#include "core/storage/Statement.h"

namespace starosta::homerooms {

using classes::ClassId;
using people::PersonId;
using people::PersonName;
using storage::Statement;

#define STAROSTA_SELECT_PERIODS                                                                                        \
    "SELECT h.class_id, c.grade, c.letter, h.person_id, p.surname, p.given, p.patronymic, h.co_teacher, h.from_date,"  \
    " h.to_date, o.number, o.order_date FROM homerooms h JOIN classes c ON c.id = h.class_id"                          \
    " JOIN people p ON p.id = h.person_id LEFT JOIN orders o ON o.id = h.order_id"

namespace {

QList<HomeroomPeriod> periodsIn(Statement &select)
{
    QList<HomeroomPeriod> periods;
    while (select.step()) {
        std::optional<QString> order;
        if (!select.isNull(10))
            order = orders::OrderReference::stored(select.text(10), select.date(11)).label();
        periods.append({.classId = select.id<ClassId>(0),
                        .className = classes::ClassName::stored(int(select.integer(1)), select.text(2)).label(),
                        .teacher = select.id<PersonId>(3),
                        .teacherName = PersonName::stored(select.text(4), select.text(5), select.text(6)).full(),
                        .second = select.boolean(7),
                        .from = select.date(8),
                        .to = select.optionalDate(9),
                        .order = std::move(order)});
    }
    return periods;
}

} // namespace

QList<HomeroomPeriod> HomeroomsRepository::periodsOf(ClassId id)
{
    Statement select(m_store, STAROSTA_SELECT_PERIODS " WHERE h.class_id = ?1 ORDER BY h.to_date IS NOT NULL,"
                                                      " h.from_date DESC, h.co_teacher, h.id DESC");
    return periodsIn(select.bindAll(id));
}

QList<HomeroomPeriod> HomeroomsRepository::periodsOf(PersonId id)
{
    Statement select(m_store, STAROSTA_SELECT_PERIODS " WHERE h.person_id = ?1 ORDER BY h.to_date IS NOT NULL,"
                                                      " h.from_date DESC, h.co_teacher, h.id DESC");
    return periodsIn(select.bindAll(id));
}

QList<ClassId> HomeroomsRepository::withoutOrder()
{
    Statement select(m_store, "SELECT DISTINCT class_id FROM homerooms WHERE to_date IS NULL AND order_id IS NULL");
    QList<ClassId> ids;
    while (select.step())
        ids.append(select.id<ClassId>(0));
    return ids;
}

std::optional<StaffState> HomeroomsRepository::staffState(PersonId id)
{
    Statement select(m_store, "SELECT dismissed_on, on_leave_since FROM staff WHERE id = ?1");
    select.bindAll(id);
    if (!select.step())
        return {};
    return StaffState{.dismissedOn = select.optionalDate(0), .onLeaveSince = select.optionalDate(1)};
}

QList<Teacher> HomeroomsRepository::teachers()
{
    Statement select(m_store, "SELECT s.id, p.surname, p.given, p.patronymic, s.position, s.on_leave_since"
                              " FROM staff s JOIN people p ON p.id = s.id WHERE s.dismissed_on IS NULL");
    QList<Teacher> teachers;
    while (select.step()) {
        teachers.append({.id = select.id<PersonId>(0),
                         .name = PersonName::stored(select.text(1), select.text(2), select.text(3)),
                         .position = select.text(4),
                         .onLeaveSince = select.optionalDate(5)});
    }
    return teachers;
}

#undef STAROSTA_SELECT_PERIODS

} // namespace starosta::homerooms
