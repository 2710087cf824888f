// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/members/Member.h"
#include "core/members/Register.h"

#include <QSet>

#include <vector>

namespace starosta::members {

/// What is found out about one account that nobody has decided.
struct Verdict
{
    MemberState state = MemberState::stranger;
    /// Whose account it is beyond doubt.
    std::optional<Register::Index> match = {};
    struct Possible
    {
        Register::Index person;
        CandidateReason reason;
    };
    QList<Possible> candidates = {};
    bool hasNamesakeElsewhere = false;
};

/// Finds out whose the open ones of `accounts` are, by the names, the roles and the classes, and by how many people and
/// how many accounts have a name. The accounts that are there are given together: gone ones say only who was chosen for
/// a name before.
///
/// Nobody is matched to a namesake: where fewer accounts than people have a name and a role, or a teacher's account may
/// as well be that of a pupil or a parent in a wrong role, a person is asked. A verdict for each account, in their
/// order; of those that are decided or gone it says nothing. Ends early where the work is cancelled.
std::vector<Verdict> findWhose(const std::vector<Account> &accounts, const Register &people, Progress &progress);

} // namespace starosta::members
