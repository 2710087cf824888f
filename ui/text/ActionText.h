// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Entry.h"

#include <QString>

namespace starosta::text {

/// What was done, for the journal's lists: «Classes added». A token that a later version wrote is shown as it is.
QString actionLabel(const QString &token);

/// «Undo: Classes added (1А, 1Б)»: names of the two actions; «Undo» where there is nothing to take back.
QString undoText(const std::optional<journal::Entry> &entry);
QString redoText(const std::optional<journal::Entry> &entry);

} // namespace starosta::text
