// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invites/InvitesRepository.h"

#include "core/storage/Statement.h"

namespace starosta::invites {

using storage::Statement;

namespace {

// An account that came in by the link: at any time where no earlier link stood in its place, else seen first after the
// day of the change, on which either may have let somebody in. Joined with the audience rather than filtered by it, so
// that a class is looked through and not the school.
#define STAROSTA_CAME_BY_LINK                                                                                          \
    " (a.role IS NULL OR a.role = l.role) AND (a.first_seen > l.issued_on OR NOT EXISTS (SELECT 1 FROM invite_links o" \
    " WHERE o.class_id = l.class_id AND o.role = l.role AND o.addressee_id IS l.addressee_id AND o.id < l.id)))"

#define STAROSTA_CLAIMED                                                                                               \
    " CASE WHEN l.addressee_id IS NOT NULL THEN EXISTS (SELECT 1 FROM platform_accounts a"                             \
    "   WHERE a.person_id = l.addressee_id AND" STAROSTA_CAME_BY_LINK                                                  \
    " WHEN l.role = 'pupil' THEN EXISTS (SELECT 1 FROM enrolments e"                                                   \
    "   JOIN platform_accounts a ON a.person_id = e.person_id"                                                         \
    "   WHERE e.class_id = l.class_id AND e.to_date IS NULL AND" STAROSTA_CAME_BY_LINK                                 \
    " WHEN l.role = 'guardian' THEN EXISTS (SELECT 1 FROM enrolments e"                                                \
    "   JOIN guardianships g ON g.pupil_id = e.person_id"                                                              \
    "   JOIN platform_accounts a ON a.person_id = g.guardian_id"                                                       \
    "   WHERE e.class_id = l.class_id AND e.to_date IS NULL AND" STAROSTA_CAME_BY_LINK                                 \
    " WHEN c.kind = 'staff_room' THEN EXISTS (SELECT 1 FROM staff s JOIN platform_accounts a ON a.person_id = s.id"    \
    "   WHERE s.dismissed_on IS NULL AND" STAROSTA_CAME_BY_LINK                                                        \
    " ELSE EXISTS (SELECT 1 FROM homerooms h JOIN platform_accounts a ON a.person_id = h.person_id"                    \
    "   WHERE h.class_id = l.class_id AND h.to_date IS NULL AND" STAROSTA_CAME_BY_LINK " END"

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
                    .replacedBy = row.optionalId<LinkId>(10),
                    .addressee = row.optionalId<people::PersonId>(12),
                    .pausedOn = row.optionalDate(13)};
    if (const auto batch = row.optionalInteger(11))
        link.batch = int(*batch);
    // That nobody joined is known only where a list was read.
    if (const bool claimed = row.boolean(14); claimed || row.boolean(15))
        link.claimed = claimed;
    link.onSlipsOnly = link.batch && !row.boolean(16);
    return link;
}

} // namespace

QList<InviteLink> InvitesRepository::find(const LinkQuery &query)
{
    Statement select(m_store, "SELECT l.id, l.class_id, l.role, l.url, l.form, l.state, l.issued_on, l.valid_until,"
                              " l.handed_out_on, l.ended_on, l.replaced_by,"
                              " (SELECT max(b.number) FROM batches b"
                              "  WHERE b.id = (SELECT max(i.batch_id) FROM batch_items i WHERE i.link_id = l.id)),"
                              " l.addressee_id, l.paused_on," STAROSTA_CLAIMED ","
                              " EXISTS (SELECT 1 FROM member_lists),"
                              " EXISTS (SELECT 1 FROM batch_items i WHERE i.link_id = l.id AND i.person_id IS NULL)"
                              " FROM invite_links l JOIN classes c ON c.id = l.class_id"
                              " JOIN school_years y ON y.id = c.year_id"
                              " WHERE (?1 IS NULL OR l.id = ?1) AND (?2 IS NULL OR l.class_id = ?2)"
                              " AND (?3 IS NULL OR l.role = ?3) AND (?4 IS NULL OR instr(l.url, ?4) > 0)"
                              " AND (?5 = 0 OR l.state IN ('active', 'handed_out', 'revocation_due'))"
                              " AND (?6 = 0 OR y.is_current = 1 OR l.state = 'revocation_due')"
                              " AND (?7 = 0 OR l.addressee_id IS ?8)"
                              " AND (?9 IS NULL OR l.id IN (SELECT i.link_id FROM batch_items i"
                              "   JOIN batches b ON b.id = i.batch_id JOIN school_years n ON n.id = b.year_id"
                              "   WHERE b.number = ?9 AND n.is_current = 1))");
    const auto role = query.role ? std::optional(token(*query.role)) : std::nullopt;
    select.bindAll(query.id, query.classId, role, query.identity, query.liveOnly, query.currentYearOnly,
                   query.addressee.has_value(), query.addressee.value_or(std::nullopt), query.batch);
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

LinkId InvitesRepository::add(const NewLink &link, QDate day)
{
    Statement insert(m_store, "INSERT INTO invite_links (class_id, role, url, form, state, issued_on, valid_until,"
                              " addressee_id) VALUES (?1, ?2, ?3, ?4, 'active', ?5, ?6, ?7)");
    insert.run(link.classId, token(link.role), link.url.secret(), token(link.url.form()), day, link.validUntil,
               link.addressee);
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

int InvitesRepository::lettersWith(LinkId id)
{
    Statement select(m_store, "SELECT count(DISTINCT person_id) FROM journal_mail"
                              " WHERE link_id = ?1 AND state IN ('handed_over', 'sent', 'uncertain')");
    select.bindAll(id);
    return select.step() ? int(select.integer(0)) : 0;
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

void InvitesRepository::setPaused(LinkId id, std::optional<QDate> since)
{
    Statement update(m_store, "UPDATE invite_links SET paused_on = ?2 WHERE id = ?1");
    update.run(id, since);
}

bool InvitesRepository::isInAudience(people::PersonId person, classes::ClassId classId, InviteRole role)
{
    Statement select(m_store,
                     "SELECT CASE ?3"
                     " WHEN 'pupil' THEN EXISTS (SELECT 1 FROM enrolments WHERE person_id = ?1 AND class_id = ?2 AND "
                     "to_date IS NULL)"
                     " WHEN 'guardian' THEN EXISTS (SELECT 1 FROM guardianships g"
                     "   JOIN enrolments e ON e.person_id = g.pupil_id AND e.to_date IS NULL"
                     "   WHERE g.guardian_id = ?1 AND e.class_id = ?2)"
                     " ELSE EXISTS (SELECT 1 FROM homerooms WHERE person_id = ?1 AND class_id = ?2 AND to_date IS NULL)"
                     "   OR EXISTS (SELECT 1 FROM staff s JOIN classes c ON c.id = ?2 AND c.kind = 'staff_room'"
                     "     WHERE s.id = ?1 AND s.dismissed_on IS NULL)"
                     " END");
    select.bindAll(person, classId, token(role));
    return select.step() && select.boolean(0);
}

bool InvitesRepository::hasAudience(classes::ClassId classId, InviteRole role)
{
    Statement select(m_store,
                     "SELECT CASE ?2"
                     " WHEN 'teacher' THEN EXISTS (SELECT 1 FROM homerooms WHERE class_id = ?1 AND to_date IS NULL)"
                     "   OR EXISTS (SELECT 1 FROM classes WHERE id = ?1 AND kind = 'staff_room')"
                     "     AND EXISTS (SELECT 1 FROM staff WHERE dismissed_on IS NULL)"
                     " ELSE EXISTS (SELECT 1 FROM enrolments WHERE class_id = ?1 AND to_date IS NULL)"
                     " END");
    select.bindAll(classId, token(role));
    return select.step() && select.boolean(0);
}

QList<LinkId> InvitesRepository::strayLinksOf(people::PersonId addressee)
{
    struct Personal
    {
        LinkId id;
        classes::ClassId classId;
        QString role;
    };
    QList<Personal> links;
    {
        Statement select(m_store, "SELECT id, class_id, role FROM invite_links"
                                  " WHERE addressee_id = ?1 AND state IN ('active', 'handed_out')");
        select.bindAll(addressee);
        while (select.step())
            links.append({select.id<LinkId>(0), select.id<classes::ClassId>(1), select.text(2)});
    }
    QList<LinkId> stray;
    for (const Personal &link : std::as_const(links)) {
        const auto role = inviteRoleFromToken(link.role);
        if (role && !isInAudience(addressee, link.classId, *role))
            stray.append(link.id);
    }
    return stray;
}

} // namespace starosta::invites
