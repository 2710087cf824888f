// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollover/RolloverPlan.h"

#include <algorithm>

namespace starosta::rollover {

bool RolloverPlan::canApply() const
{
    return problems.isEmpty() &&
           std::none_of(classes.begin(), classes.end(), [](const ClassStep &step) { return step.problem.has_value(); });
}

QList<Error> RolloverPlan::allProblems() const
{
    QList<Error> all = problems;
    for (const ClassStep &step : classes) {
        if (step.problem)
            all.append(*step.problem);
    }
    return all;
}

int RolloverPlan::count(PupilFate fate) const
{
    return int(
        std::count_if(pupils.begin(), pupils.end(), [fate](const PupilStep &step) { return step.fate == fate; }));
}

QHash<classes::ClassId, QString> RolloverPlan::formerNames() const
{
    QHash<classes::ClassId, QString> names;
    for (const ClassStep &step : classes)
        names.insert(step.from, step.fromName);
    return names;
}

QList<classes::ClassName> RolloverPlan::structure() const
{
    QList<classes::ClassName> names = newClasses;
    for (const ClassStep &step : classes) {
        if (step.to && !names.contains(*step.to))
            names.append(*step.to);
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::optional<classes::ClassName> nextGrade(const classes::ClassName &name)
{
    if (name.grade() >= classes::kLastGrade)
        return {};
    return classes::ClassName::stored(name.grade() + 1, name.letter());
}

QLatin1StringView token(PupilFate fate)
{
    switch (fate) {
    case PupilFate::promoted:
        return QLatin1StringView("promoted");
    case PupilFate::graduates:
        return QLatin1StringView("graduates");
    case PupilFate::repeats:
        return QLatin1StringView("repeats");
    case PupilFate::moves:
        return QLatin1StringView("moves");
    case PupilFate::leaves:
        return QLatin1StringView("leaves");
    }
    Q_UNREACHABLE();
}

} // namespace starosta::rollover
