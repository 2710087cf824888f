// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/AppointmentRepository.h"

#include "core/storage/Statement.h"

namespace starosta::school {

using storage::Statement;

QList<Appointment> AppointmentRepository::list()
{
    Statement select(m_store, "SELECT a.id, a.administrator, o.number, o.order_date, a.from_date, a.to_date, a.deputy,"
                              " a.expired_on FROM appointments a LEFT JOIN orders o ON o.id = a.order_id"
                              " ORDER BY a.from_date DESC, a.id DESC");
    QList<Appointment> appointments;
    while (select.step()) {
        std::optional<QString> order;
        if (!select.isNull(2))
            order = orders::OrderReference::stored(select.text(2), select.date(3)).label();
        appointments.append({.id = select.id<AppointmentId>(0),
                             .administrator = select.text(1),
                             .order = std::move(order),
                             .from = select.date(4),
                             .to = select.optionalDate(5),
                             .deputy = select.text(6),
                             .expiredOn = select.optionalDate(7)});
    }
    return appointments;
}

AppointmentId AppointmentRepository::insert(const AppointmentRow &appointment)
{
    Statement insert(m_store, "INSERT INTO appointments (administrator, order_id, from_date, to_date, deputy)"
                              " VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.run(appointment.administrator, appointment.order, appointment.from, appointment.to, appointment.deputy);
    return AppointmentId(insert.insertedRow());
}

void AppointmentRepository::update(AppointmentId id, const AppointmentRow &appointment)
{
    Statement update(m_store, "UPDATE appointments SET administrator = ?2, order_id = ?3, from_date = ?4, to_date = ?5,"
                              " deputy = ?6 WHERE id = ?1");
    update.run(id, appointment.administrator, appointment.order, appointment.from, appointment.to, appointment.deputy);
}

void AppointmentRepository::end(AppointmentId id, QDate day)
{
    Statement update(m_store, "UPDATE appointments SET to_date = ?2 WHERE id = ?1");
    update.run(id, day);
}

void AppointmentRepository::expire(AppointmentId id, QDate day)
{
    Statement update(m_store, "UPDATE appointments SET expired_on = ?2 WHERE id = ?1");
    update.run(id, day);
}

bool AppointmentRepository::isPupilOrParent(const QString &name)
{
    Statement select(m_store, "SELECT count(*), count(s.id) FROM people p"
                              " LEFT JOIN staff s ON s.id = p.id AND s.dismissed_on IS NULL"
                              " WHERE trim(p.surname || ' ' || p.given || ' ' || p.patronymic) = ?1");
    select.bindAll(name);
    return select.step() && select.integer(0) > 0 && select.integer(1) == 0;
}

} // namespace starosta::school
