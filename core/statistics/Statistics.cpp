// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/Statistics.h"

namespace starosta::statistics {

std::optional<double> percent(std::optional<qint64> part, qint64 whole)
{
    if (!part || whole <= 0)
        return {};
    // In whole numbers as long as possible: 0.05 has no exact form in binary, and a half must go up.
    const qint64 tenths = (*part * 2000 + whole) / (2 * whole);
    return double(tenths) / 10.0;
}

} // namespace starosta::statistics
