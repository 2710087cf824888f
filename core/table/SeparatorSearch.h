// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/TextDecoding.h"

#include <QChar>
#include <QStringView>

namespace starosta::table {

struct FoundSeparator
{
    QChar separator;
    Certainty certainty;
    /// Where the first row begins: behind a line `sep=;`.
    qsizetype textBegin;
};

/// The separator that the first line declares, or the one of `;` `,` and tab that divides the first rows most evenly
/// into the most cells; `;` for a single column. Guessed where a second one divides every row evenly too.
FoundSeparator findSeparator(QStringView text);

} // namespace starosta::table
