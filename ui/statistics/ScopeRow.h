// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/Snapshot.h"
#include "ui/common/RowModel.h"

namespace starosta::ui {

/// One line of the table of figures: the school, «Учительская», a class.
struct ScopeRow
{
    int place; ///< from 1, in the order in which the school counts
    QString scope;
    QString homeroom = {}; ///< empty where there is none, or nobody knows any more
    QList<statistics::Figure> figures = {};

    /// Nothing where it is not counted of this scope.
    const statistics::Figure *figure(statistics::Indicator indicator) const;
};

/// The school first, then «Учительская», then the classes.
QList<ScopeRow> scopeRows(const statistics::Report &report);
std::vector<Column<ScopeRow>> scopeColumns();
/// What the column counts of this scope: of staff its own indicator stands in the column of the pupils'. Of the name
/// of a class its pupils. Nothing where the scope has nothing there.
std::optional<statistics::Indicator> indicatorAt(const QString &scope, int column);

} // namespace starosta::ui
