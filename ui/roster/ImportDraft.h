// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/roster/RosterService.h"

namespace starosta::ui {

/// What the assistant begins with: a file, a pasted table, or nothing yet.
struct ImportBeginning
{
    QString path = {};
    /// Tab-separated text; see pastedTable().
    QByteArray pasted = {};

    bool isEmpty() const { return path.isEmpty() && pasted.isEmpty(); }
    bool isFile() const { return !path.isEmpty(); }
};

/// What the steps of the assistant work on together.
struct ImportDraft
{
    ImportBeginning from = {};
    roster::ImportKind kind = roster::ImportKind::pupils;
    /// Somebody has said whose list it is: the header is not asked any more.
    bool kindIsChosen = false;
    roster::ReadOptions reading = {};
    roster::ImportOptions options = {};

    /// Shared with the worker, which only reads it while the assistant waits.
    std::shared_ptr<roster::ImportSource> source = {};
    /// Where no header was found: the rows all the same, so that somebody can point to it.
    std::shared_ptr<const table::Table> rawTable = {};
    /// Every question that was asked for this source, by index into ImportPlan::rows; an answer can be changed.
    QHash<int, roster::Question> questions = {};
    QString reason = {}; ///< why a held import goes on
    std::optional<journal::Committed<roster::ImportReport>> outcome = {};

    const table::Table *table() const { return source ? &source->table : rawTable.get(); }
};

} // namespace starosta::ui
