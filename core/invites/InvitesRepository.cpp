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
    " WHERE o.class_id = l.class_id AND o.role = l.role AND o.addressee_id IS l.addressee_id AND o.id < l.id))"

#define STAROSTA_CLAIMED                                                                                               \
    " CASE WHEN l.addressee_id IS NOT NULL THEN EXISTS (SELECT 1 FROM platform_accounts a"                             \
    "   WHERE a.person_id = l.addressee_id AND" STAROSTA_CAME_BY_LINK                                                  \
    ") WHEN l.role = 'pupil' THEN EXISTS (SELECT 1 FROM enrolments e"                                                  \
    "   JOIN platform_accounts a ON a.person_id = e.person_id"                                                         \
    "   WHERE e.class_id = l.class_id AND e.to_date IS NULL AND" STAROSTA_CAME_BY_LINK                                 \
    ") WHEN l.role = 'guardian' THEN EXISTS (SELECT 1 FROM enrolments e"                                               \
    "   JOIN guardianships g ON g.pupil_id = e.person_id"                                                              \
    "   JOIN platform_accounts a ON a.person_id = g.guardian_id"                                                       \
    "   WHERE e.class_id = l.class_id AND e.to_date IS NULL AND" STAROSTA_CAME_BY_LINK                                 \
    ") WHEN c.kind = 'staff_room' THEN EXISTS (SELECT 1 FROM staff s JOIN platform_accounts a ON a.person_id = s.id"   \
    "   WHERE s.dismissed_on IS NULL AND" STAROSTA_CAME_BY_LINK                                                        \
    ") ELSE EXISTS (SELECT 1 FROM homerooms h JOIN platform_accounts a ON a.person_id = h.person_id"                   \
    "   WHERE h.class_id = l.class_id AND h.to_date IS NULL AND" STAROSTA_CAME_BY_LINK ") END"

// Of an audience `a`: class_id, role and, in the first, person_id.
#define STAROSTA_IN_AUDIENCE                                                                                           \
    "CASE a.role WHEN 'pupil' THEN EXISTS (SELECT 1 FROM enrolments e"                                                 \
    "   WHERE e.person_id = a.person_id AND e.class_id = a.class_id AND e.to_date IS NULL)"                            \
    " WHEN 'guardian' THEN EXISTS (SELECT 1 FROM guardianships g"                                                      \
    "   JOIN enrolments e ON e.person_id = g.pupil_id AND e.to_date IS NULL"                                           \
    "   WHERE g.guardian_id = a.person_id AND e.class_id = a.class_id)"                                                \
    " ELSE EXISTS (SELECT 1 FROM homerooms h"                                                                          \
    "   WHERE h.person_id = a.person_id AND h.class_id = a.class_id AND h.to_date IS NULL)"                            \
    "  OR EXISTS (SELECT 1 FROM staff s JOIN classes c ON c.id = a.class_id AND c.kind = 'staff_room'"                 \
    "   WHERE s.id = a.person_id AND s.dismissed_on IS NULL) END"

#define STAROSTA_HAS_AUDIENCE                                                                                          \
    "CASE a.role WHEN 'teacher' THEN EXISTS (SELECT 1 FROM homerooms h"                                                \
    "   WHERE h.class_id = a.class_id AND h.to_date IS NULL)"                                                          \
    "  OR EXISTS (SELECT 1 FROM classes c WHERE c.id = a.class_id AND c.kind = 'staff_room')"                          \
    "   AND EXISTS (SELECT 1 FROM staff s WHERE s.dismissed_on IS NULL)"                                               \
    " ELSE EXISTS (SELECT 1 FROM enrolments e WHERE e.class_id = a.class_id AND e.to_date IS NULL) END"

#define STAROSTA_SELECT_LINKS                                                                                          \
    "SELECT l.id, l.class_id, l.role, l.url, l.form, l.state, l.issued_on, l.valid_until, l.handed_out_on,"            \
    " l.ended_on, l.replaced_by,"                                                                                      \
    " (SELECT b.number FROM batches b"                                                                                 \
    "  WHERE b.id = (SELECT max(i.batch_id) FROM batch_items i WHERE i.link_id = l.id)),"                              \
    " l.addressee_id, l.paused_on," STAROSTA_CLAIMED ","                                                               \
    " EXISTS (SELECT 1 FROM member_lists),"                                                                            \
    " EXISTS (SELECT 1 FROM batch_items i WHERE i.link_id = l.id AND i.person_id IS NULL),"                            \
    " (SELECT b.printed_on FROM batches b"                                                                             \
    "  WHERE b.id = (SELECT min(i.batch_id) FROM batch_items i WHERE i.link_id = l.id)),"                              \
    " (SELECT min(j.changed_at) FROM journal_mail j WHERE j.link_id = l.id AND j.state = 'sent')"                      \
    " FROM invite_links l JOIN classes c ON c.id = l.class_id JOIN school_years y ON y.id = c.year_id"

// The parameters are those of LinkQuery in their order.
#define STAROSTA_AS_ASKED                                                                                              \
    " AND (?2 IS NULL OR l.role = ?2)"                                                                                 \
    " AND (?3 = 0 OR l.state IN ('active', 'handed_out', 'revocation_due'))"                                           \
    " AND (?4 = 0 OR y.is_current = 1 OR l.state = 'revocation_due')"                                                  \
    " AND (?5 IS NULL OR l.id IN (SELECT i.link_id FROM batch_items i"                                                 \
    "   JOIN batches b ON b.id = i.batch_id JOIN school_years n ON n.id = b.year_id"                                   \
    "   WHERE b.number = ?5 AND n.is_current = 1))"                                                                    \
    " AND (?6 = 0 OR l.addressee_id IS ?7)"

/// On the first paper, or in the first letter, that gave the link to people by name.
std::optional<QDate> firstGivenByName(const Statement &row)
{
    std::optional<QDate> first = row.optionalDate(17);
    if (const auto sent = row.optionalText(18)) {
        const QDate day = QDateTime::fromString(*sent, Qt::ISODateWithMs).toLocalTime().date();
        first = first ? std::min(*first, day) : day;
    }
    return first;
}

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
    const bool isOnPaperForAll = row.boolean(16);
    const auto named = firstGivenByName(row);
    link.toNamedOnly = named && !isOnPaperForAll && (!link.handedOutOn || *named <= *link.handedOutOn);
    return link;
}

} // namespace

QList<InviteLink> InvitesRepository::find(const LinkQuery &query)
{
    // Two texts: SQLite looks for no index where a parameter may say that everything is meant.
    Statement select(m_store, query.classId ? STAROSTA_SELECT_LINKS " WHERE l.class_id = ?1" STAROSTA_AS_ASKED
                                            : STAROSTA_SELECT_LINKS " WHERE ?1 IS NULL" STAROSTA_AS_ASKED);
    const auto role = query.role ? std::optional(token(*query.role)) : std::nullopt;
    select.bindAll(query.classId, role, query.liveOnly, query.currentYearOnly, query.batch, query.addressee.has_value(),
                   query.addressee.value_or(std::nullopt));
    QList<InviteLink> links;
    while (select.step())
        links.append(toLink(select));
    return links;
}

std::optional<InviteLink> InvitesRepository::find(LinkId id)
{
    Statement select(m_store, STAROSTA_SELECT_LINKS " WHERE l.id = ?1");
    select.bindAll(id);
    return select.step() ? std::optional(toLink(select)) : std::nullopt;
}

QList<StandingLink> InvitesRepository::standing()
{
    Statement select(m_store, "SELECT id, class_id, role, url, form, state, ended_on, addressee_id FROM invite_links");
    QList<StandingLink> links;
    while (select.step()) {
        const InviteForm form = inviteFormFromToken(select.text(4)).value_or(InviteForm::unknownOnAllowedHost);
        links.append({.id = select.id<LinkId>(0),
                      .classId = select.id<classes::ClassId>(1),
                      .role = *inviteRoleFromToken(select.text(2)),
                      .identity = InviteUrl::stored(select.text(3), form).identity(),
                      .state = *linkStateFromToken(select.text(5)),
                      .endedOn = select.optionalDate(6),
                      .addressee = select.optionalId<people::PersonId>(7)});
    }
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

QList<Claimant> InvitesRepository::claimants(LinkId id)
{
    Statement select(m_store, "SELECT p.id, p.surname, p.given, p.patronymic, min(a.first_seen) FROM invite_links l"
                              " JOIN platform_accounts a JOIN people p ON p.id = a.person_id WHERE l.id = ?1"
                              " AND CASE WHEN l.addressee_id IS NOT NULL THEN p.id = l.addressee_id"
                              " ELSE EXISTS (SELECT 1 FROM"
                              "  (SELECT l.class_id AS class_id, l.role AS role, p.id AS person_id) a"
                              "  WHERE " STAROSTA_IN_AUDIENCE ") END AND" STAROSTA_CAME_BY_LINK
                              " GROUP BY p.id ORDER BY min(a.first_seen), p.surname, p.given, p.patronymic, p.id");
    select.bindAll(id);
    QList<Claimant> found;
    while (select.step())
        found.append({.person = select.id<people::PersonId>(0),
                      .name = people::PersonName::stored(select.text(1), select.text(2), select.text(3)),
                      .firstSeen = select.date(4)});
    return found;
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

QList<LinkId> InvitesRepository::takeBackRevocationDue()
{
    Statement update(
        m_store,
        "UPDATE invite_links SET state = CASE WHEN handed_out_on IS NULL THEN 'active' ELSE 'handed_out' END"
        " WHERE id IN (SELECT a.id FROM (SELECT l.id, l.addressee_id AS person_id, l.class_id, l.role"
        "   FROM invite_links l JOIN classes k ON k.id = l.class_id JOIN school_years y ON y.id = k.year_id"
        "   WHERE l.state = 'revocation_due' AND y.is_current = 1 AND k.archived_on IS NULL) a"
        "  WHERE CASE WHEN a.person_id IS NULL THEN " STAROSTA_HAS_AUDIENCE " ELSE " STAROSTA_IN_AUDIENCE " END)"
        " RETURNING id");
    QList<LinkId> links;
    while (update.step())
        links.append(update.id<LinkId>(0));
    return links;
}

void InvitesRepository::setPaused(LinkId id, std::optional<QDate> since)
{
    Statement update(m_store, "UPDATE invite_links SET paused_on = ?2 WHERE id = ?1");
    update.run(id, since);
}

bool InvitesRepository::isInAudience(people::PersonId person, classes::ClassId classId, InviteRole role)
{
    Statement select(m_store,
                     "SELECT " STAROSTA_IN_AUDIENCE " FROM (SELECT ?1 AS person_id, ?2 AS class_id, ?3 AS role) a");
    select.bindAll(person, classId, token(role));
    return select.step() && select.boolean(0);
}

bool InvitesRepository::hasAudience(classes::ClassId classId, InviteRole role)
{
    Statement select(m_store, "SELECT " STAROSTA_HAS_AUDIENCE " FROM (SELECT ?1 AS class_id, ?2 AS role) a");
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
