// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invites/ActsRepository.h"

#include "core/storage/Statement.h"

namespace starosta::invites {

using storage::Statement;

QList<RevocationAct> ActsRepository::acts(school::YearId year)
{
    Statement select(m_store, "SELECT id, number, made_on, reason, order_label, printed_on,"
                              " (SELECT count(*) FROM revocation_act_links l WHERE l.act_id = a.id)"
                              " FROM revocation_acts a WHERE year_id = ?1 ORDER BY number DESC");
    select.bindAll(year);
    QList<RevocationAct> acts;
    while (select.step())
        acts.append({.id = select.id<ActId>(0),
                     .number = int(select.integer(1)),
                     .madeOn = select.date(2),
                     .reason = select.text(3),
                     .order = select.text(4),
                     .printedOn = select.optionalDate(5),
                     .links = int(select.integer(6))});
    return acts;
}

QList<ActLink> ActsRepository::linksOf(ActId id)
{
    Statement select(m_store, "SELECT link_id, state_before FROM revocation_act_links WHERE act_id = ?1 ORDER BY id");
    select.bindAll(id);
    QList<ActLink> links;
    while (select.step()) // the state is checked by the schema
        links.append({.link = select.id<LinkId>(0), .stateBefore = *linkStateFromToken(select.text(1))});
    return links;
}

RevocationAct ActsRepository::add(const NewAct &act)
{
    Statement highest(m_store, "SELECT ifnull(max(number), 0) FROM revocation_acts WHERE year_id = ?1");
    highest.bindAll(act.year);
    const qint64 number = highest.step() ? highest.integer(0) + 1 : 1;
    Statement insert(m_store, "INSERT INTO revocation_acts (year_id, number, made_on, reason, order_label)"
                              " VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.run(act.year, number, act.madeOn, act.reason, act.order);
    return {.id = ActId(insert.insertedRow()),
            .number = int(number),
            .madeOn = act.madeOn,
            .reason = act.reason,
            .order = act.order};
}

void ActsRepository::addLink(ActId act, const ActLink &link)
{
    Statement insert(m_store, "INSERT INTO revocation_act_links (act_id, link_id, state_before) VALUES (?1, ?2, ?3)");
    insert.run(act, link.link, token(link.stateBefore));
}

void ActsRepository::setPrinted(ActId id, QDate day)
{
    Statement update(m_store, "UPDATE revocation_acts SET printed_on = ?2 WHERE id = ?1 AND printed_on IS NULL");
    update.run(id, day);
}

} // namespace starosta::invites
