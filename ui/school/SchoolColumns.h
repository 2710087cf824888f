// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/School.h"
#include "ui/common/RowModel.h"

namespace starosta::ui {

std::vector<Column<school::Appointment>> appointmentColumns();

} // namespace starosta::ui
