// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invites/StandingLinks.h"

namespace starosta::invites {

StandingLinks::StandingLinks(QList<StandingLink> links) : m_links(std::move(links))
{
    for (qsizetype at = 0; at < m_links.size(); ++at)
        enter(at);
}

void StandingLinks::enter(qsizetype at)
{
    const StandingLink &link = m_links[at];
    // Earlier versions let one invitation stand twice, in two forms: the live one is the one to tell of.
    if (!m_byIdentity.contains(link.identity) || isLive(link.state))
        m_byIdentity.insert(link.identity, at);
    if (isLive(link.state))
        m_live.insert({link.classId, link.role, link.addressee}, at);
}

const StandingLink *StandingLinks::same(const InviteUrl &url) const
{
    const auto found = m_byIdentity.constFind(url.identity());
    return found == m_byIdentity.constEnd() ? nullptr : &m_links[*found];
}

std::optional<LinkId> StandingLinks::inPlaceOf(const NewLink &link) const
{
    const auto found = m_live.constFind({link.classId, link.role, link.addressee});
    return found == m_live.constEnd() ? std::nullopt : std::optional(m_links[*found].id);
}

void StandingLinks::put(LinkId id, const NewLink &link, QDate day)
{
    if (const auto old = m_live.constFind({link.classId, link.role, link.addressee}); old != m_live.constEnd()) {
        m_links[*old].state = LinkState::replaced;
        m_links[*old].endedOn = day;
    }
    m_links.append({.id = id,
                    .classId = link.classId,
                    .role = link.role,
                    .identity = link.url.identity(),
                    .state = LinkState::active,
                    .addressee = link.addressee});
    enter(m_links.size() - 1);
}

} // namespace starosta::invites
