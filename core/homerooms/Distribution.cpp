// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/homerooms/Distribution.h"

#include <algorithm>

namespace starosta::homerooms {

int DistributionPlan::changed() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const PlannedHomeroom &line) { return line.changes(); }));
}

QLatin1StringView token(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::noTeacher:
        return QLatin1StringView("no_teacher");
    case DoubtKind::severalClasses:
        return QLatin1StringView("several_classes");
    case DoubtKind::onLeave:
        return QLatin1StringView("on_leave");
    }
    Q_UNREACHABLE();
}

} // namespace starosta::homerooms
