// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/RosterService.h"

namespace starosta::roster {

/// Compares a source with the store: the planner of its kind, then who is missing, then what follows from that.
/// Errors: as RosterService::plan.
Result<ImportPlan> makePlan(const ImportSource &source, const ImportOptions &options, const RosterService::Rooms &rooms,
                            Progress &progress);

/// Every import of the past, newest first, with what was undone told apart.
QList<ImportRecord> importHistory(journal::Ledger &ledger);

} // namespace starosta::roster
