// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of links that are registered, and the policy that says so.
#include "core/base/DateText.h"
#include "core/invites/InvitesRepository.h"
#include "core/invites/InvitesService.h"
#include "core/school/SchoolService.h"

namespace starosta::invites {

using journal::Action;
using journal::Change;
using journal::Committed;
using platform::TaskKind;

namespace {

const QString kTable = QStringLiteral("invite_links");

// The settings of the policy.
constexpr QLatin1StringView kLifetime("link_lifetime");
constexpr QLatin1StringView kMaximum("link_maximum_days");
constexpr QLatin1StringView kUnlimited("link_unlimited");
constexpr QLatin1StringView kUnclaimed("link_unclaimed_days");
constexpr QLatin1StringView kReminder("link_reminder_days");
constexpr QLatin1StringView kTerms("link_term_ends");

} // namespace

platform::NewTask taskFor(TaskKind kind, const InviteLink &link)
{
    return {.kind = kind, .classId = link.classId, .role = link.role, .person = link.addressee, .link = link.id};
}

LinkPolicy InvitesService::policy()
{
    LinkPolicy policy;
    school::SchoolService &school = m_rooms.school;
    // A value that cannot be read was written around the program, or by a later version: the usual one holds.
    if (const auto text = school.setting(kLifetime))
        policy.standard = lifetimeFromToken(*text).value_or(policy.standard);
    if (const auto text = school.setting(kMaximum); text && text->toInt() > 0)
        policy.maximumDays = text->toInt();
    policy.unlimitedAllowed = school.setting(kUnlimited) == QStringLiteral("yes");
    if (const auto text = school.setting(kUnclaimed); text && text->toInt() > 0)
        policy.unclaimedDays = text->toInt();
    if (const auto text = school.setting(kReminder))
        policy.reminderDays = text->toInt();
    if (const auto text = school.setting(kTerms))
        policy.termEnds = termEndsFromText(*text).value_or(policy.termEnds);
    return policy;
}

Result<Committed<void>> InvitesService::setPolicy(const LinkPolicy &policy, const journal::Because &because)
{
    if (const auto sound = checkPolicy(policy); !sound)
        return failureOf(sound);
    return m_rooms.ledger.change(
        {.action = Action::changeSetting, .subject = QStringLiteral("link_policy"), .because = because},
        [&](Change &change) -> Result<> {
            const LinkPolicy before = this->policy();
            const auto set = [&](QLatin1StringView key, const QString &was, const QString &value) {
                if (was != value)
                    m_rooms.school.setSetting(change, key, value);
            };
            const auto days = [](std::optional<int> value) { return QString::number(value.value_or(0)); };
            const auto yesNo = [](bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); };
            set(kLifetime, token(before.standard), token(policy.standard));
            set(kMaximum, days(before.maximumDays), days(policy.maximumDays));
            set(kUnlimited, yesNo(before.unlimitedAllowed), yesNo(policy.unlimitedAllowed));
            set(kUnclaimed, days(before.unclaimedDays), days(policy.unclaimedDays));
            set(kReminder, days(before.reminderDays), days(policy.reminderDays));
            set(kTerms, termEndsText(before.termEnds), termEndsText(policy.termEnds));
            return {};
        });
}

Result<> InvitesService::canExpire(std::optional<QDate> day, QDate issued)
{
    const LinkPolicy policy = this->policy();
    if (!day)
        return policy.unlimitedAllowed ? Result<>() : fail(ErrorCode::linkUnlimitedForbidden);
    if (*day < m_rooms.ledger.today())
        return fail(ErrorCode::linkDayPast, {paperDate(*day)});
    const auto latest = policy.latestDay(m_rooms.school.currentYear().year, issued);
    if (latest && *day > *latest)
        return fail(ErrorCode::linkDayTooFar, {paperDate(*day), paperDate(*latest)});
    return {};
}

void InvitesService::describe(journal::ChangeRequest &request, const QList<InviteLink> &links)
{
    request.subject = QString::number(links.size());
    if (links.size() != 1)
        return;
    request.subject = subjectOf(links.first().classId, links.first().role);
    request.record = journal::RecordRef{kTable, links.first().id.value()};
}

Result<Committed<void>> InvitesService::setValidUntil(LinkId id, std::optional<QDate> day)
{
    const auto link = find(id);
    if (!link)
        return fail(ErrorCode::linkMissing);
    if (!link->isLive())
        return fail(ErrorCode::linkStateForbids, {token(link->state)});
    if (const auto can = canExpire(day, link->issuedOn); !can)
        return failureOf(can);
    journal::ChangeRequest request{.action = Action::editLink};
    describe(request, {*link});
    return m_rooms.ledger.change(request, [&](Change &change) -> Result<> {
        InvitesRepository(change.store()).setValidUntil(id, day);
        return {};
    });
}

void InvitesService::setLastDay(Change &change, LinkId id, QDate day)
{
    InvitesRepository(change.store()).setValidUntil(id, day);
}

Result<> InvitesService::markHandedOut(Change &change, const QList<LinkId> &links)
{
    InvitesRepository repository(change.store());
    for (const LinkId id : links)
        repository.markHandedOut(id, change.today());
    return {};
}

Result<Committed<void>> InvitesService::handOut(const QList<LinkId> &links, const journal::Because &because)
{
    if (links.isEmpty())
        return fail(ErrorCode::linkMissing);
    QList<LinkId> active;
    QList<InviteLink> found;
    for (const LinkId id : links) {
        const auto link = find(id);
        if (link && link->state == LinkState::active) {
            active.append(id);
            found.append(*link);
        }
    }
    if (active.isEmpty())
        return fail(ErrorCode::linkStateForbids, {token(LinkState::handedOut)});
    journal::ChangeRequest request{.action = Action::handOutLinks, .because = because};
    describe(request, found);
    return m_rooms.ledger.change(request, [&](Change &change) { return markHandedOut(change, active); });
}

QList<InviteLink> InvitesService::toRevoke(classes::ClassId id, const QList<InviteRole> &roles)
{
    QList<InviteLink> links = list({.classId = id, .liveOnly = true});
    links.removeIf([&roles](const InviteLink &link) {
        return !roles.contains(link.role) || link.state == LinkState::revocationDue;
    });
    return links;
}

bool InvitesService::hasAudience(classes::ClassId id, InviteRole role)
{
    return InvitesRepository(m_rooms.ledger.store()).hasAudience(id, role);
}

QList<LinkId> InvitesService::strayLinksOf(people::PersonId addressee)
{
    return InvitesRepository(m_rooms.ledger.store()).strayLinksOf(addressee);
}

Result<> InvitesService::markRevocationDue(Change &change, const QList<LinkId> &links)
{
    InvitesRepository repository(change.store());
    for (const LinkId id : links)
        repository.markRevocationDue(id);
    return {};
}

bool InvitesService::haveAudiencesIn(const QSet<QString> &tables)
{
    static const QSet<QString> audiences{QStringLiteral("enrolments"), QStringLiteral("guardianships"),
                                         QStringLiteral("homerooms"), QStringLiteral("staff"),
                                         QStringLiteral("classes")};
    return tables.intersects(audiences);
}

QList<LinkId> InvitesService::followAudiences(Change &change)
{
    return InvitesRepository(change.store()).takeBackRevocationDue();
}

Result<Committed<void>> InvitesService::pause(const QList<LinkId> &links, const journal::Because &because)
{
    if (links.isEmpty())
        return fail(ErrorCode::linkMissing);
    QList<InviteLink> toPause;
    std::optional<QDate> pausedOn;
    for (const LinkId id : links) {
        const auto link = find(id);
        if (!link)
            return fail(ErrorCode::linkMissing);
        if (!link->isLive())
            return fail(ErrorCode::linkStateForbids, {token(link->state)});
        if (link->pausedOn)
            pausedOn = link->pausedOn;
        else
            toPause.append(*link);
    }
    if (toPause.isEmpty())
        return fail(ErrorCode::linkPaused, {paperDate(*pausedOn)});
    journal::ChangeRequest request{.action = Action::pauseLinks, .because = because};
    describe(request, toPause);
    return m_rooms.ledger.change(request, [&](Change &change) -> Result<> {
        InvitesRepository repository(change.store());
        for (const InviteLink &link : std::as_const(toPause)) {
            repository.setPaused(link.id, change.today());
            if (!m_rooms.platform.dropLike(change, taskFor(TaskKind::openEntry, link)))
                m_rooms.platform.add(change, taskFor(TaskKind::closeEntry, link));
        }
        return {};
    });
}

Result<Committed<void>> InvitesService::resume(const QList<LinkId> &links, const journal::Because &because)
{
    if (links.isEmpty())
        return fail(ErrorCode::linkMissing);
    QList<InviteLink> toResume;
    for (const LinkId id : links) {
        const auto link = find(id);
        if (!link)
            return fail(ErrorCode::linkMissing);
        if (link->pausedOn && link->isLive())
            toResume.append(*link);
    }
    if (toResume.isEmpty())
        return fail(ErrorCode::linkNotPaused);
    journal::ChangeRequest request{.action = Action::resumeLinks, .because = because};
    describe(request, toResume);
    return m_rooms.ledger.change(request, [&](Change &change) -> Result<> {
        InvitesRepository repository(change.store());
        for (const InviteLink &link : std::as_const(toResume)) {
            repository.setPaused(link.id, std::nullopt);
            // What nobody has switched off yet need not be switched on.
            if (!m_rooms.platform.dropLike(change, taskFor(TaskKind::closeEntry, link)))
                m_rooms.platform.add(change, taskFor(TaskKind::openEntry, link));
        }
        return {};
    });
}

void InvitesService::forgetPause(Change &change, const InviteLink &link)
{
    for (const TaskKind kind : {TaskKind::closeEntry, TaskKind::openEntry})
        m_rooms.platform.dropLike(change, taskFor(kind, link));
}

} // namespace starosta::invites
