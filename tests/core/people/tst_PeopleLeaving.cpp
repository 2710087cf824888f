// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/movements/Moves.h"
#include "tests/core/people/PeopleOfATest.h"

#include "core/people/FieldOrigin.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::people;

TEST_CASE("What a person changes by hand is noted, of those whom a file brought in")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const auto import = [&](journal::Change &change) {
        return people.add(
            change, {.content = content(u"Ким Ян"), .pupilOf = classId(workspace, u"1А"), .origin = Origin::import});
    };
    const PersonId pupil = valueOf(workspace->ledger().change({.action = journal::Action::importPupils}, import)).value;
    CHECK(people.fieldOrigins().isEmpty());
    PersonContent edited = content(u"Ким Ян");
    edited.phone = u"+7 900 111-11-11"_s;
    undoable(workspace, [&] { return people.edit(pupil, edited, std::nullopt); });
    REQUIRE(people.fieldOrigins().size() == 1);
    CHECK(people.fieldOrigins().front().field == PersonField::phone);
    CHECK(people.fieldOrigins().front().origin == Origin::hand);
    valueOf(transfer(*workspace, pupil, classId(workspace, u"1Б")));
    CHECK(people.fieldOrigins().size() == 2);
    // The movement goes with somebody who was entered by mistake.
    undoable(workspace, [&] { return people.remove(pupil); });
    CHECK(people.fieldOrigins().isEmpty());

    // Of somebody entered by hand all is by hand: nothing needs noting.
    const PersonId other = addPupil(workspace, u"Ли Ян", u"1А");
    valueOf(people.edit(other, edited, std::nullopt));
    CHECK(people.fieldOrigins().isEmpty());
}

TEST_CASE("Fields of a person have tokens")
{
    for (const PersonField field :
         {PersonField::name, PersonField::birthDate, PersonField::sex, PersonField::externalId, PersonField::phone,
          PersonField::email, PersonField::schoolClass, PersonField::position, PersonField::subjects})
        CHECK(personFieldFromToken(QString(token(field))) == field);
    CHECK_FALSE(personFieldFromToken(u"shoe_size"));
}
