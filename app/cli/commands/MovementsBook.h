// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace starosta::cli {

/// movements list
Outcome listMovements(Session &session, const Arguments &arguments);
/// movements book
Outcome writeBook(Session &session, const Arguments &arguments);

} // namespace starosta::cli
