// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/school/SchoolYear.h"

#include <QDate>
#include <QList>

#include <optional>

namespace starosta::invites {

/// How long a link is to be valid: the presets of DOMAIN (Invite links).
struct Lifetime
{
    enum class Kind { days, endOfTerm, endOfYear, unlimited };

    Kind kind = Kind::endOfYear;
    int days = 0; ///< of Kind::days, from 1

    bool operator==(const Lifetime &) const = default;
};

/// A day of any year on which a term ends.
struct MonthDay
{
    int month;
    int day;

    bool operator==(const MonthDay &) const = default;
};

/// The platform's links do not expire by themselves: when they are to die is for the school to say.
struct LinkPolicy
{
    Lifetime standard = {};
    /// At most so many days from the day of issue. Without it, the end of the school year is the limit.
    std::optional<int> maximumDays = {};
    bool unlimitedAllowed = false;
    /// A link that nobody used is unclaimed for long after so many days.
    int unclaimedDays = 30;
    /// Reminded of so many days before the last one.
    int reminderDays = 2;
    /// Schools end their terms on days of their own; these are the usual ones.
    QList<MonthDay> termEnds = {{10, 31}, {12, 31}, {3, 31}, {5, 31}};

    /// The last day of a link that is issued on `issued`; none if it is to have none. Only of a policy that
    /// checkPolicy() passes.
    std::optional<QDate> lastDay(const school::SchoolYear &year, QDate issued) const;
    /// The latest day that is allowed; none where any is. Where links without a last day are allowed, too, the maximum
    /// still holds for those that have one.
    std::optional<QDate> latestDay(const school::SchoolYear &year, QDate issued) const;

    bool operator==(const LinkPolicy &) const = default;
};

/// Errors: policyMaximum, policyUnlimitedForbidden, policyUnlimitedMaximum, settingInvalid (a number out of 1 to 3660,
/// a term that ends on no day, no terms).
Result<> checkPolicy(const LinkPolicy &policy);

/// «10», «end_of_term», «end_of_year», «unlimited». Errors: settingInvalid.
QString token(const Lifetime &lifetime);
Result<Lifetime> lifetimeFromToken(const QString &text);
/// «31.10,31.12,31.03,31.05». Errors: settingInvalid.
QString termEndsText(const QList<MonthDay> &ends);
Result<QList<MonthDay>> termEndsFromText(const QString &text);

} // namespace starosta::invites
