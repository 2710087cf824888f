// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"
#include "core/school/School.h"
#include "core/storage/Store.h"

namespace starosta::school {

struct AppointmentRow
{
    QString administrator;
    std::optional<orders::OrderId> order;
    QDate from;
    std::optional<QDate> to = {};
    QString deputy = {};
};

/// The table appointments.
class AppointmentRepository
{
public:
    explicit AppointmentRepository(storage::Store &store) : m_store(store) {}

    /// Newest first.
    QList<Appointment> list();
    AppointmentId insert(const AppointmentRow &appointment);
    void update(AppointmentId id, const AppointmentRow &appointment);
    void end(AppointmentId id, QDate day);
    void expire(AppointmentId id, QDate day);
    /// Pupils or parents have this full name, and no member of staff has it.
    bool isPupilOrParent(const QString &name);

private:
    storage::Store &m_store;
};

} // namespace starosta::school
