// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace starosta::table {

/// Quoting does not keep a spreadsheet from running a cell as a formula (measured with LibreOffice 7.4); an apostrophe
/// in front does. A text is guarded where, after any apostrophes, it begins with a tab or a line break, or its first
/// character that is not a space is one of = + - @ or their full-width forms. The writer puts one apostrophe before
/// such a text and the reader takes one off such a text, so every text comes back as it was, also one that begins
/// with an apostrophe of its own.
bool needsFormulaGuard(QStringView text);

/// The text without the guard that CsvWriter put before it.
inline QStringView withoutFormulaGuard(QStringView text)
{
    return text.startsWith(u'\'') && needsFormulaGuard(text) ? text.sliced(1) : text;
}

} // namespace starosta::table
