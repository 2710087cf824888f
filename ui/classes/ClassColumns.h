// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/classes/ClassesPage.h"

namespace starosta::ui {

std::vector<Column<ClassRow>> classColumns();

} // namespace starosta::ui
