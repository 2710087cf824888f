// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollover/RolloverPlan.h"

#include <QByteArray>

namespace starosta::rollover {

/// Every pupil of a rehearsal, one row each, as the school reads it: «Класс;Учащийся;Что произойдёт;Новый
/// класс;Примечание».
QByteArray planCsv(const RolloverPlan &plan);

} // namespace starosta::rollover
