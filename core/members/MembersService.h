// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/people/PeopleService.h"
#include "core/platform/PlatformService.h"
#include "core/school/SchoolService.h"

namespace starosta::members {

/// Who is on the platform, by the lists that it gives: claims of links, strangers, wrong roles. The regulation's duties
/// 4 and 9 rest on it.
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
        platform::PlatformService &platform;
    };
    explicit MembersService(const Rooms &rooms) : m_rooms(rooms) {}

private:
    Rooms m_rooms;
};

} // namespace starosta::members
