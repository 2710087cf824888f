// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InvitesService.h"
#include "core/invites/RevocationAct.h"
#include "core/people/PeopleService.h"

#include <functional>

namespace starosta::invites {

/// Whether the cabinet still has to be asked to reset the links.
enum class ResetInCabinet {
    toDo, ///< a platform task for each
    done, ///< they do not work any more already
};

/// Duty 9: annuls unclaimed links and others that must not work any more, and proves it by an act.
class RevocationService
{
public:
    struct Rooms
    {
        journal::Ledger &ledger;
        school::SchoolService &school;
        classes::ClassesService &classes;
        people::PeopleService &people;
        InvitesService &invites;
        platform::PlatformService &platform;
    };
    using Produce = std::function<Result<>(const ActContent &)>;

    explicit RevocationService(const Rooms &rooms) : m_rooms(rooms) {}

    /// Errors: linkMissing, linkStateForbids (it does not work any more).
    Result<> canRevoke(LinkId id);
    /// All or none, with the act and, unless it was done already, a platform task for each. Can be undone until the act
    /// is printed or a task is ticked. Errors: those of canRevoke.
    Result<journal::Committed<RevocationAct>> revoke(const QList<LinkId> &links, const journal::Because &because,
                                                     ResetInCabinet reset = ResetInCabinet::toDo);
    /// The same inside a change of which it is a part.
    Result<RevocationAct> revoke(journal::Change &change, const QList<LinkId> &links, const journal::Because &because,
                                 ResetInCabinet reset = ResetInCabinet::toDo);

    /// Of the current year, newest first.
    QList<RevocationAct> acts();
    /// Errors: actMissing.
    Result<ActContent> act(int number);
    /// Makes the paper inside the change that notes it; a file that could not be written leaves the act unprinted. What
    /// was printed before is made again without a change. Not reversible: paper has left the house.
    /// Errors: actMissing, those of `produce`.
    Result<journal::Committed<ActContent>> print(int number, const Produce &produce,
                                                 const journal::Because &because = {});

private:
    Rooms m_rooms;
};

} // namespace starosta::invites
