// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/MemberViews.h"
#include "core/requests/JoinRequest.h"

#include <vector>

namespace starosta::requests {

/// The register, and what else tells whose a request is.
struct Surroundings
{
    members::Register people;
    members::ClassLabels labels = {};
    std::optional<classes::ClassId> staffRoom = {};
    /// Of people without any role the day on which the last one ended.
    QHash<people::PersonId, QDate> leftOn = {};
    /// Accounts that are there and whose they are.
    QHash<people::PersonId, QList<members::Account>> accounts = {};

    /// The person is on the platform in this role, as far as its lists say; in this class, where it is known of both.
    bool hasJoined(people::PersonId person, invites::InviteRole role,
                   std::optional<classes::ClassId> classId = {}) const;
    /// The class is one of theirs in this role: «Учительская» has teachers only, a teacher may be in any class.
    bool isTheirs(classes::ClassId classId, const members::KnownPerson &person, invites::InviteRole role) const;
    /// Where they are in this role: classes, or «Учительская».
    QString placesOf(const members::KnownPerson &person, invites::InviteRole role) const;
};

/// Whose the requests seem to be, by names, roles and classes; in their order. Names that nobody has are looked for in
/// one going through the register.
///
/// Nobody is certain where a namesake would do as well: the class asked for may tell namesakes apart, the role of a
/// pupil or a parent, too. Whoever asks to be a teacher and has the name of a pupil or a parent who has not joined is
/// asked about: a teacher's rights are sensitive.
std::vector<Proposal> proposalsFor(const std::vector<RequestContent> &requests, const Surroundings &around);

/// The certain ones alone, without a search for names that resemble those that nobody has: who would be accepted
/// unseen, in their order.
struct Certain
{
    people::PersonId person;
    invites::InviteRole role;
};
std::optional<Certain> certainOf(const Proposal &proposal);
std::vector<std::optional<Certain>> certainFor(const std::vector<RequestContent> &requests, const Surroundings &around);

} // namespace starosta::requests
