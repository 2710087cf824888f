// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace starosta::cli {

/// Options of every command.
QList<Option> globalOptions();

QString programHelp();
QString commandHelp(const Command &command);

} // namespace starosta::cli
