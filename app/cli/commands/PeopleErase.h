// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Session.h"

namespace starosta::cli {

/// «people erase»: removal by law.
Outcome erasePeople(Session &session, const Arguments &arguments);

} // namespace starosta::cli
