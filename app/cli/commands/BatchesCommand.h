// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace starosta::cli {

/// `links batches …` and `links reprint …`; the word after «links» is taken off the arguments already.
Outcome runBatches(Session &session, Arguments arguments);
Outcome runReprint(Session &session, Arguments arguments);
QStringList batchForms();
QList<Option> batchOptions();

} // namespace starosta::cli
