// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace starosta::table {

// A file beyond these is refused before it costs memory; no school's roster comes near them.
constexpr std::int64_t kMaximumFileSize = 64 * 1024 * 1024;
constexpr int kMaximumRows = 200'000;
constexpr int kMaximumColumns = 256;
/// Empty cells cost memory too: 200,000 rows of forty columns have as many. A wider table may have fewer rows.
constexpr std::int64_t kMaximumCells = 8'000'000;
/// In UTF-16 units.
constexpr int kMaximumCellLength = 4096;

} // namespace starosta::table
