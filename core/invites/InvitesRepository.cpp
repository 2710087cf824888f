// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invites/InvitesRepository.h"

#include "core/storage/Statement.h"

namespace starosta::invites {

using storage::Statement;

namespace {

InviteLink toLink(const Statement &row)
{
    // Role and state are checked by the schema. A form that a later version knows is one that we do not.
    const InviteForm form = inviteFormFromToken(row.text(4)).value_or(InviteForm::unknownOnAllowedHost);
    InviteLink link{.id = row.id<LinkId>(0),
                    .classId = row.id<classes::ClassId>(1),
                    .role = *inviteRoleFromToken(row.text(2)),
                    .url = InviteUrl::stored(row.text(3), form),
                    .state = *linkStateFromToken(row.text(5)),
                    .issuedOn = row.date(6),
                    .validUntil = row.optionalDate(7),
                    .handedOutOn = row.optionalDate(8),
                    .endedOn = row.optionalDate(9),
                    .replacedBy = row.optionalId<LinkId>(10)};
    if (const auto batch = row.optionalInteger(11))
        link.batch = int(*batch);
    return link;
}

} // namespace

QList<InviteLink> InvitesRepository::find(const LinkQuery &query)
{
    Statement select(m_store, "SELECT l.id, l.class_id, l.role, l.url, l.form, l.state, l.issued_on, l.valid_until,"
                              " l.handed_out_on, l.ended_on, l.replaced_by,"
                              " (SELECT max(b.number) FROM batches b"
                              "  WHERE b.id = (SELECT max(i.batch_id) FROM batch_items i WHERE i.link_id = l.id))"
                              " FROM invite_links l JOIN classes c ON c.id = l.class_id"
                              " JOIN school_years y ON y.id = c.year_id"
                              " WHERE (?1 IS NULL OR l.id = ?1) AND (?2 IS NULL OR l.class_id = ?2)"
                              " AND (?3 IS NULL OR l.role = ?3) AND (?4 IS NULL OR instr(l.url, ?4) > 0)"
                              " AND (?5 = 0 OR l.state IN ('active', 'handed_out', 'revocation_due'))"
                              " AND (?6 = 0 OR y.is_current = 1)");
    const auto role = query.role ? std::optional(token(*query.role)) : std::nullopt;
    select.bindAll(query.id, query.classId, role, query.identity, query.liveOnly, query.currentYearOnly);
    QList<InviteLink> links;
    while (select.step())
        links.append(toLink(select));
    // What stands in an address is not yet what it is.
    if (query.identity)
        links.removeIf([&query](const InviteLink &link) { return link.url.identity() != *query.identity; });
    return links;
}

QList<int> InvitesRepository::batchesOf(LinkId id)
{
    Statement select(m_store, "SELECT b.number FROM batches b WHERE b.id IN"
                              " (SELECT i.batch_id FROM batch_items i WHERE i.link_id = ?1) ORDER BY b.id");
    select.bindAll(id);
    QList<int> numbers;
    while (select.step())
        numbers.append(int(select.integer(0)));
    return numbers;
}

LinkId InvitesRepository::add(classes::ClassId classId, InviteRole role, const InviteUrl &url, QDate day,
                              std::optional<QDate> validUntil)
{
    Statement insert(m_store, "INSERT INTO invite_links (class_id, role, url, form, state, issued_on, valid_until)"
                              " VALUES (?1, ?2, ?3, ?4, 'active', ?5, ?6)");
    insert.run(classId, token(role), url.secret(), token(url.form()), day, validUntil);
    return LinkId(insert.insertedRow());
}

void InvitesRepository::end(LinkId id, LinkState state, QDate day)
{
    Statement update(m_store, "UPDATE invite_links SET state = ?2, ended_on = ?3 WHERE id = ?1");
    update.run(id, token(state), day);
}

void InvitesRepository::setReplacedBy(LinkId id, LinkId replacement)
{
    Statement update(m_store, "UPDATE invite_links SET replaced_by = ?2 WHERE id = ?1");
    update.run(id, replacement);
}

void InvitesRepository::setValidUntil(LinkId id, std::optional<QDate> day)
{
    Statement update(m_store, "UPDATE invite_links SET valid_until = ?2 WHERE id = ?1");
    update.run(id, day);
}

void InvitesRepository::markHandedOut(LinkId id, QDate day)
{
    Statement update(m_store, "UPDATE invite_links SET state = 'handed_out', handed_out_on = ?2"
                              " WHERE id = ?1 AND state = 'active'");
    update.run(id, day);
}

void InvitesRepository::markRevocationDue(LinkId id)
{
    Statement update(m_store, "UPDATE invite_links SET state = 'revocation_due'"
                              " WHERE id = ?1 AND state IN ('active', 'handed_out')");
    update.run(id);
}

} // namespace starosta::invites
