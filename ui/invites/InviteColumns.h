// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invites/InvitesPage.h"

namespace starosta::ui {

/// `today` is asked anew for every cell: a window may stay open over midnight.
std::vector<Column<MatrixRow>> matrixColumns(std::function<QDate()> today);
std::vector<Column<LinkRow>> linkColumns(std::function<QDate()> today);

} // namespace starosta::ui
