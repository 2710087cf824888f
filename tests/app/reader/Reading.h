// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/TableFile.h"
#include "tests/support/Catch.h"

namespace starosta::test {

/// Reads with the real starosta-reader, which lies beside the tests.
inline Result<table::TableFile> readBook(const QByteArray &bytes, const table::TableOptions &options = {})
{
    return table::readTableBytes(bytes, QStringLiteral("книга"), options);
}

inline Error errorOf(const QByteArray &bytes)
{
    const Result<table::TableFile> file = readBook(bytes);
    REQUIRE_FALSE(file);
    return {.code = file.error().code, .args = file.error().args};
}

/// The texts of a row, by its index.
inline QStringList textsOf(const table::Table &table, qsizetype row)
{
    QStringList texts;
    for (int column = 0; column < table.row(row).cellCount(); ++column)
        texts.append(table.row(row).cell(column).toString());
    return texts;
}

} // namespace starosta::test
