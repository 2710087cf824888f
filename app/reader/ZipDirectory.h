// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace starosta::reader {

enum class ZipOrder {
    good,
    overlapping, ///< entries share bytes, so that the archive unpacks to far more than it could hold
    unreadable,
};

/// Whether every entry of an archive has bytes of its own. libzip checks that only together with much that programs
/// write carelessly (times, versions), for which no file shall be refused.
ZipOrder zipOrder(std::string_view bytes);

} // namespace starosta::reader
