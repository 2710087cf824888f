// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <QDate>

namespace starosta::cli {

/// A day among the options; nothing where the option is not given.
Attempt<std::optional<QDate>> dayFrom(const Arguments &arguments, const char *name);

/// movements list
Outcome listMovements(Session &session, const Arguments &arguments);
/// movements book
Outcome writeBook(Session &session, const Arguments &arguments);

} // namespace starosta::cli
