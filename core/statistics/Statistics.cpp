// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/Statistics.h"

namespace starosta::statistics {

std::optional<double> percent(std::optional<qint64> part, qint64 whole, int decimals)
{
    if (!part || whole <= 0)
        return {};
    // In whole numbers as long as possible: 0.05 has no exact form in binary, and a half must go up.
    const qint64 scale = decimals == 0 ? 1 : decimals == 1 ? 10 : 100;
    return double((*part * 200 * scale + whole) / (2 * whole)) / double(scale);
}

} // namespace starosta::statistics
