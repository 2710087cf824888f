// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movements/Book.h"
#include "core/movements/Consequences.h"
#include "core/orders/OrdersService.h"
#include "core/school/SchoolService.h"

#include <vector>

namespace starosta::movements {

/// What is to happen, to one person or to several on one day by one order.
struct MovementRequest
{
    MovementKind kind;
    QList<people::PersonId> people = {};
    QDate on = {};
    std::optional<classes::ClassId> to = {}; ///< of an enrolment, a transfer, a return
    std::optional<orders::OrderReference> order = {};
    bool orderFollows = false; ///< it is not signed yet: the movement stays an open item until it is entered
    QString note = {};         ///< where a pupil goes or comes from
    /// Of a hiring; of a change of position, the new position.
    std::optional<people::StaffContent> staff = {};
    /// Of an enrolment or a hiring: somebody whom the register does not have.
    std::optional<people::PersonContent> newcomer = {};
    /// The newcomer is not the person whom the register has under the same name.
    bool isAnother = false;
};

/// A class into or out of which people do not move as a rule: a transfer into another grade, a graduation from a grade
/// that does not leave.
struct GradeDoubt
{
    QString from;
    QString to; ///< of a graduation nothing

    bool operator==(const GradeDoubt &) const = default;
};

struct MovementOutcome
{
    QList<MovementId> movements = {};
    QList<people::PersonId> people = {};
    Consequences consequences = {};
};

/// What of a record can be corrected: that it happened, to whom and on which day, is undone instead.
struct MovementCorrection
{
    std::optional<orders::OrderReference> order = {};
    QString note = {};
};

/// Duty 8: the movement of pupils and staff, each with its day, its order, and all that follows from it in one change.
///
/// A pupil has one class at a time, and none only after a departure or a graduation: a transfer ends the old place and
/// begins the new one on the same day. Days are not in the future, not before what they continue, and of the current
/// school year.
class MovementsService
{
public:
    struct Rooms
    {
        journal::Ledger &ledger;
        school::SchoolService &school;
        orders::OrdersService &orders;
        classes::ClassesService &classes;
        people::PeopleService &people;
        invites::InvitesService &invites;
        platform::PlatformService &platform;
        members::MembersService &members;
    };
    explicit MovementsService(const Rooms &rooms) : m_rooms(rooms) {}
    /// What other features do in the same change.
    void setLeavingHook(LeavingHook hook) { m_leaving = std::move(hook); }

    /// All of the people or none. Errors: movementOrderMissing (neither an order nor that it follows), dateInFuture,
    /// movementOtherYear, movementBeforePlace, personMissing; of pupils: personNotPupil, personIsPupil,
    /// movementSameClass, classMissing (also for the staff room), classArchived; of staff: personNotStaff, staffHired,
    /// movementNamesake (a newcomer of whom it was not said that it is another); staffDismissed, staffOnLeave,
    /// staffNotOnLeave, staffSamePosition, textEmpty (no position); those of PeopleService::canSave for a newcomer and
    /// of cleanText.
    Result<journal::Committed<MovementOutcome>> apply(const MovementRequest &request,
                                                      const journal::Because &because = {});
    Result<> can(const MovementRequest &request);
    /// What is unusual in it, and done all the same: to be told before. Each pair of classes once.
    QList<GradeDoubt> doubtsOf(const MovementRequest &request);
    /// What apply() would do; nothing is kept. Errors: those of apply().
    Result<MovementOutcome> rehearse(const MovementRequest &request);

    /// Errors: movementMissing, those of cleanText.
    Result<journal::Committed<void>> correct(MovementId id, const MovementCorrection &correction,
                                             const journal::Because &because = {});

    /// The order that followed, of one movement or of several. Errors: movementMissing, orderNumberTaken, those of
    /// cleanText.
    Result<journal::Committed<void>> enterOrder(const QList<MovementId> &ids, const orders::OrderReference &order,
                                                const journal::Because &because = {});

    /// What follows from it elsewhere, inside the change by which they leave.
    Result<> left(journal::Change &change, const QList<people::PersonId> &people);
    Result<> left(journal::Change &change, const QList<people::PersonId> &people, Consequences &consequences);
    /// Inside the change that makes the movement; rows and dates are the caller's to check.
    MovementId record(journal::Change &change, school::YearId year, const NewMovement &movement);

    /// Thousands of them, inside an import that has written places and rows; with what follows from them, but for the
    /// links of whole classes, which an import proposes by itself. `order` backs them all where it is one that can be
    /// read, «№ 12 от 01.09.2026»; without it the list does, and none is waited for.
    Result<> recordAll(journal::Change &change, std::vector<NewMovement> movements, const QString &order);

    std::optional<BookLine> find(MovementId id);
    OpenOrders withoutOrder();
    /// In the order of their days. Errors: movementPeriod.
    Result<QList<BookLine>> list(const BookFilter &filter);
    /// The lines with the totals of every class. Errors: movementPeriod.
    Result<Book> book(const BookFilter &filter);
    /// The school year, from the day on which it was begun, be it in the summer before.
    BookFilter wholeYear();

private:
    ConsequenceRooms rooms();
    Result<> checkDay(QDate on);
    Result<> check(const MovementRequest &request, people::PersonId person);
    Result<> checkNewcomer(const MovementRequest &request);
    Result<> checkPupil(const MovementRequest &request, people::PersonId pupil);
    Result<> checkStaff(const MovementRequest &request, const people::Person &person);
    Result<std::optional<orders::OrderId>> ensureOrder(journal::Change &change,
                                                       const std::optional<orders::OrderReference> &order);
    /// «⇄3: 1А → 1Б»
    QString subjectOf(const MovementRequest &request);
    journal::ChangeRequest changeOf(const MovementRequest &request, journal::Because because);
    /// The platform tasks that there are now and were not before, and how many there are no more.
    void countTasks(Consequences &consequences, const QList<platform::TaskId> &before);
    Result<MovementOutcome> perform(journal::Change &change, const MovementRequest &request);
    Result<> move(journal::Change &change, const MovementRequest &request, people::PersonId person,
                  ConsequenceWriter &consequences);
    Result<> moveStaff(journal::Change &change, const MovementRequest &request, people::PersonId person,
                       ConsequenceWriter &consequences);

    Rooms m_rooms;
    LeavingHook m_leaving = {};
};

} // namespace starosta::movements
