// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/invites/InviteUrl.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using starosta::invites::defaultLinkHosts;
using starosta::invites::InviteForm;
using starosta::invites::inviteFormFromToken;
using starosta::invites::InviteUrl;
using starosta::invites::InviteWarning;

namespace {

const QString kToken = u"z6tqJTUtlneGA1doLM8zUq/KDcny1tKo_jg="_s;
const QString kOldToken = u"AJQ1dx/oFAAo8LzXzGPa_qGH"_s;
const QString kMaxToken = u"abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLM_01"_s;
const QString kSferum = u"https://sferum.ru/?p=messages&join="_s + kToken;
const QString kVk = u"https://vk.me/join/"_s;
const QString kMax = u"https://max.ru/join/"_s;

InviteUrl parsed(const QString &text)
{
    return valueOf(InviteUrl::parse(text));
}

} // namespace

TEST_CASE("InviteUrl knows the forms seen in the wild and keeps the token byte by byte")
{
    REQUIRE(kToken.size() == 36);
    REQUIRE(kOldToken.size() == 24);
    REQUIRE(kMaxToken.size() == 43);
    const auto [text, form] = GENERATE(table<QString, InviteForm>({
        {kSferum, InviteForm::sferumJoin},
        {u"https://sferum.ru/?join="_s + kToken + u"&p=messages"_s, InviteForm::sferumJoin},
        {u"https://www.sferum.ru/?p=messages&join="_s + kToken, InviteForm::sferumJoin},
        {kSferum + u"&utm_source=mail"_s, InviteForm::sferumJoin},
        {kSferum + u"#top"_s, InviteForm::sferumJoin},
        {kVk + kToken, InviteForm::vkJoin},
        {kVk + kOldToken, InviteForm::vkJoin},
        {u"https://web.vk.me/join/"_s + kToken, InviteForm::vkJoin},
        {kMax + kMaxToken, InviteForm::maxJoin},
    }));
    CAPTURE(text);
    const auto url = parsed(text);
    CHECK(url.secret() == text);
    CHECK(url.form() == form);
    CHECK(url.warnings().isEmpty());
    CHECK(parsed(url.secret()) == url);
}

TEST_CASE("InviteUrl warns of a short link and of a form that it does not know")
{
    const auto [text, form, warning] = GENERATE(table<QString, InviteForm, InviteWarning>({
        {u"https://clck.ru/3AbCdE"_s, InviteForm::shortLink, InviteWarning::hiddenByShortener},
        {u"https://vk.cc/cAbCdE"_s, InviteForm::shortLink, InviteWarning::hiddenByShortener},
        {u"https://vk.com/some"_s, InviteForm::unknownOnAllowedHost, InviteWarning::unknownForm},
        {u"https://vk.com/?p=messages&join=abc"_s, InviteForm::unknownOnAllowedHost, InviteWarning::unknownForm},
        {u"https://sferum.ru/join/abc"_s, InviteForm::unknownOnAllowedHost, InviteWarning::unknownForm},
        {u"https://sferum.ru/?P=messages&JOIN=abc"_s, InviteForm::unknownOnAllowedHost, InviteWarning::unknownForm},
        {u"https://vk.me/Join/abc"_s, InviteForm::unknownOnAllowedHost, InviteWarning::unknownForm},
        {u"https://vk.me/join/a+b"_s, InviteForm::unknownOnAllowedHost, InviteWarning::unknownForm},
        {u"https://vk.me/join/a=b"_s, InviteForm::unknownOnAllowedHost, InviteWarning::unknownForm},
        {u"https://max.ru/join/a/b"_s, InviteForm::unknownOnAllowedHost, InviteWarning::unknownForm},
        {u"https://sferum.ru/?p=messages&join=a%3D"_s, InviteForm::unknownOnAllowedHost, InviteWarning::unknownForm},
    }));
    CAPTURE(text);
    const auto url = parsed(text);
    CHECK(url.form() == form);
    CHECK(url.warnings() == QList<InviteWarning>{warning});
}

TEST_CASE("InviteUrl warns of a known form whose token has a wrong length")
{
    const QString text =
        GENERATE_COPY(as<QString>{}, kSferum.chopped(1), kSferum.chopped(20), kVk + kToken.chopped(1),
                      kVk + kToken.chopped(1) + u'A', kVk + kOldToken.chopped(1), kVk + kOldToken + u'a',
                      kMax + kMaxToken.chopped(1), kMax + kMaxToken + u'a', kVk + u'a');
    CAPTURE(text);
    const auto url = parsed(text);
    CHECK(url.secret() == text);
    CHECK(url.form() != InviteForm::unknownOnAllowedHost);
    CHECK(url.warnings() == QList<InviteWarning>{InviteWarning::probablyCutOff});
}

TEST_CASE("InviteUrl names what is not an invite")
{
    const auto [text, kind] = GENERATE(table<QString, QString>({
        {u"https://sferum.ru/?p=start"_s, u"start"_s},
        {u"https://sferum.ru/"_s, u"start"_s},
        {u"https://sferum.ru"_s, u"start"_s},
        {u"https://vk.me/"_s, u"start"_s},
        {u"https://max.ru"_s, u"start"_s},
        {u"https://sferum.ru/?p=dashboard&schoolId=123"_s, u"dashboard"_s},
        {u"https://sferum.ru/?p=messages&peerId=2000000001"_s, u"conversation"_s},
        {u"https://sferum.ru/?p=messages"_s, u"conversation"_s},
        {u"https://sferum.ru/?peerId=1&p=messages"_s, u"conversation"_s},
        {u"https://web.vk.me/convo/2000000001"_s, u"conversation"_s},
        {u"https://web.vk.me/convo"_s, u"conversation"_s},
        {u"https://sferum.ru/?p=channel&channelId=-123"_s, u"channel"_s},
        {u"https://sferum.ru/?p=join_call_page&callId=abc"_s, u"call"_s},
        {u"https://web.vk.me/?p=join_call_page&callId=abc"_s, u"call"_s},
    }));
    CAPTURE(text);
    const auto result = InviteUrl::parse(text);
    REQUIRE(codeOf(result) == ErrorCode::linkNotInvite);
    CHECK(result.error().args == QStringList{kind});
}

TEST_CASE("InviteUrl refuses other hosts, also those that look like an allowed one")
{
    const auto [text, host] = GENERATE(table<QString, QString>({
        {u"https://example.com/?p=messages&join=abc"_s, u"example.com"_s},
        {u"https://sferum.ru.evil.com/x"_s, u"sferum.ru.evil.com"_s},
        {u"https://evilsferum.ru/x"_s, u"evilsferum.ru"_s},
        {u"https://sferum.rus/x"_s, u"sferum.rus"_s},
        {u"https://me/x.ru"_s, u""_s},
        {u"https://sfеrum.ru/x"_s, u"sfеrum.ru"_s},             // a Cyrillic е
        {u"https://ｓｆｅｒｕｍ.ru/x"_s, u"ｓｆｅｒｕｍ.ru"_s}, // full width
        {u"https://xn--sfrum-4ve.ru/x"_s, u"xn--sfrum-4ve.ru"_s},
        {u"https://vk。me/x"_s, u""_s},
        {u"https://я.vk.me/x"_s, u"я.vk.me"_s},
        {u"https://xn--41a.vk.me/x"_s, u"xn--41a.vk.me"_s},
        {u"https://t.me/joinchat/abc"_s, u"t.me"_s},
        {u"https://127.0.0.1/x"_s, u"127.0.0.1"_s},
    }));
    CAPTURE(text);
    const auto result = InviteUrl::parse(text);
    if (host.isEmpty()) { // no host name at all
        CHECK(codeOf(result) == ErrorCode::linkInvalid);
    } else {
        REQUIRE(codeOf(result) == ErrorCode::linkHostNotAllowed);
        CHECK(result.error().args == QStringList{host});
    }
}

TEST_CASE("InviteUrl: the school's own hosts are allowed with their subdomains, and may be Cyrillic")
{
    const QStringList hosts = {u" School5.Example "_s, u"школа5.рф"_s, QString()};
    CHECK(InviteUrl::parse(u"https://school5.example/join"_s, hosts));
    CHECK(InviteUrl::parse(u"https://go.school5.example/join"_s, hosts));
    CHECK(InviteUrl::parse(u"https://Школа5.рф/join"_s, hosts));
    CHECK(codeOf(InviteUrl::parse(kSferum, hosts)) == ErrorCode::linkHostNotAllowed);
    CHECK(codeOf(InviteUrl::parse(u"https://school5.example/"_s, hosts)) == ErrorCode::linkInvalid);
    CHECK(codeOf(InviteUrl::parse(kSferum, {})) == ErrorCode::linkHostNotAllowed);
}

TEST_CASE("InviteUrl refuses other schemes, user names and ports")
{
    const auto [text, code, argument] = GENERATE(table<QString, ErrorCode, QString>({
        {u"http://sferum.ru/?p=messages&join=abc"_s, ErrorCode::linkInsecure, u"http"_s},
        {u"HTTP://sferum.ru/?p=messages&join=abc"_s, ErrorCode::linkInsecure, u"http"_s},
        {u"javascript:alert(1)"_s, ErrorCode::linkInsecure, u"javascript"_s},
        {u"JavaScript://sferum.ru/%0aalert(1)"_s, ErrorCode::linkInsecure, u"javascript"_s},
        {u"data:text/html,x"_s, ErrorCode::linkInsecure, u"data"_s},
        {u"ftp://sferum.ru/x"_s, ErrorCode::linkInsecure, u"ftp"_s},
        {u"file:///etc/passwd"_s, ErrorCode::linkInsecure, u"file"_s},
        {u"mailto:info@sferum.ru"_s, ErrorCode::linkInsecure, u"mailto"_s},
        {u"https://user@sferum.ru/x"_s, ErrorCode::linkHasUserInfo, u"https://user@sferum.…"_s},
        {u"https://sferum.ru@evil.com/x"_s, ErrorCode::linkHasUserInfo, u"https://sferum.ru@ev…"_s},
        {u"https://sferum.ru\\@evil.com/x"_s, ErrorCode::linkHasUserInfo, u"https://sferum.ru…"_s},
        {u"https://a:b@sferum.ru/x"_s, ErrorCode::linkHasUserInfo, u"https://a:b@sferum.r…"_s},
        {u"https://sferum.ru:443/x"_s, ErrorCode::linkHasPort, u"https://sferum.ru:44…"_s},
        {u"https://sferum.ru:/x"_s, ErrorCode::linkHasPort, u"https://sferum.ru:…"_s},
        {u"sferum.ru:8080/x"_s, ErrorCode::linkHasPort, u"sferum.ru:8080…"_s},
        {u"https://[::1]/x"_s, ErrorCode::linkHasPort, u"https://…"_s},
    }));
    CAPTURE(text);
    const auto result = InviteUrl::parse(text);
    REQUIRE(codeOf(result) == code);
    CHECK(result.error().args == QStringList{argument});
}

TEST_CASE("InviteUrl refuses what is no link")
{
    const QString text = GENERATE(
        as<QString>{}, u""_s, u"  "_s, u"Иванов"_s, u"1А"_s, u"https://"_s, u"https:///x"_s, u"https:/sferum.ru/x"_s,
        u"https:sferum.ru/x"_s, u"//sferum.ru/x"_s, u"/?p=messages&join=abc"_s, u"://sferum.ru/x"_s,
        u"я://sferum.ru/x"_s, u"https://sferum/x"_s, u"https://sferum.ru./x"_s, u"https://.sferum.ru/x"_s,
        u"https://sferum..ru/x"_s, u"https://sferum%2Eru/x"_s, u"https://sferum_.ru/x"_s, u"https://-a.sferum.ru/x"_s,
        u"https://a-.sferum.ru/x"_s, u"https://"_s + QString(64, u'a') + u".vk.me/x"_s, u"https://sferum.ru/a b"_s,
        u"https://sferum.ru/а"_s, u"https://sferum.ru/a\\b"_s, u"https://sferum.ru/<b>"_s, u"https://sferum.ru/a\"b"_s,
        u"https://sferum.ru/a%"_s, u"https://sferum.ru/a%4"_s, u"https://sferum.ru/a%zz"_s,
        u"https://sferum.ru/?p=messages&join="_s, u"https://vk.me/join/"_s, u"https://max.ru/join/"_s,
        u"https://clck.ru/"_s, u"https://clck.ru"_s);
    CAPTURE(text);
    CHECK(codeOf(InviteUrl::parse(text)) == ErrorCode::linkInvalid);
}

TEST_CASE("InviteUrl refuses control and bidi characters and endless text")
{
    CHECK(codeOf(InviteUrl::parse(kVk + QChar(0) + kToken)) == ErrorCode::textForbiddenCharacter);
    CHECK(codeOf(InviteUrl::parse(kVk + QChar(0x202e) + kToken)) == ErrorCode::textForbiddenCharacter);
    CHECK(codeOf(InviteUrl::parse(kVk + QString(10'000, u'a'))) == ErrorCode::textTooLong);
    CHECK(codeOf(InviteUrl::parse(kVk + u"a\nb"_s)) == ErrorCode::linkInvalid);
}

TEST_CASE("InviteUrl trims what a pasted link is wrapped in, and nothing of the token")
{
    const auto [before, after] = GENERATE(table<QString, QString>({
        {u"  "_s, u"  "_s},
        {u"\""_s, u"\""_s},
        {u"«"_s, u"»."_s},
        {u"<"_s, u">"_s},
        {u"("_s, u");"_s},
        {u"\t"_s, u"\r\n"_s},
        {u"\ufeff"_s, u"\u200b"_s},
        {u""_s, u","_s},
        {u""_s, u"!"_s},
        {u"“"_s, u"”…"_s},
    }));
    const QString link = GENERATE(as<QString>{}, kSferum, kVk + kToken, kMax + kMaxToken, kVk + u"abc/"_s);
    CAPTURE(before, after, link);
    CHECK(parsed(before + link + after).secret() == link);
}

TEST_CASE("InviteUrl writes only scheme and host in small letters")
{
    CHECK(parsed(u"HTTPS://Sferum.RU/?p=messages&join="_s + kToken).secret() == kSferum);
    CHECK(parsed(u"sferum.ru/?p=messages&join="_s + kToken).secret() == kSferum);
    CHECK(parsed(u"vk.me/join/"_s + kToken).secret() == kVk + kToken);
    CHECK_FALSE(parsed(kVk + u"abc"_s) == parsed(kVk + u"ABC"_s));
}

TEST_CASE("InviteUrl masked shows the host and the last four characters")
{
    CHECK(parsed(kSferum).masked() == u"sferum.ru/…_jg="_s);
    CHECK(parsed(kVk + kOldToken).masked() == u"vk.me/…_qGH"_s);
    CHECK(parsed(u"https://clck.ru/abc"_s).masked() == u"clck.ru/…bc"_s);
}

TEST_CASE("InviteUrl is the same invitation in every form that has its whole token")
{
    const auto identity = [](const QString &text) { return valueOf(InviteUrl::parse(text)).identity(); };
    const QString token = QString(17, u'a') + u'/' + QString(17, u'Z') + u'=';
    CHECK(identity(u"https://sferum.ru/?p=messages&join="_s + token) == token);
    CHECK(identity(u"https://sferum.ru/?join="_s + token + u"&p=messages"_s) == token);
    CHECK(identity(u"https://vk.me/join/"_s + token) == token);
    CHECK(identity(u"https://vk.me/join/"_s + token.toLower()) != token);
    // What was cut off could be the beginning of many.
    const QString cut = u"https://vk.me/join/"_s + token.left(20);
    CHECK(identity(cut) == cut);
    CHECK(identity(u"https://clck.ru/3abc"_s) == u"https://clck.ru/3abc");
}

TEST_CASE("InviteUrl shows no token in its errors")
{
    const QString text = GENERATE_COPY(as<QString>{}, kSferum + u" x"_s, kVk + kToken + u'\\', kMax + kMaxToken + u'я',
                                       u"http://vk.me/join/"_s + kToken, u"https://example.com/"_s + kToken,
                                       u"https://u@vk.me/join/"_s + kToken, u"https://vk.me:1/join/"_s + kToken,
                                       u"vk.me/join/"_s + kToken + u"%zz"_s, u"vk.me\\join\\"_s + kToken,
                                       u"vk.me/join/"_s + kToken.left(9) + u'%', kToken, kToken + u"%zz"_s, kMaxToken,
                                       kMaxToken + u":x"_s, u"https://"_s + kMaxToken, kMaxToken + u"://x"_s);
    CAPTURE(text);
    const auto result = InviteUrl::parse(text);
    REQUIRE_FALSE(result);
    const QString shown = result.error().args.join(u' ') + result.error().detail;
    for (const QString &token : {kToken, kMaxToken}) {
        for (qsizetype at = 0; at + 4 <= token.size(); ++at)
            CHECK_FALSE(shown.contains(token.mid(at, 4)));
    }
}

TEST_CASE("InviteUrl stored is given back as it was kept")
{
    const auto url = InviteUrl::stored(u"https://gone.example/abcdefgh"_s, InviteForm::unknownOnAllowedHost);
    CHECK(url.secret() == u"https://gone.example/abcdefgh"_s);
    CHECK(url.masked() == u"gone.example/…efgh"_s);
    CHECK(InviteUrl::stored(kSferum, InviteForm::sferumJoin) == parsed(kSferum));
    CHECK(InviteUrl::stored(kSferum, InviteForm::sferumJoin).warnings().isEmpty());
    CHECK(InviteUrl::stored(u"rubbish"_s, InviteForm::vkJoin).warnings().size() == 1);
    CHECK(InviteUrl::stored(QString(), InviteForm::vkJoin).masked() == u"/…"_s);
}

TEST_CASE("InviteForm and its token are one to one")
{
    for (const InviteForm form : {InviteForm::sferumJoin, InviteForm::vkJoin, InviteForm::maxJoin,
                                  InviteForm::shortLink, InviteForm::unknownOnAllowedHost})
        CHECK(inviteFormFromToken(QString(token(form))) == form);
    CHECK_FALSE(inviteFormFromToken(u"sferumJoin"_s).has_value());
    CHECK_FALSE(inviteFormFromToken(u""_s).has_value());
}
