// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "ui/common/AppSettings.h"
#include "ui/common/Dialogs.h"
#include "ui/common/MessageBar.h"
#include "ui/common/Navigator.h"
#include "ui/common/TaskRunner.h"

namespace starosta::ui {

/// What a page is given: the core, and the window's services as interfaces.
struct PageContext
{
    Workspace &workspace;
    MessageBar &messages;
    Navigator &navigator;
    Dialogs &dialogs;
    TaskRunner &tasks;
    AppSettings &settings;
};

} // namespace starosta::ui
