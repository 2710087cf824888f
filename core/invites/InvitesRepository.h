// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InviteLink.h"
#include "core/storage/Store.h"

namespace starosta::invites {

struct LinkQuery
{
    std::optional<LinkId> id = {};
    std::optional<classes::ClassId> classId = {};
    std::optional<InviteRole> role = {};
    /// As InviteUrl::identity().
    std::optional<QString> identity = {};
    bool liveOnly = false;
    bool currentYearOnly = false;
};

class InvitesRepository
{
public:
    explicit InvitesRepository(storage::Store &store) : m_store(store) {}

    /// In no promised order.
    QList<InviteLink> find(const LinkQuery &query);
    QList<int> batchesOf(LinkId id);

    /// Active, issued on `day`.
    LinkId add(classes::ClassId classId, InviteRole role, const InviteUrl &url, QDate day,
               std::optional<QDate> validUntil);
    void end(LinkId id, LinkState state, QDate day);
    void setReplacedBy(LinkId id, LinkId replacement);
    void setValidUntil(LinkId id, std::optional<QDate> day);
    /// Only what is active becomes handed out.
    void markHandedOut(LinkId id, QDate day);
    /// Only what is active or handed out.
    void markRevocationDue(LinkId id);

private:
    storage::Store &m_store;
};

} // namespace starosta::invites
