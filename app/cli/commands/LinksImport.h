// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/ImportResult.h"

namespace starosta::cli {

/// `import links`: lines of class, role and link.
Outcome importLinks(Session &session, const ImportRequest &request);

} // namespace starosta::cli
