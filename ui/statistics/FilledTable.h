// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/ReportForm.h"

class QTableWidget;

namespace starosta::ui {

/// A table that shows a filled form; nothing in it can be changed.
QTableWidget *makeFilledTable();
/// At most `rows` of them, all where nothing is said.
void showFilled(QTableWidget &table, const statistics::FilledForm &form, std::optional<int> rows = {});

} // namespace starosta::ui
