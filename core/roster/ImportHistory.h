// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Entry.h"
#include "core/roster/ImportPlan.h"

namespace starosta::roster {

using ImportId = Id<struct ImportTag>;

enum class ImportOutcome {
    applied,
    held,   ///< a threshold stopped it; nothing was written
    undone, ///< applied, and taken back
};

QLatin1StringView token(ImportOutcome outcome);

struct ImportCounts
{
    int added = 0;
    int returned = 0;
    int changed = 0;
    int moved = 0;
    int left = 0;
};

/// «+112 ↩1 ~3 ⇄2 −4», in the order of the counts; empty where all are none. In no language, for the journal is read in
/// any; and without the file's name, which may be a person's.
QString countsText(const ImportCounts &counts);

/// One import of the past: who, when, which file, and what it did.
struct ImportRecord
{
    ImportId id;
    QDateTime at; ///< UTC
    QString actor;
    ImportKind kind;
    ImportMode mode;
    QString scope; ///< see ImportScope::token()
    QString fileName;
    QByteArray digest; ///< of the file, see table::TableFile
    int rows = 0;
    int added = 0;
    int returned = 0;
    int changed = 0;
    int moved = 0;
    int left = 0;
    int unchanged = 0;
    int skipped = 0;
    ImportOutcome outcome = ImportOutcome::applied;
    std::optional<journal::EntryId> entry = {}; ///< none where it was held
    journal::Because because = {};

    ImportCounts counts() const
    {
        return {.added = added, .returned = returned, .changed = changed, .moved = moved, .left = left};
    }
};

/// A record that was changed since an import, and keeps it from being undone.
struct UndoConflict
{
    journal::RecordRef record;
    QString name;        ///< of the person, where the record is one's; else empty
    QString className;   ///< of the class, where the record is a class, its homeroom teacher or its link; else empty
    journal::EntryId by; ///< the first entry that changed it since
};

} // namespace starosta::roster
