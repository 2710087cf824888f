// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/CellStream.h"

namespace starosta::reader {

// Each tells the whole workbook, without the end; whatever is wrong ends the process by CellStream::fail.
void readXlsx(CellStream &stream, std::string_view bytes);
void readOds(CellStream &stream, std::string_view bytes);
/// FreeXL opens files by name, so it takes the one that standard input is.
void readXls(CellStream &stream);

} // namespace starosta::reader
