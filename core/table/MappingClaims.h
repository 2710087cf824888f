// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/HeaderNames.h"
#include "core/table/Mapping.h"

namespace starosta::table {

/// The first rows of data below the header that gave the columns their names. Valid as long as the table.
class ColumnSample
{
public:
    ColumnSample(const Table &table, const Mapping &mapping);

    QList<QStringView> valuesOf(int column) const;

private:
    QList<Row> m_rows;
};

enum class Parent { mother, father };

/// «ФИО матери», «Папа: телефон»; none where the header names neither, or both.
std::optional<Parent> parentIn(QStringView header);

/// A header that says nothing of what stands below it: none at all, «Столбец 3», «Когда».
bool saysNothing(QStringView header);

/// What the column's header claims.
std::optional<NamedField> fieldByHeader(const Mapping &mapping, int column);

/// Several columns may claim to be the class: «Класс (2025/2026)» and «Класс (2026/2027)», «Прошлый класс» and «Новый
/// класс». Takes the one of this school year, else the only one that is of no other; else none, and the field is open.
void settleClass(Mapping &mapping, const Table &table, std::optional<int> schoolYear);

/// A column that is not read, although it is called as the one of the names is: of another list beside the first.
struct ColumnAlike
{
    int column;
    QString example; ///< what it says first that the other does not
};
QList<ColumnAlike> columnsLikeNames(const Table &table, const Mapping &mapping);

/// Guardians: where the user chose the column of one parent's name, the columns that are the other's are not read.
void keepToOneParent(Mapping &mapping);
/// Guardians: «ФИО матери» and «ФИО отца» in one row. The field is open, and unless the user chose one, neither
/// parent's columns are read.
void settleParents(Mapping &mapping);

} // namespace starosta::table
