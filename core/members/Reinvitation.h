// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InviteLink.h"
#include "core/members/Member.h"
#include "core/sheets/Sheet.h"

#include <functional>

namespace starosta::members {

struct ReinviteRequest
{
    people::PersonId person;
    /// Into which role; rightRoleOf() where nobody says it.
    std::optional<invites::InviteRole> role = {};
};

/// What inviting somebody anew comes to; nothing is written yet.
struct Reinvitation
{
    people::PersonId person;
    QString name;
    invites::InviteRole role;
    QString classNames;     ///< into which the slip leads: «1Б», «Учительская»; of a guardian several
    QList<Account> removed; ///< are to go on the platform: a role cannot be changed there
    /// Personal links of this person that lead elsewhere, or are due: they are revoked. What is for a whole class
    /// stays, for others use it.
    QList<invites::InviteLink> revoked;
    /// The paper with the right link; none where there is no usable one, and then why.
    std::optional<sheets::SheetContent> slip = {};
    std::optional<Error> noSlip = {};
};

/// What was done.
struct Reinvited
{
    std::optional<int> batch = {}; ///< on which the slip was printed
    std::optional<int> act = {};   ///< number of the act, where links were revoked
    int tasks = 0;                 ///< new ones for the cabinet
};

/// Makes the slip, as sheets::SheetsService::issue() asks for it. Empty: no slip.
using MakeSlip = std::function<Result<>(const sheets::SheetContent &)>;

} // namespace starosta::members
