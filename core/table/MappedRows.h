// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/DateOrder.h"
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

    /// The sheet's name is a class too, and another one: one of the two is a copy that nobody mended.
    bool isContradictory() const;

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

/// A row that cannot be read as one of the list. Somebody may stand in it, so it is a wrong row, never a silent one.
/// tableRagged (found, expected): it has not as many cells as the header, was broken on its way, and its cells may
/// stand in wrong columns. tableRowUnclear (text): it may be a title, a signature or a person.
struct UnreadRow
{
    int number;
    int line;
    Error error;
    QString sheet = {};

    bool operator==(const UnreadRow &) const = default;
};

/// The data rows of a mapped table, in the file's order: without blank rows, repetitions of the header, titles of
/// classes, and rows below a list that name nobody (sums, counts, dates, in a list of pupils or guardians signatures).
/// Whatever holds a person's name in the column of the names is a person or an unread row. Refers to the table, which
/// must outlive it.
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
    /// The table's notes, and what was left out here: tableTotalsLeftOut, tableSignatureLeftOut (text),
    /// tableSheetLeftOut, tableSheetFormer, tableSheetHidden (name); how dates were read: tableDateMonthFirst,
    /// tableDateOrderOpen (header, example).
    const QList<TableNote> &notes() const { return m_notes; }

    /// A field has a column (or, for the class, the title row gives it).
    bool has(Field field) const;
    /// The header under which the field stands, for the place in a message.
    QString headerOf(Field field) const { return m_mapping.headerOf(field); }

    const QList<UnreadRow> &unreadRows() const { return m_unread; }

private:
    friend class MappedRow;

    using FieldColumns = std::array<int, kFieldCount>;
    struct Place
    {
        quint32 row;
        quint32 group;
    };

    void readPart(const MappedPart &part);
    bool namesSomebody(const Row &row, const FieldColumns &columns) const;
    bool takeOtherRow(const Row &row, int firstFilled);
    bool leaveUnread(const Row &row, Error error);
    void findDateOrder();
    void beginGroup(const TitleTexts &title);
    void noteSheetsLeftOut();

    const Table *m_table;
    Mapping m_mapping;
    std::vector<Place> m_rows;
    QList<RowGroup> m_groups;
    std::vector<FieldColumns> m_groupColumns; ///< for each group
    QList<UnreadRow> m_unread;
    DateOrder m_dateOrder = DateOrder::dayFirst; ///< of the birth dates
    QList<TableNote> m_notes;
};

} // namespace starosta::table
