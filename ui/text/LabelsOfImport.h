// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InvitesService.h"
#include "core/roster/ImportPlan.h"

#include <QString>

namespace starosta::text {

QString label(roster::ImportKind kind);
QString label(roster::RowAction action);
/// What a column holds: «Date of birth».
QString label(table::Field field);
/// Why a column is read as it is.
QString label(table::MappingReason reason);
QString label(invites::LineVerdict verdict);

} // namespace starosta::text
