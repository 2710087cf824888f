// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace starosta::print {

/// How a value is drawn. Three steps, so that paper in black and white and eyes that see few colours keep them apart:
/// an outline, an outline that is hatched, a thinner bar that is filled. Lines: thin, dashed, thick.
enum class ChartLook { outline, hatched, solid };

struct ChartKey
{
    ChartLook look;
    QString text;
};

struct ChartValue
{
    ChartLook look;
    std::optional<qint64> value; ///< unknown is not drawn, and is not 0
};

/// Values over one another, all from the left edge.
struct ChartBar
{
    QString label;
    QList<ChartValue> values;
    QString figures; ///< all that the bar shows, in words; stands beside it
};

struct BarChart
{
    QString title; ///< said to screen readers; whoever shows the chart writes it above
    QList<ChartKey> keys = {};
    QList<ChartBar> bars = {};
};

struct ChartPoint
{
    std::optional<double> percent;
    QString figure; ///< as it is written
};

struct ChartLine
{
    ChartLook look;
    QString name;
    QList<ChartPoint> points; ///< as many as there are days
};

/// Shares over time, the days as far apart as they are.
struct LineChart
{
    QString title;
    QList<QDate> days = {}; ///< ascending
    QList<ChartLine> lines = {};
};

using Chart = std::variant<BarChart, LineChart>;

QString titleOf(const Chart &chart);
/// Bars, or days.
qsizetype itemCount(const Chart &chart);
/// «1А: 20 of 22, joined 15», «01.09.2026: invited 90,9 %, joined 45,5 %».
QString itemText(const Chart &chart, qsizetype item);

} // namespace starosta::print
