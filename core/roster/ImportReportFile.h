// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ImportDecisions.h"

#include <QByteArray>

#include <functional>

namespace starosta::roster {

/// The words of the report; core makes none.
struct ReportTexts
{
    QStringList header; ///< of the columns behind those of the file: row, what is done, differences, remarks
    QString sheet;      ///< of the column that says on which of several sheets the row stands
    std::function<QString(RowAction)> action;
    std::function<QString(table::Field)> field;
    /// Of a field whose values are tokens (see FieldDifference).
    std::function<QString(table::Field, const QString &)> value;
    std::function<QString(const Error &)> sentence;
};

/// A plan as CSV, one row a record: the file's own columns as they stand in it, so that the report can be mended and
/// imported again, and behind them what becomes of the row. Personal data that is not read is left out. Those who leave
/// follow with a remark in place of cells, which no import takes for a row.
QByteArray reportFile(const ImportPlan &plan, const ImportSource &source, const ImportDecisions &decisions,
                      const ReportTexts &texts);

} // namespace starosta::roster
