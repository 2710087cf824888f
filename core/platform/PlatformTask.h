// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InviteLink.h"
#include "core/people/Person.h"

namespace starosta::platform {

using TaskId = Id<struct PlatformTaskTag>;

/// What is done in the platform's own cabinet. Later features add their kinds here.
enum class TaskKind {
    resetLink,      ///< a link was annulled: reset it, so that the old one stops working
    closeEntry,     ///< an audience is paused: switch joining by the link off
    openEntry,      ///< and on again
    removeMember,   ///< somebody who is there in a wrong role, twice, or has left
    inviteAnew,     ///< somebody removed gets a link into the right class and role
    findStranger,   ///< somebody is there whom the register does not know
    acceptRequest,  ///< a join request was accepted here
    refuseRequest,  ///< a join request was refused here
    confirmTeacher, ///< a teacher’s documents were seen
    setHomeroom,    ///< a class got another homeroom teacher
    endHomeroom,    ///< a teacher leads the class no longer
    createClass,    ///< a new year has a class that the platform does not have
    renameClass,    ///< a class goes on in the new year under another name
    closeClass,     ///< a class of the old year is over
    closeChats,     ///< the chats of a class are not carried on
};

enum class TaskState {
    open,
    done,
    dropped, ///< not needed any more
};

/// How it is known that a task was done.
enum class TaskProof {
    hand,   ///< the administrator said so
    import, ///< a list of the platform shows it
};

struct NewTask
{
    TaskKind kind;
    std::optional<classes::ClassId> classId = {};
    std::optional<invites::InviteRole> role = {};
    std::optional<people::PersonId> person = {};
    std::optional<invites::LinkId> link = {};
    /// The name as the platform shows it, where that is all that is known.
    QString shownName = {};

    bool operator==(const NewTask &) const = default;
};

struct PlatformTask
{
    TaskId id;
    NewTask content;
    QDate createdOn;
    TaskState state = TaskState::open;
    std::optional<QDate> endedOn = {};
    std::optional<TaskProof> proof = {};
    QString evidence = {}; ///< «members.csv, 12»: the file and row that prove it
};

/// In the order in which people choose among them.
QList<TaskKind> taskKinds();
QLatin1StringView token(TaskKind kind);
QLatin1StringView token(TaskState state);
QLatin1StringView token(TaskProof proof);
std::optional<TaskKind> taskKindFromToken(QStringView text);
std::optional<TaskState> taskStateFromToken(QStringView text);
std::optional<TaskProof> taskProofFromToken(QStringView text);

} // namespace starosta::platform
