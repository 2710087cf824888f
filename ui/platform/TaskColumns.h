// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/PlatformTask.h"
#include "ui/common/RowModel.h"

namespace starosta::ui {

/// A task with the present names of what it is about.
struct TaskRow
{
    platform::PlatformTask task;
    QString about;
    QString instruction;
};

std::vector<Column<TaskRow>> taskColumns();
/// The icon that stands for a state beside its word.
QString stateIcon(platform::TaskState state);
/// «ticked by hand», «shown by the platform’s list (members.csv, 12)»; empty while it is to be done.
QString proofText(const platform::PlatformTask &task);

} // namespace starosta::ui
