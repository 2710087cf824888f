// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace starosta::cli {

/// statistics --who INDICATOR
Outcome showWho(Session &session, const Arguments &arguments);

} // namespace starosta::cli
