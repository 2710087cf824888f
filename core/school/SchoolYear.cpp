// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/SchoolYear.h"

#include "core/base/CleanText.h"
#include "core/base/Fold.h"

namespace starosta::school {

namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;

std::optional<int> yearNumber(QStringView text)
{
    const bool digitsOnly = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digitsOnly || (text.size() != 4 && text.size() != 2))
        return {};
    return text.toInt();
}

} // namespace

Result<SchoolYear> SchoolYear::parse(QStringView text)
{
    const Result<QString> clean = cleanText(text);
    if (!clean)
        return failureOf(clean);
    const auto invalid = fail(ErrorCode::schoolYearInvalid, {excerpt(*clean)});
    const QString folded = fold(*clean); // every dash is a hyphen
    const QStringView years = folded;
    const qsizetype separator = std::max(years.indexOf(u'/'), years.indexOf(u'-'));
    if (separator < 0)
        return invalid;
    const QStringView secondText = years.mid(separator + 1).trimmed();
    const std::optional<int> first = yearNumber(years.left(separator).trimmed());
    const std::optional<int> second = yearNumber(secondText);
    if (!first || !second || *first < kFirstYear || *first > kLastYear)
        return invalid;
    const int following = *first + 1;
    if (*second != (secondText.size() == 2 ? following % 100 : following))
        return invalid;
    return SchoolYear(*first);
}

Result<SchoolYear> SchoolYear::startingIn(int year)
{
    if (year < kFirstYear || year > kLastYear)
        return fail(ErrorCode::schoolYearInvalid, {QString::number(year)});
    return SchoolYear(year);
}

QString SchoolYear::label() const
{
    return QStringLiteral("%1/%2").arg(QString::number(m_startYear), QString::number(m_startYear + 1));
}

} // namespace starosta::school
