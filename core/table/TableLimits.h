// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace starosta::table {

// A file beyond these is refused before it costs memory; no school's roster comes near them.
constexpr std::int64_t kMaximumFileSize = 64 * 1024 * 1024;
constexpr int kMaximumRows = 200'000;
constexpr int kMaximumColumns = 256;
/// In UTF-16 units.
constexpr int kMaximumCellLength = 4096;

} // namespace starosta::table
