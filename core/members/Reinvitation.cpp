// SPDX-License-Identifier: GPL-3.0-or-later
// A role cannot be changed on the platform: whoever has a wrong one, or is in a wrong class, is removed there and
// invited anew.
#include "core/invites/RevocationService.h"
#include "core/members/MemberTasks.h"
#include "core/members/MembersService.h"
#include "core/members/MembersWork.h"
#include "core/sheets/SheetsService.h"

namespace starosta::members {

using invites::InviteLink;
using invites::InviteRole;
using journal::Action;
using journal::Change;
using journal::Committed;

namespace {

QList<classes::ClassId> classesFor(const KnownPerson &person, InviteRole role, classes::ClassId staffRoom)
{
    switch (role) {
    case InviteRole::pupil:
        return person.pupilOf ? QList{*person.pupilOf} : QList<classes::ClassId>();
    case InviteRole::guardian:
        return person.guardianIn;
    case InviteRole::teacher:
        return {staffRoom};
    }
    Q_UNREACHABLE();
}

/// Who is there as they should be stays: parents are guardians and staff at once.
bool isToGo(const Member &member, const Reinvitation &plan)
{
    const bool isOfAnotherRole = member.state == MemberState::joined && member.account.role != plan.role;
    return member.account.person == plan.person && !member.account.isByHand() && !isOfAnotherRole;
}

/// «родитель → ученик, 1Б, № 5»: no name, no link.
QString subjectOf(const Reinvitation &plan, std::optional<int> batch)
{
    QStringList parts;
    QStringList before;
    for (const Account &account : plan.removed) {
        const QString word = account.role ? invites::paperWord(*account.role) : QStringLiteral("?");
        if (!before.contains(word))
            before.append(word);
    }
    const QString role = invites::paperWord(plan.role);
    parts.append(before.isEmpty() ? role : QStringLiteral("%1 → %2").arg(before.join(QStringLiteral(", ")), role));
    if (!plan.classNames.isEmpty())
        parts.append(plan.classNames);
    if (batch)
        parts.append(QStringLiteral("№ %1").arg(*batch));
    return parts.join(QStringLiteral(", "));
}

sheets::SheetRequest slipFor(people::PersonId person, InviteRole role, const QList<classes::ClassId> &classes)
{
    return {.form = sheets::SheetForm::slips,
            .role = role,
            .classes = classes,
            .people = {person},
            .after = sheets::AfterPrinting::leave};
}

} // namespace

Result<Reinvitation> MembersService::planReinvite(const ReinviteRequest &request, const Picture &picture)
{
    const auto known = picture.people.find(request.person);
    if (!known)
        return fail(ErrorCode::personMissing);
    const KnownPerson &person = picture.people[*known];
    const auto role = request.role ? request.role : rightRoleOf(person.roles);
    if (!role || !person.has(*role))
        return fail(ErrorCode::personMissing);
    Reinvitation plan{.person = request.person,
                      .name = person.name.full(),
                      .role = *role,
                      .classNames = {},
                      .removed = {},
                      .revoked = {}};
    const QList<classes::ClassId> classes = classesFor(person, *role, m_rooms.classes.staffRoom().id);
    QStringList names;
    for (const classes::ClassId id : classes)
        names.append(picture.labels.value(id));
    plan.classNames = names.join(QStringLiteral(", "));

    MembersRepository repository(m_rooms.ledger.store());
    for (const Member &member : membersNow(picture, repository)) {
        if (isToGo(member, plan))
            plan.removed.append(member.account);
    }
    for (const InviteLink &link : m_rooms.invites.list({.liveOnly = true})) {
        if (link.addressee != request.person)
            continue;
        const bool leadsRight = person.has(link.role) && person.isIn(link.classId, link.role);
        if (!leadsRight || link.state == invites::LinkState::revocationDue)
            plan.revoked.append(link);
    }
    auto slip = m_rooms.sheets.preview(slipFor(request.person, *role, classes));
    if (slip)
        plan.slip = std::move(*slip);
    else
        plan.noSlip = slip.error();
    return plan;
}

Result<Reinvitation> MembersService::planReinvite(const ReinviteRequest &request)
{
    NoProgress progress;
    const auto picture = m_rooms.ledger.read([&] { return this->picture(progress); });
    if (!picture)
        return failureOf(picture);
    return planReinvite(request, *picture);
}

Result<Committed<Reinvited>> MembersService::reinvite(const ReinviteRequest &request, const MakeSlip &slip,
                                                      const journal::Because &because)
{
    NoProgress progress;
    const auto picture = m_rooms.ledger.read([&] { return this->picture(progress); });
    if (!picture)
        return failureOf(picture);
    const auto plan = planReinvite(request, *picture);
    if (!plan)
        return failureOf(plan);
    Reinvited report;
    QList<invites::LinkId> handedOut;
    if (slip) {
        if (plan->noSlip)
            return tl::unexpected(*plan->noSlip);
        // Paper cannot be taken back, so it is an entry of its own, and the first: what cannot be made changes nothing.
        QList<classes::ClassId> classes;
        for (const sheets::ClassPart &part : plan->slip->parts) {
            classes.append(part.classId);
            handedOut.append(part.link.id);
        }
        const auto printed = m_rooms.sheets.issue(slipFor(plan->person, plan->role, classes), slip, because);
        if (!printed)
            return failureOf(printed);
        report.batch = printed->value.batch;
    }
    const auto body = [&](Change &change) -> Result<Reinvited> {
        if (!plan->revoked.isEmpty()) {
            QList<invites::LinkId> links;
            for (const InviteLink &link : plan->revoked)
                links.append(link.id);
            // An act says why; as it stands on paper.
            journal::Because why = because;
            if (why.reason.isEmpty())
                why.reason = QStringLiteral("приглашение заново: ссылка вела в другой класс или в другую роль");
            const auto act = m_rooms.revocation.revoke(change, links, why);
            if (!act)
                return failureOf(act);
            report.act = act->number;
            // Once the act is printed this cannot be undone: so nothing offers to.
            change.setRecord({QStringLiteral("revocation_acts"), act->id.value()});
        }
        MemberTasks tasks(m_rooms.platform, change, picture->people);
        for (const Account &account : plan->removed)
            tasks.removeAccount(account);
        // Of a parent who is in the classes of several children, the first that is right.
        const KnownPerson &person = picture->people[*picture->people.find(plan->person)];
        std::optional<classes::ClassId> shownIn;
        for (const Account &account : plan->removed) {
            if (!shownIn && account.classId && person.isIn(*account.classId, plan->role))
                shownIn = account.classId;
        }
        tasks.inviteAnew(person, plan->role, shownIn);
        report.tasks = tasks.made();
        if (const auto marked = m_rooms.invites.markHandedOut(change, handedOut); !marked)
            return failureOf(marked);
        return report;
    };
    return m_rooms.ledger.change({.action = Action::reinvite,
                                  .subject = subjectOf(*plan, report.batch),
                                  .record = journal::RecordRef{QStringLiteral("people"), plan->person.value()},
                                  .because = because},
                                 body);
}

} // namespace starosta::members
