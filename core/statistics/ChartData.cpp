// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/ChartData.h"

namespace starosta::statistics {

QList<ClassCoverage> coverageByClass(const Report &report)
{
    QList<ClassCoverage> classes;
    for (const QString &name : report.classes()) {
        classes.append({.roster = report.figure(name, Indicator::pupils),
                        .invited = report.figure(name, Indicator::pupilsInvited),
                        .joined = report.figure(name, Indicator::pupilsJoined)});
    }
    return classes;
}

QList<Figure> staffSteps(const Report &report)
{
    QList<Figure> steps;
    for (const Indicator indicator :
         {Indicator::staff, Indicator::staffInvited, Indicator::staffJoined, Indicator::staffConfirmed})
        steps.append(report.figure(kStaffScope, indicator));
    return steps;
}

QList<LinkCount> linkStates(const Report &report)
{
    const auto count = [&](Indicator indicator) { return report.figure(kSchoolScope, indicator).value; };
    const auto active = count(Indicator::linksActive);
    const auto handedOut = count(Indicator::linksHandedOut);
    const auto waiting = active && handedOut ? std::optional(*active - *handedOut) : std::nullopt;
    return {{.part = LinkPart::handedOut, .count = handedOut},
            {.part = LinkPart::notHandedOut, .count = waiting},
            {.part = LinkPart::expired, .count = count(Indicator::linksExpired)},
            {.part = LinkPart::missing, .count = count(Indicator::linksMissing)},
            {.part = LinkPart::unclaimed, .count = count(Indicator::linksUnclaimed), .whole = active},
            {.part = LinkPart::endsSoon, .count = count(Indicator::linksExpiringSoon), .whole = active}};
}

} // namespace starosta::statistics
