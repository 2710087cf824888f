// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/StatisticsService.h"
#include "core/statistics/StatisticsTable.h"
#include "core/table/CsvWriter.h"

namespace starosta::statistics {

QByteArray toCsv(const Report &report)
{
    table::CsvWriter csv;
    csv.addRow(tableTitles());
    for (const TableRow &row : tableOf(report)) {
        for (const TableCell &cell : row.cells) {
            if (cell.number)
                csv.addDecimal(cell.number, cell.isShare ? 1 : 0);
            else
                csv.addText(cell.text);
        }
        csv.endRow();
    }
    return csv.content();
}

} // namespace starosta::statistics
