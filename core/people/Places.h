// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

namespace starosta::people {

/// A pupil's place in a class.
struct Place
{
    qint64 row;
    classes::ClassId classId;
    QDate from;
    std::optional<QDate> to = {};
};

/// A row of the staff, also of somebody who was dismissed.
struct StaffRecord
{
    StaffContent content;
    std::optional<QDate> dismissedOn = {};
    std::optional<QDate> onLeaveSince = {};
};

} // namespace starosta::people
