// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/CellStream.h"
#include "app/reader/NumberFormat.h"

#include <optional>
#include <string_view>

namespace starosta::reader {

/// The whole text is one number, with a point and perhaps an exponent.
std::optional<double> parseReal(std::string_view text);
/// The whole text is digits.
std::optional<std::uint32_t> parseCount(std::string_view text);

/// Tells the number as it is; as broken where a double cannot hold its digits (over 15 of them), or where it was saved
/// in few digits with an exponent (1.12233E+10).
void tellNumber(CellStream &stream, std::uint32_t column, std::string_view digits);

/// Tells a number whose format makes a date or a text of digits of it; false where it is a number like any other.
bool tellByFormat(CellStream &stream, std::uint32_t column, double value, NumberFormat format);

/// What a spreadsheet that counts from 1900 has for «2019-09-01», «2019-09-01T13:30:00»; none for anything else, nor
/// for a day before 1900.
std::optional<double> daysOfIsoDate(std::string_view text);
constexpr double kDaysBetweenDateSystems = 1462;

} // namespace starosta::reader
