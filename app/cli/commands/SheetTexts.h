// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace starosta::cli {

/// `sheets text show|set`; the words before are taken off the arguments already.
Outcome runSheetTexts(Session &session, Arguments arguments);

} // namespace starosta::cli
