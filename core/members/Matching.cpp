// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/Matching.h"

#include "core/members/NearPeople.h"
#include "core/members/ShownName.h"

#include <algorithm>
#include <array>

namespace starosta::members {

using invites::InviteRole;
using people::PersonId;

namespace {

using Index = Register::Index;
using OptionalRole = std::optional<InviteRole>;

/// Accounts between two questions whether to go on.
constexpr size_t kPace = 4096;
/// More namesakes than a person would read through.
constexpr qsizetype kMostCandidates = 30;
constexpr std::array<OptionalRole, 4> kRoles = {InviteRole::pupil, InviteRole::guardian, InviteRole::teacher,
                                                std::nullopt};

/// Accounts that are there under one name.
struct NameGroup
{
    std::vector<size_t> accounts; ///< decided ones too
    bool isOpen = false;
};

bool isThere(const Account &account)
{
    return !account.goneOn && !account.isByHand();
}

bool hasRole(const KnownPerson &person, OptionalRole role)
{
    return role ? person.has(*role) : bool(person.roles);
}

class Matching
{
public:
    Matching(const std::vector<Account> &accounts, const Register &people)
        : m_accounts(accounts)
        , m_people(people)
        , m_verdicts(accounts.size())
    {
        m_keys.reserve(accounts.size());
        for (const Account &account : accounts)
            m_keys.push_back(nameKey(account.shownName));
        group();
    }

    std::vector<Verdict> run(Progress &progress)
    {
        for (size_t at = 0; at < m_groups.size(); ++at) {
            if (at % kPace == 0) {
                if (progress.canceled())
                    return std::move(m_verdicts);
                progress.report(qint64(at), qint64(m_groups.size()));
            }
            if (m_groups[at].isOpen)
                matchName(m_groups[at]);
        }
        findUnnamed();
        return std::move(m_verdicts);
    }

private:
    void group();
    void matchName(const NameGroup &group);
    void matchRole(const NameGroup &group, OptionalRole role, const QList<Index> &named);
    void matchInClasses(std::vector<size_t> open, QList<Index> free, const QList<Index> &own, OptionalRole role);
    std::vector<size_t> matchEqual(std::vector<size_t> open, QList<Index> &free);
    QList<Index> missingElsewhere(const NameGroup &group, const QList<Index> &others, const QList<Index> &named) const;
    void findUnnamed();
    bool findRemembered(size_t account);

    bool isTaken(Index person, OptionalRole role) const
    {
        const PersonId id = m_people[person].id;
        return role ? m_taken.contains({id.value(), int(*role)}) : m_takenAnyhow.contains(id.value());
    }
    /// The person needs no account in this class any more: one is there, or one of which nobody knows the class.
    bool isTakenIn(Index person, OptionalRole role, std::optional<classes::ClassId> classId) const
    {
        if (!role || !classId || *role == InviteRole::pupil)
            return isTaken(person, role);
        const auto places = m_places.constFind({m_people[person].id.value(), int(*role)});
        return places != m_places.cend() && std::any_of(places->begin(), places->end(), [&](const auto &each) {
                   return !areTwoPlaces(role, each, classId);
               });
    }
    void take(size_t account, Index person)
    {
        m_verdicts[account].state = MemberState::joined;
        m_verdicts[account].match = person;
        noteTaken(m_people[person].id, m_accounts[account]);
    }
    void noteTaken(PersonId person, const Account &account)
    {
        m_takenAnyhow.insert(person.value());
        if (!account.role)
            return;
        m_taken.insert({person.value(), int(*account.role)});
        if (account.role != InviteRole::pupil)
            m_places[{person.value(), int(*account.role)}].append(account.classId);
    }
    void ask(size_t account, MemberState state) { m_verdicts[account].state = state; }
    void propose(size_t account, Index person, CandidateReason reason)
    {
        QList<Verdict::Possible> &candidates = m_verdicts[account].candidates;
        if (candidates.size() < kMostCandidates)
            candidates.append({.person = person, .reason = reason});
    }
    void propose(const std::vector<size_t> &accounts, const QList<Index> &people, CandidateReason reason)
    {
        for (const size_t account : accounts) {
            for (const Index person : people)
                propose(account, person, reason);
        }
    }

    const std::vector<Account> &m_accounts;
    const Register &m_people;
    std::vector<Verdict> m_verdicts;
    std::vector<QString> m_keys;
    std::vector<NameGroup> m_groups;
    QHash<QString, size_t> m_groupOf;
    /// People with an account, by their roles on the platform; those noted by hand come with the list sooner or later.
    QSet<std::pair<qint64, int>> m_taken;
    QSet<qint64> m_takenAnyhow;
    /// The classes of those accounts; kept where somebody may be in several.
    QHash<std::pair<qint64, int>, QList<std::optional<classes::ClassId>>> m_places;
    /// Who was chosen for a name, ever.
    QHash<QString, QList<PersonId>> m_chosen;
    std::vector<size_t> m_unnamed;
};

void Matching::group()
{
    m_groupOf.reserve(qsizetype(m_accounts.size()));
    for (size_t at = 0; at < m_accounts.size(); ++at) {
        const Account &account = m_accounts[at];
        if (account.decision == Decision::chosen && !account.isByHand())
            m_chosen[m_keys[at]].append(*account.person);
        if (!isThere(account))
            continue;
        if (account.person)
            noteTaken(*account.person, account);
        const auto known = m_groupOf.constFind(m_keys[at]);
        const size_t index = known == m_groupOf.cend() ? m_groups.size() : *known;
        if (known == m_groupOf.cend()) {
            m_groupOf.insert(m_keys[at], index);
            m_groups.emplace_back();
        }
        m_groups[index].accounts.push_back(at);
        m_groups[index].isOpen |= account.decision == Decision::open;
    }
}

void Matching::matchName(const NameGroup &group)
{
    const QList<Index> named = m_people.named(m_keys[group.accounts.front()]);
    if (named.isEmpty()) {
        for (const size_t account : group.accounts) {
            if (m_accounts[account].decision == Decision::open)
                m_unnamed.push_back(account);
        }
        return;
    }
    for (const OptionalRole role : kRoles)
        matchRole(group, role, named);
}

/// Those of other roles who should be in the list under their own one and may not be: whoever they are, one of them may
/// stand there in this role.
QList<Index> Matching::missingElsewhere(const NameGroup &group, const QList<Index> &others,
                                        const QList<Index> &named) const
{
    QList<Index> missing;
    for (const Index person : others) {
        const bool isMissing = std::all_of(kRoles.begin(), kRoles.end(), [&](OptionalRole role) {
            if (!role || !m_people[person].has(*role))
                return true;
            const auto accounts = std::count_if(group.accounts.begin(), group.accounts.end(),
                                                [&](size_t at) { return m_accounts[at].role == role; });
            const auto people =
                std::count_if(named.begin(), named.end(), [&](Index each) { return m_people[each].has(*role); });
            return accounts < people && !isTaken(person, role);
        });
        if (isMissing)
            missing.append(person);
    }
    return missing;
}

void Matching::matchRole(const NameGroup &group, OptionalRole role, const QList<Index> &named)
{
    std::vector<size_t> open;
    for (const size_t account : group.accounts) {
        if (m_accounts[account].decision == Decision::open && m_accounts[account].role == role)
            open.push_back(account);
    }
    if (open.empty())
        return;
    QList<Index> own;
    QList<Index> others;
    QList<Index> former;
    for (const Index person : named) {
        const KnownPerson &known = m_people[person];
        (hasRole(known, role) ? own : known.roles ? others : former).append(person);
    }

    // Latin letters in a name may be an accident, or somebody who wants to be taken for somebody else.
    const auto isForeign = [&](size_t account) {
        return std::none_of(named.begin(), named.end(), [&](Index person) {
            return isWrittenLike(m_accounts[account].shownName, m_people[person].shownName()) ||
                   isWrittenLike(m_accounts[account].shownName, m_people[person].name.full());
        });
    };
    for (const size_t account : open) {
        if (!isForeign(account))
            continue;
        ask(account, MemberState::question);
        propose({account}, own.isEmpty() ? others + former : own, CandidateReason::nearName);
    }
    open.erase(std::remove_if(open.begin(), open.end(), isForeign), open.end());
    if (open.empty())
        return;

    if (own.isEmpty()) {
        for (const size_t account : open) {
            ask(account, others.isEmpty() ? MemberState::left : MemberState::wrongRole);
            for (const Index person : others + former)
                propose(account, person, isTaken(person, {}) ? CandidateReason::joined : CandidateReason::otherRole);
        }
        return;
    }
    QList<Index> free;
    for (const Index person : own) {
        if (!isTaken(person, role))
            free.append(person);
    }
    if (role == InviteRole::teacher) {
        // A teacher's rights are sensitive, and whoever joins in a wrong role mostly gets there.
        const QList<Index> missing = missingElsewhere(group, others, named);
        if (!missing.isEmpty()) {
            for (const size_t account : open)
                ask(account, free.isEmpty() ? MemberState::wrongRole : MemberState::question);
            propose(open, free, CandidateReason::name);
            propose(open, missing, CandidateReason::otherRole);
            return;
        }
    }
    matchInClasses(open, free, own, role);
    for (const size_t account : open)
        m_verdicts[account].hasNamesakeElsewhere = m_verdicts[account].match && !(others + former).isEmpty();
}

/// As many accounts as people, or more: each of the people has one. The accounts that are left over.
std::vector<size_t> Matching::matchEqual(std::vector<size_t> open, QList<Index> &free)
{
    if (open.size() < size_t(free.size())) {
        for (const size_t account : open)
            ask(account, MemberState::question);
        propose(open, free, CandidateReason::name);
        return {};
    }
    for (qsizetype at = 0; at < free.size(); ++at)
        take(open[size_t(at)], free[at]);
    open.erase(open.begin(), open.begin() + free.size());
    free.clear();
    return open;
}

/// First those of whom the list gives a class in which there is somebody of the name, then the others.
void Matching::matchInClasses(std::vector<size_t> open, QList<Index> free, const QList<Index> &own, OptionalRole role)
{
    std::vector<size_t> left;
    QList<classes::ClassId> done;
    for (const size_t account : open) {
        const auto classId = m_accounts[account].classId;
        if (!role || !classId) {
            left.push_back(account);
            continue;
        }
        if (done.contains(*classId))
            continue;
        done.append(*classId);
        std::vector<size_t> ofClass;
        std::copy_if(open.begin(), open.end(), std::back_inserter(ofClass),
                     [&](size_t each) { return m_accounts[each].classId == classId; });
        QList<Index> inClass;
        for (const Index person : own) {
            if (m_people[person].isIn(*classId, *role) && !isTakenIn(person, role, classId))
                inClass.append(person);
        }
        const std::vector<size_t> surplus = matchEqual(ofClass, inClass);
        left.insert(left.end(), surplus.begin(), surplus.end());
        free.removeIf([&](Index person) { return isTaken(person, role); });
    }
    std::vector<size_t> elsewhere;
    std::vector<size_t> anywhere;
    for (const size_t account : left)
        (m_accounts[account].classId && role ? elsewhere : anywhere).push_back(account);
    // Whoever is not in the class that the list gives was perhaps moved: that is proposed, not taken for sure.
    for (const size_t account : elsewhere) {
        ask(account, free.isEmpty() ? MemberState::twice : MemberState::wrongClass);
        propose({account}, free.isEmpty() ? own : free,
                free.isEmpty() ? CandidateReason::joined : CandidateReason::otherClass);
    }
    if (anywhere.empty())
        return;
    // Of an account that is asked about in its class nobody knows yet whom it leaves for the others.
    const bool isAsked = std::any_of(open.begin(), open.end(),
                                     [&](size_t account) { return !m_verdicts[account].candidates.isEmpty(); });
    if (isAsked) {
        for (const size_t account : anywhere)
            ask(account, MemberState::question);
        propose(anywhere, free.isEmpty() ? own : free,
                free.isEmpty() ? CandidateReason::joined : CandidateReason::name);
        return;
    }
    for (const size_t account : matchEqual(anywhere, free)) {
        ask(account, MemberState::twice);
        propose({account}, own, CandidateReason::joined);
    }
}

bool Matching::findRemembered(size_t account)
{
    QList<Index> remembered;
    for (const PersonId id : m_chosen.value(m_keys[account])) {
        const auto person = m_people.find(id);
        if (person && !remembered.contains(*person))
            remembered.append(*person);
    }
    if (remembered.isEmpty())
        return false;
    // A nickname that a parent and a child share is asked about once more, and so is one in another class.
    const Account &shown = m_accounts[account];
    const KnownPerson &person = m_people[remembered.front()];
    const bool fits = (!shown.role || person.has(*shown.role)) &&
                      (!shown.role || !shown.classId || person.isIn(*shown.classId, *shown.role));
    const bool isSure = remembered.size() == 1 && fits && !isTakenIn(remembered.front(), shown.role, shown.classId);
    if (isSure) {
        take(account, remembered.front());
        return true;
    }
    // Whoever has no account at all by now has none twice.
    const bool isTwice = remembered.size() == 1 && isTaken(remembered.front(), {});
    ask(account, isTwice ? MemberState::twice : MemberState::question);
    propose({account}, remembered, CandidateReason::remembered);
    return true;
}

/// Whose names nobody of the register has.
void Matching::findUnnamed()
{
    NearPeople near;
    std::vector<size_t> searched;
    for (const size_t account : m_unnamed) {
        if (findRemembered(account))
            continue;
        searched.push_back(account);
        near.expect(m_accounts[account].shownName);
    }
    near.gather(m_people);
    for (const size_t account : searched) {
        QList<Index> found = near.find(m_accounts[account].shownName);
        if (found.isEmpty())
            continue;
        std::stable_partition(found.begin(), found.end(),
                              [&](Index person) { return hasRole(m_people[person], m_accounts[account].role); });
        ask(account, MemberState::question);
        propose({account}, found, CandidateReason::nearName);
    }
}

} // namespace

std::vector<Verdict> findWhose(const std::vector<Account> &accounts, const Register &people, Progress &progress)
{
    return Matching(accounts, people).run(progress);
}

} // namespace starosta::members
