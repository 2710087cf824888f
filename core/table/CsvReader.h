// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/Table.h"

namespace starosta::table {

/// Reads separated values. The separator (`;` `,` or tab) is the one that divides the first rows most evenly, unless
/// a first line `sep=;` names it. Cells may be quoted, with line breaks and doubled quotes inside; a quote that is not
/// the first character of its cell is an ordinary character, for people write 1 "А". Rows end with CRLF, LF or CR.
/// The apostrophe with which CsvWriter disarms a formula is taken off again (see core/table/FormulaGuard.h).
/// A number that a spreadsheet program has shortened (1,12233E+10) is noted as unreadable (cellDigitsLost).
/// Errors: tableUnclosedQuote (row where it was opened), tableTooManyColumns (row, limit), tableTooManyRows (limit),
/// tableCellTooLong (limit, row), tableNoRows (nothing but blank rows). Rows are numbered as Row::number().
Result<Table> readCsv(DecodedText decoded, std::optional<QChar> forcedSeparator = {});

} // namespace starosta::table
