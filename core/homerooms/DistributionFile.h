// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/homerooms/HomeroomsService.h"
#include "core/table/Table.h"

namespace starosta::homerooms {

/// A row that could not be understood.
struct RowFinding
{
    int row; ///< as the spreadsheet program counts
    Error error;
};

struct DistributionFile
{
    QList<Homeroom> lines;
    QList<RowFinding> errors;
};

/// A table «Класс; Классный руководитель; Второй руководитель»: the header may be missing, a dash or an empty cell is
/// nobody. Teachers are known by their full names; who is not a member of staff, or shares the name, is an error.
/// Errors: tableNoRows.
Result<DistributionFile> readDistribution(const table::Table &table, classes::ClassesService &classes,
                                          HomeroomsService &homerooms);

} // namespace starosta::homerooms
