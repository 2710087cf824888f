// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/ChartData.h"
#include "ui/print/Chart.h"

namespace starosta::print {

enum class ChartText {
    classes, ///< titles of the charts
    days,
    staff,
    links,
    roster, ///< of the pupils, and of the staff
    invited,
    joined,
    joinedUnknown,
    confirmed,
    handedOut, ///< links
    notHandedOut,
    expired,
    missing,
    unclaimed,
    endsSoon,
};

/// What charts say: on paper always Russian, on the screen in the language of the window.
class ChartWords
{
public:
    virtual ~ChartWords() = default;
    virtual QString text(ChartText text) const = 0;
    virtual QString number(std::optional<qint64> number) const = 0;
    virtual QString percent(std::optional<double> percent) const = 0;
    /// «20 of 22».
    virtual QString part(const QString &part, const QString &whole) const = 0;
    /// «20 of 22, joined 15».
    virtual QString coverage(const QString &invited, const QString &whole, const QString &joined) const = 0;
};

/// A bar a class: roster, invited, joined.
BarChart classesChart(const statistics::Report &report, const ChartWords &words);
/// The shares of the school's pupils who were invited and joined, over the days that were kept.
LineChart daysChart(const QList<statistics::CoverageDay> &days, const ChartWords &words);
BarChart staffChart(const statistics::Report &report, const ChartWords &words);
BarChart linksChart(const statistics::Report &report, const ChartWords &words);

} // namespace starosta::print
