// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/CellStream.h"

#include "core/table/TableLimits.h"

#include <bit>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <unistd.h>

namespace starosta::reader {
namespace {

constexpr std::size_t kSizeBytes = 4;
/// Blocks are sent long before they reach their limit; the longest record is a text at its own.
constexpr std::size_t kFullBlock = 128 * 1024;
/// UTF-8 needs no more for a text within the limit of UTF-16 units; the other end counts those.
constexpr std::size_t kMaximumTextBytes = std::size_t(table::kMaximumCellLength) * 3;
constexpr std::size_t kMaximumNameBytes = 1024;
constexpr int kFailureExit = 3;

void writeOut(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            _exit(EXIT_FAILURE); // nobody listens any more
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

/// Not in the middle of a character: the other end refuses a broken one.
std::string_view shortened(std::string_view utf8, std::size_t maximum)
{
    if (utf8.size() <= maximum)
        return utf8;
    while (maximum > 0 && (static_cast<unsigned char>(utf8[maximum]) & 0xC0) == 0x80)
        --maximum;
    return utf8.substr(0, maximum);
}

} // namespace

std::string cellAddress(std::uint32_t column, std::uint32_t row)
{
    constexpr std::uint32_t kLetters = 26;
    std::string letters;
    for (std::uint64_t rest = std::uint64_t(column) + 1; rest > 0; rest = (rest - 1) / kLetters)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % kLetters));
    return letters + std::to_string(row);
}

CellStream::CellStream()
{
    m_block.reserve(2 * kFullBlock);
    writeOut(protocol::kMagic);
    m_block.assign(kSizeBytes, '\0');
}

void CellStream::flush()
{
    const auto size = static_cast<std::uint32_t>(m_block.size() - kSizeBytes);
    if (size == 0)
        return;
    for (std::size_t i = 0; i < kSizeBytes; ++i)
        m_block[i] = static_cast<char>((size >> (8 * i)) & 0xFF);
    writeOut(m_block);
    m_block.resize(kSizeBytes);
}

void CellStream::beginRecord(protocol::Record record)
{
    if (m_block.size() >= kFullBlock)
        flush();
    byte(static_cast<std::uint8_t>(record));
}

void CellStream::varint(std::uint32_t value)
{
    while (value >= 0x80) {
        byte(static_cast<std::uint8_t>(value | 0x80));
        value >>= 7;
    }
    byte(static_cast<std::uint8_t>(value));
}

void CellStream::real(double value)
{
    static_assert(sizeof(double) == sizeof(std::uint64_t));
    const auto bits = std::bit_cast<std::uint64_t>(value);
    for (std::size_t i = 0; i < sizeof bits; ++i)
        byte(static_cast<std::uint8_t>(bits >> (8 * i)));
}

void CellStream::bytes(std::string_view text)
{
    varint(static_cast<std::uint32_t>(text.size()));
    m_block.append(text);
}

void CellStream::workbook(bool since1904)
{
    beginRecord(protocol::Record::workbook);
    byte(since1904 ? 1 : 0);
}

void CellStream::sheet(const SheetEntry &sheet)
{
    if (++m_sheets > protocol::kMaximumSheets)
        fail({.failure = protocol::Failure::tooManyParts, .number = protocol::kMaximumSheets});
    m_sheetName = shortened(sheet.name, kMaximumNameBytes);
    m_row = 0;
    m_rowBegun = false;
    beginRecord(protocol::Record::sheet);
    bytes(m_sheetName);
    byte(sheet.hidden ? 1 : 0);
}

void CellStream::row(std::uint32_t number, bool hidden)
{
    if (number <= m_row)
        failAtCell(cellAddress(0, number));
    m_row = number;
    m_rowHidden = hidden;
    m_rowBegun = false;
    m_column = -1;
}

void CellStream::beginCell(std::uint32_t column, protocol::Cell kind)
{
    if (std::int64_t(column) <= m_column || m_row == 0)
        failAtCell(cellAddress(column, m_row));
    if (column >= std::uint32_t(table::kMaximumColumns))
        fail({.failure = protocol::Failure::tooManyColumns, .number = m_row});
    if (!m_rowBegun) {
        if (++m_rows > std::uint32_t(table::kMaximumRows))
            fail({.failure = protocol::Failure::tooManyRows});
        beginRecord(protocol::Record::row);
        varint(m_row);
        byte(m_rowHidden ? 1 : 0);
        m_rowBegun = true;
    }
    m_column = column;
    ++m_cells;
    beginRecord(protocol::Record::cell);
    varint(column);
    byte(static_cast<std::uint8_t>(kind));
}

void CellStream::text(std::uint32_t column, std::string_view utf8)
{
    if (utf8.size() > kMaximumTextBytes)
        fail({.failure = protocol::Failure::cellTooLong, .number = m_row});
    beginCell(column, protocol::Cell::text);
    bytes(utf8);
}

void CellStream::number(std::uint32_t column, double value)
{
    beginCell(column, protocol::Cell::number);
    real(value);
}

void CellStream::brokenNumber(std::uint32_t column, std::string_view digits)
{
    beginCell(column, protocol::Cell::brokenNumber);
    bytes(shortened(digits, kMaximumNameBytes));
}

void CellStream::date(std::uint32_t column, double days)
{
    beginCell(column, protocol::Cell::date);
    real(days);
}

void CellStream::boolean(std::uint32_t column, bool value)
{
    beginCell(column, protocol::Cell::boolean);
    byte(value ? 1 : 0);
}

void CellStream::error(std::uint32_t column, std::string_view text)
{
    beginCell(column, protocol::Cell::error);
    bytes(shortened(text, kMaximumNameBytes));
}

void CellStream::emptyFormula(std::uint32_t column)
{
    beginCell(column, protocol::Cell::emptyFormula);
}

void CellStream::merge(const MergedCells &cells)
{
    beginRecord(protocol::Record::merge);
    for (const std::uint32_t value : {cells.firstRow, cells.lastRow, cells.firstColumn, cells.lastColumn})
        varint(value);
}

void CellStream::end()
{
    beginRecord(protocol::Record::end);
    varint(m_rows);
    varint(m_cells);
    flush();
}

void CellStream::failAtCell(std::string_view address)
{
    fail({.failure = protocol::Failure::badCell, .sheet = m_sheetName, .text = address});
}

void CellStream::fail(const FailureReport &report)
{
    beginRecord(protocol::Record::failure);
    byte(static_cast<std::uint8_t>(report.failure));
    bytes(shortened(report.sheet, kMaximumNameBytes));
    bytes(shortened(report.text, kMaximumNameBytes));
    varint(report.number);
    flush();
    _exit(kFailureExit);
}

} // namespace starosta::reader
