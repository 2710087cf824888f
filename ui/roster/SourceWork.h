// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/ImportDraft.h"

namespace starosta::ui {

struct SourceRequest
{
    ImportBeginning from;
    roster::ImportKind kind;
    /// The header says more than the last choice.
    bool guessKind;
    roster::ReadOptions reading;
    QString pastedName; ///< what stands in the history of imports for a file's name
};

/// What reading came to: the source, or why not, and then the rows at least where there are any.
struct SourceFound
{
    std::shared_ptr<roster::ImportSource> source = {};
    std::shared_ptr<const table::Table> rawTable = {};
    std::optional<Error> failure = {};
};

/// The work of the file page, in the worker's thread. What goes wrong is in SourceFound::failure.
Result<SourceFound> readSourceOf(const SourceRequest &request, roster::RosterService &roster, Progress &progress);

} // namespace starosta::ui
