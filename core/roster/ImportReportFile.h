// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ImportPlan.h"

#include <QByteArray>

#include <functional>

namespace starosta::roster {

/// The words of the report; core makes none.
struct ReportTexts
{
    QStringList header; ///< row, action, name, class, column, was, will, code, explanation
    std::function<QString(RowAction)> action;
    std::function<QString(table::Field)> field;
    /// Of a field whose values are tokens (see FieldDifference).
    std::function<QString(table::Field, const QString &)> value;
    std::function<QString(const Error &)> sentence;
};

/// A plan as CSV for the records: every row of the file, in its order, with a line for each difference and each issue,
/// or one line where there is neither.
QByteArray reportFile(const ImportPlan &plan, const ReportTexts &texts);

} // namespace starosta::roster
