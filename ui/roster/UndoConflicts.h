// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/RosterService.h"

#include <QStringList>

namespace starosta::ui {

/// What keeps an import from being undone, a line each: «Ли Анна Яновна — entry 12».
QStringList conflictLines(roster::RosterService &roster, roster::ImportId id);

} // namespace starosta::ui
