// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invites/InvitesPage.h"
#include "ui/invites/LinkSigns.h"

namespace starosta::ui {

/// `day` is asked anew for every cell: a window may stay open over midnight.
std::vector<Column<MatrixRow>> matrixColumns(std::function<LinkDay()> day);
std::vector<Column<LinkRow>> linkColumns(std::function<LinkDay()> day);

} // namespace starosta::ui
