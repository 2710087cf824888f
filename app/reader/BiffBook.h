// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/CellStream.h"
#include "app/reader/NumberFormat.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace starosta::reader {

struct BiffError
{
    std::string text; ///< #REF!
};

/// What an .xls says beside the texts and numbers that FreeXL tells: the saved values of formulas, booleans and errors,
/// formats, what is hidden, what is merged. Nothing of it where the book is of a version before 1997.
struct BiffSheet
{
    using Place = std::pair<std::uint32_t, std::uint32_t>; ///< row, column, from 0
    using Value = std::variant<double, std::string, bool, BiffError>;

    bool hidden = false;
    std::set<std::uint32_t> hiddenRows = {};
    std::vector<MergedCells> merges = {};
    std::map<Place, Value> values = {};
    /// Of cells whose format changes what is read.
    std::map<Place, NumberFormat> formats = {};
};

/// By the order of the sheets. Whatever is broken ends the reading where it is; FreeXL judges the file.
std::vector<BiffSheet> readBiffSheets(std::string_view workbook);

} // namespace starosta::reader
