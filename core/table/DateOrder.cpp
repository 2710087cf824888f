// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/DateOrder.h"

#include "core/base/DateText.h"

namespace starosta::table {
namespace {

/// «9/13/2019» as «13/9/2019»; empty without slashes.
QString swapped(QStringView text)
{
    const qsizetype first = text.indexOf(u'/');
    const qsizetype second = first < 0 ? -1 : text.indexOf(u'/', first + 1);
    if (second < 0)
        return {};
    QString result;
    result.append(text.sliced(first + 1, second - first)).append(text.first(first + 1)).append(text.sliced(second + 1));
    return result;
}

} // namespace

std::optional<QDate> parseDate(QStringView text, DateOrder order)
{
    const std::optional<QDate> dayFirst = starosta::parseDate(text);
    if (order == DateOrder::dayFirst || !text.contains(u'/'))
        return dayFirst;
    const std::optional<QDate> monthFirst = starosta::parseDate(swapped(text));
    if (order == DateOrder::monthFirst)
        return monthFirst;
    return dayFirst && monthFirst && dayFirst != monthFirst ? std::nullopt : dayFirst;
}

void DateOrderSearch::see(QStringView text)
{
    constexpr qsizetype kLongest = 40; // with a time behind it
    if (text.size() > kLongest || !text.contains(u'/'))
        return;
    const std::optional<QDate> dayFirst = starosta::parseDate(text);
    const std::optional<QDate> monthFirst = starosta::parseDate(swapped(text));
    if (dayFirst && monthFirst && dayFirst != monthFirst && m_open.isEmpty())
        m_open = text.toString();
    if (!dayFirst && monthFirst && m_monthFirst.isEmpty())
        m_monthFirst = text.toString();
    m_dayFirst = m_dayFirst || (dayFirst && !monthFirst);
}

DateOrder DateOrderSearch::order() const
{
    if (m_monthFirst.isEmpty())
        return DateOrder::dayFirst;
    return m_dayFirst ? DateOrder::mixed : DateOrder::monthFirst;
}

} // namespace starosta::table
