// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/StatisticsPaper.h"

namespace starosta::print {

/// Three Russian sentences to paste into a message: the pupils; the parents and the staff; the goals, or where none are
/// set the links and requests. No names.
QString statisticsMessage(const StatisticsContent &content);

} // namespace starosta::print
