// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/StatisticsCharts.h"

namespace starosta::ui {

/// What the charts say in the language of the window.
class ScreenChartWords : public print::ChartWords
{
public:
    QString text(print::ChartText text) const override;
    QString number(std::optional<qint64> number) const override;
    QString percent(std::optional<double> percent) const override;
    QString part(const QString &part, const QString &whole) const override;
    QString coverage(const QString &invited, const QString &whole, const QString &joined) const override;
};

} // namespace starosta::ui
