// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/ImportResult.h"
#include "app/cli/commands/ImportTickArguments.h"
#include "core/roster/RosterService.h"

namespace starosta::cli {

/// One answer on the command line: «12=new», «12=skip», «12=417» (a person's id), «12=same» (the only one proposed),
/// «1А:12=new» of a sheet; «row.other_class=same» answers every question of the kind.
struct GivenAnswer
{
    QString said;  ///< as it was typed
    QString sheet; ///< empty where the row alone says which
    int row;       ///< as in the file; 0: every row that is asked `kind`
    QString kind;  ///< a question's code
    roster::Answer answer;
};

struct PeopleImport
{
    roster::ImportKind kind;
    QStringList columns = {}; ///< "FIELD=COLUMN"
    QStringList sheets = {};
    bool hasHeader = true;                        ///< false: the first row is a person's already
    std::optional<table::Encoding> encoding = {}; ///< of a text file; found by itself otherwise
    roster::ImportOptions options = {};
    QList<GivenAnswer> answers = {};
    QList<GivenTick> ticks = {};
    int allowedRemovals = 0;
    bool overwriteHand = false;
    bool revokeLinks = false;
};

Outcome importPeople(Session &session, const ImportRequest &request, const PeopleImport &what);

/// «import list», «import undo N»
Outcome listImports(Session &session);
Outcome undoImport(Session &session, roster::ImportId id);

} // namespace starosta::cli
