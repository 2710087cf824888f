// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/members/Member.h"
#include "core/members/Register.h"
#include "core/storage/Store.h"

#include <QSet>

#include <vector>

namespace starosta::members {

/// How the columns of a list are understood, for the next one with the same header.
struct RememberedColumns
{
    QString signature;
    QByteArray mapping;
};

class MembersRepository
{
public:
    explicit MembersRepository(storage::Store &store) : m_store(store) {}

    /// Everybody, by id. Ends early where the work is cancelled.
    std::vector<KnownPerson> people(Progress &progress);

    /// By id; those that are gone too. What was noted by hand is among them where no list shows the person.
    std::vector<Account> accounts();
    std::optional<Account> account(AccountId id);
    /// The accounts that are there and whose they are.
    QList<Account> accountsOf(people::PersonId person);
    AccountId insert(const Account &account);
    void update(const Account &account);
    void remove(AccountId id);
    /// What was noted by hand of the person in this role, or in any where it is not known.
    void removeNoted(people::PersonId person, const std::optional<invites::InviteRole> &role);
    void moveAccounts(classes::ClassId from, classes::ClassId to);
    /// Accounts that are there and that nobody has decided.
    qint64 openCount();

    /// People with an account in a role that they have, or in an unnamed one.
    QSet<people::PersonId> joined(std::optional<invites::InviteRole> role);
    std::optional<QDate> joinedOn(people::PersonId person, std::optional<invites::InviteRole> role);

    std::optional<MemberList> latestList();
    std::optional<MemberList> listWith(const QByteArray &digest);
    void addList(const MemberList &list);

    QList<Refusal> refusals();
    std::optional<Refusal> refusal(people::PersonId person);
    void setRefusal(const Refusal &refusal);
    void removeRefusal(people::PersonId person);

    std::vector<RememberedColumns> rememberedColumns();
    void remember(const RememberedColumns &columns);

private:
    storage::Store &m_store;
};

} // namespace starosta::members
