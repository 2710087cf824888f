// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/core/people/PeopleOfATest.h"

#include "core/homerooms/HomeroomsService.h"
#include "core/invites/InvitesService.h"
#include "core/sheets/SheetsService.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::people;

TEST_CASE("A person entered by mistake is removed with all roles")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const PersonId pupil = addPupil(workspace, u"Яковлев Зоригто", u"1А");
    const PersonId mother = addTeacher(workspace, u"Яковлева Анна");
    valueOf(people.linkGuardian({.guardian = mother, .pupil = pupil, .relation = Relation::mother}));
    valueOf(workspace->homerooms().assign(classId(workspace, u"1А"), mother));
    const PersonId which = GENERATE_COPY(values({pupil, mother}));
    CHECK(people.canRemove(which));
    undoable(workspace, [&] { return people.remove(which, {.reason = u"дубль"_s}); });
    CHECK_FALSE(people.find(which));
    CHECK(people.list().size() == 1);
    CHECK(people.list().front().roles == (which == pupil ? Roles(Role::staff) : Roles(Role::pupil)));
    CHECK(people.guardianships().isEmpty());
    CHECK(people.homerooms().size() == (which == pupil ? 1 : 0));
    CHECK(codeOf(people.canRemove(which)) == ErrorCode::personMissing);
    CHECK(refusal(workspace, [&] { return people.remove(which); }) == ErrorCode::personMissing);
}

TEST_CASE("A person for whom a slip was printed is not removed")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const PersonId pupil = addPupil(workspace, u"Яковлев Зоригто", u"1А");
    const auto plan = workspace->invites().plan(u"1А ученик https://vk.me/join/AJQ1d_abcdefghijklmnopqrstuvwxyz0123=");
    valueOf(workspace->invites().registerLinks(plan));
    const sheets::SheetRequest request{
        .form = sheets::SheetForm::slips, .role = invites::InviteRole::pupil, .classes = {classId(workspace, u"1А")}};
    valueOf(workspace->sheets().issue(request));
    const auto refused = people.canRemove(pupil);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::personInUse, {u"1"_s}});
    CHECK(refusal(workspace, [&] { return people.remove(pupil); }) == ErrorCode::personInUse);
}

TEST_CASE("Guardians are linked, related anew and unlinked")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const PersonId pupil = addPupil(workspace, u"Яковлев Зоригто", u"1А");
    const PersonId sister = addPupil(workspace, u"Яковлева Сэсэг", u"2А");
    const PersonId mother = addPerson(workspace, u"Яковлева Анна");
    const auto linked = undoable(workspace, [&] {
        return people.linkGuardian({.guardian = mother, .pupil = pupil, .relation = Relation::other});
    });
    CHECK(workspace->ledger().entry(*linked.entry)->record == journal::RecordRef{u"people"_s, pupil.value()});
    CHECK(people.find(mother)->roles == Roles(Role::guardian));
    undoable(workspace,
             [&] { return people.linkGuardian({.guardian = mother, .pupil = pupil, .relation = Relation::mother}); });
    CHECK_FALSE(valueOf(people.linkGuardian({.guardian = mother, .pupil = pupil, .relation = Relation::mother})).entry);
    valueOf(people.linkGuardian({.guardian = mother, .pupil = sister, .relation = Relation::mother}));

    REQUIRE(people.guardiansOf(pupil).size() == 1);
    CHECK(people.guardiansOf(pupil).front().guardian == mother);
    CHECK(people.guardiansOf(pupil).front().relation == Relation::mother);
    REQUIRE(people.pupilsOfGuardian(mother).size() == 2);
    CHECK(people.pupilsOfGuardian(mother)[1].pupil == sister);
    CHECK(people.guardianships().size() == 2);
    CHECK(people.count(Role::guardian) == 1);

    undoable(workspace, [&] { return people.unlinkGuardian(mother, pupil); });
    CHECK(people.guardiansOf(pupil).isEmpty());
    CHECK_FALSE(valueOf(people.unlinkGuardian(mother, pupil)).entry);
}

TEST_CASE("Guardians are refused where there is no such pair")
{
    TestWorkspace workspace;
    const PersonId pupil = addPupil(workspace, u"Яковлев Зоригто", u"1А");
    const PersonId mother = addPerson(workspace, u"Яковлева Анна");
    const auto refused = [&](PersonId guardian, PersonId of) {
        return refusal(workspace,
                       [&] { return workspace->people().linkGuardian({.guardian = guardian, .pupil = of}); });
    };
    CHECK(refused(pupil, pupil) == ErrorCode::guardianIsPupil);
    CHECK(refused(PersonId(999), pupil) == ErrorCode::personMissing);
    CHECK(refused(mother, PersonId(999)) == ErrorCode::personMissing);
    CHECK(refused(pupil, mother) == ErrorCode::personNotPupil);
}

TEST_CASE("A homeroom teacher is assigned by order, replaced and taken off")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const PersonId first = addTeacher(workspace, u"Иванова Мария Петровна");
    const PersonId second = addTeacher(workspace, u"Доржиева Сэсэг Баировна");
    const auto id = classId(workspace, u"1А");
    const auto order = valueOf(orders::OrderReference::parse(u"№ 20 от 01.09.2026"));
    const auto assigned = undoable(workspace, [&] { return workspace->homerooms().assign(id, first, order); });
    CHECK(workspace->ledger().entry(*assigned.entry)->subject == u"1А"_s);
    CHECK(workspace->ledger().entry(*assigned.entry)->because.order == order.label());
    CHECK(workspace->orders().find(order)->content.kind == orders::OrderKind::homeroomDistribution);
    REQUIRE(people.homerooms().size() == 1);
    CHECK(people.homerooms().front().teacherName == u"Иванова Мария Петровна"_s);
    CHECK(people.homerooms().front().from == QDate(2026, 9, 1));
    CHECK_FALSE(valueOf(workspace->homerooms().assign(id, first)).entry);

    workspace.clock().advanceDays(30);
    undoable(workspace, [&] { return workspace->homerooms().assign(id, second); });
    REQUIRE(people.homerooms().size() == 1);
    CHECK(people.homerooms().front().teacher == second);
    CHECK(people.homerooms().front().from == QDate(2026, 10, 1));
    CHECK(workspace->orders().find(order)->backs == 1); // the first assignment has ended, it is not gone

    const auto corrected = undoable(workspace, [&] { return workspace->homerooms().assign(id, first); });
    CHECK(workspace->ledger().entry(*corrected.entry)->rowsChanged == 3); // with the two platform tasks
    CHECK(people.homerooms().front().teacher == first);
    const auto later = valueOf(orders::OrderReference::parse(u"№ 30 от 01.10.2026"));
    undoable(workspace, [&] { return workspace->homerooms().assign(id, first, later); });
    CHECK(workspace->orders().find(later)->backs == 1);

    workspace.clock().advanceDays(1);
    undoable(workspace, [&] { return workspace->homerooms().assign(id, std::nullopt); });
    CHECK(people.homerooms().isEmpty());
    CHECK(people.find(first)->homeroomOf.isEmpty());
    CHECK_FALSE(valueOf(workspace->homerooms().assign(id, std::nullopt)).entry);
}

TEST_CASE("A homeroom teacher assigned by mistake today leaves no row behind")
{
    TestWorkspace workspace;
    const PersonId teacher = addTeacher(workspace, u"Иванова Мария");
    valueOf(workspace->homerooms().assign(classId(workspace, u"1А"), teacher));
    undoable(workspace, [&] { return workspace->homerooms().assign(classId(workspace, u"1А"), std::nullopt); });
    CHECK(workspace->homerooms().historyOf(classId(workspace, u"1А")).isEmpty());
    CHECK(workspace->platform().openCount() == 0);
}

TEST_CASE("assign and canAssign of a homeroom refuse the same")
{
    TestWorkspace workspace;
    const PersonId pupil = addPupil(workspace, u"Яковлев Зоригто", u"1А");
    const PersonId teacher = addTeacher(workspace, u"Иванова Мария");
    const auto refused = [&](classes::ClassId id, std::optional<PersonId> who) {
        const ErrorCode code = codeOf(workspace->homerooms().canAssign(id, who));
        CHECK(refusal(workspace, [&] { return workspace->homerooms().assign(id, who); }) == code);
        return code;
    };
    CHECK(refused(classes::ClassId(999), teacher) == ErrorCode::classMissing);
    CHECK(refused(workspace->classes().staffRoom().id, teacher) == ErrorCode::classMissing);
    CHECK(refused(classId(workspace, u"1А"), PersonId(999)) == ErrorCode::personMissing);
    CHECK(refused(classId(workspace, u"1А"), pupil) == ErrorCode::personNotStaff);
    CHECK(workspace->homerooms().canAssign(classId(workspace, u"1А"), teacher));
    CHECK(workspace->homerooms().canAssign(classId(workspace, u"1А"), {}));
}

TEST_CASE("Many people are written in one change, and one undo takes them back")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const auto id = classId(workspace, u"1А");
    const auto import = [&](journal::Change &change) -> Result<int> {
        for (int number = 0; number < 500; ++number) {
            PersonContent pupil = content(u"Яковлев Зоригто");
            pupil.externalId = u"К-%1"_s.arg(number);
            const auto added = people.add(change, {.content = pupil, .origin = Origin::import});
            const auto mother = people.add(change, {.content = content(u"Яковлева Анна")});
            if (!added || !mother)
                return failureOf(added);
            if (auto done = people.comeBack(change, *added, id, change.today()); !done)
                return failureOf(done);
            if (auto done = people.linkGuardian(change, {.guardian = *mother, .pupil = *added}); !done)
                return failureOf(done);
        }
        const auto teacher = people.add(change, {.content = content(u"Иванова Мария"), .staff = StaffContent{}});
        if (auto done = people.beginHomeroom(change, {.classId = id, .teacher = *teacher, .origin = Origin::import});
            !done)
            return failureOf(done);
        return 500;
    };
    const auto request = journal::ChangeRequest{.action = journal::Action::importPupils};
    undoable(workspace, [&] { return workspace->ledger().change(request, import); });
    CHECK(people.count(Role::pupil) == 500);
    CHECK(people.count(Role::guardian) == 500);
    CHECK(people.homerooms().size() == 1);
    // The numbers are taken now: the change fails as a whole.
    CHECK(refusal(workspace, [&] { return workspace->ledger().change(request, import); }) ==
          ErrorCode::storeConstraint);
}

TEST_CASE("Inside a change wrong values are still refused")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const PersonId pupil = addPupil(workspace, u"Яковлев Зоригто", u"1А");
    const PersonId person = addPerson(workspace, u"Яковлева Анна");
    PersonContent unborn = content(u"Гусев Артём");
    unborn.birthDate = QDate(2026, 9, 2);
    const auto refused = [&](auto body) {
        return refusal(workspace,
                       [&] { return workspace->ledger().change({.action = journal::Action::importPupils}, body); });
    };
    CHECK(refused([&](journal::Change &change) { return people.add(change, {.content = unborn}); }) ==
          ErrorCode::dateInFuture);
    CHECK(refused([&](journal::Change &change) { return people.edit(change, person, unborn); }) ==
          ErrorCode::dateInFuture);
    CHECK(refused([&](journal::Change &change) {
              return people.editStaff(change, person, {.position = QString(301, u'а')});
          }) == ErrorCode::textTooLong);
    CHECK(refused([&](journal::Change &change) {
              return people.transfer(change, person, classId(workspace, u"1А"), change.today());
          }) == ErrorCode::personNotPupil);
    CHECK(refused([&](journal::Change &change) {
              return people.linkGuardian(change, {.guardian = pupil, .pupil = pupil});
          }) == ErrorCode::guardianIsPupil);
    CHECK(refused([&](journal::Change &change) {
              return people.comeBack(change, pupil, classId(workspace, u"1Б"), change.today());
          }) == ErrorCode::storeConstraint);
}
