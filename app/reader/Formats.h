// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/CellStream.h"

namespace starosta::reader {

// Each tells the whole workbook, without the end; whatever is wrong ends the process by CellStream::fail.
void readXlsx(CellStream &stream, std::string_view bytes);
void readOds(CellStream &stream, std::string_view bytes);
/// The bytes are those of standard input, for FreeXL opens files by name.
void readXls(CellStream &stream, std::string_view bytes);

} // namespace starosta::reader
