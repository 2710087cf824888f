// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "ui/common/Navigator.h"
#include "ui/common/Tone.h"

#include <QList>

namespace starosta::ui {

/// Something that is waiting, late or risky, and where it is done.
struct Todo
{
    Tone risk = Tone::muted; ///< error: late; warning: soon or missing; muted: an improvement
    QString icon;
    QString text;
    QString detail = {};
    QString step; ///< the button
    PageTarget target = {};
    QString command = {}; ///< instead of a page: a command of the window
};

/// What to do now, the most risky first. Empty when all is well.
QList<Todo> todosOf(Workspace &workspace);

} // namespace starosta::ui
