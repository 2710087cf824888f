// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/people/Person.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::people;

TEST_CASE("Roles, sexes and relations are found by their tokens")
{
    for (const Role role : {Role::pupil, Role::staff, Role::guardian})
        CHECK(roleFromToken(QString(token(role))) == role);
    for (const Sex sex : {Sex::male, Sex::female})
        CHECK(sexFromToken(QString(token(sex))) == sex);
    for (const Relation relation : {Relation::mother, Relation::father, Relation::guardian, Relation::other})
        CHECK(relationFromToken(QString(token(relation))) == relation);
    CHECK_FALSE(roleFromToken(u"teacher"));
    CHECK_FALSE(sexFromToken(u""));
    CHECK_FALSE(relationFromToken(u"Mother"));
}

TEST_CASE("parseSex understands what school files write")
{
    const auto [text, expected] = GENERATE(table<QString, std::optional<Sex>>({
        {u"М"_s, Sex::male},
        {u"M"_s, Sex::male}, // Latin
        {u"муж."_s, Sex::male},
        {u" Мужской "_s, Sex::male},
        {u"мальчик"_s, Sex::male},
        {u"Male"_s, Sex::male},
        {u"Ж"_s, Sex::female},
        {u"жен."_s, Sex::female},
        {u"ЖЕНСКИЙ"_s, Sex::female},
        {u"девочка"_s, Sex::female},
        {u"F"_s, Sex::female},
        {u""_s, {}},
        {u"."_s, {}},
        {u"мж"_s, {}},
        {u"1"_s, {}},
    }));
    CAPTURE(text);
    CHECK(parseSex(text) == expected);
}

TEST_CASE("parseRelation understands what school files write")
{
    const auto [text, expected] = GENERATE(table<QString, std::optional<Relation>>({
        {u"мать"_s, Relation::mother},
        {u"Мама"_s, Relation::mother},
        {u"ОТЕЦ"_s, Relation::father},
        {u"папа"_s, Relation::father},
        {u"опекун"_s, Relation::guardian},
        {u"Законный  представитель"_s, Relation::guardian},
        {u"приёмная мать"_s, Relation::guardian},
        {u"бабушка"_s, Relation::other},
        {u"Тётя"_s, Relation::other},
        {u"отчим"_s, Relation::other},
        {u"родитель"_s, Relation::other},
        {u"сосед"_s, {}},
        {u""_s, {}},
    }));
    CAPTURE(text);
    CHECK(parseRelation(text) == expected);
}
