// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InviteLink.h"
#include "core/invites/StandingLinks.h"
#include "core/storage/Store.h"

namespace starosta::invites {

struct LinkQuery
{
    std::optional<classes::ClassId> classId = {};
    std::optional<InviteRole> role = {};
    bool liveOnly = false;
    /// And what has still to be revoked of earlier years.
    bool currentYearOnly = false;
    /// Printed on this batch of the current year.
    std::optional<int> batch = {};
    /// Where it is set, only links for this addressee, or only group links.
    std::optional<std::optional<people::PersonId>> addressee = {};
};

class InvitesRepository
{
public:
    explicit InvitesRepository(storage::Store &store) : m_store(store) {}

    /// In no promised order.
    QList<InviteLink> find(const LinkQuery &query);
    std::optional<InviteLink> find(LinkId id);
    /// All that were ever registered, without what others know of them: in one pass, for lookups by the thousand.
    QList<StandingLink> standing();
    QList<int> batchesOf(LinkId id);
    /// Of the audience of today, by the same rule as InviteLink::claimed.
    QList<Claimant> claimants(LinkId id);
    /// People to whom a letter with the link went, or may have gone.
    int lettersWith(LinkId id);

    /// Active, issued on `day`.
    LinkId add(const NewLink &link, QDate day);
    void end(LinkId id, LinkState state, QDate day);
    void setReplacedBy(LinkId id, LinkId replacement);
    void setValidUntil(LinkId id, std::optional<QDate> day);
    /// Only what is active becomes handed out.
    void markHandedOut(LinkId id, QDate day);
    /// Only what is active or handed out.
    void markRevocationDue(LinkId id);
    /// Links of the year's classes whose audience is there again are what they were before it had left.
    QList<LinkId> takeBackRevocationDue();
    void setPaused(LinkId id, std::optional<QDate> since);
    /// Whether the person is of the audience of the class and role now: a pupil of the class, a guardian of one, its
    /// homeroom teacher, or anybody of the staff for «Учительская».
    bool isInAudience(people::PersonId person, classes::ClassId classId, InviteRole role);
    /// Whether there is anybody whom links of the class and role are for: a pupil of the class (for guardians too:
    /// theirs may be entered any day), its homeroom teacher, or anybody of the staff for «Учительская».
    bool hasAudience(classes::ClassId classId, InviteRole role);
    /// Personal links that are active or handed out and whose addressee is not of their audience any more.
    QList<LinkId> strayLinksOf(people::PersonId addressee);

private:
    storage::Store &m_store;
};

} // namespace starosta::invites
