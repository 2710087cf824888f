// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QList>

namespace starosta::verification {

using RoundId = Id<struct VerificationTag>;

enum class RoundState {
    requested,
    documentsSeen,
    confirmed, ///< on the platform, as a person said
    refused,
};

/// One round of confirming that somebody is a teacher: from the request to its end.
struct Round
{
    RoundId id;
    people::PersonId person;
    RoundState state = RoundState::requested;
    QDate requestedOn = {};
    std::optional<QDate> seenOn = {};
    QString seenBy = {};    ///< the administrator of that day
    QString documents = {}; ///< what was seen
    std::optional<QDate> endedOn = {};
    std::optional<QDate> validUntil = {}; ///< of a confirmation; without it, it does not end
    std::optional<QDate> leftOn = {};     ///< of a confirmation that ended with a dismissal
    QString position = {};                ///< as it stood at the confirmation
    QString reason = {};                  ///< of a refusal
};

/// How things stand with a member of staff: the latest round, and what has become of it since. Computed, never stored.
enum class TeacherState {
    notBegun,
    requested,
    documentsSeen,
    confirmed,
    refused,
    expired,         ///< the confirmation was valid until a day that is past: needed again
    positionChanged, ///< another position than at the confirmation: needed again
    dismissedSince,  ///< dismissed after the confirmation, and hired again: needed again
};

/// A member of staff, all of whom have to be confirmed: duty 7.
struct Teacher
{
    people::PersonId person;
    people::PersonName name;
    QString position = {};
    TeacherState state = TeacherState::notBegun;
    std::optional<Round> latest = {};
    /// The documents were seen, and the action on the platform is ticked or not needed: somebody has to say here
    /// whether the status is confirmed.
    bool isTaskOver = false;

    /// A new round can be begun.
    bool canRequest() const;
    bool isNeededAgain() const
    {
        return state == TeacherState::expired || state == TeacherState::positionChanged ||
               state == TeacherState::dismissedSince;
    }
};

/// Of a round on this day, for somebody in this position.
TeacherState stateOf(const std::optional<Round> &latest, const QString &position, QDate today);

QLatin1StringView token(RoundState state);
QLatin1StringView token(TeacherState state);
std::optional<RoundState> roundStateFromToken(QStringView text);
std::optional<TeacherState> teacherStateFromToken(QStringView text);
/// In the order in which they are dealt with.
QList<TeacherState> teacherStates();

} // namespace starosta::verification
