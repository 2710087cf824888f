// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/MailAddress.h"

#include <QRegularExpression>
#include <QUrl>

namespace starosta::mail {

namespace {

constexpr qsizetype kLongestAddress = 254; // RFC 5321, a path of 256 with its brackets
constexpr qsizetype kLongestLocalPart = 64;
constexpr qsizetype kLongestShown = 100;

bool isInvisible(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

/// «школа.рф» as servers write it, «xn--80atdl2c.xn--p1ai»; nothing for what is no Russian domain. Only under a
/// Cyrillic top domain, each label in one alphabet: a letter that merely looks Latin would lead somewhere else.
QString asciiDomain(const QString &domain)
{
    static const QRegularExpression russian(
        QStringLiteral(
            "\\A(?:(?:[а-яё0-9](?:[а-яё0-9-]*[а-яё0-9])?|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)\\.)+[а-яё]{2,}\\z"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return russian.match(domain).hasMatch() ? QString::fromLatin1(QUrl::toAce(domain)) : QString();
}

} // namespace

QString shownText(QStringView text)
{
    QString shown = text.first(std::min(text.size(), kLongestShown)).toString();
    for (QChar &character : shown) {
        if (isInvisible(character) || character.isSurrogate())
            character = QChar(0xB7);
    }
    return shown;
}

Result<MailAddress> MailAddress::parse(QStringView text)
{
    // RFC 5321: a dot-string before the sign; labels of a host name behind it, the last of which is no number.
    static const QRegularExpression pattern(
        QStringLiteral("\\A([A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*)"
                       "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                       "[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\z"));
    QString address = text.toString();
    const qsizetype domain = address.lastIndexOf(u'@') + 1;
    const bool isAscii =
        std::all_of(address.cbegin() + domain, address.cend(), [](QChar each) { return each < u'\x80'; });
    if (!isAscii)
        address = address.first(domain) + asciiDomain(address.sliced(domain));
    const auto match = pattern.match(address);
    if (!match.hasMatch() || address.size() > kLongestAddress || match.capturedLength(1) > kLongestLocalPart)
        return fail(ErrorCode::mailAddressInvalid, {shownText(text)});
    return MailAddress(address);
}

Result<> checkHeaderText(const QString &text)
{
    const bool hidden = std::any_of(text.begin(), text.end(), [](QChar each) { return isInvisible(each); });
    // A name that is an encoded word already would be decoded into something else.
    if (hidden || !text.isValidUtf16() || text.contains(QLatin1StringView("=?")) || text.size() > 500)
        return fail(ErrorCode::mailHeaderInvalid, {shownText(text)});
    return {};
}

Result<> checkDisplayName(const QString &text)
{
    for (const QChar sign : {u'@', u'<', u'>'}) {
        if (text.contains(sign))
            return fail(ErrorCode::mailHeaderInvalid, {shownText(text)});
    }
    return checkHeaderText(text);
}

} // namespace starosta::mail
