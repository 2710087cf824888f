// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/mail/MailSettings.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using mail::MailSettings;

namespace {

MailSettings good()
{
    return {
        .host = u"smtp.example.org"_s, .user = u"school"_s, .from = u"school@example.org"_s, .fromName = u"Школа"_s};
}

} // namespace

TEST_CASE("settings are checked; there is no connection without protection")
{
    CHECK(test::valueOf(checkedSettings(good())) == good());
    MailSettings settings = good();
    CHECK(test::codeOf(setSetting(settings, u"security"_s, u"none"_s)) == ErrorCode::settingInvalid);
    CHECK(setSetting(settings, u"security"_s, u"starttls"_s));
    CHECK(settings.security == mail::Security::startTls);
    CHECK(test::codeOf(setSetting(settings, u"port"_s, u"0"_s)) == ErrorCode::settingInvalid);
    CHECK(test::codeOf(setSetting(settings, u"port"_s, u"65536"_s)) == ErrorCode::settingInvalid);
    CHECK(test::codeOf(setSetting(settings, u"message_timeout"_s, u"soon"_s)) == ErrorCode::settingInvalid);
    CHECK(test::codeOf(setSetting(settings, u"password"_s, u"x"_s)) == ErrorCode::settingUnknown);
}

TEST_CASE("a host is a host and nothing behind it")
{
    for (const QString &bad : {u""_s, u"smtp.example.org/evil"_s, u"user@smtp.example.org"_s, u"smtp example"_s,
                               u"smtp.example.org:25"_s, u"-a.org"_s, u"a..org"_s, u"[::1]"_s, u"a?b"_s, u"a#b"_s}) {
        MailSettings settings = good();
        settings.host = bad;
        INFO(bad.toStdString());
        CHECK(test::codeOf(checkedSettings(settings)) == ErrorCode::settingInvalid);
    }
    MailSettings settings = good();
    settings.host = u" почта.рф "_s;
    CHECK(test::valueOf(checkedSettings(settings)).host == u"xn--80a1acny.xn--p1ai");
}

TEST_CASE("the sender has one plain address and a name that shows no other")
{
    MailSettings settings = good();
    settings.from = u"Школа <school@example.org>"_s;
    CHECK(test::codeOf(checkedSettings(settings)) == ErrorCode::mailAddressInvalid);
    settings = good();
    settings.fromName = u"head@example.org"_s;
    CHECK(test::codeOf(checkedSettings(settings)) == ErrorCode::mailHeaderInvalid);
    settings = good();
    settings.caFile = u"/nowhere/ca.pem"_s;
    CHECK(test::codeOf(checkedSettings(settings)) == ErrorCode::settingInvalid);
}

TEST_CASE("any change of the settings changes their fingerprint")
{
    for (const auto &[name, value] : {std::pair(u"host"_s, u"b.example.org"_s), std::pair(u"port"_s, u"587"_s),
                                      std::pair(u"security"_s, u"starttls"_s), std::pair(u"user"_s, u"b"_s),
                                      std::pair(u"from"_s, u"b@example.org"_s), std::pair(u"name"_s, u"Другая"_s),
                                      std::pair(u"ca_file"_s, u"/ca.pem"_s), std::pair(u"connect_timeout"_s, u"5"_s),
                                      std::pair(u"message_timeout"_s, u"5"_s)}) {
        MailSettings settings = good();
        test::valueOf(setSetting(settings, name, value));
        CHECK(settings.fingerprint() != good().fingerprint());
        CHECK(settingText(settings, name) == value);
    }
}

TEST_CASE("a line break within a setting is refused, at its edge it is trimmed")
{
    MailSettings settings = good();
    settings.user = u"school\r\nb"_s;
    CHECK(test::codeOf(checkedSettings(settings)) == ErrorCode::mailHeaderInvalid);
    settings.user = u"school\n"_s;
    CHECK(test::valueOf(checkedSettings(settings)).user == u"school"_s);
}
