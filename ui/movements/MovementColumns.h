// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movements/Book.h"
#include "ui/common/RowModel.h"

namespace starosta::ui {

std::vector<Column<movements::BookLine>> movementColumns();

QString movementIcon(movements::MovementKind kind);
/// «1А → 1Б», «1А», or empty for staff.
QString classesOf(const movements::BookLine &line);

} // namespace starosta::ui
