// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/mail/MailAddress.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using mail::MailAddress;

TEST_CASE("an address is one mailbox at a full domain")
{
    for (const QString &good : {u"anna@example.org"_s, u"a.b-c+d_e@mail.school.example"_s, u"1@x.ru"_s,
                                u"o'neil@example.org"_s, u"x@xn--80akhbyknj4f.xn--p1ai"_s})
        CHECK(test::valueOf(MailAddress::parse(good)).text() == good);
    CHECK(test::valueOf(MailAddress::parse(u"anna@Mail.example.org")).domain() == u"Mail.example.org");
}

TEST_CASE("an address at a domain in .рф is one, as servers write it")
{
    CHECK(test::valueOf(MailAddress::parse(u"anna@школа.рф")).text() == u"anna@xn--80atdl2c.xn--p1ai");
    CHECK(test::valueOf(MailAddress::parse(u"anna@Школа.РФ")).text() == u"anna@xn--80atdl2c.xn--p1ai");
    CHECK(test::valueOf(MailAddress::parse(u"anna@mail.школа-1.рф")).domain().startsWith(u"mail.xn--"));
}

TEST_CASE("what could mean somebody else, or nobody, is not an address")
{
    const auto bad = GENERATE(
        u""_s, u"anna"_s, u"@example.org"_s, u"anna@"_s, u"anna@localhost"_s, u" anna@example.org"_s,
        u"anna@example.org "_s, u"anna@example.org\n"_s, u"anna@example.org\r\nRCPT TO:<eve@example.org>"_s,
        u"anna@example.org,eve@example.org"_s, u"anna@example.org;eve@example.org"_s, u"anna@example.org eve@x.ru"_s,
        u"<anna@example.org>"_s, u"Анна <anna@example.org>"_s, u"\"anna\"@example.org"_s, u"anna@[127.0.0.1]"_s,
        u"anna@127.0.0.1"_s, u"anna@@example.org"_s, u"anna@eve@example.org"_s, u".anna@example.org"_s,
        u"an..na@example.org"_s, u"anna.@example.org"_s, u"anna@-example.org"_s, u"anna@example-.org"_s,
        u"anna@example..org"_s, u"anna@example.org."_s, u"anna(comment)@example.org"_s, u"анна@example.org"_s,
        u"анна@школа.рф"_s, u"аnna@example.org"_s /* a Cyrillic letter */, u"anna@exаmple.org"_s /* there too */,
        u"anna@школa.рф"_s /* a Latin letter */, u"anna@школа.org"_s, u"anna@.рф"_s, u"anna@рф"_s, u"anna@шко ла.рф"_s,
        u"anna@школа.рф\r\nRCPT TO:<eve@example.org>"_s, u"anna@-школа.рф"_s, u"anna@example.org\u200b"_s,
        u"anna%40x@"_s, u"anna@exam ple.org"_s, u"anna\\@example.org"_s, u"anna@example.org>SIZE=1"_s,
        u"anna@example.org\t"_s);
    INFO(bad.toStdString());
    CHECK(test::codeOf(MailAddress::parse(bad)) == ErrorCode::mailAddressInvalid);
}

TEST_CASE("an address may be as long as the rules of mail allow")
{
    CHECK(MailAddress::parse(QString(64, u'a') + u"@example.org"_s));
    CHECK_FALSE(MailAddress::parse(QString(65, u'a') + u"@example.org"_s));
    const QString label(63, u'b');
    CHECK_FALSE(MailAddress::parse(u"a@"_s + label + u'.' + label + u'.' + label + u'.' + label + u".org"_s));
}

TEST_CASE("a refused text is quoted short and without what cannot be seen")
{
    const auto refused = MailAddress::parse(u"anna\r\n@\u202e"_s + QString(500, u'x'));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().args.first().startsWith(u"anna··@·x"));
    CHECK(refused.error().args.first().size() == 100);
}

TEST_CASE("a header's text has one line, and shows no other address")
{
    for (const QString &bad : {u"a\r\nBcc: eve@example.org"_s, u"a\nb"_s, u"a\rb"_s, u"a\u2028b"_s, u"a\u0085b"_s,
                               u"a\tb"_s, u"a\u202eb"_s, u"=?UTF-8?B?0JA=?="_s, QString(501, u'a'), QString(QChar(0))})
        CHECK(test::codeOf(mail::checkHeaderText(bad)) == ErrorCode::mailHeaderInvalid);
    for (const QString &bad : {u"head@example.org"_s, u"Школа <eve@example.org>"_s, u"a>b"_s})
        CHECK(test::codeOf(mail::checkDisplayName(bad)) == ErrorCode::mailHeaderInvalid);
    CHECK(mail::checkDisplayName(u"МБОУ «Школа № 1», \"Лучшая\"; %1 & <"_s.chopped(1)));
    CHECK(mail::checkHeaderText(u"Приглашение <b>1А</b> =1+1"_s));
}
