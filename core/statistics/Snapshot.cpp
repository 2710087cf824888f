// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/Snapshot.h"

#include "core/classes/ClassName.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace starosta::statistics {

namespace {

using FigureKey = std::pair<QString, int>;

bool isMuch(qint64 difference, qint64 of)
{
    return difference > kJumpPeople && difference * 100 > of * kJumpPercent;
}

/// The school, «Учительская», then the classes in their order, on whichever of the two days they were there.
class ScopeOrder
{
public:
    bool operator()(const Difference &left, const Difference &right)
    {
        const Place &first = placeOf(left.scope);
        const Place &second = placeOf(right.scope);
        if (first.rank != second.rank || !first.name || !second.name)
            return first.rank < second.rank;
        return *first.name < *second.name;
    }

private:
    struct Place
    {
        int rank;
        std::optional<classes::ClassName> name = {};
    };

    const Place &placeOf(const QString &scope)
    {
        auto found = m_places.constFind(scope);
        if (found != m_places.cend())
            return *found;
        if (scope == kSchoolScope)
            return *m_places.insert(scope, {.rank = 0});
        if (scope == kStaffScope)
            return *m_places.insert(scope, {.rank = 1});
        const auto name = classes::ClassName::parse(scope);
        return *m_places.insert(scope, name ? Place{.rank = 2, .name = *name} : Place{.rank = 3});
    }

    QMap<QString, Place> m_places; // what it gives back stays where it is
};

std::optional<Jump> jumpOf(const std::optional<Figure> &was, const Figure &now)
{
    if (now.value && now.whole && *now.value > *now.whole)
        return Jump::exceedsWhole;
    if (!was || !was->value)
        return {};
    if (!now.value)
        return Jump::becameUnknown;
    const qint64 change = *now.value - *was->value;
    switch (sourceOf(now.indicator)) {
    case Source::platformList: {
        // Whoever has left the school leaves the platform too.
        const qint64 fewer = was->whole && now.whole ? std::max<qint64>(0, *was->whole - *now.whole) : 0;
        return isMuch(-change - fewer, *was->value) ? std::optional(Jump::fell) : std::nullopt;
    }
    case Source::roster:
        return isMuch(std::abs(change), *was->value) ? std::optional(Jump::rose) : std::nullopt;
    case Source::console:
    case Source::decisions:
        return {}; // all links may be revoked on one day, and be issued on another
    }
    Q_UNREACHABLE();
}

} // namespace

Report reportOf(const Statistics &statistics)
{
    Report report{.date = statistics.date, .figures = figuresOf(statistics), .openAccounts = statistics.openAccounts};
    for (const ClassFigures &figures : statistics.classes) {
        if (figures.homeroom)
            report.homerooms.insert(figures.label, *figures.homeroom);
    }
    return report;
}

QStringList Report::classes() const
{
    QStringList names;
    for (const Figure &figure : figures) {
        if (figure.indicator == Indicator::pupils && figure.scope != kSchoolScope)
            names.append(figure.scope);
    }
    return names;
}

Figure Report::figure(QStringView scope, Indicator indicator) const
{
    const Figure *found = findFigure(figures, scope, indicator);
    return found ? *found : Figure{.scope = scope.toString(), .indicator = indicator, .asOf = date};
}

QLatin1StringView token(Jump jump)
{
    switch (jump) {
    case Jump::exceedsWhole:
        return QLatin1StringView("exceeds_whole");
    case Jump::fell:
        return QLatin1StringView("fell");
    case Jump::rose:
        return QLatin1StringView("rose");
    case Jump::becameUnknown:
        return QLatin1StringView("became_unknown");
    }
    Q_UNREACHABLE();
}

std::optional<qint64> Difference::change() const
{
    if (!was || !now || !was->value || !now->value)
        return {};
    return *now->value - *was->value;
}

QList<Difference> compare(const QList<Figure> &was, const QList<Figure> &now)
{
    QHash<FigureKey, Figure> before;
    for (const Figure &figure : was)
        before.insert({figure.scope, int(figure.indicator)}, figure);
    QList<Difference> differences;
    for (const Figure &figure : now) {
        const auto found = before.constFind({figure.scope, int(figure.indicator)});
        const auto earlier = found == before.constEnd() ? std::nullopt : std::optional(*found);
        differences.append({.scope = figure.scope,
                            .indicator = figure.indicator,
                            .was = earlier,
                            .now = figure,
                            .jump = jumpOf(earlier, figure)});
        before.remove({figure.scope, int(figure.indicator)});
    }
    for (const Figure &figure : was) {
        if (before.contains({figure.scope, int(figure.indicator)}))
            differences.append({.scope = figure.scope, .indicator = figure.indicator, .was = figure});
    }
    ScopeOrder order;
    std::stable_sort(differences.begin(), differences.end(),
                     [&order](const Difference &left, const Difference &right) { return order(left, right); });
    return differences;
}

} // namespace starosta::statistics
