// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ImportDecisions.h"

namespace starosta::roster {

/// What a row does once the user has ticked: rows and fields without a tick do nothing.
RowAction decidedAction(const ImportPlan &plan, const ImportDecisions &decisions, int at);

} // namespace starosta::roster
