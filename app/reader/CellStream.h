// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/SpreadsheetProtocol.h"

#include <string>
#include <string_view>

namespace starosta::reader {

namespace protocol = table::protocol;

struct SheetEntry
{
    std::string name;
    bool hidden = false;
};

struct MergedCells
{
    std::uint32_t firstRow;
    std::uint32_t lastRow;
    std::uint32_t firstColumn;
    std::uint32_t lastColumn;
};

/// What is wrong, for the other end to say.
struct FailureReport
{
    protocol::Failure failure;
    std::string_view sheet = {};
    std::string_view text = {};
    std::uint32_t number = 0;
};

/// The only way out of this process: writes the records of core/table/SpreadsheetProtocol.h to standard output, keeps
/// their order and the limits. Rows are written when their first cell is, so that blank ones cost nothing.
class CellStream
{
public:
    CellStream();

    void workbook(bool since1904);
    /// Sheets are told in the order of the workbook.
    void sheet(const SheetEntry &sheet);
    /// From 1. Fails with badCell where it does not follow the row before.
    void row(std::uint32_t number, bool hidden);

    // Columns from 0. Each fails with badCell where the column does not follow the cell before, and at the limits.
    void text(std::uint32_t column, std::string_view utf8);
    void number(std::uint32_t column, double value);
    void brokenNumber(std::uint32_t column, std::string_view digits);
    void date(std::uint32_t column, double days);
    void boolean(std::uint32_t column, bool value);
    void error(std::uint32_t column, std::string_view text);
    void emptyFormula(std::uint32_t column);

    void merge(const MergedCells &cells);
    void end();

    /// Tells the failure and ends the process: whatever was being read is of no use any more.
    [[noreturn]] void fail(const FailureReport &report);
    [[noreturn]] void failAtCell(std::string_view address);

    /// Of the sheet that is being read.
    const std::string &sheetName() const { return m_sheetName; }

private:
    void beginCell(std::uint32_t column, protocol::Cell kind);
    void beginRecord(protocol::Record record);
    void byte(std::uint8_t value) { m_block.push_back(static_cast<char>(value)); }
    void varint(std::uint32_t value);
    void real(double value);
    void bytes(std::string_view text);
    void flush();

    std::string m_block;
    std::string m_sheetName;
    int m_sheets = 0;
    std::uint32_t m_row = 0;
    bool m_rowHidden = false;
    bool m_rowBegun = false;
    std::int64_t m_column = -1;
    std::uint32_t m_rows = 0;
    std::uint32_t m_cells = 0;
};

/// «AB12» of a column from 0 and a row from 1.
std::string cellAddress(std::uint32_t column, std::uint32_t row);

} // namespace starosta::reader
