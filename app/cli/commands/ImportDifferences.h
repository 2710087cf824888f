// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/ImportResult.h"
#include "core/roster/ImportDecisions.h"

namespace starosta::cli {

/// What the plan would do with every row that is not unchanged, field by field, for --json; a thousand rows at most.
QJsonArray differencesOf(const roster::ImportPlan &plan, const roster::ImportDecisions &decisions);

/// What these decisions do, for whoever reads the text: the first twenty people of each kind, in the order add, come
/// back, change, move, leave; the report has them all.
QList<ImportLines> changesOf(const roster::ImportPlan &plan, const roster::ImportDecisions &decisions);

} // namespace starosta::cli
