// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "core/roster/ImportDecisions.h"

namespace starosta::cli {

/// What the window ticks row by row, on the command line: «--untick 12» (a row of the file), «--untick 12=phone» (one
/// field of it), «--untick 1А:12» of a sheet, «--untick person=417» (who is not in a full list), «--untick class=5А»
/// (its homeroom teacher); and «--tick», for what a person changed by hand.
struct GivenTick
{
    enum class Of { row, person, homeroom };

    QString said; ///< as it was typed
    bool ticked;
    Of of;
    QString sheet = {};                     ///< of a row; empty where its number alone says which
    int row = 0;                            ///< as in the file
    std::optional<table::Field> field = {}; ///< of a row; the whole row otherwise
    std::optional<people::PersonId> person = {};
    QString className = {};
};

/// By its label in the language of the program, in any case of its letters; the core knows the tokens.
std::optional<table::Field> fieldLabelled(const QString &name);

Attempt<QList<GivenTick>> readTicks(const Arguments &arguments);

/// Turns them in the decisions. Each must be about something that the plan would do.
Attempt<> decideTicks(const roster::ImportPlan &plan, const QList<GivenTick> &ticks,
                      roster::ImportDecisions &decisions);

} // namespace starosta::cli
