// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/TableLimits.h"
#include "core/table/TextDecoding.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <span>
#include <vector>

namespace starosta::table {

/// How the bytes of a text file were read.
struct TextFormat
{
    Encoding encoding = Encoding::utf8;
    Certainty encodingCertainty = Certainty::declared;
    QChar separator = u';';
    /// Guessed where a second separator would divide the rows as evenly.
    Certainty separatorCertainty = Certainty::declared;
};

/// How a spreadsheet counts the days of a date that is stored as a number.
enum class DateSystem { since1900, since1904 };

/// A sheet of a workbook and the rows of the table that are its; a text file is one sheet without a name.
struct Sheet
{
    QString name = {};
    qsizetype firstRow = 0;
    qsizetype rowCount = 0;
    bool isHidden = false;
};

enum class CellState {
    /// Its text may not be what was meant: to be shown with a warning.
    doubtful,
    /// Its text is not the value that once stood there: a row that needs the cell is wrong.
    unreadable,
};

/// What is to be said of one cell. In a text file only cellDigitsLost. Codes: cellError (text: #REF!),
/// cellFormulaEmpty, cellDigitsLost (text), cellDateDoubtful (text).
struct CellProblem
{
    qsizetype row; ///< index in the table
    int column;    ///< from 0
    CellState state;
    Error error;
};

/// What is to be said of a source beside its rows: what was left out, which rows are hidden in it. Never an obstacle.
struct TableNote
{
    Error error;
    QString sheet = {};
    int row = 0; ///< as Row::number(); 0 where no row is meant

    bool operator==(const TableNote &) const = default;
};

class Table;

/// One row of a table, with its place in the source. Valid as long as its table.
class Row
{
public:
    Row(const Table &table, qsizetype index) : m_table(&table), m_index(index) {}

    /// From 0, for Table::row().
    qsizetype index() const { return m_index; }
    /// From 1, as a spreadsheet program counts the rows of this file.
    int number() const;
    /// From 1, as a text editor counts; rows differ from lines after a line break inside quotes. 0 in a spreadsheet.
    int line() const;
    int cellCount() const;
    /// The text as it stands in the file, not cleaned; empty beyond the last cell.
    QStringView cell(int column) const;
    /// Without a cell that holds anything but spaces.
    bool isBlank() const;
    /// Index into Table::sheets().
    int sheet() const;
    /// Empty in a text file.
    const QString &sheetName() const;
    /// By column; empty for nearly every row.
    std::span<const CellProblem> problems() const;

private:
    const Table *m_table;
    qsizetype m_index;
};

/// Rows of text cells, read from a text file or from the sheets of a workbook, one sheet after another. Blank rows of a
/// text file are kept, so that numbers are those of the source; a spreadsheet's rows carry their numbers. Columns that
/// are empty in every row at the right edge (trailing separators) are not. All texts lie in one shared buffer: views
/// stay valid when the table is moved, as long as it or a copy lives.
class Table
{
public:
    /// A stretch of the buffer. Offsets fit because the size of a file is capped.
    struct CellSpan
    {
        quint32 begin;
        quint32 length;
    };
    struct RowSpan
    {
        quint32 firstCell;
        quint32 cellCount;
        qint32 number;
        qint32 line;
    };
    struct Content
    {
        QString text;
        std::vector<CellSpan> cells;
        std::vector<RowSpan> rows;
        TextFormat format = {};
        /// In the order of their rows; none: everything is one sheet without a name.
        QList<Sheet> sheets = {};
        /// By row and column.
        std::vector<CellProblem> problems = {};
        QList<TableNote> notes = {};
        QStringList sheetNames = {};
        bool sheetsWereChosen = false;
        DateSystem dateSystem = DateSystem::since1900;
    };

    /// Takes what a reader found and drops the empty columns at the right edge.
    explicit Table(Content content);

    const TextFormat &format() const { return m_content.format; }
    /// Those that were read, in the order of the workbook. Always one at least.
    const QList<Sheet> &sheets() const { return m_content.sheets; }
    /// Of the whole workbook, also where TableOptions::sheets chose among them; empty for a text file.
    const QStringList &sheetNames() const { return m_content.sheetNames; }
    bool sheetsWereChosen() const { return m_content.sheetsWereChosen; }
    bool isSpreadsheet() const { return !m_content.sheetNames.isEmpty(); }
    DateSystem dateSystem() const { return m_content.dateSystem; }
    /// Of the source as it was read. MappedRows::notes() has these too.
    const QList<TableNote> &notes() const { return m_content.notes; }
    bool hasProblems() const { return !m_content.problems.empty(); }
    qsizetype rowCount() const { return qsizetype(m_content.rows.size()); }
    /// Cells of the widest row.
    int columnCount() const { return m_columnCount; }
    Row row(qsizetype index) const { return Row(*this, index); }

private:
    friend class Row;

    QStringView text(CellSpan span) const { return QStringView(m_content.text).sliced(span.begin, span.length); }

    Content m_content;
    int m_columnCount = 0;
};

inline int Row::number() const
{
    return m_table->m_content.rows[size_t(m_index)].number;
}

inline int Row::line() const
{
    return m_table->m_content.rows[size_t(m_index)].line;
}

inline int Row::cellCount() const
{
    return int(m_table->m_content.rows[size_t(m_index)].cellCount);
}

inline const QString &Row::sheetName() const
{
    return m_table->m_content.sheets[sheet()].name;
}

inline QStringView Row::cell(int column) const
{
    const Table::RowSpan &row = m_table->m_content.rows[size_t(m_index)];
    if (column < 0 || quint32(column) >= row.cellCount)
        return {};
    return m_table->text(m_table->m_content.cells[row.firstCell + size_t(column)]);
}

} // namespace starosta::table
