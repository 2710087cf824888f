// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/members/MemberTasks.h"
#include "core/members/MembersService.h"
#include "core/members/MembersWork.h"

namespace starosta::members {

using invites::InviteRole;
using journal::Action;
using journal::Because;
using journal::Change;
using journal::Committed;
using people::PersonId;

namespace {

journal::RecordRef recordOf(AccountId id)
{
    return {QStringLiteral("platform_accounts"), id.value()};
}

journal::RecordRef recordOf(PersonId id)
{
    return {QStringLiteral("people"), id.value()};
}

Error missing(AccountId id)
{
    return {ErrorCode::memberMissing, {QString::number(id.value())}};
}

/// «+112 ~3 −4»: in no language, for the journal is read in any.
QString subjectOf(const MembersPlan &plan)
{
    QStringList parts;
    const auto add = [&parts](QChar sign, int count) {
        if (count > 0)
            parts.append(sign + QString::number(count));
    };
    add(u'+', plan.added);
    add(u'~', plan.changed);
    add(u'−', plan.gone);
    return parts.join(u' ');
}

} // namespace

std::vector<Member> membersNow(const Picture &picture, MembersRepository &repository)
{
    NoProgress progress;
    const std::vector<Account> accounts = repository.accounts();
    std::vector<Member> members =
        viewsOf(accounts, findWhose(accounts, picture.people, progress), picture.people, picture.labels);
    std::erase_if(members, [](const Member &member) { return member.account.goneOn.has_value(); });
    return members;
}

Result<Committed<ListReport>> MembersService::apply(const MembersPlan &plan, const ListDecisions &decisions,
                                                    const Because &because)
{
    Q_ASSERT(plan.work);
    const MembersPlan::Work &work = *plan.work;
    if (!plan.errors.isEmpty() && decisions.wrongRows == WrongRows::refuse)
        return fail(ErrorCode::importRowsWrong, {QString::number(plan.errors.size())});
    if (plan.held > decisions.acceptedGone)
        return fail(ErrorCode::importHeld, {QString::number(plan.held)});
    ListReport report{.added = plan.added, .changed = plan.changed, .gone = plan.gone};
    if (!work.isNewList && plan.added + plan.changed + plan.gone == 0)
        return Committed<ListReport>{.value = report, .entry = std::nullopt};
    if (m_rooms.ledger.entryCount() != work.journalLength)
        return fail(ErrorCode::importStale);
    return m_rooms.ledger.change({.action = Action::importMembers, .subject = subjectOf(plan), .because = because},
                                 [&](Change &change) -> Result<ListReport> {
                                     if (m_rooms.ledger.entryCount() != work.journalLength)
                                         return fail(ErrorCode::importStale);
                                     MembersRepository repository(change.store());
                                     std::vector<Account> gone;
                                     for (const AccountStep &step : work.steps) {
                                         if (step.was == step.will)
                                             continue;
                                         if (step.will.goneOn) {
                                             gone.push_back(*step.was);
                                             // The list knows better than what was once noted of the person.
                                             if (step.was->person)
                                                 repository.removeNoted(*step.was->person, step.was->role);
                                         }
                                         if (step.was)
                                             repository.update(step.will);
                                         else
                                             repository.insert(step.will);
                                     }
                                     if (work.isNewList)
                                         repository.addList(work.list);
                                     if (work.columns)
                                         repository.remember(*work.columns);
                                     const std::vector<Member> members = membersNow(*work.picture, repository);
                                     MemberTasks tasks(m_rooms.platform, change, work.picture->people);
                                     tasks.prove(members, gone, work.list.fileName);
                                     tasks.dropSettledStrangers(members);
                                     for (const Member &member : members)
                                         tasks.require(member);
                                     report.tasksMade = tasks.made();
                                     report.tasksProven = tasks.proven();
                                     return report;
                                 });
}

Result<> MembersService::canDecide(AccountId id, PersonId person)
{
    const auto member = find(id);
    if (!member)
        return tl::unexpected(missing(id));
    if (member->account.decision != Decision::open)
        return fail(ErrorCode::memberDecided);
    const auto known = m_rooms.people.find(person);
    if (!known)
        return fail(ErrorCode::personMissing);
    const auto isExact = [](const Candidate &candidate) {
        return candidate.reason != CandidateReason::nearName && candidate.reason != CandidateReason::remembered;
    };
    const QList<Candidate> &candidates = member->candidates;
    const bool isCandidate = std::any_of(candidates.begin(), candidates.end(),
                                         [person](const Candidate &each) { return each.person == person; });
    // Where nobody has the name it is a nickname, and may be anybody's.
    if (!isCandidate && std::any_of(candidates.begin(), candidates.end(), isExact))
        return fail(ErrorCode::memberNotAsked, {known->content.name.full()});
    return {};
}

Result<Committed<void>> MembersService::decide(AccountId id, PersonId person, const Because &because)
{
    if (const Result<> can = canDecide(id, person); !can)
        return failureOf(can);
    Account account = *MembersRepository(m_rooms.ledger.store()).account(id);
    account.person = person;
    account.decision = Decision::chosen;
    account.isTakenBack = false;
    return write(account, because);
}

Result<Committed<void>> MembersService::decideStranger(AccountId id, const Because &because)
{
    auto account = MembersRepository(m_rooms.ledger.store()).account(id);
    if (!account || account->goneOn)
        return tl::unexpected(missing(id));
    if (account->decision != Decision::open)
        return fail(ErrorCode::memberDecided);
    account->decision = Decision::stranger;
    account->isTakenBack = false;
    return write(*account, because);
}

Result<Committed<void>> MembersService::takeBack(AccountId id, const Because &because)
{
    auto account = MembersRepository(m_rooms.ledger.store()).account(id);
    if (!account || account->goneOn)
        return tl::unexpected(missing(id));
    if (account->decision == Decision::open)
        return fail(ErrorCode::memberNotAsked, {account->shownName});
    account->person = std::nullopt;
    account->decision = Decision::open;
    account->isTakenBack = true;
    return write(*account, because);
}

/// One account gets another decision; the tasks follow.
Result<Committed<void>> MembersService::write(const Account &account, const Because &because)
{
    NoProgress progress;
    const Picture picture = this->picture(progress);
    return m_rooms.ledger.change({.action = Action::decideMember, .record = recordOf(account.id), .because = because},
                                 [&](Change &change) -> Result<> {
                                     MembersRepository repository(change.store());
                                     const auto was = repository.account(account.id);
                                     if (!was)
                                         return tl::unexpected(missing(account.id));
                                     // There is no account without a person that no list shows.
                                     if (!account.person && was->isByHand())
                                         repository.remove(account.id);
                                     else
                                         repository.update(account);
                                     const std::vector<Member> members = membersNow(picture, repository);
                                     MemberTasks tasks(m_rooms.platform, change, picture.people);
                                     tasks.dropSettledStrangers(members);
                                     tasks.dropFor(*was);
                                     for (const Member &member : members) {
                                         if (member.account.id == account.id)
                                             tasks.require(member);
                                     }
                                     return {};
                                 });
}

Result<Committed<int>> MembersService::acceptProposals(const Because &because)
{
    QList<Account> accepted;
    QHash<QString, QList<std::optional<classes::ClassId>>> taken;
    for (const Member &member : list()) {
        const auto person = member.proposed();
        if (!person)
            continue;
        // Two accounts for one person and role are not both accepted unseen, unless they are of two classes.
        const std::optional<InviteRole> role = member.account.role;
        QList<std::optional<classes::ClassId>> &places = taken[QStringLiteral("%1|%2").arg(
            QString::number(person->value()), QString::number(role ? int(*role) : -1))];
        const bool isSecond = std::any_of(places.begin(), places.end(), [&](const auto &each) {
            return !areTwoPlaces(role, each, member.account.classId);
        });
        if (isSecond)
            continue;
        places.append(member.account.classId);
        Account account = member.account;
        account.person = person;
        account.decision = Decision::chosen;
        accepted.append(account);
    }
    if (accepted.isEmpty())
        return Committed<int>{.value = 0, .entry = std::nullopt};
    NoProgress progress;
    const Picture picture = this->picture(progress);
    return m_rooms.ledger.change(
        {.action = Action::decideMember, .subject = QString::number(accepted.size()), .because = because},
        [&](Change &change) -> Result<int> {
            MembersRepository repository(change.store());
            QSet<qint64> ids;
            for (const Account &account : std::as_const(accepted)) {
                repository.update(account);
                ids.insert(account.id.value());
            }
            const std::vector<Member> members = membersNow(picture, repository);
            MemberTasks tasks(m_rooms.platform, change, picture.people);
            tasks.dropSettledStrangers(members);
            for (const Member &member : members) {
                if (ids.contains(member.account.id.value()))
                    tasks.require(member);
            }
            return int(accepted.size());
        });
}

Result<> MembersService::canNoteJoined(const NewJoin &join)
{
    const auto person = m_rooms.people.find(join.person);
    if (!person || !person->roles || (join.role && !person->roles.testFlag(roleOf(*join.role))))
        return fail(ErrorCode::personMissing);
    if (join.on > m_rooms.ledger.today())
        return fail(ErrorCode::dateInFuture, {paperDate(join.on)});
    if (const auto on = joinedOn(join.person, join.role))
        return fail(ErrorCode::personJoined, {paperDate(*on)});
    return {};
}

Result<Committed<void>> MembersService::noteJoined(const NewJoin &join, const Because &because)
{
    if (const Result<> can = canNoteJoined(join); !can)
        return failureOf(can);
    const people::Person person = *m_rooms.people.find(join.person);
    std::optional<InviteRole> role = join.role;
    for (const InviteRole each : {InviteRole::pupil, InviteRole::teacher, InviteRole::guardian}) {
        if (!role && person.roles.testFlag(roleOf(each)))
            role = each;
    }
    const people::PersonName &name = person.content.name;
    const Account account{.id = AccountId(0),
                          .shownName = (name.given() + u' ' + name.surname()).left(200),
                          .role = role,
                          .firstSeen = join.on,
                          .lastSeen = join.on,
                          .person = join.person,
                          .decision = Decision::chosen};
    return m_rooms.ledger.change({.action = Action::noteJoined, .record = recordOf(join.person), .because = because},
                                 [&](Change &change) -> Result<> {
                                     MembersRepository(change.store()).insert(account);
                                     return {};
                                 });
}

Result<> MembersService::canNoteRefusal(PersonId person)
{
    if (!m_rooms.people.find(person))
        return fail(ErrorCode::personMissing);
    if (const auto on = joinedOn(person))
        return fail(ErrorCode::personJoined, {paperDate(*on)});
    return {};
}

Result<Committed<void>> MembersService::noteRefusal(const Refusal &refusal, const Because &because)
{
    if (const Result<> can = canNoteRefusal(refusal.person); !can)
        return failureOf(can);
    if (refusal.on > m_rooms.ledger.today())
        return fail(ErrorCode::dateInFuture, {paperDate(refusal.on)});
    Result<QString> note = cleanText(refusal.note);
    if (!note)
        return failureOf(note);
    const Refusal clean{.person = refusal.person, .on = refusal.on, .note = *std::move(note)};
    return m_rooms.ledger.change(
        {.action = Action::noteRefusal, .record = recordOf(refusal.person), .because = because},
        [&](Change &change) -> Result<> {
            MembersRepository(change.store()).setRefusal(clean);
            return {};
        });
}

Result<Committed<void>> MembersService::withdrawRefusal(PersonId person, const Because &because)
{
    if (!refusalOf(person))
        return fail(ErrorCode::refusalMissing);
    return m_rooms.ledger.change({.action = Action::withdrawRefusal, .record = recordOf(person), .because = because},
                                 [&](Change &change) -> Result<> {
                                     MembersRepository(change.store()).removeRefusal(person);
                                     return {};
                                 });
}

void MembersService::classWentOn(journal::Change &change, classes::ClassId from, classes::ClassId to)
{
    MembersRepository(change.store()).moveAccounts(from, to);
}

} // namespace starosta::members
