// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/invites/LinkLines.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using invites::readLinkLines;

namespace {

const QString kLink = u"https://sferum.ru/?p=messages&join=z6tqJTUtlneGA1doLM8zUq/KDcny1tKo_jg="_s;

QString line(QStringView text)
{
    return text.toString().replace(u"LINK"_s, kLink);
}

} // namespace

TEST_CASE("Class, role and link stand in any order, with any separator")
{
    const QString text = GENERATE(values<QString>({
        u"1А ученик LINK"_s,
        u"1А\tученик\tLINK"_s,
        u"1А;ученик;LINK"_s,
        u"1А, ученик, LINK"_s,
        u"LINK 1А ученик"_s,
        u"ученик LINK 1А"_s,
        u"ученик;1А;LINK"_s,
        u"  1А:  ученик — LINK  "_s,
        u"\"1А\";\"ученик\";\"LINK\""_s,
        u"1А\u00a0ученик\u00a0LINK"_s,
        u"Для учеников 1А LINK"_s,
    }));
    CAPTURE(text);
    const auto lines = readLinkLines(line(text));
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().number == 1);
    CHECK(lines.first().className == u"1А");
    CHECK(lines.first().role == InviteRole::pupil);
    CHECK(lines.first().link == kLink);
}

TEST_CASE("Names of classes may have spaces and quotes")
{
    const auto [text, name] = GENERATE(table<QString, QString>({
        {u"5 инж родитель LINK"_s, u"5 инж"_s},
        {u"родитель LINK 5 инж"_s, u"5 инж"_s},
        {u"1 «А» родитель LINK"_s, u"1 «А»"_s},
        {u"1 \"А\" родитель LINK"_s, u"1 \"А\""_s},
        {u"\"1 \"\"А\"\"\";родитель;LINK"_s, u"1 \"А\""_s},
        {u"1 класс «А» родителям LINK"_s, u"1 класс «А»"_s},
        {u"родители (законные представители) 1А LINK"_s, u"1А"_s},
        {u"9 законный представитель LINK"_s, u"9"_s},
    }));
    CAPTURE(text);
    const auto lines = readLinkLines(line(text));
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().className == name);
    CHECK(lines.first().role == InviteRole::guardian);
    CHECK(lines.first().link == kLink);
}

TEST_CASE("Blank lines and a header are left out, numbers are those of the file")
{
    const auto lines = readLinkLines(line(u"\ufeffКласс;Роль;Ссылка\r\n\r\n1А;ученик;LINK\r2А;ученик;LINK\n;;\n"));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].number == 3);
    CHECK(lines[0].className == u"1А");
    CHECK(lines[1].number == 4);
    CHECK(lines[1].className == u"2А");
}

TEST_CASE("What is missing stays empty, for the plan to say so")
{
    CHECK(readLinkLines(line(u"1А LINK")).first().role == std::nullopt);
    CHECK(readLinkLines(u"1А ученик").first().link.isEmpty());
    CHECK(readLinkLines(line(u"ученик LINK")).first().className.isEmpty());
    CHECK(readLinkLines(line(u"1А ученик LINK LINK")).first().link.isEmpty());
    CHECK(readLinkLines(u"").isEmpty());
}

TEST_CASE("Hostile and shortened addresses are recognised as links, to be judged as such")
{
    const QString link = GENERATE(values<QString>({
        u"javascript:alert(1)"_s,
        u"http://sferum.ru/?p=messages&join=abc"_s,
        u"sferum.ru/?p=messages&join=abc"_s,
        u"https://user@sferum.ru/x"_s,
        u"<https://vk.me/join/abc>"_s,
    }));
    const auto lines = readLinkLines(u"1А ученик "_s + link);
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().link == link);
    CHECK(lines.first().className == u"1А");
}

TEST_CASE("The shown line masks the link and nothing unprintable stays in it")
{
    const auto masked = readLinkLines(line(u"1А\tученик\tLINK")).first().masked;
    CHECK(masked == u"1А ученик https://sferum.ru/…_jg=");
    CHECK_FALSE(masked.contains(u"z6tq"));

    const auto odd = readLinkLines(u"1А уче\u202eник vk.me/join/AJQ1dx/oFAAo8LzXzGPa_qGH").first().masked;
    CHECK_FALSE(odd.contains(QChar(0x202e)));
    CHECK_FALSE(odd.contains(u"AJQ1dx"));
    CHECK(readLinkLines(QString(10000, u'я')).first().masked.size() <= 200);
}

TEST_CASE("The token of a link is in no answer, wherever in a line it stands")
{
    const QString token = u"SECRETsecretSECRETsecretSECRETsecrE1="_s;
    const QString line =
        GENERATE(u"1А ученик (https://vk.me/join/%1)"_s, u"1А ученик ссылка:https://vk.me/join/%1"_s,
                 u"1А ученик https://vk.me/ join/%1"_s, u"1А ученик https:// vk.me/join/%1"_s, u"1А ученик join/%1"_s,
                 u"1А ученик %1"_s, u"1А ученик <a href='https://vk.me/join/%1'>вход</a>"_s,
                 u"1А https:\\\\vk.me\\join\\%1"_s, u"1А ученик https://%1@vk.me/x"_s, u"1А %1 https://vk.me/join/%1"_s,
                 u"1А ученик https://vk.me/join/%1 https://vk.me/join/%1"_s);
    const auto lines = readLinkLines(QString(line).replace(u"%1"_s, token));
    REQUIRE(lines.size() == 1);
    CAPTURE(line, lines[0].masked, lines[0].className);
    CHECK_FALSE(lines[0].masked.contains(u"secret"));
    CHECK_FALSE(lines[0].className.contains(u"secret"));
}
