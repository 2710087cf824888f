// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Failure.h"

#include <QByteArray>

namespace starosta::cli {

/// All of standard input, for «-» in place of a file. Errors: fileUnreadable, fileTooLarge (as for a file).
Attempt<QByteArray> readStandardInput();

/// The text of a file, or of «-», in whatever encoding. Fails also for an empty one.
Attempt<QString> readText(const QString &path);

} // namespace starosta::cli
