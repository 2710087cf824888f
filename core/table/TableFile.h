// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/Table.h"

namespace starosta::table {

/// Overrides what is otherwise found by itself.
struct TableOptions
{
    std::optional<Encoding> encoding = {};
    std::optional<QChar> separator = {};
};

struct TableFile
{
    Table table;
    /// BLAKE2b-256 of the file's bytes, in hexadecimal: tells whether this very file was imported before. Measured
    /// seven times as fast as SHA-256 here, which would have cost more than the reading itself.
    QByteArray digest;
    qint64 size;
};

/// Reads a table from a regular file, once, into a private copy. The content decides how it is read, not the suffix:
/// text renamed to .xls is read as text.
/// Errors: those of readFile, fileEmpty, tableUnsupported (xlsx, ods, xls, zip, html, xml or pdf, whatever it really
/// is), those of decodeText and readCsv.
Result<TableFile> readTableFile(const QString &path, const TableOptions &options = {});

/// The same for bytes that are already here (standard input, the clipboard); `name` stands for the path in errors.
/// Errors: as readTableFile, and fileTooLarge (name, limit in MiB).
Result<TableFile> readTableBytes(const QByteArray &bytes, const QString &name, const TableOptions &options = {});

} // namespace starosta::table
