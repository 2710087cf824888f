// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/SchoolRules.h"

#include "core/base/CleanText.h"

#include <QUrl>

#include <array>

namespace starosta::school {

namespace {

constexpr int kTitleLength = 100;
constexpr int kHostLength = 253;
constexpr int kHostLabelLength = 63;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHostCharacter(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || c == u'-';
}

bool isHostLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= kHostLabelLength && !label.startsWith(u'-') && !label.endsWith(u'-') &&
           std::all_of(label.begin(), label.end(), isHostCharacter);
}

bool isHost(QStringView text)
{
    const QList<QStringView> labels = text.split(u'.');
    if (text.size() > kHostLength || labels.size() < 2 || !std::all_of(labels.begin(), labels.end(), isHostLabel))
        return false;
    const QStringView last = labels.back();
    return !std::all_of(last.begin(), last.end(), isDigit); // 192.168.0.1
}

} // namespace

bool isInn(QStringView text)
{
    constexpr std::array weights = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    if (text.size() != qsizetype(weights.size()) + 1 || !std::all_of(text.begin(), text.end(), isDigit))
        return false;
    int sum = 0;
    for (size_t at = 0; at < weights.size(); ++at)
        sum += weights[at] * text[qsizetype(at)].digitValue();
    const bool isOnlyZeros = sum == 0; // ten zeros would check
    return !isOnlyZeros && sum % 11 % 10 == text.back().digitValue();
}

QDate earliestBeginning(const SchoolYear &year)
{
    return QDate(year.startYear(), 5, 25);
}

Result<QString> requiredText(QStringView text, int maximumLength, QLatin1StringView field)
{
    Result<QString> clean = cleanText(text, {.maximumLength = maximumLength});
    if (clean && clean->isEmpty())
        return fail(ErrorCode::textEmpty, {field});
    return clean;
}

Result<School> checkedSchool(const School &school)
{
    School checked = school;
    struct Required
    {
        QString &text;
        int length;
        QLatin1StringView field;
    };
    for (const Required &part : {Required{checked.fullName, kLineLength, QLatin1StringView("full_name")},
                                 Required{checked.shortName, kTitleLength, QLatin1StringView("short_name")},
                                 Required{checked.platform, kTitleLength, QLatin1StringView("platform")}}) {
        Result<QString> clean = requiredText(part.text, part.length, part.field);
        if (!clean)
            return failureOf(clean);
        part.text = *std::move(clean);
    }
    struct Optional
    {
        QString &text;
        int length;
    };
    for (const Optional &part : {Optional{checked.inn, kLineLength}, Optional{checked.address, kLineLength},
                                 Optional{checked.headTitle, kTitleLength}, Optional{checked.headName, kLineLength},
                                 Optional{checked.supportAddress, kLineLength}}) {
        Result<QString> clean = cleanText(part.text, {.maximumLength = part.length});
        if (!clean)
            return failureOf(clean);
        part.text = *std::move(clean);
    }
    if (!checked.inn.isEmpty() && !isInn(checked.inn))
        return fail(ErrorCode::innInvalid, {excerpt(checked.inn)});
    return checked;
}

Result<QString> hostFromText(QStringView text)
{
    const Result<QString> clean = cleanText(text);
    if (!clean)
        return failureOf(clean);
    const QString host = clean->toLower();
    if (!isHost(QString::fromLatin1(QUrl::toAce(host))))
        return fail(ErrorCode::hostInvalid, {excerpt(*clean)});
    return host;
}

} // namespace starosta::school
