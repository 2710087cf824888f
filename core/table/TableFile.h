// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/table/SpreadsheetReader.h"
#include "core/table/Table.h"

namespace starosta::table {

/// Overrides what is otherwise found by itself.
struct TableOptions
{
    std::optional<Encoding> encoding = {};
    std::optional<QChar> separator = {};
    /// Names of the sheets to read; all of them where there is none.
    QStringList sheets = {};
    /// Where the program is that reads spreadsheets, and its limits; tests alone have a reason to change them.
    SpreadsheetReader reader = {};
};

struct TableFile
{
    Table table;
    /// SHA-256 of the file's bytes, in hexadecimal: tells whether this very file was imported before, and is what
    /// other programs show of a file.
    QByteArray digest;
    qint64 size;
};

/// Reads a table from a regular file, once, into a private copy. The content decides how it is read, not the suffix:
/// text renamed to .xls is read as text. Spreadsheets (xlsx, xlsm, ods, xls) are read by a program of their own.
/// Cancelling ends within 200 ms.
/// Errors: those of readFile, fileEmpty, tableUnsupported (html, xml, zip, pdf, ole, xlsb, whatever it really is),
/// those of decodeText, readCsv and readSpreadsheet, canceled.
Result<TableFile> readTableFile(const QString &path, const TableOptions &options = {}, Progress *progress = nullptr);

/// The same for bytes that are already here (standard input, the clipboard); `name` stands for the path in errors.
/// Errors: as readTableFile, and fileTooLarge (name, limit in MiB).
Result<TableFile> readTableBytes(const QByteArray &bytes, const QString &name, const TableOptions &options = {},
                                 Progress *progress = nullptr);

/// TableFile::digest of what lies at the path now. Errors: those of readFile.
Result<QByteArray> digestOfFile(const QString &path);

} // namespace starosta::table
