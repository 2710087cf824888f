// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/MemberViews.h"
#include "core/platform/PlatformService.h"

namespace starosta::members {

/// What a list or a decision means for the to-do list of the cabinet: what is found wrong is to be done, each once;
/// what a list shows to be done is proven; what turned out to be right is dropped.
class MemberTasks
{
public:
    MemberTasks(platform::PlatformService &platform, journal::Change &change, const Register &people);

    /// The tasks that the state of an account asks for and that nobody was ever given for it.
    void require(const Member &member);
    /// `members` are all that are there, `gone` those that are not there any more, by the list `fileName`.
    void prove(const std::vector<Member> &members, const std::vector<Account> &gone, const QString &fileName);
    /// Nobody has to find out any more who a stranger is whose account is known.
    void dropSettledStrangers(const std::vector<Member> &members);
    /// What was asked for because the account was taken for that person's.
    void dropFor(const Account &account);
    /// Whatever is wrong with it: the person is to be removed in this account's role.
    void removeAccount(const Account &account);
    /// `shownIn`: where the platform shows them now.
    void inviteAnew(const KnownPerson &person, invites::InviteRole role, std::optional<classes::ClassId> shownIn);

    int made() const { return m_made; }
    int proven() const { return m_proven; }

private:
    void add(const platform::NewTask &task, QDate since);
    void end(platform::PlatformTask &task, platform::TaskState state);

    platform::PlatformService &m_platform;
    journal::Change &m_change;
    const Register &m_people;
    QList<platform::PlatformTask> m_tasks;
    /// The latest task of each kind, role, person and name that is open or was done.
    QHash<QString, QDate> m_asked;
    int m_made = 0;
    int m_proven = 0;
};

} // namespace starosta::members
