// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/PeoplePage.h"

namespace starosta::ui {

std::vector<Column<PersonRow>> personColumns();

} // namespace starosta::ui
