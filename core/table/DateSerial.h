// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/Table.h"

#include <QDate>

#include <optional>

namespace starosta::table {

/// The day that a spreadsheet means by a number of days; the time of day is dropped. None for what is no day there:
/// under 1, the 29 February 1900 that never was (60), beyond the year 9999.
std::optional<QDate> dateOfSerial(double serial, DateSystem system);

/// The same for the text of a cell that lost its format on the way: five digits, so that a year («2019») or an age is
/// not taken for one. The year is 1927 to 2173, or some more in the other system.
std::optional<QDate> dateOfSerial(QStringView text, DateSystem system);

} // namespace starosta::table
