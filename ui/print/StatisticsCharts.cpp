// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/StatisticsCharts.h"

#include <algorithm>
#include <array>

namespace starosta::print {

using statistics::ClassCoverage;
using statistics::CoverageDay;
using statistics::Figure;
using statistics::LinkPart;

namespace {

ChartText textOf(LinkPart part)
{
    switch (part) {
    case LinkPart::handedOut:
        return ChartText::handedOut;
    case LinkPart::notHandedOut:
        return ChartText::notHandedOut;
    case LinkPart::expired:
        return ChartText::expired;
    case LinkPart::missing:
        return ChartText::missing;
    case LinkPart::unclaimed:
        return ChartText::unclaimed;
    case LinkPart::endsSoon:
        return ChartText::endsSoon;
    }
    Q_UNREACHABLE();
}

/// The same looks as in the chart of the classes: an outline for what should be, hatched for what was begun, filled
/// for what is done.
ChartLook lookOf(LinkPart part)
{
    switch (part) {
    case LinkPart::handedOut:
        return ChartLook::solid;
    case LinkPart::notHandedOut:
    case LinkPart::unclaimed:
    case LinkPart::endsSoon:
        return ChartLook::hatched;
    case LinkPart::expired:
    case LinkPart::missing:
        return ChartLook::outline;
    }
    Q_UNREACHABLE();
}

struct StaffStep
{
    ChartText text;
    ChartLook look;
};

/// In the order of statistics::staffSteps().
constexpr std::array kStaffSteps{
    StaffStep{ChartText::roster, ChartLook::outline}, StaffStep{ChartText::invited, ChartLook::hatched},
    StaffStep{ChartText::joined, ChartLook::solid}, StaffStep{ChartText::confirmed, ChartLook::solid}};

QString sharedText(const Figure &figure, const ChartWords &words)
{
    const QString counts =
        figure.whole ? words.part(words.number(figure.value), words.number(figure.whole)) : words.number(figure.value);
    const auto percent = figure.percent();
    return percent ? QStringLiteral("%1, %2").arg(counts, words.percent(percent)) : counts;
}

} // namespace

BarChart classesChart(const statistics::Report &report, const ChartWords &words)
{
    const QList<ClassCoverage> classes = coverageByClass(report);
    const bool known =
        std::any_of(classes.begin(), classes.end(), [](const auto &each) { return each.joined.value.has_value(); });
    BarChart chart{.title = words.text(ChartText::classes),
                   .keys = {{ChartLook::outline, words.text(ChartText::roster)},
                            {ChartLook::hatched, words.text(ChartText::invited)},
                            {ChartLook::solid, words.text(known ? ChartText::joined : ChartText::joinedUnknown)}}};
    for (const ClassCoverage &each : classes) {
        const QString invited = words.number(each.invited.value);
        const QString roster = words.number(each.roster.value);
        chart.bars.append({.label = each.roster.scope,
                           .values = {{ChartLook::outline, each.roster.value},
                                      {ChartLook::hatched, each.invited.value},
                                      {ChartLook::solid, each.joined.value}},
                           .figures = known ? words.coverage(invited, roster, words.number(each.joined.value))
                                            : words.part(invited, roster)});
    }
    return chart;
}

LineChart daysChart(const QList<CoverageDay> &days, const ChartWords &words)
{
    LineChart chart{.title = words.text(ChartText::days)};
    ChartLine invited{.look = ChartLook::hatched, .name = words.text(ChartText::invited), .points = {}};
    ChartLine joined{.look = ChartLook::solid, .name = words.text(ChartText::joined), .points = {}};
    const auto point = [&](const Figure &figure) {
        return ChartPoint{.percent = figure.percent(), .figure = words.percent(figure.percent())};
    };
    for (const CoverageDay &each : days) {
        chart.days.append(each.day);
        invited.points.append(point(each.invited));
        joined.points.append(point(each.joined));
    }
    chart.lines = {invited, joined};
    return chart;
}

BarChart staffChart(const statistics::Report &report, const ChartWords &words)
{
    BarChart chart{.title = words.text(ChartText::staff)};
    const QList<Figure> figures = staffSteps(report);
    Q_ASSERT(size_t(figures.size()) == kStaffSteps.size());
    for (qsizetype at = 0; at < figures.size(); ++at) {
        const Figure &figure = figures[at];
        const StaffStep &step = kStaffSteps[size_t(at)];
        ChartBar bar{.label = words.text(step.text), .values = {}, .figures = sharedText(figure, words)};
        // What it is a share of stands behind it.
        if (figure.whole)
            bar.values.append({ChartLook::outline, figure.whole});
        bar.values.append({step.look, figure.value});
        chart.bars.append(bar);
    }
    return chart;
}

BarChart linksChart(const statistics::Report &report, const ChartWords &words)
{
    BarChart chart{.title = words.text(ChartText::links)};
    for (const statistics::LinkCount &each : linkStates(report)) {
        ChartBar bar{.label = words.text(textOf(each.part)),
                     .values = {},
                     .figures = isOfThoseAtWork(each.part)
                                    ? words.part(words.number(each.count), words.number(each.whole))
                                    : words.number(each.count)};
        if (each.whole)
            bar.values.append({ChartLook::outline, each.whole});
        bar.values.append({lookOf(each.part), each.count});
        chart.bars.append(bar);
    }
    return chart;
}

} // namespace starosta::print
