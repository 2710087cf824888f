// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/core/people/PeopleOfATest.h"
#include "tests/support/Undo.h"

#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/people/PeopleService.h"
#include "core/school/AppointmentService.h"
#include "core/school/SchoolService.h"
#include "core/statistics/StatisticsService.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::school;

namespace {

using State = Standing::State;

const QString kFirst = u"Пак Бато Батоевич"_s;
const QString kNext = u"Доржиева Сэсэг Баировна"_s;

NewAppointment next(QDate from, QStringView order = u"№ 40 от 30.09.2026")
{
    return {.administrator = kNext, .order = valueOf(orders::OrderReference::parse(order)), .from = from};
}

/// The first one, of 1 September, gets a last day.
void limit(TestWorkspace &workspace, QDate to)
{
    const Appointment first = *workspace->school().currentAppointment();
    valueOf(workspace->appointment().edit(first.id, {.administrator = first.administrator,
                                                     .order = valueOf(orders::OrderReference::parse(*first.order)),
                                                     .from = first.from,
                                                     .to = to,
                                                     .deputy = u"Ли Анна"_s}));
}

ErrorCode refusedChange(TestWorkspace &workspace)
{
    return refusal(workspace, [&] { return workspace->school().setUsed(Section::journal, false); });
}

} // namespace

TEST_CASE("Handing over ends the earlier appointment the day before, in one change")
{
    TestWorkspace workspace;
    workspace.clock().advanceDays(30); // 1 October
    const auto done = undoable(workspace, [&] {
        NewAppointment appointment = next(QDate(2026, 10, 1));
        appointment.administrator = u" Доржиева  Сэсэг Баировна "_s;
        appointment.to = QDate(2027, 8, 31);
        appointment.deputy = u"Ли  Анна"_s;
        return workspace->appointment().handOver(appointment);
    });
    const auto all = workspace->appointment().list();
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == done.value);
    CHECK(all[0].administrator == kNext);
    CHECK(all[0].order == u"№ 40 от 30.09.2026"_s);
    CHECK(all[0].to == QDate(2027, 8, 31));
    CHECK(all[0].deputy == u"Ли Анна"_s);
    CHECK(all[1].to == QDate(2026, 9, 30));
    CHECK(workspace->ledger().actor() == kNext);
    const auto entry = workspace->ledger().entry(*done.entry);
    CHECK(entry->because.order == u"№ 40 от 30.09.2026"_s);
    CHECK(entry->actor == kFirst);
}

TEST_CASE("An appointment of the future holds when its day has come, and a clock set back revives nothing")
{
    TestWorkspace workspace;
    valueOf(workspace->appointment().handOver(next(QDate(2026, 9, 10))));
    CHECK(workspace->school().currentAppointment()->administrator == kFirst);
    workspace.clock().advanceDays(9);
    CHECK(workspace->school().currentAppointment()->administrator == kNext);
    valueOf(workspace->school().setUsed(Section::journal, false));
    workspace.clock().advanceDays(-5);
    CHECK(workspace->school().currentAppointment()->administrator == kNext);
}

TEST_CASE("An appointment can be replaced on its first day, but not before")
{
    TestWorkspace workspace;
    AppointmentService &service = workspace->appointment();
    const QDate first(2026, 9, 1);
    const auto replaced = undoable(workspace, [&] { return service.handOver(next(first)); });
    CHECK(workspace->school().currentAppointment()->administrator == kNext);
    CHECK(service.list()[1].to == first);
    // The one-day appointment does not stand in the way of correcting the other.
    NewAppointment corrected = next(first);
    corrected.deputy = u"Ли Анна"_s;
    valueOf(service.edit(replaced.value, corrected));
    const auto refused = service.canHandOver(next(first.addDays(-1), u"№ 41 от 30.09.2026"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::appointmentOverlaps, {u"01.09.2026"_s, kFirst}});
}

TEST_CASE("Wrong appointments are refused by all three ways alike")
{
    TestWorkspace workspace;
    AppointmentService &service = workspace->appointment();
    const AppointmentId id = service.list().first().id;
    const QDate day(2026, 10, 1);
    const auto refused = [&](const NewAppointment &appointment) {
        const ErrorCode code = codeOf(service.canHandOver(appointment));
        CHECK(refusal(workspace, [&] { return service.handOver(appointment); }) == code);
        CHECK(refusal(workspace, [&] { return service.appoint(appointment); }) ==
              codeOf(service.canAppoint(appointment)));
        CHECK(refusal(workspace, [&] { return service.edit(id, appointment); }) == code);
        CHECK(codeOf(service.canEdit(id, appointment)) == code);
        CHECK(workspace->ledger().actor() == kFirst);
        return code;
    };
    NewAppointment appointment = next(day);
    appointment.order.reset();
    CHECK(refused(appointment) == ErrorCode::appointmentOrderMissing);
    appointment = next(day);
    appointment.to = day.addDays(-1);
    CHECK(service.canHandOver(appointment).error() ==
          Error{ErrorCode::appointmentDays, {u"01.10.2026"_s, u"30.09.2026"_s}});
    CHECK(refused(appointment) == ErrorCode::appointmentDays);
    CHECK(refused(next(QDate())) == ErrorCode::dateInvalid);
    appointment = next(day);
    appointment.administrator = u"  "_s;
    CHECK(refused(appointment) == ErrorCode::textEmpty);
    appointment.administrator = QString(301, u'а');
    CHECK(refused(appointment) == ErrorCode::textTooLong);
    // No. 12 was given on 1 September.
    CHECK(refused(next(day, u"№ 12 от 30.09.2026")) == ErrorCode::orderNumberTaken);
    CHECK(refusal(workspace, [&] { return service.edit(AppointmentId(99), next(day)); }) ==
          ErrorCode::appointmentMissing);
}

TEST_CASE("Where somebody is appointed already, only a hand-over goes")
{
    TestWorkspace workspace;
    AppointmentService &service = workspace->appointment();
    CHECK(refusal(workspace, [&] { return service.appoint(next(QDate(2026, 10, 1))); }) ==
          ErrorCode::appointmentOverlaps);
    limit(workspace, QDate(2026, 9, 30));
    undoable(workspace, [&] { return service.appoint(next(QDate(2026, 10, 1))); });
}

TEST_CASE("Without any appointment a store is written as before, and nothing is to be handed over")
{
    TestWorkspace workspace(Contents::nothing);
    const NewSchool school{.school = {.fullName = u"Школа"_s, .shortName = u"Школа"_s},
                           .year = valueOf(SchoolYear::startingIn(2026))};
    valueOf(workspace->createSchool(school, {}));
    AppointmentService &service = workspace->appointment();
    CHECK(service.standing().state == State::none);
    CHECK_FALSE(workspace->readOnly());
    CHECK_FALSE(valueOf(service.expireIfOver()).entry);
    CHECK(refusal(workspace, [&] { return service.handOver(next(QDate(2026, 9, 1))); }) ==
          ErrorCode::appointmentMissing);
    valueOf(workspace->school().setUsed(Section::journal, false));
    const auto done = valueOf(service.appoint(next(QDate(2026, 9, 1))));
    CHECK(workspace->ledger().entry(*done.entry)->actor == kNext);
}

TEST_CASE("Fourteen days before its end an appointment says so")
{
    TestWorkspace workspace;
    AppointmentService &service = workspace->appointment();
    CHECK(service.standing().state == State::current);
    limit(workspace, QDate(2026, 9, 30));
    workspace.clock().advanceDays(14); // 15 September
    CHECK(service.standing().state == State::current);
    workspace.clock().advanceDays(1);
    CHECK(service.standing().state == State::ending);
    CHECK(service.standing().daysLeft == 14);
    workspace.clock().advanceDays(14); // the last day
    CHECK(service.standing().daysLeft == 0);
    CHECK_FALSE(workspace->readOnly());
    valueOf(workspace->school().setUsed(Section::journal, false));
    workspace.clock().advanceDays(1);
    CHECK(service.standing().state == State::expired);
    CHECK(service.standing().appointment->administrator == kFirst);
}

TEST_CASE("After its end nothing is written but the next appointment; reading goes on")
{
    TestWorkspace workspace;
    limit(workspace, QDate(2026, 9, 30));
    valueOf(workspace->school().setUsed(Section::journal, false));
    valueOf(workspace->ledger().undo());
    workspace.clock().advanceDays(30); // 1 October, the program stays open
    CHECK(workspace->readOnly());
    CHECK_FALSE(workspace->isFileReadOnly());

    const auto refused = workspace->school().setUsed(Section::journal, false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::appointmentExpired, {kFirst, u"30.09.2026"_s}});
    CHECK(refusedChange(workspace) == ErrorCode::appointmentExpired);
    CHECK(refusal(workspace, [&] { return workspace->ledger().undo(); }) == ErrorCode::appointmentExpired);
    CHECK(refusal(workspace, [&] { return workspace->ledger().redo(); }) == ErrorCode::appointmentExpired);
    CHECK(refusal(workspace, [&] {
              return workspace->orders().add(
                  {.reference = valueOf(orders::OrderReference::parse(u"№ 50 от 01.10.2026"))});
          }) == ErrorCode::appointmentExpired);
    CHECK(refusal(workspace, [&] {
              return workspace->appointment().edit(workspace->appointment().list().first().id,
                                                   next(QDate(2026, 9, 1), u"№ 12 от 01.09.2026"));
          }) == ErrorCode::appointmentExpired);
    CHECK(workspace->statistics().current().classes.size() == 3);

    const auto handed = valueOf(workspace->appointment().handOver(next(QDate(2026, 10, 1), u"№ 51 от 01.10.2026")));
    CHECK(workspace->ledger().entry(*handed.entry)->actor == kNext);
    CHECK_FALSE(workspace->readOnly());
    CHECK(workspace->ledger().actor() == kNext);
    valueOf(workspace->school().setUsed(Section::journal, false));
    CHECK(workspace->appointment().list().last().to == QDate(2026, 9, 30));
}

TEST_CASE("A failed hand-over after the end leaves nobody in office")
{
    TestWorkspace workspace;
    limit(workspace, QDate(2026, 9, 30));
    workspace.clock().advanceDays(30);
    workspace.reopen();
    CHECK(workspace->ledger().actor().isEmpty());
    CHECK(refusal(workspace, [&] {
              return workspace->appointment().handOver(next(QDate(2026, 9, 15), u"№ 12 от 30.09.2026"));
          }) == ErrorCode::orderNumberTaken);
    CHECK(workspace->ledger().actor().isEmpty());
}

TEST_CASE("A clock that is years ahead ends nothing for good")
{
    TestWorkspace workspace;
    limit(workspace, QDate(2026, 9, 30));
    const qint64 entries = workspace->ledger().entryCount();
    workspace.clock().advanceDays(1000);
    workspace.reopen();
    CHECK(workspace->ledger().entryCount() == entries);
    CHECK(refusedChange(workspace) == ErrorCode::appointmentExpired);
    workspace.clock().set(QDateTime(QDate(2026, 9, 20), QTime(9, 0), Qt::UTC));
    workspace.reopen();
    CHECK_FALSE(workspace->readOnly());
}

TEST_CASE("A clock that is far ahead of the journal dates no entry until somebody says that the date is right")
{
    TestWorkspace workspace;
    const QDate day = workspace->ledger().today();
    CHECK_FALSE(workspace->ledger().clockDoubt());
    workspace.clock().advanceDays(366);
    CHECK_FALSE(workspace->ledger().clockDoubt());
    workspace.clock().advanceDays(1);
    REQUIRE(workspace->ledger().clockDoubt());
    CHECK(workspace->ledger().clockDoubt()->ahead);
    const qint64 entries = workspace->ledger().entryCount();
    CHECK(refusedChange(workspace) == ErrorCode::clockAhead);
    CHECK(refusal(workspace, [&] { return workspace->ledger().undo(); }) == ErrorCode::clockAhead);
    CHECK(workspace->ledger().entryCount() == entries);

    SECTION("set right, it is as if nothing had been")
    {
        workspace.clock().advanceDays(-367);
        CHECK_FALSE(workspace->ledger().clockDoubt());
        CHECK(workspace->ledger().today() == day);
        valueOf(workspace->school().setUsed(Section::journal, false));
    }
    SECTION("confirmed, it is written down and the work goes on")
    {
        CHECK(valueOf(workspace->appointment().confirmDate()).entry);
        CHECK(workspace->ledger().entries(1).first().action == token(journal::Action::confirmDate));
        CHECK_FALSE(workspace->ledger().clockDoubt());
        valueOf(workspace->school().setUsed(Section::journal, false));
        // And if it was not right after all, that is said.
        workspace.clock().advanceDays(-367);
        REQUIRE(workspace->ledger().clockDoubt());
        CHECK_FALSE(workspace->ledger().clockDoubt()->ahead);
    }
}

TEST_CASE("Whatever the clock says afterwards, an appointment that has ended stays ended")
{
    TestWorkspace workspace;
    limit(workspace, QDate(2026, 9, 30));
    const qint64 entries = workspace->ledger().entryCount();
    workspace.clock().advanceDays(29);
    workspace.reopen(); // its last day
    CHECK(workspace->ledger().entryCount() == entries);

    SECTION("found at the next opening")
    {
        workspace.clock().advanceDays(10);
        workspace.reopen();
    }
    SECTION("found while the program stands open")
    {
        workspace.clock().advanceDays(10);
        CHECK(valueOf(workspace->appointment().expireIfOver()).entry);
    }
    REQUIRE(workspace->ledger().entryCount() == entries + 1);
    const auto entry = workspace->ledger().entries(1).first();
    CHECK(entry.action == token(journal::Action::expireAppointment));
    CHECK(entry.subject == kFirst);
    CHECK_FALSE(entry.reversible);
    CHECK(workspace->appointment().list().first().expiredOn == QDate(2026, 10, 10));
    CHECK_FALSE(valueOf(workspace->appointment().expireIfOver()).entry);

    workspace.clock().set(QDateTime(QDate(2026, 9, 20), QTime(9, 0), Qt::UTC));
    CHECK(refusedChange(workspace) == ErrorCode::appointmentExpired);
    workspace.reopen();
    CHECK(workspace->readOnly());
    CHECK(workspace->ledger().entryCount() == entries + 1);
    CHECK(refusedChange(workspace) == ErrorCode::appointmentExpired);
    CHECK(refusal(workspace, [&] { return workspace->ledger().undo(entry.number); }) ==
          ErrorCode::journalNotReversible);

    // The hand-over goes on, by the time that cannot be set back.
    valueOf(workspace->appointment().handOver(next(QDate(2026, 10, 5))));
    CHECK(workspace->school().currentAppointment()->administrator == kNext);
    CHECK_FALSE(workspace->readOnly());
    workspace.reopen();
    CHECK(workspace->ledger().actor() == kNext);
    CHECK(workspace->ledger().entryCount() == entries + 2);
}

TEST_CASE("Undoing a hand-over brings the former standing back")
{
    TestWorkspace workspace;
    limit(workspace, QDate(2026, 9, 30));
    workspace.clock().advanceDays(30);
    workspace.reopen();
    valueOf(workspace->appointment().handOver(next(QDate(2026, 10, 1))));
    valueOf(workspace->ledger().undo());
    CHECK(workspace->readOnly());
    // Nothing else is undone now, the hand-over is made again.
    CHECK(refusal(workspace, [&] { return workspace->ledger().undo(); }) == ErrorCode::appointmentExpired);
    CHECK(refusedChange(workspace) == ErrorCode::appointmentExpired);
    valueOf(workspace->ledger().redo());
    CHECK_FALSE(workspace->readOnly());
    CHECK(workspace->ledger().actor() == kNext);
    CHECK(workspace->ledger().entries(1).first().actor == kNext);
    valueOf(workspace->ledger().undo());
    workspace.reopen();
    valueOf(workspace->ledger().redo());
    CHECK_FALSE(workspace->readOnly());
}

TEST_CASE("A prolongation that was taken back after the old end is made again at once, not later")
{
    TestWorkspace workspace;
    limit(workspace, QDate(2026, 9, 30));
    limit(workspace, QDate(2027, 8, 31));
    workspace.clock().advanceDays(35);
    valueOf(workspace->ledger().undo());
    CHECK(workspace->readOnly());
    SECTION("at once")
    {
        valueOf(workspace->ledger().redo());
        CHECK_FALSE(workspace->readOnly());
    }
    SECTION("not once it is written down that it has ended")
    {
        workspace.reopen();
        CHECK(refusal(workspace, [&] { return workspace->ledger().redo(); }) == ErrorCode::appointmentExpired);
        CHECK(workspace->readOnly());
    }
}

TEST_CASE("A hand-over that has left nobody in office is undone by name, however late")
{
    TestWorkspace workspace;
    NewAppointment brief = next(QDate(2026, 9, 10));
    brief.to = QDate(2026, 9, 20);
    const auto done = valueOf(workspace->appointment().handOver(brief));
    workspace.clock().advanceDays(30);
    CHECK(workspace->readOnly());
    valueOf(workspace->ledger().undo(done.entry));
    CHECK_FALSE(workspace->readOnly());
    CHECK(workspace->ledger().actor() == kFirst);
}

TEST_CASE("Days to come with nobody in office are refused, by all three ways")
{
    TestWorkspace workspace;
    AppointmentService &service = workspace->appointment();
    const AppointmentId first = service.list().first().id;
    limit(workspace, QDate(2026, 9, 30));
    const auto late = next(QDate(2026, 10, 10));
    const Error gap{ErrorCode::appointmentGap, {u"01.10.2026"_s, u"09.10.2026"_s}};
    CHECK(service.canHandOver(late).error() == gap);
    CHECK(service.canAppoint(late).error() == gap);
    CHECK(refusal(workspace, [&] { return service.handOver(late); }) == ErrorCode::appointmentGap);
    CHECK(refusal(workspace, [&] { return service.appoint(late); }) == ErrorCode::appointmentGap);

    // The next one is appointed; the present one is not shortened away from it.
    valueOf(service.handOver(next(QDate(2026, 9, 20))));
    const Appointment present = *service.find(first);
    NewAppointment shorter{.administrator = present.administrator,
                           .order = valueOf(orders::OrderReference::parse(*present.order)),
                           .from = present.from,
                           .to = QDate(2026, 9, 10)};
    CHECK(service.canEdit(first, shorter).error() ==
          Error{ErrorCode::appointmentGap, {u"11.09.2026"_s, u"19.09.2026"_s}});
    CHECK(refusal(workspace, [&] { return service.edit(first, shorter); }) == ErrorCode::appointmentGap);
}

TEST_CASE("After the end the next appointment begins today at the latest, and days gone by are told")
{
    TestWorkspace workspace;
    AppointmentService &service = workspace->appointment();
    limit(workspace, QDate(2026, 9, 30));
    workspace.clock().advanceDays(39); // 10 October
    const auto tomorrow = next(QDate(2026, 10, 11));
    CHECK(service.canHandOver(tomorrow).error() ==
          Error{ErrorCode::appointmentGap, {u"01.10.2026"_s, u"10.10.2026"_s}});
    CHECK(refusal(workspace, [&] { return service.handOver(tomorrow); }) == ErrorCode::appointmentGap);
    CHECK(refusal(workspace, [&] { return service.appoint(tomorrow); }) == ErrorCode::appointmentGap);
    const auto today = next(QDate(2026, 10, 10));
    CHECK(service.vacancyBefore(today) == Vacancy{QDate(2026, 10, 1), QDate(2026, 10, 9)});
    CHECK_FALSE(service.vacancyBefore(next(QDate(2026, 10, 1))));
    valueOf(service.handOver(today));
    CHECK_FALSE(workspace->readOnly());
}

TEST_CASE("An appointment that would have ended already is refused")
{
    TestWorkspace workspace;
    AppointmentService &service = workspace->appointment();
    workspace.clock().advanceDays(30); // 1 October
    NewAppointment over = next(QDate(2026, 9, 10));
    over.to = QDate(2026, 9, 30);
    const Error past{ErrorCode::appointmentPast, {u"30.09.2026"_s}};
    CHECK(service.canHandOver(over).error() == past);
    CHECK(refusal(workspace, [&] { return service.handOver(over); }) == ErrorCode::appointmentPast);
    const Appointment present = service.list().first();
    const NewAppointment ended{.administrator = present.administrator,
                               .order = valueOf(orders::OrderReference::parse(*present.order)),
                               .from = present.from,
                               .to = QDate(2026, 9, 30)};
    CHECK(service.canEdit(present.id, ended).error() == past);
    CHECK(refusal(workspace, [&] { return service.edit(present.id, ended); }) == ErrorCode::appointmentPast);
    CHECK_FALSE(workspace->readOnly());
    over.to = QDate(2026, 10, 1); // its last day is today
    valueOf(service.handOver(over));
}

TEST_CASE("A store that is only viewed is not written when its appointment has ended")
{
    TestWorkspace workspace;
    limit(workspace, QDate(2026, 9, 30));
    const qint64 entries = workspace->ledger().entryCount();
    workspace.close();
    workspace.clock().advanceDays(60);
    const auto viewed = valueOf(Workspace::open(workspace.path(), workspace.clock(), storage::OpenMode::readOnly));
    CHECK(viewed->readOnly());
    CHECK(viewed->ledger().entryCount() == entries);
    CHECK(viewed->appointment().standing().state == State::expired);
}

TEST_CASE("The appointment goes to nobody who is a pupil or a parent, and not to whoever holds it")
{
    TestWorkspace workspace;
    const auto pupil = addPupil(workspace, u"Белова Вера Ильинична", u"1А");
    const auto mother = addPerson(workspace, u"Белова Анна Юрьевна");
    valueOf(workspace->people().linkGuardian({.guardian = mother, .pupil = pupil}));
    addTeacher(workspace, kNext);
    const auto refused = [&](const QString &name) {
        NewAppointment appointment = next(QDate(2026, 10, 1));
        appointment.administrator = name;
        CHECK(codeOf(workspace->appointment().canHandOver(appointment)) ==
              refusal(workspace, [&] { return workspace->appointment().handOver(appointment); }));
        return codeOf(workspace->appointment().canHandOver(appointment));
    };
    CHECK(refused(u"Белова Вера Ильинична"_s) == ErrorCode::appointmentNotStaff);
    CHECK(refused(u"Белова Анна Юрьевна"_s) == ErrorCode::appointmentNotStaff);
    CHECK(refused(workspace->school().currentAppointment()->administrator) == ErrorCode::appointmentSame);
    // A teacher who is a parent as well is of the staff; whoever is in no list yet is believed.
    addTeacher(workspace, u"Белова Анна Юрьевна");
    for (const QString &name : {u"Белова Анна Юрьевна"_s, u"Никто Некто Некто"_s}) {
        NewAppointment appointment = next(QDate(2026, 10, 1));
        appointment.administrator = name;
        valueOf(workspace->appointment().canHandOver(appointment));
    }
}
