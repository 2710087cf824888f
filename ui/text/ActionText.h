// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Entry.h"

#include <QString>

#include <functional>

namespace starosta::text {

/// What was done, for the journal's lists: «Classes added». A token that a later version wrote is shown as it is.
QString actionLabel(const QString &token);

/// The same of an entry, where one that takes another back says which: «Undone: Classes added».
QString entryLabel(const journal::Entry &entry,
                   const std::function<std::optional<journal::Entry>(journal::EntryId)> &find);

/// What it was about, as it stands in the journal; of a setting its name rather than its key.
QString subjectText(const journal::Entry &entry);

/// What an import did, «+24 ~13 ⇄24 −22» as roster::countsText writes it, in words.
QString countsInWords(const QString &counts);

/// In whose name it was done; where nobody was in office, that the program wrote it, or that nobody was appointed.
QString actorText(const journal::Entry &entry);

/// «Undo: Classes added (1А, 1Б)»: names of the two actions; «Undo» where there is nothing to take back.
QString undoText(const std::optional<journal::Entry> &entry);
QString redoText(const std::optional<journal::Entry> &entry);

} // namespace starosta::text
