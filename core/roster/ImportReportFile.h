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
    QString notTaken;   ///< «%1 — not ticked»: of a row, and of one of its differences
    std::function<QString(RowAction)> action;
    std::function<QString(table::Field)> field;
    /// Of a field whose values are tokens (see FieldDifference).
    std::function<QString(table::Field, const QString &)> value;
    std::function<QString(const Error &)> sentence;
};

/// A plan as CSV, one row a record: the file's own columns as they stand in it, so that the report can be mended and
/// imported again, and behind them what becomes of the row, with what was not ticked too. Personal data that is not
/// read is left out. Those who leave follow with their names and classes; an import knows them by isLeaverOfReport().
QByteArray reportFile(const ImportPlan &plan, const ImportSource &source, const ImportDecisions &decisions,
                      const ReportTexts &texts);

/// The row of a report that tells of somebody who is not in the file: by the header of a column and the row's cell in
/// it, as the program says them in its languages (see text::reportTexts). Nobody is brought back by such a row.
bool isHeaderOfOutcome(QStringView header);
bool isLeaverOfReport(QStringView outcome);

} // namespace starosta::roster
