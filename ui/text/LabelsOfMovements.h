// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/movements/MovementsService.h"

#include <QString>

namespace starosta::text {

/// What happened: «Transfer», «Dismissal».
QString label(movements::MovementKind kind);
/// As the book writes it, in Russian in every language.
QString paperWord(movements::MovementKind kind);
/// The order; or that it follows, or that an imported list stands for it.
QString orderText(const movements::BookLine &line);
/// «Another grade: 1А → 4Б».
QString doubtText(const movements::GradeDoubt &doubt);
/// What follows from movements, one line each, with the names of up to three of those concerned.
QStringList consequenceLines(Workspace &workspace, const movements::Consequences &consequences);

} // namespace starosta::text
