// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/Chart.h"

#include "core/base/DateText.h"

#include <QStringList>

namespace starosta::print {

QString titleOf(const Chart &chart)
{
    return std::visit([](const auto &it) { return it.title; }, chart);
}

qsizetype itemCount(const Chart &chart)
{
    const auto *bars = std::get_if<BarChart>(&chart);
    return bars ? bars->bars.size() : std::get<LineChart>(chart).days.size();
}

QString itemText(const Chart &chart, qsizetype item)
{
    if (const auto *bars = std::get_if<BarChart>(&chart))
        return bars->bars[item].label + QStringLiteral(": ") + bars->bars[item].figures;
    const auto &lines = std::get<LineChart>(chart);
    QStringList figures;
    for (const ChartLine &line : lines.lines)
        figures.append(line.name + u' ' + line.points[item].figure);
    return paperDate(lines.days[item]) + QStringLiteral(": ") + figures.join(QStringLiteral(", "));
}

} // namespace starosta::print
