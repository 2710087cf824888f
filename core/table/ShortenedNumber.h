// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace starosta::table {

/// «1.12233E+10», «1,12233E+10»: what a spreadsheet program leaves of a long number when it saves the number as it
/// shows it in a narrow column. The digits are gone; nobody may take the rest for the number.
bool isShortenedNumber(QStringView text);

} // namespace starosta::table
