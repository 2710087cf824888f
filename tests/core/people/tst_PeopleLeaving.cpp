// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/people/PeopleOfATest.h"

#include "core/people/FieldOrigin.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::people;

TEST_CASE("A pupil leaves on a day, by an order, and stays in the register with everything")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const PersonId pupil = addPupil(workspace, u"Яковлев Зоригто Баирович", u"1А");
    const PersonId mother = addPerson(workspace, u"Яковлева Анна");
    valueOf(people.linkGuardian({.guardian = mother, .pupil = pupil, .relation = Relation::mother}));
    workspace.clock().advanceDays(30);
    const QDate day(2026, 9, 20);
    const auto left = undoable(workspace, [&] { return people.leave(pupil, day, {.order = u"№ 7 от 21.09.2026"_s}); });
    CHECK(workspace->ledger().entry(*left.entry)->action == u"pupil.leave");
    CHECK(workspace->ledger().entry(*left.entry)->because.order == u"№ 7 от 21.09.2026");
    CHECK(people.count(Role::pupil) == 0);
    REQUIRE(people.find(pupil));
    CHECK(people.find(pupil)->leftOn == day);
    CHECK_FALSE(people.find(pupil)->classId);
    CHECK(people.guardiansOf(pupil).size() == 1);
    CHECK(people.list().size() == 2);
}

TEST_CASE("Who left comes back into a class; on the same day as if nothing had been")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const PersonId pupil = addPupil(workspace, u"Яковлев Зоригто Баирович", u"1А");
    workspace.clock().advanceDays(30);
    const QDate today = workspace->ledger().today();
    valueOf(people.leave(pupil, today));
    undoable(workspace, [&] { return people.comeBack(pupil, classId(workspace, u"1А")); });
    CHECK(people.find(pupil)->classId == classId(workspace, u"1А"));
    CHECK_FALSE(people.find(pupil)->leftOn);

    valueOf(people.leave(pupil, today));
    undoable(workspace, [&] { return people.comeBack(pupil, classId(workspace, u"1Б")); });
    CHECK(people.find(pupil)->classId == classId(workspace, u"1Б"));
}

TEST_CASE("Leaving and coming back are refused where there is nothing to leave, or no way back")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const PersonId pupil = addPupil(workspace, u"Яковлев Зоригто Баирович", u"1А");
    const PersonId other = addPerson(workspace, u"Яковлева Анна");
    const QDate today = workspace->ledger().today();
    CHECK(refusal(workspace, [&] { return people.leave(other, today); }) == ErrorCode::personNotPupil);
    CHECK(refusal(workspace, [&] { return people.leave(PersonId(99), today); }) == ErrorCode::personMissing);
    CHECK(refusal(workspace, [&] { return people.leave(pupil, today.addDays(1)); }) == ErrorCode::dateInFuture);
    CHECK(refusal(workspace, [&] { return people.leave(pupil, today.addDays(-1)); }) == ErrorCode::personPlaceBegan);
    const auto into = [&](PersonId person, classes::ClassId to) {
        return refusal(workspace, [&] { return people.comeBack(person, to); });
    };
    CHECK(into(pupil, classId(workspace, u"1Б")) == ErrorCode::personIsPupil);
    CHECK(into(PersonId(99), classId(workspace, u"1Б")) == ErrorCode::personMissing);
    valueOf(workspace->classes().archive(classId(workspace, u"2А")));
    CHECK(into(other, classId(workspace, u"2А")) == ErrorCode::classArchived);
}

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
    valueOf(people.transfer(pupil, classId(workspace, u"1Б")));
    CHECK(people.fieldOrigins().size() == 2);
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
