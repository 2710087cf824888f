// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"
#include "core/school/School.h"
#include "core/storage/Store.h"

namespace starosta::school {

struct NewAppointment
{
    QString administrator;
    std::optional<orders::OrderId> order;
    QDate from;
};

/// The tables school, school_years, appointments and settings.
class SchoolRepository
{
public:
    explicit SchoolRepository(storage::Store &store) : m_store(store) {}

    std::optional<School> find();
    void insert(const School &school);
    void update(const School &school);

    /// Newest first.
    QList<Year> years();
    YearId insertYear(const SchoolYear &year, bool current);
    void setCurrentYear(YearId id);

    /// Newest first.
    QList<Appointment> appointments();
    AppointmentId insertAppointment(const NewAppointment &appointment);
    void endAppointment(AppointmentId id, QDate day);

    std::optional<QString> setting(QLatin1StringView key);
    void setSetting(QLatin1StringView key, const QString &value);

private:
    storage::Store &m_store;
};

} // namespace starosta::school
