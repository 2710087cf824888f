// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invites/InviteUrl.h"

#include "core/base/CleanText.h"

#include <array>

namespace starosta::invites {

namespace {

constexpr QStringView kScheme = u"https://";
constexpr QStringView kOpening = u" \"'`«»„“”‟‘’‚‹›<([{";
constexpr QStringView kClosing = u" \"'`«»„“”‟‘’‚‹›>)]}.,;:!?…";
constexpr qsizetype kShownEnd = 4;
constexpr qsizetype kShownBeginning = 20; // as far as the host of every known form
constexpr qsizetype kShownWord = 8;
constexpr qsizetype kLongestScheme = 12;

constexpr qsizetype kTokenLength = 36;
constexpr qsizetype kOldTokenLength = 24;
constexpr qsizetype kMaxTokenLength = 43;

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isHexDigit(QChar c)
{
    return (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || (c >= u'0' && c <= u'9');
}

bool consistsOf(QStringView text, QStringView punctuation)
{
    return std::all_of(text.begin(), text.end(),
                       [&](QChar c) { return isAsciiLetterOrDigit(c) || punctuation.contains(c); });
}

QStringView withoutWrapping(QStringView text)
{
    while (!text.isEmpty() && kOpening.contains(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && kClosing.contains(text.back()))
        text.chop(1);
    return text;
}

/// How a refused link may be quoted: as far as its host, with or without a scheme. What has no host may be a token
/// alone, as far as Latin letters go.
QString quoted(QStringView text)
{
    const qsizetype scheme = text.indexOf(u"://");
    const qsizetype begin = scheme >= 0 && scheme <= kLongestScheme ? scheme + 3 : 0;
    const auto ends = [](QChar c) { return !c.isLetterOrNumber() && !QStringView(u".-_:@[]").contains(c); };
    const qsizetype end = std::find_if(text.begin() + begin, text.end(), ends) - text.begin();
    const QStringView host = text.mid(begin, end - begin);
    const bool isWord = host.size() <= kShownWord || !consistsOf(host, u"-_:@[]");
    const bool isShown =
        host.contains(u'.') || (isWord && (end == text.size() || !QStringView(u"/=").contains(text[end])));
    const QStringView shown = text.left(isShown ? std::min(end, kShownBeginning) : begin);
    return shown.size() == text.size() ? text.toString() : shown.toString() + u'…';
}

/// The address after the scheme.
struct Address
{
    QStringView host; // with all that stands before the first slash
    QStringView tail; // from the first slash, question mark or hash on
    QStringView path;
    QStringView query;
};

qsizetype firstOf(QStringView text, QStringView characters)
{
    const auto found = std::find_if(text.begin(), text.end(), [&](QChar c) { return characters.contains(c); });
    return found - text.begin();
}

Address addressIn(QStringView text)
{
    Address address;
    address.host = text.left(firstOf(text, u"/?#"));
    address.tail = text.mid(address.host.size());
    const QStringView beforeHash = address.tail.left(firstOf(address.tail, u"#"));
    address.path = beforeHash.left(firstOf(beforeHash, u"?"));
    address.query = beforeHash.mid(std::min(address.path.size() + 1, beforeHash.size()));
    return address;
}

/// What stands after «https://»; a link on paper often goes without it.
/// Errors: linkInvalid, linkInsecure.
Result<QStringView> afterScheme(QStringView link)
{
    const qsizetype mark = firstOf(link, u":/?#");
    const QStringView before = link.left(mark);
    const QStringView after = link.mid(mark);
    const bool namesScheme = after.startsWith(u"://") || (after.startsWith(u':') && !before.contains(u'.'));
    if (!namesScheme)
        return link;
    if (before.isEmpty() || before.size() > kLongestScheme || !consistsOf(before, u"+-."))
        return fail(ErrorCode::linkInvalid, {quoted(link)});
    if (before.compare(u"https", Qt::CaseInsensitive) != 0)
        return fail(ErrorCode::linkInsecure, {before.toString().toLower()});
    if (!after.startsWith(u"://"))
        return fail(ErrorCode::linkInvalid, {quoted(link)});
    return after.mid(3);
}

/// The rules of host names, but for the alphabet: a school may have a Cyrillic one.
bool isHostName(QStringView host)
{
    constexpr qsizetype longestLabel = 63;
    constexpr qsizetype longestHost = 253;
    const QList<QStringView> labels = host.split(u'.');
    const auto isLabel = [](QStringView label) {
        const bool letters =
            std::all_of(label.begin(), label.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
        return letters && !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-') &&
               !label.endsWith(u'-');
    };
    return labels.size() > 1 && host.size() <= longestHost && std::all_of(labels.begin(), labels.end(), isLabel);
}

/// The characters of RFC 3986, with percent signs only where two hexadecimal digits follow.
bool isUrlText(QStringView text)
{
    if (!consistsOf(text, u"-._~:/?#[]@!$&'()*+,;=%"))
        return false;
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        if (at + 2 >= text.size() || !isHexDigit(text[at + 1]) || !isHexDigit(text[at + 2]))
            return false;
    }
    return true;
}

bool isAtOrBelow(QStringView host, QStringView parent)
{
    return host == parent || (host.size() > parent.size() && host.endsWith(parent) && !parent.isEmpty() &&
                              host[host.size() - parent.size() - 1] == u'.');
}

/// A subdomain that the school did not name itself is plain Latin, without encoded letters of other alphabets.
bool isAllowed(QStringView host, const QStringList &allowedHosts)
{
    return std::any_of(allowedHosts.begin(), allowedHosts.end(), [&](const QString &entry) {
        const QString allowed = entry.trimmed().toLower();
        if (!isAtOrBelow(host, allowed))
            return false;
        const QStringView below = host.chopped(allowed.size());
        return consistsOf(below, u"-.") && !below.contains(u"xn--");
    });
}

/// The value of a parameter; nothing where it is missing or stands twice.
std::optional<QStringView> parameter(QStringView query, QStringView name)
{
    std::optional<QStringView> value;
    for (const QStringView pair : query.split(u'&')) {
        if (!pair.startsWith(name) || pair.mid(name.size()).left(1) != u"=")
            continue;
        if (value)
            return {};
        value = pair.mid(name.size() + 1);
    }
    return value;
}

constexpr QStringView kJoinPath = u"/join/";

/// The token of a known form; empty for the forms that have none.
QStringView tokenIn(InviteForm form, const Address &address)
{
    switch (form) {
    case InviteForm::sferumJoin:
        return parameter(address.query, u"join").value_or(QStringView());
    case InviteForm::vkJoin:
    case InviteForm::maxJoin:
        return address.path.mid(std::min(kJoinPath.size(), address.path.size()));
    case InviteForm::shortLink:
    case InviteForm::unknownOnAllowedHost:
        return {};
    }
    Q_UNREACHABLE();
}

bool isWholeToken(InviteForm form, QStringView token)
{
    switch (form) {
    case InviteForm::sferumJoin:
        return token.size() == kTokenLength && token.endsWith(u'=');
    case InviteForm::vkJoin:
        return (token.size() == kTokenLength && token.endsWith(u'=')) || token.size() == kOldTokenLength;
    case InviteForm::maxJoin:
        return token.size() == kMaxTokenLength;
    case InviteForm::shortLink:
    case InviteForm::unknownOnAllowedHost:
        return true;
    }
    Q_UNREACHABLE();
}

/// A token with other characters than its form has is not a cut-off one but a form that we do not know.
bool isTokenText(InviteForm form, QStringView token)
{
    if (form == InviteForm::maxJoin)
        return consistsOf(token, u"-_");
    const qsizetype end = firstOf(token, u"=");
    return consistsOf(token.left(end), u"-_/") && end >= token.size() - 1;
}

/// What a page of the platform is that people paste in place of an invitation; empty if it is none of them.
QString nonInvite(const Address &address)
{
    static constexpr std::array<std::pair<QStringView, QLatin1StringView>, 4> pages = {{
        {u"start", QLatin1StringView("start")},
        {u"dashboard", QLatin1StringView("dashboard")},
        {u"channel", QLatin1StringView("channel")},
        {u"join_call_page", QLatin1StringView("call")},
    }};
    const QStringView page = parameter(address.query, u"p").value_or(QStringView());
    for (const auto &[name, kind] : pages) {
        if (page == name)
            return kind;
    }
    const bool isDialogue = page == u"messages" && !parameter(address.query, u"join");
    const QStringView convo = u"/convo";
    const bool isConvo = address.path == convo || address.path.startsWith(u"/convo/");
    if (isDialogue || isConvo)
        return QStringLiteral("conversation");
    if (address.path.size() <= 1 && address.query.isEmpty())
        return QStringLiteral("start");
    return {};
}

InviteForm apparentForm(const Address &address)
{
    if (isAtOrBelow(address.host, u"clck.ru") || isAtOrBelow(address.host, u"vk.cc"))
        return InviteForm::shortLink;
    if (isAtOrBelow(address.host, u"sferum.ru") && parameter(address.query, u"p") == QStringView(u"messages") &&
        parameter(address.query, u"join"))
        return InviteForm::sferumJoin;
    if (isAtOrBelow(address.host, u"vk.me") && address.path.startsWith(kJoinPath))
        return InviteForm::vkJoin;
    if (isAtOrBelow(address.host, u"max.ru") && address.path.startsWith(kJoinPath))
        return InviteForm::maxJoin;
    return InviteForm::unknownOnAllowedHost;
}

/// Errors: linkInvalid (nothing where the token should be), linkNotInvite.
Result<InviteForm> formOf(const Address &address)
{
    constexpr std::array<QStringView, 4> platform = {u"sferum.ru", u"vk.me", u"vk.com", u"max.ru"};
    const bool onPlatform = std::any_of(platform.begin(), platform.end(),
                                        [&](QStringView parent) { return isAtOrBelow(address.host, parent); });
    if (onPlatform) {
        if (const QString kind = nonInvite(address); !kind.isEmpty())
            return fail(ErrorCode::linkNotInvite, {kind});
    }
    const auto invalid = fail(ErrorCode::linkInvalid, {address.host.toString()});
    if (address.path.size() <= 1 && address.query.isEmpty())
        return invalid;
    const InviteForm form = apparentForm(address);
    if (form == InviteForm::shortLink || form == InviteForm::unknownOnAllowedHost)
        return form;
    const QStringView token = tokenIn(form, address);
    if (token.isEmpty())
        return invalid;
    return isTokenText(form, token) ? form : InviteForm::unknownOnAllowedHost;
}

} // namespace

QStringList defaultLinkHosts()
{
    return {QStringLiteral("sferum.ru"), QStringLiteral("vk.me"),   QStringLiteral("vk.com"),
            QStringLiteral("max.ru"),    QStringLiteral("clck.ru"), QStringLiteral("vk.cc")};
}

Result<InviteUrl> InviteUrl::parse(QStringView text, const QStringList &allowedHosts)
{
    const Result<QString> clean = cleanText(text);
    if (!clean)
        return failureOf(clean);
    const QStringView link = withoutWrapping(*clean);
    const Result<QStringView> rest = afterScheme(link);
    if (!rest)
        return failureOf(rest);

    Address address = addressIn(*rest);
    if (address.host.contains(u'@'))
        return fail(ErrorCode::linkHasUserInfo, {quoted(link)});
    if (address.host.contains(u':'))
        return fail(ErrorCode::linkHasPort, {quoted(link)});
    if (!isHostName(address.host) || !isUrlText(address.tail))
        return fail(ErrorCode::linkInvalid, {quoted(link)});
    const QString host = address.host.toString().toLower();
    address.host = host;
    if (!isAllowed(host, allowedHosts))
        return fail(ErrorCode::linkHostNotAllowed, {excerpt(host)});
    const Result<InviteForm> form = formOf(address);
    if (!form)
        return failureOf(form);
    return InviteUrl(kScheme.toString() + host + address.tail.toString(), *form);
}

InviteUrl InviteUrl::stored(QString url, InviteForm form)
{
    return InviteUrl(std::move(url), form);
}

QString InviteUrl::masked() const
{
    const QStringView url = m_url;
    const Address address = addressIn(url.startsWith(kScheme) ? url.mid(kScheme.size()) : url);
    const qsizetype shown = std::min(kShownEnd, address.tail.size() / 2);
    return QStringLiteral("%1/…%2").arg(address.host, address.tail.last(shown));
}

QString InviteUrl::identity() const
{
    const Address address = addressIn(QStringView(m_url).mid(kScheme.size()));
    const QStringView token = tokenIn(m_form, address);
    return !token.isEmpty() && isWholeToken(m_form, token) ? token.toString() : m_url;
}

QList<InviteWarning> InviteUrl::warnings() const
{
    switch (m_form) {
    case InviteForm::sferumJoin:
    case InviteForm::vkJoin:
    case InviteForm::maxJoin: {
        const Address address = addressIn(QStringView(m_url).mid(kScheme.size()));
        if (isWholeToken(m_form, tokenIn(m_form, address)))
            return {};
        return {InviteWarning::probablyCutOff};
    }
    case InviteForm::shortLink:
        return {InviteWarning::hiddenByShortener};
    case InviteForm::unknownOnAllowedHost:
        return {InviteWarning::unknownForm};
    }
    Q_UNREACHABLE();
}

QLatin1StringView token(InviteForm form)
{
    switch (form) {
    case InviteForm::sferumJoin:
        return QLatin1StringView("sferum_join");
    case InviteForm::vkJoin:
        return QLatin1StringView("vk_join");
    case InviteForm::maxJoin:
        return QLatin1StringView("max_join");
    case InviteForm::shortLink:
        return QLatin1StringView("short_link");
    case InviteForm::unknownOnAllowedHost:
        return QLatin1StringView("unknown");
    }
    Q_UNREACHABLE();
}

std::optional<InviteForm> inviteFormFromToken(QStringView text)
{
    for (const InviteForm form : {InviteForm::sferumJoin, InviteForm::vkJoin, InviteForm::maxJoin,
                                  InviteForm::shortLink, InviteForm::unknownOnAllowedHost}) {
        if (text == token(form))
            return form;
    }
    return {};
}

} // namespace starosta::invites
