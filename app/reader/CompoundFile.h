// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace starosta::reader {

/// The workbook's stream out of the container in which old Office keeps it; empty where the container is broken or
/// holds none. FreeXL judges the file: this only fetches what it does not tell.
std::string workbookStream(std::string_view file);

} // namespace starosta::reader
