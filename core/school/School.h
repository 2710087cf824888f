// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/school/SchoolYear.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace starosta::school {

using YearId = Id<struct YearTag>;
using AppointmentId = Id<struct AppointmentTag>;

/// The school card. Names that the regulation may change (the head's title, the platform, the support address) are
/// fields, never literals.
struct School
{
    QString fullName;
    QString shortName;
    QString inn = {}; ///< 10 digits with a right check digit, or empty
    QString address = {};
    QString headTitle = QStringLiteral("директор");
    QString headName = {};
    QString platform = QStringLiteral("Сферум");
    QString supportAddress = QStringLiteral("info@sferum.ru");

    bool operator==(const School &) const = default;
};

struct Year
{
    YearId id;
    SchoolYear year;
    bool current;
};

/// Who is administrator, by which order, since when.
struct Appointment
{
    AppointmentId id;
    QString administrator;        ///< full name as in the order
    std::optional<QString> order; ///< its label
    QDate from;
    std::optional<QDate> to; ///< its last day
    QString deputy = {};     ///< who stands in for the administrator, as in the order
    /// When the program found it ended and nobody appointed after it: what the journal knows, no clock takes back.
    std::optional<QDate> expiredOn = {};

    bool holdsOn(QDate day) const { return from <= day && (!to || day <= *to) && !expiredOn; }
};

} // namespace starosta::school
