// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/people/PeopleService.h"
#include "core/school/SchoolService.h"

namespace starosta::mail {

/// Sending links by e-mail through the school's own server.
class MailService
{
public:
    struct Rooms
    {
        journal::Ledger &ledger;
        school::SchoolService &school;
        classes::ClassesService &classes;
        people::PeopleService &people;
        invites::InvitesService &invites;
    };
    explicit MailService(const Rooms &rooms) : m_rooms(rooms) {}

private:
    Rooms m_rooms;
};

} // namespace starosta::mail
