// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>

#include <compare>

namespace starosta::school {

/// A school year, 1 September to 31 August. Always named by somebody, never derived from today's date.
class SchoolYear
{
public:
    /// «2026/2027», «2026-2027», «2026/27». The second year must follow the first; 2000 to 2100.
    /// Errors: schoolYearInvalid.
    static Result<SchoolYear> parse(QStringView text);
    static Result<SchoolYear> startingIn(int year);

    int startYear() const { return m_startYear; }
    QDate firstDay() const { return QDate(m_startYear, 9, 1); }
    QDate lastDay() const { return QDate(m_startYear + 1, 8, 31); }
    bool contains(QDate day) const { return day >= firstDay() && day <= lastDay(); }
    /// «2026/2027»
    QString label() const;

    auto operator<=>(const SchoolYear &) const = default;

private:
    explicit SchoolYear(int startYear) : m_startYear(startYear) {}

    int m_startYear;
};

} // namespace starosta::school
