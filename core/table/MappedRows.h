// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/Mapping.h"
#include "core/table/TitleRows.h"

#include <QDate>

#include <array>
#include <vector>

namespace starosta::table {

class MappedRows;

/// Rows that stand together under one title: of one sheet, or of one class in a sheet where the titles «Класс: …»
/// follow one another.
struct RowGroup
{
    QString sheet = {};           ///< the sheet's name; empty in a text file
    QString className = {};       ///< as the title writes it, for classes::parseClassCell; empty where it says nothing
    QString homeroomTeacher = {}; ///< full name as the title writes it, cleaned; empty where it says nothing
    qsizetype rowCount = 0;

    bool operator==(const RowGroup &) const = default;
};

/// One data row, asked by field. Valid as long as the MappedRows and the table.
class MappedRow
{
public:
    MappedRow(const MappedRows &rows, Row row, quint32 group) : m_rows(&rows), m_row(row), m_group(group) {}

    int number() const { return m_row.number(); }
    int line() const { return m_row.line(); }
    /// The text as it stands in the file, not cleaned; empty if the field is not mapped.
    /// The class falls back to the title's («Класс: 1 «А»») where its cell is empty.
    QStringView cell(Field field) const;
    /// The date of the cell: as papers write it, with a time of midnight, or as a spreadsheet's number of days.
    std::optional<QDate> date(Field field) const;
    /// What is to be said of the cell; none for nearly every cell.
    const CellProblem *problem(Field field) const;
    const Row &row() const { return m_row; }
    /// The sheet, the title's class and homeroom teacher.
    const RowGroup &group() const;

private:
    const MappedRows *m_rows;
    Row m_row;
    quint32 m_group;
};

/// A row that has not as many cells as the header: it was broken on its way, and its cells may stand in wrong columns.
struct RaggedRow
{
    int number;
    int line;
    int found;
    int expected;
    QString sheet = {};

    bool operator==(const RaggedRow &) const = default;
};

/// The data rows of a mapped table, in the file's order: without blank rows, the totals («Итого», «Всего»), signatures
/// below a list, repetitions of the header and ragged rows. Refers to the table, which must outlive it.
class MappedRows
{
public:
    MappedRows(const Table &table, Mapping mapping);

    const Mapping &mapping() const { return m_mapping; }
    qsizetype size() const { return qsizetype(m_rows.size()); }
    bool isEmpty() const { return m_rows.empty(); }
    MappedRow at(qsizetype index) const
    {
        const Place &place = m_rows[size_t(index)];
        return MappedRow(*this, m_table->row(place.row), place.group);
    }
    const Table &table() const { return *m_table; }

    /// One at least; those of classes with their homeroom teachers.
    const QList<RowGroup> &groups() const { return m_groups; }
    /// The table's notes, and what was left out here: tableTotalsLeftOut (text), tableSheetLeftOut (name).
    const QList<TableNote> &notes() const { return m_notes; }

    /// A field has a column (or, for the class, the title row gives it).
    bool has(Field field) const;
    /// The header under which the field stands, for the place in a message.
    QString headerOf(Field field) const { return m_mapping.headerOf(field); }

    /// Each is reported as tableRagged (found, expected).
    const QList<RaggedRow> &raggedRows() const { return m_ragged; }

private:
    friend class MappedRow;

    using FieldColumns = std::array<int, kFieldCount>;
    struct Place
    {
        quint32 row;
        quint32 group;
    };

    void readPart(const MappedPart &part);
    void beginGroup(const TitleTexts &title);
    void noteSheetsLeftOut();

    const Table *m_table;
    Mapping m_mapping;
    std::vector<Place> m_rows;
    QList<RowGroup> m_groups;
    std::vector<FieldColumns> m_groupColumns; ///< for each group
    QList<RaggedRow> m_ragged;
    QList<TableNote> m_notes;
};

} // namespace starosta::table
