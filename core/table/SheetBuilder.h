// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/table/Table.h"

namespace starosta::table {

/// Puts typed cells together to a table: values become the texts that a CSV would hold, with what is to be said of
/// them.
class SheetBuilder
{
public:
    /// Sheets to keep; empty for all.
    explicit SheetBuilder(QStringList wanted) : m_wanted(std::move(wanted)) {}

    void setDateSystem(DateSystem system) { m_content.dateSystem = system; }
    void beginSheet(const QString &name, bool hidden);
    // Both fail with tableReaderFailed where rows or cells do not come in ascending order, and at the limits.
    Result<> beginRow(quint32 number, bool hidden);
    Result<> beginCell(quint32 column);
    // Of the cell that was begun.
    Result<> setText(QByteArrayView utf8);
    void setNumber(double value);
    void setBrokenNumber(const QString &digits);
    void setDate(double days);
    void setBoolean(bool value);
    void setError(const QString &text);
    void setEmptyFormula();

    struct Merge
    {
        quint32 firstRow;
        quint32 lastRow;
        quint32 firstColumn;
        quint32 lastColumn;
    };
    /// Of the sheet that is being built, behind its rows: the cells below the first have its value.
    void merge(const Merge &cells);

    /// Errors: tableSheetUnknown (name, names of all), tableNoRows.
    Result<Table> finish();

private:
    void setCell(QStringView text);
    void addProblem(CellState state, ErrorCode code, const QString &text);
    void endSheet();
    void fillDown(const Merge &cells);
    qsizetype indexOfRow(quint32 number) const;

    QStringList m_wanted;
    Table::Content m_content;
    bool m_kept = false; ///< the sheet that is being built
    quint32 m_row = 0;
    qint64 m_column = -1;
    qint64 m_hiddenRows = 0;
    qint64 m_mergedCells = 0;
    qint64 m_filled = 0;
};

} // namespace starosta::table
