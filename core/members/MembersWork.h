// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/ListMerge.h"
#include "core/members/MemberViews.h"
#include "core/members/MembersPlan.h"
#include "core/members/MembersRepository.h"
#include "core/members/MembersService.h"

namespace starosta::members {

/// The register and the platform, as far as they are held against each other.
struct Picture
{
    Register people;
    std::vector<Account> accounts; ///< gone ones too
    ClassLabels labels;

    /// As MembersService::joined(), of these members, all of whom are there.
    QSet<people::PersonId> joined(const std::vector<Member> &members, std::optional<invites::InviteRole> role) const;
    MemberCounts countsOf(const std::vector<Member> &members) const;
};

/// All that are there, with what is to be said of them, out of the store as a change has left it so far.
std::vector<Member> membersNow(const Picture &picture, MembersRepository &repository);

struct MembersPlan::Work
{
    qint64 journalLength = 0; ///< entries when the plan was made: a longer journal makes it stale
    MemberList list = {};
    bool isNewList = true; ///< this file was not read as of this day yet
    std::vector<AccountStep> steps = {};
    std::shared_ptr<const Picture> picture = {};
    std::optional<RememberedColumns> columns = {};
};

} // namespace starosta::members
