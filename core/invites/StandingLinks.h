// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/NewLink.h"

#include <QHash>

namespace starosta::invites {

/// What a new link is held against.
struct StandingLink
{
    LinkId id;
    classes::ClassId classId;
    InviteRole role;
    QString identity; ///< see InviteUrl::identity()
    LinkState state;
    std::optional<QDate> endedOn = {};
    std::optional<people::PersonId> addressee = {};
};

/// Every link that is registered, found by what it is, and the live ones by their place: read once for any number of
/// new ones.
class StandingLinks
{
public:
    explicit StandingLinks(QList<StandingLink> links);

    const StandingLink *same(const InviteUrl &url) const;
    /// The live one that a new one would replace.
    std::optional<LinkId> inPlaceOf(const NewLink &link) const;
    /// A new one was registered, and whatever stood in its place does not work any more.
    void put(LinkId id, const NewLink &link, QDate day);

private:
    struct Place
    {
        classes::ClassId classId;
        InviteRole role;
        std::optional<people::PersonId> addressee;

        bool operator==(const Place &) const = default;
        friend size_t qHash(const Place &place, size_t seed)
        {
            return qHashMulti(seed, place.classId.value(), int(place.role),
                              place.addressee.value_or(people::PersonId(0)).value());
        }
    };

    void enter(qsizetype at);

    QList<StandingLink> m_links;
    QHash<QString, qsizetype> m_byIdentity;
    QHash<Place, qsizetype> m_live;
};

} // namespace starosta::invites
