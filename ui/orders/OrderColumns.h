// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"
#include "ui/common/RowModel.h"

namespace starosta::ui {

std::vector<Column<orders::Order>> orderColumns();

} // namespace starosta::ui
