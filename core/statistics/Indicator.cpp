// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/Indicator.h"

#include <array>

namespace starosta::statistics {

namespace {

using Count = std::optional<qint64>;

Count fromAnswer(std::optional<bool> answer)
{
    return answer ? Count(*answer ? 1 : 0) : std::nullopt;
}

/// Which of the three is set says of whom the indicator is.
struct Definition
{
    Indicator indicator;
    QLatin1StringView token;
    std::optional<Indicator> whole;
    Source source;
    Count (*ofClass)(const ClassFigures &) = nullptr;
    Count (*ofStaff)(const StaffFigures &) = nullptr;
    Count (*ofSchool)(const Statistics &) = nullptr;
};

constexpr std::optional<Indicator> kNoWhole = std::nullopt;

Definition ofClass(Indicator indicator, const char *token, std::optional<Indicator> whole, Source source,
                   Count (*count)(const ClassFigures &))
{
    return {
        .indicator = indicator, .token = QLatin1StringView(token), .whole = whole, .source = source, .ofClass = count};
}

Definition ofStaff(Indicator indicator, const char *token, std::optional<Indicator> whole, Source source,
                   Count (*count)(const StaffFigures &))
{
    return {
        .indicator = indicator, .token = QLatin1StringView(token), .whole = whole, .source = source, .ofStaff = count};
}

Definition ofSchool(Indicator indicator, const char *token, std::optional<Indicator> whole, Source source,
                    Count (*count)(const Statistics &))
{
    return {
        .indicator = indicator, .token = QLatin1StringView(token), .whole = whole, .source = source, .ofSchool = count};
}

const std::array kDefinitions{
    ofClass(Indicator::pupils, "pupils", kNoWhole, Source::roster,
            [](const ClassFigures &it) -> Count { return it.pupils; }),
    ofClass(Indicator::pupilsInvited, "pupils_invited", Indicator::pupils, Source::console,
            [](const ClassFigures &it) -> Count { return it.pupilsInvited; }),
    ofClass(Indicator::pupilsJoined, "pupils_joined", Indicator::pupils, Source::platformList,
            [](const ClassFigures &it) -> Count { return it.pupilsJoined; }),
    ofClass(Indicator::guardians, "guardians", kNoWhole, Source::roster,
            [](const ClassFigures &it) -> Count { return it.guardians; }),
    ofClass(Indicator::guardiansJoined, "guardians_joined", Indicator::guardians, Source::platformList,
            [](const ClassFigures &it) -> Count { return it.guardiansJoined; }),
    ofClass(Indicator::refused, "refused", kNoWhole, Source::decisions,
            [](const ClassFigures &it) -> Count { return it.refused; }),
    ofClass(Indicator::activeWeek, "active_7d", kNoWhole, Source::platformList,
            [](const ClassFigures &it) -> Count { return it.activeWeek; }),
    ofClass(Indicator::pupilChat, "pupil_chat", kNoWhole, Source::console,
            [](const ClassFigures &it) -> Count { return fromAnswer(it.pupilChat); }),
    ofClass(Indicator::guardianChat, "guardian_chat", kNoWhole, Source::console,
            [](const ClassFigures &it) -> Count { return fromAnswer(it.guardianChat); }),
    ofStaff(Indicator::staff, "staff", kNoWhole, Source::roster,
            [](const StaffFigures &it) -> Count { return it.staff; }),
    ofStaff(Indicator::staffInvited, "staff_invited", Indicator::staff, Source::console,
            [](const StaffFigures &it) -> Count { return it.invited; }),
    ofStaff(Indicator::staffJoined, "staff_joined", Indicator::staff, Source::platformList,
            [](const StaffFigures &it) -> Count { return it.joined; }),
    ofStaff(Indicator::staffConfirmed, "staff_confirmed", Indicator::staff, Source::decisions,
            [](const StaffFigures &it) -> Count { return it.confirmed; }),
    ofStaff(Indicator::staffActive, "staff_active_7d", Indicator::staff, Source::platformList,
            [](const StaffFigures &it) -> Count { return it.activeWeek; }),
    ofSchool(Indicator::linksActive, "links_active", kNoWhole, Source::console,
             [](const Statistics &it) -> Count { return it.links.active; }),
    ofSchool(Indicator::linksHandedOut, "links_handed_out", Indicator::linksActive, Source::console,
             [](const Statistics &it) -> Count { return it.links.handedOut; }),
    ofSchool(Indicator::linksUnclaimed, "links_unclaimed", Indicator::linksActive, Source::console,
             [](const Statistics &it) -> Count { return it.links.unclaimed; }),
    ofSchool(Indicator::linksExpiringSoon, "links_expiring_2d", Indicator::linksActive, Source::console,
             [](const Statistics &it) -> Count { return it.links.expiringSoon; }),
    ofSchool(Indicator::linksExpired, "links_expired", kNoWhole, Source::console,
             [](const Statistics &it) -> Count { return it.links.expired; }),
    ofSchool(Indicator::linksRevoked, "links_revoked", kNoWhole, Source::console,
             [](const Statistics &it) -> Count { return it.links.revoked; }),
    ofSchool(Indicator::linksMissing, "links_missing", kNoWhole, Source::console,
             [](const Statistics &it) -> Count { return it.links.missing; }),
    ofSchool(Indicator::requestsReceived, "requests_received", kNoWhole, Source::console,
             [](const Statistics &it) -> Count { return it.requests.received; }),
    ofSchool(Indicator::requestsAccepted, "requests_accepted", Indicator::requestsReceived, Source::decisions,
             [](const Statistics &it) -> Count { return it.requests.accepted; }),
    ofSchool(Indicator::requestsRefused, "requests_refused", Indicator::requestsReceived, Source::decisions,
             [](const Statistics &it) -> Count { return it.requests.refused; }),
    ofSchool(Indicator::requestsWaiting, "requests_waiting", Indicator::requestsReceived, Source::console,
             [](const Statistics &it) -> Count { return it.requests.waiting; }),
};

static_assert(std::tuple_size_v<std::remove_const_t<decltype(kDefinitions)>> == kIndicatorCount);

const Definition &definitionOf(Indicator indicator)
{
    const Definition &found = kDefinitions[size_t(indicator)];
    Q_ASSERT(found.indicator == indicator); // the table stands in the order of the enumeration
    return found;
}

class Collecting
{
public:
    explicit Collecting(const Statistics &statistics) : m_statistics(statistics) {}

    QList<Figure> all()
    {
        add(kSchoolScope, &Definition::ofClass, m_statistics.total);
        add(kSchoolScope, &Definition::ofSchool, m_statistics);
        add(kStaffScope, &Definition::ofStaff, m_statistics.staff);
        for (const ClassFigures &figures : m_statistics.classes)
            add(figures.label, &Definition::ofClass, figures);
        return std::move(m_figures);
    }

private:
    template <class Of, class From>
    void add(const QString &scope, Of Definition::*of, const From &from)
    {
        for (const Definition &each : kDefinitions) {
            if (!(each.*of))
                continue;
            // What it is a share of is said of the same.
            const Count whole = each.whole ? (definitionOf(*each.whole).*of)(from) : std::nullopt;
            const bool isListed = each.source == Source::platformList && m_statistics.listedOn;
            m_figures.append({.scope = scope,
                              .indicator = each.indicator,
                              .value = (each.*of)(from),
                              .whole = whole,
                              .asOf = isListed ? *m_statistics.listedOn : m_statistics.date});
        }
    }

    const Statistics &m_statistics;
    QList<Figure> m_figures;
};

} // namespace

QLatin1StringView token(Indicator indicator)
{
    return definitionOf(indicator).token;
}

QLatin1StringView token(Source source)
{
    switch (source) {
    case Source::roster:
        return QLatin1StringView("roster");
    case Source::console:
        return QLatin1StringView("console");
    case Source::platformList:
        return QLatin1StringView("platform_list");
    case Source::decisions:
        return QLatin1StringView("decisions");
    }
    Q_UNREACHABLE();
}

std::optional<Indicator> indicatorFromToken(QStringView text)
{
    for (const Definition &each : kDefinitions) {
        if (text == each.token)
            return each.indicator;
    }
    return {};
}

QList<Indicator> allIndicators()
{
    QList<Indicator> all;
    for (const Definition &each : kDefinitions)
        all.append(each.indicator);
    return all;
}

Reach reachOf(Indicator indicator)
{
    const Definition &definition = definitionOf(indicator);
    return definition.ofClass ? Reach::classes : definition.ofStaff ? Reach::staff : Reach::school;
}

const QString &widestScopeOf(Indicator indicator)
{
    return reachOf(indicator) == Reach::staff ? kStaffScope : kSchoolScope;
}

Source sourceOf(Indicator indicator)
{
    return definitionOf(indicator).source;
}

std::optional<Indicator> wholeOf(Indicator indicator)
{
    return definitionOf(indicator).whole;
}

std::optional<double> Figure::percent() const
{
    return whole ? statistics::percent(value, *whole) : std::nullopt;
}

QList<Figure> figuresOf(const Statistics &statistics)
{
    return Collecting(statistics).all();
}

const Figure *findFigure(const QList<Figure> &figures, QStringView scope, Indicator indicator)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const Figure &figure) {
        return figure.indicator == indicator && figure.scope == scope;
    });
    return found == figures.end() ? nullptr : &*found;
}

QString scopeLabel(QStringView scope)
{
    if (scope == kSchoolScope)
        return QStringLiteral("Школа");
    return scope == kStaffScope ? classes::staffRoomLabel() : scope.toString();
}

} // namespace starosta::statistics
