// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/Snapshot.h"

namespace starosta::statistics {

/// Empty where nobody knows.
struct TableCell
{
    QString text = {};
    std::optional<double> number = {};
    bool isShare = false; ///< with one decimal
};

struct TableRow
{
    QString scope;
    QList<TableCell> cells;
    bool isTotal = false;
};

/// The table for the head, whatever it is written on: 13 columns, a row a class in class order, «Учительская», «Итого».
QList<TableRow> tableOf(const Report &report);
/// Named as the head reads them; the document is Russian in every language.
QStringList tableTitles();

} // namespace starosta::statistics
