// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What starosta-reader writes to its standard output. Shared by both ends, so it needs neither Qt nor the core.
//
// stream  := magic block…              the magic is kMagic, with the version of this protocol in its last byte
// block   := size record…              size: 4 bytes, little endian, at most kMaximumBlock; no record crosses its end
// record  := type field…               type: one byte, see Record
// number  := LEB128, at most 32 bits   text := number (bytes) UTF-8
// real    := 8 bytes, IEEE 754, little endian
//
// A good stream is: one workbook, then for each sheet its record, its rows, each followed by its cells, and its merges;
// then one end. Rows of a sheet and cells of a row come in ascending order. A failure ends the stream at any place.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace starosta::table::protocol {

constexpr std::string_view kMagic("STARRDR\x01", 8);
constexpr std::size_t kMaximumBlock = 1024 * 1024;
constexpr int kMaximumSheets = 1000;

/// Where the program starts with its file on standard input: its only argument is the format's token.
constexpr std::string_view kXlsx = "xlsx";
constexpr std::string_view kOds = "ods";
constexpr std::string_view kXls = "xls";

enum class Record : std::uint8_t {
    /// byte: 1 where dates count from 1904
    workbook = 'W',
    /// text: name; byte: 1 where it is hidden
    sheet = 'S',
    /// number: as the spreadsheet counts, from 1; byte: 1 where it is hidden. Blank rows are left out.
    row = 'R',
    /// number: column from 0; byte: Cell; what the kind says. Blank cells are left out.
    cell = 'C',
    /// numbers: first row, last row (from 1), first column, last column (from 0)
    merge = 'M',
    /// byte: Failure; text: sheet; text: address of the cell, or what was found; number: limit or row
    failure = 'F',
    /// numbers: rows, cells
    end = 'E',
};

enum class Cell : std::uint8_t {
    text = 1,         ///< text
    number = 2,       ///< real
    brokenNumber = 3, ///< text: digits that a number cannot hold
    date = 4,         ///< real: days, as the workbook counts them
    boolean = 5,      ///< byte
    error = 6,        ///< text: #REF!
    emptyFormula = 7,
};

enum class Failure : std::uint8_t {
    damaged = 1,
    encrypted = 2,
    memory = 3,
    unpacked = 4,       ///< limit in MiB
    tooManyParts = 5,   ///< limit
    forbidden = 6,      ///< what: doctype, encoding, depth, attributes, overlap, duplicate, name, method
    badCell = 7,        ///< sheet, address
    tooManyColumns = 8, ///< row
    tooManyRows = 9,
    cellTooLong = 10, ///< row
};

} // namespace starosta::table::protocol
