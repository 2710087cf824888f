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

struct HeaderText
{
    QString own = {};   ///< cleaned
    QString above = {}; ///< cleaned; of the cell above that spans this column and others and says whose they are

    QString whole() const { return above.isEmpty() ? own : above + QStringLiteral(": ") + own; }
};

/// The texts of a header of one row or two: where the lower row is empty, the upper one names the column.
/// Errors: those of cleanText.
Result<QList<HeaderText>> readHeader(const Table &table, qsizetype headerRow);

struct FoundHeader
{
    qsizetype row; ///< index in the table
    int score;     ///< how much it resembles a header of this kind; 0 where only the overrides point to it
};

/// The row of the sheet that looks most like the header of such a list; none if no row does.
std::optional<FoundHeader> findHeader(const Table &table, const Sheet &sheet, const MappingRequest &request,
                                      const QList<ColumnOverride> &overrides);

} // namespace starosta::table
