// SPDX-License-Identifier: GPL-3.0-or-later
// What people's paths refuse, in the words that the administrator reads: what, where, and what to do.
#include "tests/core/movements/MovementsOfATest.h"

#include "core/homerooms/HomeroomsService.h"
#include "core/requests/RequestsService.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Language.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using movements::MovementKind;
using text::InstalledLanguage;
using text::Language;

namespace {

struct Paths : MovementsOfATest
{
    InstalledLanguage language{*qApp, Language::russian};

    /// The sentence of a refusal that changed nothing.
    template <class Action>
    QString refusedWith(Action &&action)
    {
        const QByteArray before = (*this)->ledger().store().contentDigest();
        const auto result = action();
        CHECK((*this)->ledger().store().contentDigest() == before);
        REQUIRE_FALSE(result);
        return text::errorText(result.error());
    }
    QString refusedMovement(const movements::MovementRequest &request)
    {
        return refusedWith([&] { return apply(request); });
    }
};

} // namespace

TEST_CASE("An order's number that is used twice is refused with the order that has it")
{
    Paths paths;
    valueOf(paths->orders().add({.reference = orderOf(u"№ 40а от 10.09.2026")}));
    CHECK(paths.refusedWith([&] { return paths->orders().add({.reference = orderOf(u"№ 40-А от 11.09.2026")}); }) ==
          u"Номер 40-А в 2026 году уже дан приказу № 40а от 10.09.2026. Укажите другой номер."_s);
    // By way of what rests on it, too.
    const auto pupil = paths.pupil(u"Яковлев Зоригто");
    CHECK(paths.refusedMovement({.kind = MovementKind::departure,
                                 .people = {pupil},
                                 .on = paths.today(),
                                 .order = orderOf(u"№ 40A от 12.09.2026")}) ==
          u"Номер 40A в 2026 году уже дан приказу № 40а от 10.09.2026. Укажите другой номер."_s);
}

TEST_CASE("A movement dated before the enrolment, or in another year, is refused with both days")
{
    Paths paths;
    const auto pupil = addPupil(paths.workspace(), u"Яковлев Зоригто", u"1А"); // since 01.10.2026
    movements::MovementRequest request{
        .kind = MovementKind::transfer, .people = {pupil}, .on = QDate(2026, 9, 30), .to = paths.in(u"1Б")};
    CHECK(paths.refusedMovement(request) ==
          u"Дата 30.09.2026 слишком ранняя: то, что она продолжает, началось 01.10.2026. Укажите этот день или более "
          "поздний."_s);
    request.on = QDate(2026, 8, 31);
    CHECK(paths.refusedMovement(request) ==
          u"Дата 31.08.2026 не относится к 2026/2027 учебному году. Укажите дату этого года."_s);
}

TEST_CASE("A transfer into an archived class is refused with what to do first")
{
    Paths paths;
    const auto pupil = paths.pupil(u"Яковлев Зоригто");
    const auto archived = paths.in(u"2А");
    valueOf(paths->classes().archive(archived));
    CHECK(paths.refusedMovement(
              {.kind = MovementKind::transfer, .people = {pupil}, .on = paths.today(), .to = archived}) ==
          u"Класс 2А в архиве. Сначала верните его."_s);
}

TEST_CASE("A dismissed teacher is not assigned to a class")
{
    Paths paths;
    const auto teacher = paths.teacher(u"Иванова Мария");
    valueOf(paths.apply({.kind = MovementKind::dismissal, .people = {teacher}, .on = paths.today()}));
    CHECK(paths.refusedWith([&] { return paths->homerooms().assign(paths.in(u"1А"), teacher); }) ==
          u"Иванова Мария: дата увольнения — 01.10.2026, классным руководителем назначить нельзя. Выберите другого "
          "работника."_s);
}

TEST_CASE("Of two open requests of one person the second is refused with the first")
{
    Paths paths;
    paths.pupil(u"Антонова Анна Ивановна");
    requests::RequestContent content{
        .shownName = u"Анна Антонова"_s, .classId = paths.in(u"1А"), .receivedOn = QDate(2026, 10, 1)};
    const auto first = valueOf(paths->requests().add(content)).value;
    content.shownName = u"Антонова Анна"_s;
    CHECK(paths.refusedWith([&] { return paths->requests().add(content); }) ==
          u"Заявка от этого человека (Антонова Анна Ивановна) уже ждёт решения: № %1. Рассмотрите её."_s.arg(
              first.value()));
}

TEST_CASE("Undo after later changes lists what stands in the way and applies nothing")
{
    Paths paths;
    const auto pupil = paths.pupil(u"Яковлев Зоригто");
    const auto moved = valueOf(transfer(*paths.workspace(), pupil, paths.in(u"1Б")));
    const auto left = valueOf(depart(*paths.workspace(), pupil));
    CHECK(
        paths.refusedWith([&] { return paths->ledger().undo(moved.entry); }) ==
        u"Запись № %1 не отменена: то, что она внесла, позже изменила запись № %2 («Учащийся выбыл»). Сначала отмените её."_s
            .arg(QString::number(moved.entry->value()), QString::number(left.entry->value())));
    const auto obstacles = paths->ledger().obstaclesTo(*moved.entry, 10);
    REQUIRE_FALSE(obstacles.isEmpty());
    CHECK(obstacles.first().by == left.entry);
    // All at once, and not one after another.
    valueOf(paths->ledger().undo(left.entry));
    const auto second = valueOf(transfer(*paths.workspace(), pupil, paths.in(u"2А")));
    const auto third = valueOf(transfer(*paths.workspace(), pupil, paths.in(u"1А")));
    CHECK(paths.refusedWith([&] { return paths->ledger().undo(moved.entry); }) ==
          u"Запись № %1 не отменена: то, что она внесла, позже изменили. Сначала отмените по порядку записи: %2 "
          "(«Учащийся переведён в другой класс»), %3 («Учащийся переведён в другой класс»)."_s.arg(
              QString::number(moved.entry->value()), QString::number(third.entry->value()),
              QString::number(second.entry->value())));
}

TEST_CASE("A movement without an order, and days without an administrator, are refused with what to do")
{
    Paths paths;
    const auto pupil = paths.pupil(u"Яковлев Зоригто");
    CHECK(paths.refusedWith([&] {
        return paths.service().apply({.kind = MovementKind::departure, .people = {pupil}, .on = paths.today()});
    }) == u"Движение оформляется приказом. Укажите его номер и дату или отметьте, что приказ последует: пока он не "
          "внесён, движение остаётся в списке дел на «Обзоре»."_s);
}
