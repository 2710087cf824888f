// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/Mapping.h"

#include <array>
#include <vector>

namespace starosta::table {

class MappedRows;

/// One data row, asked by field. Valid as long as the MappedRows and the table.
class MappedRow
{
public:
    MappedRow(const MappedRows &rows, Row row) : m_rows(&rows), m_row(row) {}

    int number() const { return m_row.number(); }
    int line() const { return m_row.line(); }
    /// The text as it stands in the file, not cleaned; empty if the field is not mapped.
    /// The class falls back to the title's («Класс: 1 «А»») where its cell is empty.
    QStringView cell(Field field) const;
    const Row &row() const { return m_row; }

private:
    const MappedRows *m_rows;
    Row m_row;
};

/// A row that has not as many cells as the header: it was broken on its way, and its cells may stand in wrong columns.
struct RaggedRow
{
    int number;
    int line;
    int found;
    int expected;

    bool operator==(const RaggedRow &) const = default;
};

/// The data rows of a mapped table, in the file's order: without blank rows, the totals («Итого», «Всего»), repetitions
/// of the header and ragged rows. Refers to the table, which must outlive it.
class MappedRows
{
public:
    MappedRows(const Table &table, Mapping mapping);

    const Mapping &mapping() const { return m_mapping; }
    qsizetype size() const { return qsizetype(m_rows.size()); }
    bool isEmpty() const { return m_rows.empty(); }
    MappedRow at(qsizetype index) const { return MappedRow(*this, m_table->row(m_rows[size_t(index)])); }

    /// A field has a column (or, for the class, the title row gives it).
    bool has(Field field) const;
    /// The header under which the field stands, for the place in a message.
    QString headerOf(Field field) const { return m_mapping.headerOf(field); }

    /// Each is reported as tableRagged (found, expected).
    const QList<RaggedRow> &raggedRows() const { return m_ragged; }

private:
    friend class MappedRow;

    const Table *m_table;
    Mapping m_mapping;
    std::array<int, kFieldCount> m_columns;
    std::vector<quint32> m_rows;
    QList<RaggedRow> m_ragged;
};

} // namespace starosta::table
