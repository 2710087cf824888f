// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/ShortenedNumber.h"

#include <algorithm>

namespace starosta::table {
namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

bool isShortenedNumber(QStringView text)
{
    constexpr qsizetype kShortest = 4; // 1E+9
    constexpr qsizetype kLongest = 24;
    // Two looks spare the search to nearly every cell of a table.
    if (text.size() < kShortest || text.size() > kLongest || !isDigit(text.front()) || !isDigit(text.back()))
        return false;
    const qsizetype exponent = text.indexOf(u'E');
    if (exponent < 1 || exponent + 2 >= text.size() || text[exponent + 1] != u'+')
        return false;
    const QStringView mantissa = text.first(exponent);
    const QStringView power = text.sliced(exponent + 2);
    const auto ofMantissa = [](QChar character) {
        return isDigit(character) || character == u'.' || character == u',';
    };
    return power.size() <= 3 && std::all_of(power.begin(), power.end(), isDigit) && isDigit(mantissa.back()) &&
           std::all_of(mantissa.begin(), mantissa.end(), ofMantissa);
}

} // namespace starosta::table
