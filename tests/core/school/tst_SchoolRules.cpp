// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/school/SchoolRules.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::school;

TEST_CASE("isInn checks the digit of an organisation's number")
{
    CHECK(isInn(u"7707083893"));
    CHECK(isInn(u"7736207543"));
    const QString wrong = GENERATE(as<QString>{}, u"7707083894"_s, u"7770083893"_s, u"770708389"_s, u"77070838930"_s,
                                   u""_s, u"0000000000"_s, u"770708389A"_s, u"500100732259"_s, u"٧٧٠٧٠٨٣٨٩٣"_s);
    CAPTURE(wrong);
    CHECK_FALSE(isInn(wrong));
}

TEST_CASE("A single wrong digit in an INN never passes")
{
    const QString right = u"7707083893"_s;
    for (qsizetype at = 0; at < right.size() - 1; ++at) {
        QString wrong = right;
        wrong[at] = wrong[at] == u'9' ? u'0' : QChar(wrong[at].unicode() + 1);
        CAPTURE(wrong);
        CHECK_FALSE(isInn(wrong));
    }
}

TEST_CASE("hostFromText takes names of hosts")
{
    CHECK(valueOf(hostFromText(u"Links.School-1.RU ")) == u"links.school-1.ru"_s);
    CHECK(valueOf(hostFromText(u"Школа.РФ")) == u"школа.рф"_s);
    CHECK(valueOf(hostFromText(u"xn--80aesfpebagmfblc0a.xn--p1ai")) == u"xn--80aesfpebagmfblc0a.xn--p1ai"_s);
}

TEST_CASE("hostFromText refuses what is no name of a host")
{
    const QString text =
        GENERATE(as<QString>{}, u""_s, u"school"_s, u"https://school.ru"_s, u"school.ru/"_s, u"school.ru:8080"_s,
                 u"user@school.ru"_s, u"192.168.0.1"_s, u"school..ru"_s, u".ru"_s, u"school.ru."_s, u"-school.ru"_s,
                 u"school-.ru"_s, u"two words.ru"_s, u"*.ru"_s, u"sch_ool.ru"_s, u"school.ru?a"_s, u"[::1]"_s);
    CAPTURE(text);
    CHECK(codeOf(hostFromText(text)) == ErrorCode::hostInvalid);
    CHECK(codeOf(hostFromText(QString(64, u'a') + u".ru"_s)) == ErrorCode::hostInvalid);
}

TEST_CASE("checkedSchool cleans every text and refuses what the store would")
{
    const School card{.fullName = u" МБОУ  «Школа» "_s, .shortName = u"Школа"_s, .inn = u" 7707083893 "_s};
    const School clean = valueOf(checkedSchool(card));
    CHECK(clean.fullName == u"МБОУ «Школа»"_s);
    CHECK(clean.inn == u"7707083893"_s);
    CHECK(valueOf(checkedSchool(clean)) == clean);

    const auto refused = [&card](auto change) {
        School wrong = card;
        change(wrong);
        const auto checked = checkedSchool(wrong);
        REQUIRE_FALSE(checked);
        return checked.error();
    };
    CHECK(refused([](School &s) { s.fullName = u"  "_s; }) == Error{ErrorCode::textEmpty, {u"full_name"_s}});
    CHECK(refused([](School &s) { s.shortName = u""_s; }) == Error{ErrorCode::textEmpty, {u"short_name"_s}});
    CHECK(refused([](School &s) { s.platform = u""_s; }) == Error{ErrorCode::textEmpty, {u"platform"_s}});
    CHECK(refused([](School &s) { s.inn = u"7707083894"_s; }) == Error{ErrorCode::innInvalid, {u"7707083894"_s}});
    CHECK(refused([](School &s) { s.shortName = QString(101, u'а'); }).code == ErrorCode::textTooLong);
    CHECK(refused([](School &s) { s.headTitle = QString(101, u'а'); }).code == ErrorCode::textTooLong);
    CHECK(refused([](School &s) { s.address = QString(301, u'а'); }).code == ErrorCode::textTooLong);
    CHECK(refused([](School &s) { s.headName = u"Иванов\u202eИван"_s; }).code == ErrorCode::textForbiddenCharacter);
    CHECK(refused([](School &s) { s.supportAddress = QString(QChar(0)); }).code == ErrorCode::textForbiddenCharacter);
}
