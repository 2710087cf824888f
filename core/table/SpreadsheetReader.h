// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/table/Table.h"

#include <chrono>

namespace starosta::table {

enum class SpreadsheetFormat { xlsx, ods, xls };

QLatin1StringView token(SpreadsheetFormat format);

/// The program that reads spreadsheets, and what it may cost. It is a process of its own because such files have harmed
/// many a reader: whatever happens to it, here it is an Error.
struct SpreadsheetReader
{
    /// Empty: starosta-reader in the folder of the running program. Neither settings nor the environment can change it.
    QString program = {};
    std::chrono::milliseconds time = std::chrono::seconds(30);
    qint64 output = qint64(256) * 1024 * 1024;
};

struct SpreadsheetRequest
{
    SpreadsheetFormat format;
    /// Names of the sheets to keep; empty for all.
    QStringList sheets = {};
    SpreadsheetReader reader = {};
};

/// The sheets of a workbook as one table, blank sheets and blank rows left out. Values are texts as a CSV would hold
/// them: numbers in full («12345», never 1.2E+4), dates as 01.09.2019, booleans as «да» and «нет», formulas by the
/// value that was saved with them. Errors: tableReaderMissing, tableReaderFailed, tableReaderSlow (seconds),
/// tableReaderMemory, tableDamaged (format token), tableEncrypted, tableUnpacked (limit in MiB), tableTooManyParts
/// (limit), tableForbidden (what), tableBadCell (sheet, cell), tableTooManyColumns (row, limit), tableTooManyRows
/// (limit), tableCellTooLong (limit, row), tableSheetUnknown (name, names of all), tableNoRows, canceled. Notes:
/// tableRowsHidden (how many), tableCellsMerged (how many), each with the sheet.
Result<Table> readSpreadsheet(const QByteArray &bytes, const SpreadsheetRequest &request, Progress *progress = nullptr);

} // namespace starosta::table
