// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/Values.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace starosta::reader {
namespace {

constexpr double kDigitsOfADouble = 1e15;

std::size_t significantDigits(std::string_view digits)
{
    const std::string_view mantissa = digits.substr(0, digits.find_first_of("eE"));
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    return static_cast<std::size_t>(std::count_if(mantissa.begin(), mantissa.end(), isDigit));
}

/// «1.12233E+10»: an exponent hides digits that were there. Programs write an exponent only beyond the digits that they
/// have, so one with fewer digits than the number has places stood for a number of which the rest is gone.
bool hidesDigits(std::string_view digits, double value)
{
    if (digits.find_first_of("eE") == std::string_view::npos || std::abs(value) < 1)
        return false;
    return double(significantDigits(digits)) < std::floor(std::log10(std::abs(value))) + 1;
}

} // namespace

std::optional<double> parseReal(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return {};
    return value;
}

std::optional<std::uint32_t> parseCount(std::string_view text)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return {};
    return value;
}

void tellNumber(CellStream &stream, std::uint32_t column, std::string_view digits)
{
    const std::optional<double> value = parseReal(digits);
    if (!value || std::abs(*value) >= kDigitsOfADouble || hidesDigits(digits, *value))
        stream.brokenNumber(column, digits);
    else
        stream.number(column, *value);
}

bool tellByFormat(CellStream &stream, std::uint32_t column, double value, NumberFormat format)
{
    if (format.isDate) {
        stream.date(column, value);
        return true;
    }
    if (format.digits == 0 || value < 0 || std::floor(value) != value || value >= kDigitsOfADouble)
        return false;
    const std::string digits = std::to_string(static_cast<std::uint64_t>(value));
    const std::size_t zeros = digits.size() < format.digits ? format.digits - digits.size() : 0;
    stream.text(column, std::string(zeros, '0') + digits);
    return true;
}

std::optional<double> daysOfIsoDate(std::string_view text)
{
    using namespace std::chrono;
    constexpr std::size_t kDateLength = 10;
    constexpr std::size_t kTimeAt = 11;
    constexpr double kSecondsOfADay = 86400;
    constexpr double kDayThatNeverWas = 60; // spreadsheets count a 29 February 1900
    if (text.size() < kDateLength || text[4] != '-' || text[7] != '-')
        return {};
    const auto part = [&](std::size_t at, std::size_t length) {
        return at + length <= text.size() ? parseCount(text.substr(at, length)) : std::nullopt;
    };
    const auto y = part(0, 4);
    const auto m = part(5, 2);
    const auto d = part(8, 2);
    if (!y || !m || !d)
        return {};
    const year_month_day date(year(static_cast<int>(*y)), month(*m), day(*d));
    if (!date.ok())
        return {};
    double days = double((sys_days(date) - sys_days(year(1899) / 12 / 30)).count());
    if (days <= kDayThatNeverWas)
        days -= 1;
    if (days < 1)
        return {};
    if (text.size() == kDateLength)
        return days;
    const auto hours = part(kTimeAt, 2);
    const auto minutes = part(kTimeAt + 3, 2);
    const auto seconds = part(kTimeAt + 6, 2);
    if (text[kDateLength] != 'T' || !hours || !minutes)
        return {};
    return days + (*hours * 3600.0 + *minutes * 60.0 + seconds.value_or(0)) / kSecondsOfADay;
}

} // namespace starosta::reader
