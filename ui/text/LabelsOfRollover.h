// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollover/RolloverPlan.h"

namespace starosta::text {

QString label(rollover::PupilFate fate);
/// «2А», or that the class graduates.
QString targetText(const rollover::ClassStep &step);
/// That classes join others, and what that means on the platform; empty where none does.
QString joiningText(const rollover::RolloverPlan &plan);
/// «Promoted: 310 · graduate: 28 · …», those that are none left out.
QString totalsText(const rollover::RolloverPlan &plan);

} // namespace starosta::text
