// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ImportDecisions.h"

namespace starosta::roster {

/// What the ticked rows would do, as far as thresholds and links ask for it.
struct ImportEffects
{
    struct OfClass
    {
        int left = 0;
        int lost = 0;        ///< those who left included
        int overwritten = 0; ///< rows of those who stay in it
        int gained = 0;
        bool mayGain = false; ///< a row that is not decided, or that keeps what a person decided, names the class
    };

    int added = 0;
    int returned = 0;
    int left = 0;
    int overwritten = 0; ///< rows; filling in what was not known is no danger
    int displaced = 0;   ///< classes that have another homeroom teacher than before, or none any more
    bool administratorLeaves = false;
    QHash<QString, OfClass> classes = {};

    /// The class has `pupils` now, and would have none.
    bool empties(const QString &className, int pupils) const;
};

/// The classes of which somebody who leaves is the homeroom teacher.
QStringList classesLedBy(const PlannedRow &leaving);
ImportEffects effectsOf(const ImportPlan &plan, const ImportDecisions &decisions);

} // namespace starosta::roster
