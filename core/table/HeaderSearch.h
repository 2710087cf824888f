// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/Mapping.h"

namespace starosta::table {

/// "FIELD=COLUMN" as the user wrote it.
struct ColumnOverride
{
    Field field;
    QString column;
};

/// Errors: mappingFieldUnknown, mappingColumnUnknown.
Result<QList<ColumnOverride>> parseOverrides(const QStringList &texts, TableKind kind);

/// Two spellings of one header.
bool sameHeader(QStringView left, QStringView right);

struct FoundHeader
{
    qsizetype row; ///< index in the table
    int score;     ///< how much it resembles a header of this kind; 0 where only the overrides point to it
};

/// The row of the sheet that looks most like the header of such a list; none if no row does.
std::optional<FoundHeader> findHeader(const Table &table, const Sheet &sheet, const MappingRequest &request,
                                      const QList<ColumnOverride> &overrides);

} // namespace starosta::table
