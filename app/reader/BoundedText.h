// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/TableLimits.h"

#include <string>
#include <string_view>

namespace starosta::reader {

/// A longer text is refused where a cell shows it, so no more than this is kept of any.
constexpr std::size_t kKeptBytes = std::size_t(table::kMaximumCellLength) * 3 + 1;

inline void appendBounded(std::string &text, std::string_view more)
{
    if (text.size() < kKeptBytes)
        text.append(more.substr(0, kKeptBytes - text.size()));
}

} // namespace starosta::reader
