// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassesService.h"
#include "core/members/MembersService.h"
#include "core/people/PeopleService.h"
#include "core/platform/PlatformService.h"
#include "core/requests/RequestsPlan.h"
#include "core/school/SchoolService.h"

#include <memory>

namespace starosta::requests {

struct Surroundings;

/// A request, and what is to be said of it.
struct Request
{
    JoinRequest request;
    QString className = {}; ///< asked for
    /// Of one that is open.
    std::optional<Proposal> proposal = {};
    int days = 0; ///< how long it waits, or waited
    bool isOverdue = false;
    /// Of the person, where somebody has decided.
    QString personName = {};
    QString personClass = {};
    /// Of an accepted one: the class in which the platform shows the person, where it is another one.
    QString arrivedIn = {};
};

struct Acceptance
{
    /// Whoever is proposed without a doubt, otherwise.
    std::optional<people::PersonId> person = {};
    /// Needed where the request does not say it; instead of what was entered, where it does.
    std::optional<invites::InviteRole> role = {};
    /// Into the class that is asked for, though it is none of the person's.
    bool otherClass = false;
};

struct RequestsReport
{
    int added = 0;
    int known = 0;
};

/// Duty 6: considers join requests. The platform has no interface for programs, so they are entered here by hand,
/// pasted or read from a file, and what is decided becomes a task for its cabinet.
class RequestsService
{
public:
    struct Rooms
    {
        journal::Ledger &ledger;
        school::SchoolService &school;
        classes::ClassesService &classes;
        people::PeopleService &people;
        members::MembersService &members;
        platform::PlatformService &platform;
    };
    explicit RequestsService(const Rooms &rooms);
    ~RequestsService();

    /// Open ones first, those that wait longest first; of the others the latest first.
    QList<Request> list();
    std::optional<Request> find(RequestId id);
    qint64 openCount();
    /// Open ones that have waited for more days than overdueDays().
    qint64 overdueCount();
    int overdueDays();
    /// Errors: settingInvalid (not from 1 to 365).
    Result<journal::Committed<void>> setOverdueDays(int days, const journal::Because &because = {});

    // Entering.

    /// Errors: textEmpty and those of cleanText (name, note), classMissing, dateInFuture, requestOpenAlready (the same
    /// person, beyond doubt, waits for the same class and role).
    Result<journal::Committed<RequestId>> add(const RequestContent &content, const journal::Because &because = {});
    Result<> canAdd(const RequestContent &content);
    /// Whose such a request would seem to be.
    Proposal propose(const RequestContent &content);
    /// Several lines, each with what would become of it. Errors: those of the file, where the first line has the names
    /// of columns.
    Result<RequestsPlan> planLines(const QString &text, std::optional<QDate> day = {});
    /// A file's, read by members::MembersService::read(): the columns are understood as those of the platform's lists,
    /// and the day by its own words. Errors: mappingFieldMissing (no names), mappingColumnTwice, importNothing.
    Result<RequestsPlan> plan(const members::ListSource &source, std::optional<QDate> day = {});
    /// All of them, or none; nothing is written where everything is known. Errors: importRowsWrong, importStale.
    Result<journal::Committed<RequestsReport>> apply(const RequestsPlan &plan, const journal::Because &because = {});

    // Deciding.

    /// Makes the task for the cabinet. Errors: requestMissing, requestDecided, requestPersonMissing,
    /// requestRoleMissing, personMissing, requestLeft, requestOtherRole (the person does not have the role),
    /// requestOtherClass (the class is none of the person's, and nobody said that it is meant), requestOpenAlready.
    Result<journal::Committed<void>> accept(RequestId id, const Acceptance &acceptance = {},
                                            const journal::Because &because = {});
    Result<> canAccept(RequestId id, const Acceptance &acceptance = {});
    /// Of list(), those that acceptCertain() takes: they leave no doubt, and accept() would take each by itself.
    QList<Request> acceptable(const QList<Request> &all);
    /// Of these, or of all, those that leave no doubt. Hands out how many.
    Result<journal::Committed<int>> acceptCertain(const QList<RequestId> &ids = {},
                                                  const journal::Because &because = {});
    /// Makes the tasks for the cabinet. All or none. Errors: requestMissing, requestDecided, requestReasonMissing,
    /// those of cleanText.
    Result<journal::Committed<void>> refuse(const QList<RequestId> &ids, const QString &reason,
                                            const journal::Because &because = {});
    /// Who was asked, and what. Errors: requestMissing, requestDecided, textEmpty and those of cleanText (note).
    Result<journal::Committed<void>> ask(RequestId id, const QString &note, const journal::Because &because = {});
    /// Takes up again what was decided; a task that is not done yet is not needed any more.
    /// Errors: requestMissing, requestNotDecided, requestOpenAlready.
    Result<journal::Committed<void>> reopen(RequestId id, const journal::Because &because = {});
    /// It is open. Errors: requestMissing, requestDecided.
    Result<> canDecide(RequestId id);
    Result<> canReopen(RequestId id);

    /// Inside the change by which people leave: their open requests are refused, and what was to be accepted on the
    /// platform is not needed any more. A request is somebody's where nobody else has the name. How many were refused.
    int closeFor(journal::Change &change, const QList<people::PersonId> &people, const QString &reason);
    int closeFor(journal::Change &change, people::PersonId person, const QString &reason)
    {
        return closeFor(change, QList{person}, reason);
    }
    /// Open requests for a class follow it under its new name. Inside the change that carries it.
    void classWentOn(journal::Change &change, classes::ClassId from, classes::ClassId to);

private:
    /// Read once, and again when what it is made of was changed: it does not see what a change has not committed yet.
    const Surroundings &surroundings();
    Surroundings readSurroundings();
    Result<RequestContent> checked(const RequestContent &content);
    RequestsPlan planned(RequestsPlan plan, const QList<RequestRow> &rows, const Surroundings &around);
    RowFacts rowFacts(std::optional<QDate> day);
    /// As it will stand when it is accepted.
    Result<JoinRequest> accepted(RequestId id, const Acceptance &acceptance, const Surroundings &around);
    void write(journal::Change &change, const JoinRequest &request);

    Rooms m_rooms;
    std::unique_ptr<const Surroundings> m_around;
};

} // namespace starosta::requests
