// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace starosta::table {

/// How the dates of a column that are written with slashes are to be read: «9/1/2019» is the 9 January in Russia, and
/// the 1 September where a spreadsheet program wrote it that was set up for the United States.
enum class DateOrder {
    dayFirst,
    monthFirst, ///< one date at least can be nothing else, and none contradicts it
    /// Some can only be the one, some only the other: what may be both is not read.
    mixed,
};

/// Of what can be read both ways nothing in a mixed column.
std::optional<QDate> parseDate(QStringView text, DateOrder order);

/// Looks through a column.
class DateOrderSearch
{
public:
    void see(QStringView text);

    DateOrder order() const;
    /// A date with slashes that can be read both ways, and differently; none if there was no such date.
    const QString &openExample() const { return m_open; }
    /// A date that has its month first for certain.
    const QString &monthFirstExample() const { return m_monthFirst; }
    bool hasDayFirst() const { return m_dayFirst; }

private:
    QString m_open;
    QString m_monthFirst;
    bool m_dayFirst = false;
};

} // namespace starosta::table
