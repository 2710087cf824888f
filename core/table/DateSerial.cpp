// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/DateSerial.h"

#include <algorithm>
#include <cmath>

namespace starosta::table {

std::optional<QDate> dateOfSerial(double serial, DateSystem system)
{
    constexpr double kLastSerial = 2'958'465; // 31.12.9999 counted from 1900
    constexpr int kDaysBetweenSystems = 1462;
    constexpr int kDayThatNeverWas = 60;
    if (!std::isfinite(serial))
        return {};
    double day = std::floor(serial);
    if (system == DateSystem::since1904)
        day += kDaysBetweenSystems;
    if (day < 1 || day > kLastSerial || day == kDayThatNeverWas)
        return {};
    // Before that day the count is off by one.
    return QDate(1899, 12, 30).addDays(qint64(day) + (day < kDayThatNeverWas ? 1 : 0));
}

std::optional<QDate> dateOfSerial(QStringView text, DateSystem system)
{
    constexpr qsizetype kDigits = 5;
    text = text.trimmed();
    const auto isAsciiDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    if (text.size() != kDigits || text.front() == u'0' || !std::all_of(text.begin(), text.end(), isAsciiDigit))
        return {};
    return dateOfSerial(text.toDouble(), system);
}

} // namespace starosta::table
