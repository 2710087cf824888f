// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InvitesService.h"
#include "core/members/MembersService.h"
#include "core/people/PeopleService.h"
#include "core/platform/PlatformService.h"

#include <functional>

namespace starosta::movements {

/// What follows from movements beside the places and rows themselves.
struct Consequences
{
    QList<classes::ClassId> homeroomsEnded = {};
    QList<invites::LinkId> linksDue = {};
    /// They stay in the register, without a child at school.
    QList<people::PersonId> guardiansWithout = {};
    QList<invites::LinkId> linksBack = {}; ///< due no longer: somebody is there again whom they are for
    int requestsRefused = 0;               ///< open requests to join of those who leave
    int verificationsEnded = 0;
    QList<platform::NewTask> tasks = {}; ///< for the platform's cabinet
    int tasksDropped = 0;                ///< needless now
};

/// The services that bear the consequences.
struct ConsequenceRooms
{
    people::PeopleService &people;
    invites::InvitesService &invites;
    platform::PlatformService &platform;
    members::MembersService &members;
};

/// Draws the consequences of movements whose places and rows are written already, inside the same change: of all of
/// them at once, for whether a class is empty and whether a guardian has a child left is known only then.
class ConsequenceWriter
{
public:
    enum class GroupLinks {
        markDue,
        leaveAlone, ///< an import has proposed them by itself, and a person has said which
    };

    ConsequenceWriter(const ConsequenceRooms &rooms, journal::Change &change,
                      GroupLinks groupLinks = GroupLinks::markDue)
        : m_rooms(rooms)
        , m_change(change)
        , m_groupLinks(groupLinks)
    {}

    /// A pupil was in `from` (none: came from outside) and is somewhere else or nowhere now.
    Result<> ofPupil(people::PersonId pupil, std::optional<classes::ClassId> from);
    /// A member of staff came or was dismissed; `homerooms` are those that ended.
    Result<> ofStaff(people::PersonId person, const QList<classes::ClassId> &homerooms);
    /// Somebody whose class went on or ended as a whole: their accounts are dealt with, their invitations follow them.
    void ofInvited(people::PersonId person);
    /// Links, guardians and tasks of everybody who was named. Hands out the homerooms, links and guardians; the tasks
    /// are counted by whoever began the change.
    Result<Consequences> write();

private:
    struct Moved
    {
        people::PersonId pupil;
        classes::ClassId from;
    };
    struct Affected
    {
        people::PersonId person;
        QList<Moved> moved = {}; ///< the pupil, or those whose guardian it is
        bool isGuardian = false;
        bool byInvitation = false; ///< and by nothing else
    };
    struct Rights;
    struct Membership;

    void affect(const Affected &affected);
    void loseAudience(classes::ClassId id, const QList<invites::InviteRole> &roles);
    Rights rightsOf(people::PersonId person);
    void settleAccounts(const Affected &affected, const Rights &rights);
    QList<Membership> dropNeedless(const Rights &rights, QList<platform::PlatformTask> &open);
    std::optional<classes::ClassId> whereTo(const Affected &affected, const QList<classes::ClassId> &open,
                                            const QList<classes::ClassId> &left);
    void require(const platform::NewTask &task, QList<platform::PlatformTask> &open);
    void drop(platform::TaskId id, QList<platform::PlatformTask> &open);

    ConsequenceRooms m_rooms;
    journal::Change &m_change;
    GroupLinks m_groupLinks;
    QList<Affected> m_affected;
    QHash<people::PersonId, qsizetype> m_places; ///< in m_affected
    struct Emptied
    {
        classes::ClassId classId;
        QList<invites::InviteRole> roles;
    };
    QList<Emptied> m_emptied;
    Consequences m_consequences;
};

/// The one place where features that are not known here take part in what follows from somebody's leaving (open join
/// requests, a verification under way): called once inside the change, with every pupil who leaves or graduates and
/// every member of staff who is dismissed. Adds what it did; platform tasks are counted without it.
using LeavingHook = std::function<Result<>(journal::Change &, const QList<people::PersonId> &, Consequences &)>;

} // namespace starosta::movements
