// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invites/RevocationService.h"

#include "core/invites/ActsRepository.h"
#include "core/invites/InvitesRepository.h"
#include "core/school/SchoolService.h"

namespace starosta::invites {

using journal::Action;
using journal::Change;
using journal::Committed;

namespace {

QString subjectOf(const RevocationAct &act)
{
    return QStringLiteral("акт № %1 (%2)").arg(QString::number(act.number), QString::number(act.links));
}

journal::RecordRef recordOf(const RevocationAct &act)
{
    return {QStringLiteral("revocation_acts"), act.id.value()};
}

} // namespace

Result<> RevocationService::canRevoke(LinkId id)
{
    const auto link = m_rooms.invites.find(id);
    if (!link)
        return fail(ErrorCode::linkMissing);
    if (!link->isLive())
        return fail(ErrorCode::linkStateForbids, {token(link->state)});
    return {};
}

Result<Committed<RevocationAct>> RevocationService::revoke(const QList<LinkId> &links, const journal::Because &because,
                                                           ResetInCabinet reset)
{
    if (links.isEmpty())
        return fail(ErrorCode::linkMissing);
    return m_rooms.ledger.change({.action = Action::revokeLinks, .because = because},
                                 [&](Change &change) -> Result<RevocationAct> {
                                     auto act = revoke(change, links, because, reset);
                                     if (act) {
                                         change.setSubject(subjectOf(*act));
                                         change.setRecord(recordOf(*act));
                                     }
                                     return act;
                                 });
}

Result<RevocationAct> RevocationService::revoke(Change &change, const QList<LinkId> &links,
                                                const journal::Because &because, ResetInCabinet reset)
{
    InvitesRepository repository(change.store());
    ActsRepository acts(change.store());
    RevocationAct act = acts.add({.year = m_rooms.school.currentYear().id,
                                  .madeOn = change.today(),
                                  .reason = because.reason,
                                  .order = because.order});
    for (const LinkId id : links) {
        if (const auto can = canRevoke(id); !can)
            return failureOf(can);
        const InviteLink link = *m_rooms.invites.find(id);
        repository.end(id, LinkState::revoked, change.today());
        acts.addLink(act.id, {.link = id, .stateBefore = link.state});
        m_rooms.invites.forgetPause(change, link);
        if (reset == ResetInCabinet::toDo)
            m_rooms.platform.add(change, taskFor(platform::TaskKind::resetLink, link));
    }
    act.links = int(links.size());
    return act;
}

QList<RevocationAct> RevocationService::acts()
{
    return m_rooms.school.exists() ? ActsRepository(m_rooms.ledger.store()).acts(m_rooms.school.currentYear().id)
                                   : QList<RevocationAct>();
}

Result<ActContent> RevocationService::act(int number)
{
    const QList<RevocationAct> all = acts();
    const auto found =
        std::find_if(all.begin(), all.end(), [number](const RevocationAct &each) { return each.number == number; });
    if (found == all.end())
        return fail(ErrorCode::actMissing, {QString::number(number)});
    const school::School card = m_rooms.school.school();
    const auto appointment = m_rooms.school.currentAppointment();
    ActContent content{.act = *found,
                       .schoolName = card.fullName,
                       .platform = card.platform,
                       .headTitle = card.headTitle,
                       .headName = card.headName,
                       .administrator = appointment ? appointment->administrator : QString(),
                       .appointmentOrder = appointment ? appointment->order.value_or(QString()) : QString(),
                       .yearLabel = m_rooms.school.currentYear().year.label(),
                       .links = {}};
    // The class of a former year with its year: on paper its name would mean another one.
    const QHash<classes::ClassId, QString> classes = m_rooms.classes.labels();
    QSet<LinkId> toReset;
    for (const platform::PlatformTask &task : m_rooms.platform.list({.kind = platform::TaskKind::resetLink})) {
        if (task.content.link)
            toReset.insert(*task.content.link);
    }
    for (const ActLink &each : ActsRepository(m_rooms.ledger.store()).linksOf(found->id)) {
        const auto link = m_rooms.invites.find(each.link);
        if (!link)
            continue; // a link is never deleted
        content.awaitsReset = content.awaitsReset || toReset.contains(link->id);
        const auto addressee = link->addressee ? m_rooms.people.find(*link->addressee) : std::nullopt;
        content.links.append({.link = *link,
                              .className = classes.value(link->classId),
                              .stateBefore = each.stateBefore,
                              .batches = m_rooms.invites.batchesOf(link->id),
                              .addressee = addressee ? addressee->content.name.full() : QString()});
    }
    return content;
}

Result<Committed<ActContent>> RevocationService::print(int number, const Produce &produce,
                                                       const journal::Because &because)
{
    auto content = act(number);
    if (!content)
        return failureOf(content);
    return m_rooms.ledger.change({.action = Action::printAct,
                                  .subject = subjectOf(content->act),
                                  .record = recordOf(content->act),
                                  .because = because,
                                  .reversible = false},
                                 [&](Change &change) -> Result<ActContent> {
                                     if (!content->act.printedOn) {
                                         content->act.printedOn = change.today();
                                         ActsRepository(change.store()).setPrinted(content->act.id, change.today());
                                     }
                                     if (const Result<> made = produce(*content); !made)
                                         return failureOf(made);
                                     return *content;
                                 });
}

} // namespace starosta::invites
