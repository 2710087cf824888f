// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/MemberViews.h"

#include "core/members/ShownName.h"

#include <algorithm>
#include <array>

namespace starosta::members {

using invites::InviteRole;
using people::Role;

namespace {

constexpr std::array kRoles = {Role::pupil, Role::staff, Role::guardian};

QString roleToken(people::Roles roles)
{
    for (const Role role : kRoles) {
        if (roles.testFlag(role))
            return token(inviteRoleOf(role));
    }
    return {};
}

class Views
{
public:
    Views(const std::vector<Account> &accounts, const Register &people, const ClassLabels &labels)
        : m_people(people)
        , m_labels(labels)
    {
        // By id, which is the order in which they came: the first account of a person in a role, and in a class where
        // there may be several, is the one that counts.
        for (const Account &account : accounts) {
            if (!account.goneOn && !account.isByHand() && account.person && hasRole(account))
                m_own[{account.person->value(), account.role ? int(*account.role) : -1}].push_back(&account);
        }
    }

    Member view(const Account &account, const Verdict &verdict) const
    {
        Member member{.account = account,
                      .accountClass = account.classId ? m_labels.value(*account.classId) : QString()};
        if (const auto person = account.person ? m_people.find(*account.person) : std::nullopt)
            describe(member, m_people[*person]);
        else if (account.decision == Decision::stranger)
            member.state = MemberState::stranger;
        else
            propose(member, verdict);
        member.finding = findingOf(member);
        return member;
    }

private:
    bool hasRole(const Account &account) const
    {
        const auto person = m_people.find(*account.person);
        return person && (!account.role || m_people[*person].has(*account.role));
    }

    /// An earlier account of the person is there for the same.
    bool isSecond(const Account &account, const KnownPerson &person) const
    {
        const auto own = m_own.find({person.id.value(), account.role ? int(*account.role) : -1});
        if (own == m_own.end() || account.isByHand())
            return false;
        const bool isInPlace = account.role && account.classId && person.isIn(*account.classId, *account.role);
        return std::any_of(own->second.begin(), own->second.end(), [&](const Account *each) {
            return each->id < account.id && !(isInPlace && areTwoPlaces(account.role, each->classId, account.classId));
        });
    }

    void describe(Member &member, const KnownPerson &person) const
    {
        const Account &account = member.account;
        member.personName = person.name.full();
        member.personClass = classesOf(person, m_labels);
        member.personRoles = person.roles;
        if (!person.roles)
            member.state = MemberState::left;
        else if (account.role && !person.has(*account.role))
            member.state = MemberState::wrongRole;
        else if (isSecond(account, person))
            member.state = MemberState::twice;
        else if (account.role && account.classId && !person.isIn(*account.classId, *account.role))
            member.state = MemberState::wrongClass;
        else
            member.state = MemberState::joined;
        if (account.decision == Decision::matched)
            member.namesakes = namesakesOf(account);
    }

    int namesakesOf(const Account &account) const
    {
        int all = 0;
        for (const Register::Index each : m_people.named(nameKey(account.shownName))) {
            const KnownPerson &person = m_people[each];
            const bool isSameRole = account.role ? person.has(*account.role) : bool(person.roles);
            all += isSameRole && (!account.role || !account.classId || person.isIn(*account.classId, *account.role))
                       ? 1
                       : 0;
        }
        return std::max(all - 1, 0);
    }

    void propose(Member &member, const Verdict &verdict) const
    {
        member.state = verdict.state;
        QList<Verdict::Possible> possible = verdict.candidates;
        // What the program would find now, with what has come into the register since, is a proposal until the next
        // list.
        if (verdict.match) {
            possible.append({.person = *verdict.match, .reason = CandidateReason::name});
            member.state = MemberState::question;
            member.hasNamesakeElsewhere = verdict.hasNamesakeElsewhere;
        }
        for (const Verdict::Possible &each : std::as_const(possible)) {
            const KnownPerson &person = m_people[each.person];
            member.candidates.append({.person = person.id,
                                      .reason = each.reason,
                                      .name = person.name.full(),
                                      .className = classesOf(person, m_labels),
                                      .roles = person.roles});
        }
    }

    std::optional<Error> findingOf(const Member &member) const
    {
        const QString &shown = member.account.shownName;
        const bool isOpen = member.account.decision == Decision::open;
        const qsizetype count = member.candidates.size();
        switch (member.state) {
        case MemberState::joined:
        case MemberState::left:
            return {};
        case MemberState::stranger:
            return Error{isOneWord(shown) ? ErrorCode::memberNickname : ErrorCode::memberStranger, {shown}};
        case MemberState::twice:
            return Error{ErrorCode::memberTwice, {shown}};
        case MemberState::wrongClass:
            if (count > 1)
                break;
            return Error{ErrorCode::memberOtherClass,
                         {member.accountClass, isOpen ? member.candidates.front().className : member.personClass}};
        case MemberState::wrongRole:
            if (count > 1)
                break;
            return Error{ErrorCode::memberOtherRole,
                         {isOpen ? member.candidates.front().name : member.personName, token(*member.account.role),
                          roleToken(isOpen ? member.candidates.front().roles : member.personRoles)}};
        case MemberState::question:
            if (const CandidateReason reason = member.candidates.front().reason;
                reason == CandidateReason::nearName || (reason == CandidateReason::remembered && count == 1))
                return Error{ErrorCode::memberNearName, {shown, member.candidates.front().name}};
            break;
        }
        return Error{ErrorCode::memberNamesake, {shown, QString::number(count)}};
    }

    struct PersonAndRole
    {
        qint64 person;
        int role;
        bool operator==(const PersonAndRole &) const = default;
    };
    struct Hash
    {
        size_t operator()(const PersonAndRole &key) const { return size_t(key.person) * 8 + size_t(key.role + 1); }
    };

    const Register &m_people;
    const ClassLabels &m_labels;
    std::unordered_map<PersonAndRole, std::vector<const Account *>, Hash> m_own;
};

} // namespace

QString classesOf(const KnownPerson &person, const ClassLabels &labels)
{
    QStringList names;
    if (person.pupilOf)
        names.append(labels.value(*person.pupilOf));
    for (const classes::ClassId id : person.guardianIn) {
        if (const QString name = labels.value(id); !names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

std::vector<Member> viewsOf(const std::vector<Account> &accounts, const std::vector<Verdict> &verdicts,
                            const Register &people, const ClassLabels &labels)
{
    const Views views(accounts, people, labels);
    std::vector<Member> members;
    members.reserve(accounts.size());
    for (size_t at = 0; at < accounts.size(); ++at)
        members.push_back(views.view(accounts[at], verdicts[at]));
    return members;
}

} // namespace starosta::members
