// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ImportPlan.h"

class QWidget;

namespace starosta::ui {

class AppSettings;

/// The rows of a plan with one action, with what would be different.
QWidget *makeRowTable(const roster::ImportPlan &plan, roster::RowAction action, AppSettings &settings);
/// Row, column and what is to be said of them.
QWidget *makeIssueTable(const QList<roster::RowIssue> &issues, AppSettings &settings);

} // namespace starosta::ui
