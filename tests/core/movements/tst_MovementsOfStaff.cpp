// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/homerooms/HomeroomsService.h"
#include "tests/core/movements/MovementsOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using movements::MovementKind;
using people::PersonId;

namespace {

movements::MovementRequest of(MovementKind kind, PersonId person, QDate on)
{
    return {.kind = kind, .people = {person}, .on = on};
}

} // namespace

TEST_CASE("Somebody is hired, gets another position, is on leave, returns and is dismissed")
{
    MovementsOfATest test;
    const auto hired = undoable(test.workspace(), [&] {
        return test.apply({.kind = MovementKind::hiring,
                           .on = QDate(2026, 9, 2),
                           .order = orderOf(u"№ 3 от 01.09.2026"),
                           .staff = people::StaffContent{.position = u"учитель"_s, .subjects = u"физика"_s},
                           .newcomer = content(u"Иванова Мария")});
    });
    const PersonId person = hired.value.people.front();
    CHECK(test->people().find(person)->staff->position == u"учитель");
    movements::MovementRequest request = of(MovementKind::position, person, QDate(2026, 9, 10));
    request.staff = people::StaffContent{.position = u"завуч"_s};
    undoable(test.workspace(), [&] { return test.apply(request); });
    CHECK(test->people().find(person)->staff->position == u"завуч");
    CHECK(test->people().find(person)->staff->subjects == u"физика");
    undoable(test.workspace(), [&] { return test.apply(of(MovementKind::leave, person, QDate(2026, 9, 15))); });
    CHECK(test->people().staffRecord(person)->onLeaveSince == QDate(2026, 9, 15));
    undoable(test.workspace(), [&] { return test.apply(of(MovementKind::leaveEnd, person, QDate(2026, 9, 20))); });
    CHECK_FALSE(test->people().staffRecord(person)->onLeaveSince);
    undoable(test.workspace(), [&] { return test.apply(of(MovementKind::dismissal, person, test.today())); });
    CHECK_FALSE(test->people().find(person)->staff);
    CHECK(test.lines() == QStringList{u"hiring 2026-09-02 Иванова Мария № 3 от 01.09.2026: учитель"_s,
                                      u"position 2026-09-10 Иванова Мария: завуч"_s,
                                      u"leave 2026-09-15 Иванова Мария"_s, u"leave_end 2026-09-20 Иванова Мария"_s,
                                      u"dismissal 2026-10-01 Иванова Мария"_s});
    // Hired again, with what was known.
    undoable(test.workspace(), [&] { return test.apply(of(MovementKind::hiring, person, test.today())); });
    CHECK(test->people().find(person)->staff->position == u"завуч");
}

TEST_CASE("What cannot be done with somebody of the staff is refused")
{
    MovementsOfATest test;
    const PersonId teacher = test.teacher(u"Иванова Мария");
    const PersonId other = addPerson(test.workspace(), u"Ли Анна");
    const auto refused = [&](MovementKind kind, PersonId who) { return test.refused(of(kind, who, test.today())); };
    CHECK(refused(MovementKind::hiring, teacher) == ErrorCode::staffHired);
    CHECK(refused(MovementKind::leaveEnd, teacher) == ErrorCode::staffNotOnLeave);
    CHECK(refused(MovementKind::position, teacher) == ErrorCode::textEmpty);
    for (const MovementKind kind :
         {MovementKind::position, MovementKind::leave, MovementKind::leaveEnd, MovementKind::dismissal}) {
        CHECK(refused(kind, other) == ErrorCode::personNotStaff);
        CHECK(refused(kind, PersonId(999)) == ErrorCode::personMissing);
    }
    movements::MovementRequest same = of(MovementKind::position, teacher, test.today());
    same.staff = people::StaffContent{.position = u" учитель "_s};
    CHECK(test.refused(same) == ErrorCode::staffSamePosition);

    test.workspace().clock().advanceDays(3);
    valueOf(test.apply(of(MovementKind::leave, teacher, test.today())));
    CHECK(refused(MovementKind::leave, teacher) == ErrorCode::staffOnLeave);
    CHECK(test.refused(of(MovementKind::leaveEnd, teacher, test.today().addDays(-1))) ==
          ErrorCode::movementBeforePlace);
    CHECK(test.refused(of(MovementKind::dismissal, teacher, test.today().addDays(-1))) ==
          ErrorCode::movementBeforePlace);
    valueOf(test.apply(of(MovementKind::dismissal, teacher, test.today())));
    CHECK_FALSE(test->people().staffRecord(teacher)->onLeaveSince);
    for (const MovementKind kind :
         {MovementKind::position, MovementKind::leave, MovementKind::leaveEnd, MovementKind::dismissal})
        CHECK(refused(kind, teacher) == ErrorCode::staffDismissed);
    CHECK(test.refused(of(MovementKind::hiring, teacher, test.today().addDays(-1))) == ErrorCode::movementBeforePlace);
}

TEST_CASE("Dismissed, a teacher is homeroom teacher of nothing any more, nor becomes one")
{
    MovementsOfATest test;
    const PersonId teacher = test.teacher(u"Иванова Мария");
    valueOf(test->homerooms().assign(test.in(u"1А"), teacher));
    valueOf(test->homerooms().assign(test.in(u"1Б"), teacher));
    const auto done =
        undoable(test.workspace(), [&] { return test.apply(of(MovementKind::dismissal, teacher, test.today())); });
    CHECK(done.value.consequences.homeroomsEnded == QList{test.in(u"1А"), test.in(u"1Б")});
    CHECK(test->people().homerooms().isEmpty());
    CHECK(codeOf(test->homerooms().assign(test.in(u"1А"), teacher)) == ErrorCode::homeroomDismissed);
}

TEST_CASE("Other features take part where somebody leaves")
{
    MovementsOfATest test;
    QStringList called;
    const auto note = [&](journal::Change &, const QList<PersonId> &people, movements::Consequences &) -> Result<> {
        for (const PersonId person : people)
            called.append(QString::number(person.value()));
        return called.size() > 2 ? Result<>(fail(ErrorCode::canceled)) : Result<>();
    };
    test.service().setLeavingHook(note);
    const PersonId pupil = test.pupil(u"Ким Ян");
    const PersonId teacher = test.teacher(u"Иванова Мария");
    const PersonId other = test.teacher(u"Петрова Анна");
    valueOf(depart(*test.workspace(), pupil));
    valueOf(test.apply(of(MovementKind::dismissal, teacher, test.today())));
    // What it refuses, does not happen.
    CHECK(refusal(test.workspace(), [&] { return test.apply(of(MovementKind::dismissal, other, test.today())); }) ==
          ErrorCode::canceled);
    CHECK(called == QStringList{QString::number(pupil.value()), QString::number(teacher.value()),
                                QString::number(other.value())});
}
