// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InvitesService.h"
#include "core/roster/ImportHistory.h"
#include "core/roster/ImportReportFile.h"

#include <QString>

namespace starosta::text {

QString label(roster::ImportKind kind);
QString label(roster::RowAction action);
QString label(roster::ImportMode mode);
QString label(roster::ImportOutcome outcome);
/// Why somebody who is not in a full list stays.
QString label(roster::StayReason reason);
/// One threshold as a sentence: what was found, of how many, and what would be usual.
QString holdText(const roster::Hold &hold);
/// What a column holds: «Date of birth».
QString label(table::Field field);
/// A value of a field in words: fields with few values are stored as tokens, which sex and relation are.
QString valueText(table::Field field, const QString &value);
/// Why a column is read as it is.
QString label(table::MappingReason reason);
QString label(invites::LineVerdict verdict);
/// The words of the report of an import, which is one wherever it is written.
roster::ReportTexts reportTexts();

} // namespace starosta::text
