// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Figures as Russian paper writes them, whatever the language of the window; a dash where nobody knows.
namespace starosta::print {

/// «1 240».
QString paperNumber(std::optional<qint64> number);
/// «45,5», always with one decimal: for a column.
QString paperShare(std::optional<double> percent);
/// «45,5 %», «100 %»: for running text.
QString paperPercent(std::optional<double> percent);

} // namespace starosta::print
