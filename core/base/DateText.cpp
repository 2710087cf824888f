// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DateText.h"

namespace starosta {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

/// The number that `text` consists of, if that is `shortest` to `longest` digits 0 to 9.
std::optional<int> digits(QStringView text, qsizetype shortest, qsizetype longest)
{
    if (text.size() < shortest || text.size() > longest)
        return {};
    int value = 0;
    for (const QChar character : text) {
        if (character < u'0' || character > u'9')
            return {};
        value = value * 10 + (character.unicode() - u'0');
    }
    return value;
}

QStringView withoutYearWord(QStringView text)
{
    text = text.trimmed();
    for (const QStringView word : {QStringView(u"г."), QStringView(u"г"), QStringView(u"года")}) {
        if (text.endsWith(word))
            return text.chopped(word.size()).trimmed();
    }
    return text;
}

} // namespace

std::optional<QDate> parseDate(QStringView text)
{
    const QStringView bare = withoutYearWord(text);
    const auto separator = std::find_if(bare.begin(), bare.end(), [](QChar c) { return c < u'0' || c > u'9'; });
    if (separator == bare.end() || (*separator != u'.' && *separator != u'/' && *separator != u'-'))
        return {};
    const QList<QStringView> parts = bare.split(*separator);
    if (parts.size() != 3)
        return {};
    const bool iso = *separator == u'-';
    const std::optional<int> day = digits(parts[iso ? 2 : 0], iso ? 2 : 1, 2);
    const std::optional<int> month = digits(parts[1], iso ? 2 : 1, 2);
    const std::optional<int> year = digits(parts[iso ? 0 : 2], 4, 4);
    if (!day || !month || !year || *year < kFirstYear || *year > kLastYear)
        return {};
    const QDate date(*year, *month, *day);
    if (!date.isValid())
        return {};
    return date;
}

QString paperDate(QDate date)
{
    return date.toString(u"dd.MM.yyyy");
}

} // namespace starosta
