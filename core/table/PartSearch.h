// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/HeaderSearch.h"

namespace starosta::table {

/// What stands below the header on its sheet, with the titles above it. The columns are left to the caller.
MappedPart partBelow(const Table &table, int sheet, qsizetype headerRow);

bool hasDataBelow(const Table &table, const MappedPart &part);

/// «Выбывшие», «Архив»: such a sheet is not read together with the list of those who are there, unless the user says
/// so.
bool listsThoseWhoLeft(const Sheet &sheet);

/// A sheet that is not read unless the user chose it: hidden, as last year's list often is. (Those who left are read
/// where there is no other list.)
bool isKeptOut(const Table &table, int sheet);

/// A sheet that is called «1А» lists that class where no title and no column says another.
void takeClassOfSheetName(const Table &table, MappedPart &part);

/// The same list may go on in other sheets: those of other classes, where title or name gives each sheet its class;
/// else only sheets with the very same header.
void addOtherSheets(const Table &table, Mapping &mapping, const MappingRequest &request,
                    const QList<ColumnOverride> &overrides);

} // namespace starosta::table
