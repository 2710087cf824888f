// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/Statistics.h"

#include <QLatin1StringView>

namespace starosta::statistics {

/// What the head is told, each defined once: its token, what it counts, what it is a share of, and who knows it.
/// A new one is a value here, a row of the table in Indicator.cpp and a name in ui/text/LabelsOfStatistics.cpp.
enum class Indicator {
    pupils,
    pupilsInvited,
    pupilsJoined,
    guardians,
    guardiansJoined,
    refused,
    activeWeek,
    pupilChat,
    guardianChat,
    staff,
    staffInvited,
    staffJoined,
    staffConfirmed,
    staffActive,
    linksActive,
    linksHandedOut,
    linksUnclaimed,
    linksExpiringSoon,
    linksExpired,
    linksRevoked,
    linksMissing,
    requestsReceived,
    requestsAccepted,
    requestsRefused,
    requestsWaiting,
};
inline constexpr size_t kIndicatorCount = size_t(Indicator::requestsWaiting) + 1;

/// Of whom it is said.
enum class Reach {
    classes, ///< of every class, and of all together
    staff,   ///< of «Учительская»
    school,  ///< of the school as a whole
};

/// Who knows it.
enum class Source {
    roster,       ///< the register of people
    console,      ///< what was done here: links, papers, requests, chats
    platformList, ///< the platform's latest list of members, on the day of that list
    decisions,    ///< what a person has noted: refusals, confirmations
};

QLatin1StringView token(Indicator indicator);
QLatin1StringView token(Source source);
std::optional<Indicator> indicatorFromToken(QStringView token);
QList<Indicator> allIndicators();

Reach reachOf(Indicator indicator);
Source sourceOf(Indicator indicator);
/// What it is a share of; nothing where a percentage says nothing.
std::optional<Indicator> wholeOf(Indicator indicator);

/// One figure: an indicator of a scope. Unknown is nothing, never 0.
struct Figure
{
    QString scope; ///< kSchoolScope, kStaffScope, or the name of a class
    Indicator indicator;
    std::optional<qint64> value = {};
    std::optional<qint64> whole = {};
    QDate asOf = {}; ///< of what the platform shows: the day of its list

    /// Nothing where there is no whole, or it is empty.
    std::optional<double> percent() const;
    bool operator==(const Figure &) const = default;
};

inline const QString kSchoolScope = QStringLiteral("school");
inline const QString kStaffScope = QStringLiteral("staff");

/// The scope in which the whole school's figure stands: that of staff in «Учительская», any other in the school.
const QString &widestScopeOf(Indicator indicator);

/// Every figure of a day: the school first, then «Учительская», then the classes in their order.
QList<Figure> figuresOf(const Statistics &statistics);
/// Nothing where there is none.
const Figure *findFigure(const QList<Figure> &figures, QStringView scope, Indicator indicator);
/// «Учительская», «Школа», or the name of the class; Russian, as on paper.
QString scopeLabel(QStringView scope);

} // namespace starosta::statistics
