// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invites/LinkPolicy.h"

#include <QStringList>

namespace starosta::invites {

namespace {

constexpr int kMostDays = 3660;

tl::unexpected<Error> invalid(QLatin1StringView key, const QString &value)
{
    return fail(ErrorCode::settingInvalid, {key, value});
}

bool isDays(int days)
{
    return days >= 1 && days <= kMostDays;
}

/// 29 February ends a term on the 28th where there is none.
QDate dayIn(int year, const MonthDay &day)
{
    return QDate(year, day.month, std::min(day.day, QDate(year, day.month, 1).daysInMonth()));
}

/// The first end of a term that is not past; after the last one, the end of the year.
QDate endOfTerm(const QList<MonthDay> &ends, const school::SchoolYear &year, QDate issued)
{
    QDate best = year.lastDay();
    for (const MonthDay &end : ends) {
        for (const int calendarYear : {year.startYear(), year.startYear() + 1}) {
            const QDate day = dayIn(calendarYear, end);
            if (year.contains(day) && day >= issued && day < best)
                best = day;
        }
    }
    return best;
}

} // namespace

std::optional<QDate> LinkPolicy::latestDay(const school::SchoolYear &year, QDate issued) const
{
    if (maximumDays)
        return issued.addDays(*maximumDays);
    if (unlimitedAllowed)
        return {};
    // A link that is issued after the year has ended, before the next one is made, is not dead at once.
    return std::max(year.lastDay(), issued);
}

std::optional<QDate> LinkPolicy::lastDay(const school::SchoolYear &year, QDate issued) const
{
    const std::optional<QDate> latest = latestDay(year, issued);
    std::optional<QDate> day;
    switch (standard.kind) {
    case Lifetime::Kind::days:
        day = issued.addDays(standard.days);
        break;
    case Lifetime::Kind::endOfTerm:
        day = std::max(endOfTerm(termEnds, year, issued), issued);
        break;
    case Lifetime::Kind::endOfYear:
        day = std::max(year.lastDay(), issued);
        break;
    case Lifetime::Kind::unlimited:
        return {};
    }
    return latest ? std::min(*day, *latest) : day;
}

Result<> checkPolicy(const LinkPolicy &policy)
{
    if (policy.standard.kind == Lifetime::Kind::days && !isDays(policy.standard.days))
        return invalid(QLatin1StringView("lifetime"), QString::number(policy.standard.days));
    if (policy.maximumDays && !isDays(*policy.maximumDays))
        return invalid(QLatin1StringView("maximum"), QString::number(*policy.maximumDays));
    if (policy.maximumDays && policy.standard.kind == Lifetime::Kind::days &&
        policy.standard.days > *policy.maximumDays) {
        return fail(ErrorCode::policyMaximum,
                    {QString::number(policy.standard.days), QString::number(*policy.maximumDays)});
    }
    if (policy.standard.kind == Lifetime::Kind::unlimited && !policy.unlimitedAllowed)
        return fail(ErrorCode::policyUnlimitedForbidden);
    if (policy.standard.kind == Lifetime::Kind::unlimited && policy.maximumDays)
        return fail(ErrorCode::policyUnlimitedMaximum, {QString::number(*policy.maximumDays)});
    if (!isDays(policy.unclaimedDays))
        return invalid(QLatin1StringView("unclaimed"), QString::number(policy.unclaimedDays));
    if (policy.reminderDays < 0 || policy.reminderDays > kMostDays)
        return invalid(QLatin1StringView("reminder"), QString::number(policy.reminderDays));
    if (policy.termEnds.isEmpty())
        return invalid(QLatin1StringView("terms"), QString());
    return {};
}

QString token(const Lifetime &lifetime)
{
    switch (lifetime.kind) {
    case Lifetime::Kind::days:
        return QString::number(lifetime.days);
    case Lifetime::Kind::endOfTerm:
        return QStringLiteral("end_of_term");
    case Lifetime::Kind::endOfYear:
        return QStringLiteral("end_of_year");
    case Lifetime::Kind::unlimited:
        return QStringLiteral("unlimited");
    }
    Q_UNREACHABLE();
}

Result<Lifetime> lifetimeFromToken(const QString &text)
{
    for (const auto kind : {Lifetime::Kind::endOfTerm, Lifetime::Kind::endOfYear, Lifetime::Kind::unlimited}) {
        if (const Lifetime lifetime{.kind = kind}; token(lifetime) == text)
            return lifetime;
    }
    bool isNumber = false;
    const Lifetime lifetime{.kind = Lifetime::Kind::days, .days = text.toInt(&isNumber)};
    if (!isNumber || !isDays(lifetime.days))
        return invalid(QLatin1StringView("lifetime"), text);
    return lifetime;
}

QString termEndsText(const QList<MonthDay> &ends)
{
    QStringList parts;
    const auto twoDigits = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    for (const MonthDay &end : ends)
        parts.append(twoDigits(end.day) + u'.' + twoDigits(end.month));
    return parts.join(u',');
}

Result<QList<MonthDay>> termEndsFromText(const QString &text)
{
    QList<MonthDay> ends;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList numbers = part.trimmed().split(u'.');
        const MonthDay end{.month = numbers.value(1).toInt(), .day = numbers.value(0).toInt()};
        // 2000 was a leap year: every day that there is has its place in it.
        if (numbers.size() != 2 || !QDate::isValid(2000, end.month, end.day))
            return invalid(QLatin1StringView("terms"), text);
        ends.append(end);
    }
    if (ends.isEmpty())
        return invalid(QLatin1StringView("terms"), text);
    return ends;
}

} // namespace starosta::invites
