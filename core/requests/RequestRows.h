// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/SchoolClass.h"
#include "core/requests/JoinRequest.h"
#include "core/table/MappedRows.h"

namespace starosta::requests {

/// One request as a line or a row says it.
struct RequestRow
{
    int number; ///< of the line or, as in the file, of the row; from 1
    RequestContent content = {};
    /// The row says the day; content has today's otherwise.
    bool hasDay = false;
    QString text = {};   ///< what was understood, for whoever looks at it
    QString column = {}; ///< the header's text, of an error in a file
    std::optional<Error> error = {};
};

/// What else is known where rows are read.
struct RowFacts
{
    QList<classes::SchoolClass> structure;
    QDate today;
    QDate day; ///< of rows that do not say theirs
};

/// «Имя Фамилия;класс;роль;дата» in each line, or with tabs, as a spreadsheet copies them; all but the name may be
/// missing. Errors of lines: textEmpty and those of cleanText (the name), classMissing, memberRoleUnknown,
/// dateInvalid, dateInFuture, tableRagged (more cells than these).
QList<RequestRow> readRequestLines(const QString &text, const RowFacts &facts);

/// The first line has names of columns: the text is a table, to be read as a file is.
bool beginsWithHeader(const QString &text);

/// The rows of a file. The same errors, and those of its cells.
QList<RequestRow> readRequestRows(const table::MappedRows &rows, const RowFacts &facts);

} // namespace starosta::requests
