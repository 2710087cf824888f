// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/TextDecoding.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace starosta::table {

// A file beyond these is refused before it costs memory; no school's roster comes near them.
constexpr qint64 kMaximumFileSize = 64 * 1024 * 1024;
constexpr int kMaximumRows = 200'000;
constexpr int kMaximumColumns = 256;
constexpr int kMaximumCellLength = 4096;

/// How the bytes of a text file were read.
struct TextFormat
{
    Encoding encoding = Encoding::utf8;
    Certainty encodingCertainty = Certainty::declared;
    QChar separator = u';';
    /// Guessed where a second separator would divide the rows as evenly.
    Certainty separatorCertainty = Certainty::declared;
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

private:
    const Table *m_table;
    qsizetype m_index;
};

/// Rows of text cells, read from one text file or one sheet. Blank rows are kept, so that numbers are those of the
/// source; columns that are empty in every row at the right edge (trailing separators) are not.
/// All texts lie in one shared buffer: views stay valid when the table is moved, as long as it or a copy lives.
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
        QString sheetName = {};
    };

    /// Takes what a reader found and drops the empty columns at the right edge.
    explicit Table(Content content);

    const TextFormat &format() const { return m_content.format; }
    /// Empty for a text file.
    const QString &sheetName() const { return m_content.sheetName; }
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

inline QStringView Row::cell(int column) const
{
    const Table::RowSpan &row = m_table->m_content.rows[size_t(m_index)];
    if (column < 0 || quint32(column) >= row.cellCount)
        return {};
    return m_table->text(m_table->m_content.cells[row.firstCell + size_t(column)]);
}

} // namespace starosta::table
