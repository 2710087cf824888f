// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/movements/MovementsOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using movements::MovementKind;
using people::PersonId;
using people::Role;

namespace {

/// Every place that a pupil had, as the journal saw it: how many rows the changes of the table added.
qint64 placesAddedBy(Workspace &workspace, journal::EntryId entry)
{
    qint64 added = 0;
    for (const journal::RowChange &change : workspace.ledger().changesOf(entry, 100)) {
        if (change.record.table == u"enrolments" && change.kind == journal::RowChangeKind::added)
            ++added;
    }
    return added;
}

} // namespace

TEST_CASE("A transfer ends the old place on its day and begins the new one, by an order")
{
    MovementsOfATest test;
    const PersonId pupil = test.pupil(u"Яковлев Зоригто");
    const auto moved = undoable(test.workspace(), [&] {
        return test.apply({.kind = MovementKind::transfer,
                           .people = {pupil},
                           .on = QDate(2026, 9, 20),
                           .to = test.in(u"1Б"),
                           .order = orderOf(u"№ 5 от 19.09.2026"),
                           .note = u"по заявлению"_s});
    });
    CHECK(test->people().find(pupil)->classId == test.in(u"1Б"));
    CHECK(test->people().pupilsOf(test.in(u"1А")).isEmpty());
    CHECK(test->people().count(Role::pupil) == 1);
    CHECK(test->people().formerPlace(pupil)->to == QDate(2026, 9, 20));
    CHECK(test->people().openPlace(pupil)->from == QDate(2026, 9, 20));
    const auto entry = test->ledger().entry(*moved.entry);
    CHECK(entry->action == u"pupil.transfer");
    CHECK(entry->subject == u"1А → 1Б"_s);
    CHECK(entry->record == journal::RecordRef{u"people"_s, pupil.value()});
    CHECK(entry->because.order == u"№ 5 от 19.09.2026"_s);
    CHECK(placesAddedBy(*test.operator->(), *moved.entry) == 1);
    CHECK(test.lines() == QStringList{u"transfer 2026-09-20 Яковлев Зоригто 1А→1Б № 5 от 19.09.2026: по заявлению"_s});
    const auto order = test->orders().find(orderOf(u"№ 5 от 19.09.2026"));
    REQUIRE(order);
    CHECK(order->content.kind == orders::OrderKind::movement);
    CHECK(codeOf(test->orders().canRemove(order->id)) == ErrorCode::orderInUse);
}

TEST_CASE("A transfer on the day on which the place began corrects the place")
{
    MovementsOfATest test;
    const PersonId pupil = addPupil(test.workspace(), u"Яковлев Зоригто", u"1А");
    const auto moved = undoable(test.workspace(), [&] { return transfer(*test.workspace(), pupil, test.in(u"1Б")); });
    CHECK(test->people().find(pupil)->classId == test.in(u"1Б"));
    // Who it was, the record says; the entry says which classes.
    CHECK(test->ledger().entry(*moved.entry)->subject == u"1А → 1Б");
    CHECK_FALSE(test->people().formerPlace(pupil));
    CHECK(placesAddedBy(*test.operator->(), *moved.entry) == 0);
}

TEST_CASE("Several pupils are transferred in one change, all or none")
{
    MovementsOfATest test;
    const PersonId first = test.pupil(u"Яковлев Зоригто");
    const PersonId second = test.pupil(u"Жуков Андрей");
    const PersonId teacher = test.teacher(u"Иванова Мария");
    movements::MovementRequest request{
        .kind = MovementKind::transfer, .people = {first, teacher}, .on = test.today(), .to = test.in(u"2А")};
    CHECK(test.refused(request) == ErrorCode::personNotPupil);
    request.people = {first, second, first};
    const auto moved = undoable(test.workspace(), [&] { return test.apply(request); });
    CHECK(moved.value.movements.size() == 2);
    CHECK(test->ledger().entry(*moved.entry)->subject == u"⇄2: 1А → 2А");
    CHECK(names(test->people().pupilsOf(test.in(u"2А"))) == u"Жуков Андрей, Яковлев Зоригто"_s);
    request.people = {};
    CHECK(test.refused(request) == ErrorCode::personMissing);
}

TEST_CASE("A pupil departs on a day, by an order, and stays in the register with everything")
{
    MovementsOfATest test;
    const PersonId pupil = test.pupil(u"Яковлев Зоригто Баирович");
    const PersonId mother = test.guardian(u"Яковлева Анна", pupil);
    const QDate day(2026, 9, 20);
    const auto left = undoable(test.workspace(), [&] {
        return test.apply({.kind = MovementKind::departure,
                           .people = {pupil},
                           .on = day,
                           .order = orderOf(u"№ 7 от 21.09.2026"),
                           .note = u"школа № 2, г. Чита"_s});
    });
    CHECK(test->ledger().entry(*left.entry)->action == u"pupil.leave");
    CHECK(test->ledger().entry(*left.entry)->because.order == u"№ 7 от 21.09.2026");
    CHECK(left.value.consequences.guardiansWithout == QList{mother});
    CHECK(test->people().count(Role::pupil) == 0);
    REQUIRE(test->people().find(pupil));
    CHECK(test->people().find(pupil)->leftOn == day);
    CHECK_FALSE(test->people().find(pupil)->classId);
    CHECK(test->people().guardiansOf(pupil).size() == 1);
    CHECK(test->people().list().size() == 2);
    CHECK(test.lines() == QStringList{u"departure 2026-09-20 Яковлев Зоригто Баирович 1А→ № 7 от 21.09.2026: "
                                      u"школа № 2, г. Чита"_s});
}

TEST_CASE("Who left comes back into a class; on the same day as if nothing had been")
{
    MovementsOfATest test;
    const PersonId pupil = test.pupil(u"Яковлев Зоригто Баирович");
    const auto back = [&](QStringView to) {
        return test.apply({.kind = MovementKind::comeBack, .people = {pupil}, .on = test.today(), .to = test.in(to)});
    };
    valueOf(depart(*test.workspace(), pupil));
    undoable(test.workspace(), [&] { return back(u"1А"); });
    CHECK(test->people().find(pupil)->classId == test.in(u"1А"));
    CHECK_FALSE(test->people().find(pupil)->leftOn);
    CHECK_FALSE(test->people().formerPlace(pupil));

    valueOf(depart(*test.workspace(), pupil));
    undoable(test.workspace(), [&] { return back(u"1Б"); });
    CHECK(test->people().find(pupil)->classId == test.in(u"1Б"));
    CHECK(test.lines().size() == 4);
}

TEST_CASE("Somebody new is enrolled, and somebody of the register")
{
    MovementsOfATest test;
    movements::MovementRequest request{.kind = MovementKind::enrolment,
                                       .on = QDate(2026, 9, 15),
                                       .to = test.in(u"2А"),
                                       .note = u"из школы № 5"_s,
                                       .newcomer = content(u"Ким Ян Ильич")};
    const auto added = undoable(test.workspace(), [&] { return test.apply(request); });
    REQUIRE(added.value.people.size() == 1);
    CHECK(test->people().openPlace(added.value.people.front())->from == QDate(2026, 9, 15));
    const PersonId known = addPerson(test.workspace(), u"Ли Анна");
    request = {.kind = MovementKind::enrolment, .people = {known}, .on = test.today(), .to = test.in(u"1А")};
    undoable(test.workspace(), [&] { return test.apply(request); });
    CHECK(test.refused(request) == ErrorCode::personIsPupil);
    CHECK(test.lines() ==
          QStringList{u"enrolment 2026-09-15 Ким Ян Ильич →2А: из школы № 5"_s, u"enrolment 2026-10-01 Ли Анна →1А"_s});
    request = {.kind = MovementKind::enrolment, .on = test.today(), .newcomer = content(u"Ли Анна")};
    CHECK(test.refused(request) == ErrorCode::classMissing);
}

TEST_CASE("A class graduates in one change")
{
    MovementsOfATest test;
    const PersonId first = test.pupil(u"Ким Ян", u"2А");
    const PersonId second = test.pupil(u"Ли Анна", u"2А");
    const auto done = undoable(test.workspace(), [&] {
        return test.apply({.kind = MovementKind::graduation, .people = {first, second}, .on = test.today()});
    });
    CHECK(test->ledger().entry(*done.entry)->subject == u"−2: 2А");
    CHECK(test->people().count(Role::pupil) == 0);
}

TEST_CASE("Days that cannot be are refused")
{
    MovementsOfATest test;
    const PersonId pupil = addPupil(test.workspace(), u"Яковлев Зоригто", u"1А"); // since 01.10.2026
    movements::MovementRequest request{
        .kind = MovementKind::transfer, .people = {pupil}, .on = test.today().addDays(1), .to = test.in(u"1Б")};
    CHECK(test.refused(request) == ErrorCode::dateInFuture);
    request.on = test.today().addDays(-1);
    CHECK(test.refused(request) == ErrorCode::movementBeforePlace);
    request.kind = MovementKind::departure;
    CHECK(test.refused(request) == ErrorCode::movementBeforePlace);
    request.on = QDate(2026, 8, 31);
    CHECK(test.refused(request) == ErrorCode::movementOtherYear);
    request.on = QDate();
    CHECK(test.refused(request) == ErrorCode::dateInvalid);

    test.workspace().clock().advanceDays(5);
    valueOf(depart(*test.workspace(), pupil));
    request = {.kind = MovementKind::comeBack, .people = {pupil}, .on = test.today().addDays(-1), .to = test.in(u"1А")};
    CHECK(test.refused(request) == ErrorCode::movementBeforePlace);
    // After the year has ended nothing more is written into it.
    test.workspace().clock().advanceDays(360);
    request.on = test.today();
    CHECK(test.refused(request) == ErrorCode::movementOtherYear);
}

TEST_CASE("A movement has its order, or it is said that the order follows")
{
    MovementsOfATest test;
    const PersonId pupil = test.pupil(u"Яковлев Зоригто"), other = test.pupil(u"Гусев Глеб");
    movements::MovementRequest request{
        .kind = MovementKind::transfer, .people = {pupil, other}, .on = test.today(), .to = test.in(u"1Б")};
    for (const MovementKind kind : {MovementKind::transfer, MovementKind::departure, MovementKind::graduation}) {
        request.kind = kind;
        CHECK(codeOf(test.service().can(request)) == ErrorCode::movementOrderMissing);
        CHECK(refusal(test.workspace(), [&] { return test.service().apply(request); }) ==
              ErrorCode::movementOrderMissing);
        CHECK(refusal(test.workspace(), [&] { return test.service().rehearse(request); }) ==
              ErrorCode::movementOrderMissing);
    }
    CHECK(test.service().withoutOrder().count == 0);

    request.kind = MovementKind::transfer;
    request.orderFollows = true;
    const auto moved = valueOf(test.service().apply(request));
    const movements::OpenOrders open = test.service().withoutOrder();
    CHECK(open.count == 2);
    CHECK(open.from == test.today());
    CHECK(open.to == test.today());
    movements::BookFilter filter = test.service().wholeYear();
    filter.withoutOrder = true;
    CHECK(valueOf(test.service().list(filter)).size() == 2);

    // It came: for both at once, by one change.
    const auto order = orderOf(u"№ 70 от 02.10.2026");
    const auto entered =
        undoable(test.workspace(), [&] { return test.service().enterOrder(moved.value.movements, order); });
    CHECK(test->ledger().entry(*entered.entry)->because.order == order.label());
    CHECK(test.service().withoutOrder().count == 0);
    CHECK(valueOf(test.service().list(filter)).isEmpty());
    CHECK(test->orders().find(order)->backs == 2);
    CHECK(refusal(test.workspace(), [&] { return test.service().enterOrder({movements::MovementId(99)}, order); }) ==
          ErrorCode::movementMissing);
    CHECK(refusal(test.workspace(), [&] {
              return test.service().enterOrder(moved.value.movements, orderOf(u"№ 70 от 03.10.2026"));
          }) == ErrorCode::orderNumberTaken);
}

TEST_CASE("Movements of somebody who cannot make them, and into classes that take nobody, are refused")
{
    MovementsOfATest test;
    const PersonId pupil = test.pupil(u"Яковлев Зоригто");
    const PersonId teacher = test.teacher(u"Иванова Мария");
    const auto archived = test.in(u"2А");
    valueOf(test->classes().archive(archived));
    const auto refused = [&](MovementKind kind, PersonId who, std::optional<classes::ClassId> to) {
        return test.refused({.kind = kind, .people = {who}, .on = test.today(), .to = to});
    };
    const auto other = test.in(u"1Б");
    CHECK(refused(MovementKind::transfer, PersonId(999), other) == ErrorCode::personMissing);
    CHECK(refused(MovementKind::transfer, teacher, other) == ErrorCode::personNotPupil);
    CHECK(refused(MovementKind::transfer, pupil, classes::ClassId(999)) == ErrorCode::classMissing);
    CHECK(refused(MovementKind::transfer, pupil, std::nullopt) == ErrorCode::classMissing);
    CHECK(refused(MovementKind::transfer, pupil, test->classes().staffRoom().id) == ErrorCode::classMissing);
    CHECK(refused(MovementKind::transfer, pupil, archived) == ErrorCode::classArchived);
    CHECK(refused(MovementKind::transfer, pupil, test.in(u"1А")) == ErrorCode::movementSameClass);
    CHECK(refused(MovementKind::departure, teacher, {}) == ErrorCode::personNotPupil);
    CHECK(refused(MovementKind::graduation, PersonId(999), {}) == ErrorCode::personMissing);
    CHECK(refused(MovementKind::comeBack, pupil, other) == ErrorCode::personIsPupil);
    CHECK(refused(MovementKind::comeBack, teacher, other) == ErrorCode::personNotPupil);
    CHECK(refused(MovementKind::enrolment, teacher, archived) == ErrorCode::classArchived);
    movements::MovementRequest wrong{
        .kind = MovementKind::departure, .people = {pupil}, .on = test.today(), .note = QString(301, u'а')};
    CHECK(test.refused(wrong) == ErrorCode::textTooLong);
    wrong.note = u"в\u202Eшколу"_s;
    CHECK(test.refused(wrong) == ErrorCode::textForbiddenCharacter);
}

TEST_CASE("A rehearsal says what would happen, and nothing happens")
{
    MovementsOfATest test;
    const PersonId pupil = test.pupil(u"Яковлев Зоригто");
    const QByteArray before = test->ledger().store().contentDigest();
    const auto outcome = valueOf(test.service().rehearse(
        {.kind = MovementKind::departure, .people = {pupil}, .on = test.today(), .orderFollows = true}));
    CHECK(outcome.people == QList{pupil});
    CHECK(test->ledger().store().contentDigest() == before);
    CHECK(test.lines().isEmpty());
}

TEST_CASE("A movement that was built upon is not undone: what stands in the way is listed")
{
    MovementsOfATest test;
    const PersonId pupil = test.pupil(u"Яковлев Зоригто");
    const auto moved = valueOf(transfer(*test.workspace(), pupil, test.in(u"1Б")));
    valueOf(depart(*test.workspace(), pupil));
    const QByteArray before = test->ledger().store().contentDigest();
    CHECK(codeOf(test->ledger().undo(moved.entry)) == ErrorCode::journalConflict);
    CHECK_FALSE(test->ledger().obstaclesTo(*moved.entry, 10).isEmpty());
    CHECK(test->ledger().store().contentDigest() == before);
}

TEST_CASE("A newcomer whose name the register has is somebody else only if that is said")
{
    MovementsOfATest test;
    test.pupil(u"Яковлев Зоригто");
    movements::MovementRequest request{.kind = MovementKind::enrolment,
                                       .on = test.today(),
                                       .to = test.in(u"1Б"),
                                       .newcomer = content(u"Яковлев Зоригто")};
    CHECK(test.refused(request) == ErrorCode::movementNamesake);
    request.isAnother = true;
    valueOf(test.apply(request));
    request.newcomer = content(u"Яковлева Анна");
    request.isAnother = false;
    valueOf(test.apply(request));
}

TEST_CASE("A transfer into another grade and a graduation from a grade that does not leave are told before")
{
    MovementsOfATest test; // 1А 1Б 2А
    const PersonId first = test.pupil(u"Яковлев Зоригто");
    const PersonId second = test.pupil(u"Белова Анна");
    const auto doubts = [&](MovementKind kind, std::optional<classes::ClassId> to) {
        QStringList texts;
        for (const movements::GradeDoubt &each :
             test.service().doubtsOf({.kind = kind, .people = {first, second}, .on = test.today(), .to = to}))
            texts.append(each.from + u'>' + each.to);
        return texts;
    };
    CHECK(doubts(MovementKind::transfer, test.in(u"1Б")).isEmpty());
    CHECK(doubts(MovementKind::transfer, test.in(u"2А")) == QStringList{u"1А>2А"_s});
    CHECK(doubts(MovementKind::graduation, {}) == QStringList{u"1А>"_s});
    CHECK(doubts(MovementKind::departure, {}).isEmpty());
    valueOf(test.apply(
        {.kind = MovementKind::transfer, .people = {first, second}, .on = test.today(), .to = test.in(u"2А")}));
    CHECK(doubts(MovementKind::graduation, {}).isEmpty()); // the highest grade that the school has
}
