// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/orders/Order.h"
#include "core/rollover/RolloverPlan.h"

namespace starosta::print {

/// What the order about the end of a school year decides.
struct YearEnd
{
    struct Class
    {
        QString name;
        int pupils = 0; ///< who go with it
        QString to = {};
        bool graduates = false;
    };
    /// Somebody who does not go with the class.
    struct Exception
    {
        QString name;
        QString from;
        rollover::PupilFate fate;
        QString to = {};
        QString note = {}; ///< where a pupil goes who leaves
    };

    school::SchoolYear year;
    QList<Class> classes = {};
    QList<Exception> exceptions = {};
};

/// Of a new year that was begun already: by this order, or by one that still follows. None where it was not.
std::optional<YearEnd> yearEndApplied(Workspace &workspace, const std::optional<orders::Order> &order);
YearEnd yearEndPlanned(const rollover::RolloverPlan &plan);

} // namespace starosta::print
