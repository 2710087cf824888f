// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/invites/InviteRole.h"
#include "core/people/Person.h"

#include <QDate>
#include <QList>

#include <optional>

namespace starosta::members {

using AccountId = Id<struct PlatformAccountTag>;

/// Who said whose account it is.
enum class Decision {
    open,     ///< nobody yet
    matched,  ///< the program: the name and the role leave no doubt
    chosen,   ///< a person
    stranger, ///< a person: nobody of the register
};

/// One member as the platform shows it: it gives no number, so an account is known by its name, role and class alone.
struct Account
{
    AccountId id;
    QString shownName;
    std::optional<invites::InviteRole> role = {}; ///< none where the list does not say it
    std::optional<classes::ClassId> classId = {};
    std::optional<QDate> lastActive = {};
    QDate firstSeen = {};
    QDate lastSeen = {};
    std::optional<QDate> goneOn = {};
    std::optional<people::PersonId> person = {};
    Decision decision = Decision::open;
    /// A person took back what was decided: only a person decides again, unless a list says something else of it.
    bool isTakenBack = false;
    QString evidence = {}; ///< «members.csv, 12»: the first list that shows it; empty where it was noted by hand

    bool isByHand() const { return evidence.isEmpty(); }
    bool operator==(const Account &) const = default;
};

/// What is to be said of an account.
enum class MemberState {
    joined,
    question,   ///< several people, or a name that only resembles one
    stranger,   ///< nobody of the register
    wrongRole,  ///< somebody who has another role in the register
    wrongClass, ///< somebody who is in another class
    twice,      ///< somebody who has another account already
    left,       ///< somebody who is not of the school any more
};

/// Why somebody comes into question for an account.
enum class CandidateReason {
    name,       ///< the same name and role (and class, where the list gives one)
    otherClass, ///< the same name and role
    otherRole,  ///< the same name
    joined,     ///< the same name; has an account already
    remembered, ///< was chosen for this name before
    nearName,   ///< a name that resembles it
};

struct Candidate
{
    people::PersonId person;
    CandidateReason reason;
    QString name = {};
    QString className = {}; ///< of a guardian: those of the pupils
    people::Roles roles = {};
};

/// An account, whose it is or may be, and what is to be said of it.
struct Member
{
    Account account;
    MemberState state = MemberState::stranger;
    QString accountClass = {}; ///< as the platform shows it
    /// Of the person whose account it is.
    QString personName = {};
    QString personClass = {};
    people::Roles personRoles = {};
    /// Of an account of which nobody has said whose it is; the likeliest first.
    QList<Candidate> candidates = {};
    /// Matched, though somebody in another role has the same name.
    bool hasNamesakeElsewhere = false;
    /// Matched, and so many others have the same name and role (and class, where the list gives one) and an account
    /// each: that they are there is sure, which account is whose is not.
    int namesakes = 0;
    /// The sentence that goes with the state; none for joined and left.
    std::optional<Error> finding = {};

    /// Somebody has to say whose account it is.
    bool isAsked() const { return account.decision == Decision::open && !candidates.isEmpty(); }
    /// The one who would be accepted unseen: the name is the same, and nobody else has it.
    std::optional<people::PersonId> proposed() const;
};

/// The role in which somebody should be on the platform: of several, a pupil's, then a teacher's.
std::optional<invites::InviteRole> rightRoleOf(people::Roles roles);

struct Refusal
{
    people::PersonId person;
    QDate on;
    QString note = {};
};

/// A list of the platform that was read.
struct MemberList
{
    QDate takenOn;
    QString fileName;
    QByteArray digest; ///< see table::TableFile
    int rows = 0;
    bool hasRoles = true;
};

QLatin1StringView token(Decision decision);
QLatin1StringView token(MemberState state);
QLatin1StringView token(CandidateReason reason);
std::optional<Decision> decisionFromToken(QStringView text);
std::optional<MemberState> memberStateFromToken(QStringView text);

/// Accounts of one person in this role in these classes are of two places, and neither is one too many: a parent is in
/// the classes of all children, a teacher in any, a pupil in one.
bool areTwoPlaces(std::optional<invites::InviteRole> role, std::optional<classes::ClassId> one,
                  std::optional<classes::ClassId> other);

/// A member of staff is a teacher on the platform.
people::Role roleOf(invites::InviteRole role);
invites::InviteRole inviteRoleOf(people::Role role);

} // namespace starosta::members
