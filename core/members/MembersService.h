// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/members/MembersPlan.h"
#include "core/members/NotJoined.h"
#include "core/members/Reinvitation.h"
#include "core/people/PeopleService.h"
#include "core/platform/PlatformService.h"
#include "core/school/SchoolService.h"

#include <QSet>

namespace starosta::invites {
class RevocationService;
}
namespace starosta::sheets {
class SheetsService;
}

namespace starosta::members {

class Register;
struct Picture;

struct NewJoin
{
    people::PersonId person;
    QDate on;
    /// Needed of somebody who has several roles; the first one that has not joined yet otherwise.
    std::optional<invites::InviteRole> role = {};
};

/// Who is on the platform, by the lists that it gives: claims of links, strangers, wrong roles. The regulation's duties
/// 4 and 9 rest on it.
///
/// The platform shows a name and a role and no number, so accounts are recognised from list to list as a multiset of
/// names, roles and classes, and whose they are is found by findWhose(): a person decides wherever a namesake would do
/// as well. Reading the same list again changes nothing; a later one tells who is new, who is gone, and proves the
/// platform tasks that it can prove.
class MembersService
{
public:
    struct Rooms
    {
        journal::Ledger &ledger;
        school::SchoolService &school;
        classes::ClassesService &classes;
        people::PeopleService &people;
        invites::InvitesService &invites;
        invites::RevocationService &revocation;
        sheets::SheetsService &sheets;
        platform::PlatformService &platform;
    };
    explicit MembersService(const Rooms &rooms) : m_rooms(rooms) {}

    // What other features ask.

    /// Any list has been read: before that nobody knows who has joined, and 0 would be a lie.
    bool known();
    std::optional<MemberList> latestList();
    /// People with an account that is there, in a role that they have: whoever is there in a wrong role has to be
    /// invited anew, and has not joined. With `role`: in this role.
    QSet<people::PersonId> joined(std::optional<invites::InviteRole> role = {});
    /// The day of the first list that shows such an account, or the day that was noted by hand.
    std::optional<QDate> joinedOn(people::PersonId person, std::optional<invites::InviteRole> role = {});
    /// Accounts that are there, the first one first.
    QList<Account> accountsOf(people::PersonId person);
    /// All that are there, by number.
    std::vector<Account> accounts();
    /// Everybody of the register, to be found by the name that the platform shows.
    Register everybody();
    QList<Refusal> refusals();
    std::optional<Refusal> refusalOf(people::PersonId person);
    /// Accounts of which nobody has said whose they are: questions and strangers.
    qint64 openCount();

    // Lists.

    /// Errors: those of table::readTableFile and table::proposeMapping. An incomplete mapping is no error here.
    Result<ListSource> read(const QString &path, const ListReadOptions &options = {}, Progress *progress = nullptr);
    /// The same for bytes that are already here; `fileName` stands for the path in errors, and in the evidence.
    Result<ListSource> readBytes(const QByteArray &bytes, const QString &fileName, const ListReadOptions &options = {},
                                 Progress *progress = nullptr);
    /// Errors: mappingFieldMissing, mappingColumnTwice, memberListOlder (by its day; or no day is given for a list that
    /// was read before the last one: then with today), dateInFuture, importNothing, canceled.
    /// Wrong rows are in the plan, not errors of it.
    Result<MembersPlan> plan(const ListSource &source, const ListOptions &options, Progress &progress);
    /// Nothing is written where nothing would change. Columns that the user has chosen are remembered with it.
    /// Errors: importRowsWrong (with WrongRows::refuse), importHeld (the number that was typed does not cover it),
    /// importStale (the store was changed since the plan).
    Result<journal::Committed<ListReport>> apply(const MembersPlan &plan, const ListDecisions &decisions = {},
                                                 const journal::Because &because = {});

    // Decisions.

    /// Every account that is there, the open ones with whoever comes into question; in Russian order of the names.
    QList<Member> list();
    std::optional<Member> find(AccountId id);
    static MemberCounts countsOf(const QList<Member> &members);
    /// People of the register who have not joined in any of their roles, in Russian order of the names.
    QList<people::Person> notJoined();
    /// The pupils and parents among them, class by class, each in the role of the class; with `only`, of one class.
    NotJoined notJoinedByClass(std::optional<classes::ClassId> only = {});

    /// Whose an account is; for a name that is nobody's, anybody's nickname: it is remembered.
    /// Errors: memberMissing, memberDecided (take the decision back first), memberNotAsked (somebody who does not have
    /// the name that others have), personMissing.
    Result<journal::Committed<void>> decide(AccountId id, people::PersonId person,
                                            const journal::Because &because = {});
    Result<> canDecide(AccountId id, people::PersonId person);
    /// Nobody of the register. Errors: memberMissing, memberDecided.
    Result<journal::Committed<void>> decideStranger(AccountId id, const journal::Because &because = {});
    /// The account is open again, whoever decided it. Errors: memberMissing, memberNotAsked (it is open).
    Result<journal::Committed<void>> takeBack(AccountId id, const journal::Because &because = {});
    /// All that Member::proposed() says, in one change. Hands out how many.
    Result<journal::Committed<int>> acceptProposals(const journal::Because &because = {});

    /// Joining that no list shows yet. Errors: personMissing (also of somebody without a role), personJoined,
    /// dateInFuture.
    Result<journal::Committed<void>> noteJoined(const NewJoin &join, const journal::Because &because = {});
    Result<> canNoteJoined(const NewJoin &join);
    /// A refusal that stands already gets the new day and note. Errors: personMissing, personJoined, dateInFuture,
    /// those of cleanText.
    Result<journal::Committed<void>> noteRefusal(const Refusal &refusal, const journal::Because &because = {});
    Result<> canNoteRefusal(people::PersonId person);
    /// Errors: refusalMissing.
    Result<journal::Committed<void>> withdrawRefusal(people::PersonId person, const journal::Because &because = {});
    /// Errors: personMissing (also of somebody without a role, or without the one that is asked for).
    Result<Reinvitation> planReinvite(const ReinviteRequest &request);
    /// One step: the slip with the right link is made and handed out, personal links that lead elsewhere are revoked
    /// with an act, the tasks for the cabinet are written. One undo takes back all but the number of the batch, for the
    /// paper is made. Without `slip` nothing is printed and nothing handed out.
    /// Errors: those of planReinvite; with `slip`, why none can be printed (then nothing is done), and its own.
    Result<journal::Committed<Reinvited>> reinvite(const ReinviteRequest &request, const MakeSlip &slip = {},
                                                   const journal::Because &because = {});
    /// Of these links, those by which somebody may have come in of whom it is still asked who it is: they are not
    /// unclaimed for certain.
    QSet<invites::LinkId> doubtful(const QList<invites::InviteLink> &links);
    /// Whoever is in a class on the platform goes on with it under its new name. Inside the change that carries it.
    void classWentOn(journal::Change &change, classes::ClassId from, classes::ClassId to);

private:
    Picture picture(Progress &progress);
    Result<ListSource> understand(table::TableFile file, const QString &fileName, const ListReadOptions &options);
    Result<journal::Committed<void>> write(const Account &account, const journal::Because &because);
    Result<Reinvitation> planReinvite(const ReinviteRequest &request, const Picture &picture);

    Rooms m_rooms;
};

} // namespace starosta::members
