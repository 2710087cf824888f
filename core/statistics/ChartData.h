// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/Snapshot.h"

namespace starosta::statistics {

/// What the charts show, on the screen as on paper. Every number is a figure of the report or made of two of them;
/// what nobody knows is nothing here, too.

/// A class: its roster, and of it who was invited and who joined. Whoever came in without an invitation of ours has
/// joined all the same, so that more may have joined than were invited.
struct ClassCoverage
{
    Figure roster;
    Figure invited;
    Figure joined;
};

/// In class order.
QList<ClassCoverage> coverageByClass(const Report &report);

/// The school's pupils on one day: the shares of those who were invited and joined.
struct CoverageDay
{
    QDate day;
    Figure invited;
    Figure joined;
};

/// «Учительская»: by roster, invited, joined, confirmed.
QList<Figure> staffSteps(const Report &report);

/// The first four do not overlap: a link of a class and role is in one of them, but for those whose reset is due, which
/// have no figure. The last two are said of those at work, and may both be true of one link. Revoked links are a count
/// of the whole year, not a state, and stand in no chart.
enum class LinkPart { handedOut, notHandedOut, expired, missing, unclaimed, endsSoon };
inline constexpr bool isOfThoseAtWork(LinkPart part)
{
    return part == LinkPart::unclaimed || part == LinkPart::endsSoon;
}

struct LinkCount
{
    LinkPart part;
    std::optional<qint64> count = {};
    /// Those at work, where it is said of them.
    std::optional<qint64> whole = {};
};

/// In the order of LinkPart.
QList<LinkCount> linkStates(const Report &report);

} // namespace starosta::statistics
