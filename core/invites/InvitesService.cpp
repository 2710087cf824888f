// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invites/InvitesService.h"

#include "core/base/DateText.h"
#include "core/invites/InvitesRepository.h"
#include "core/invites/LinkLines.h"
#include "core/invites/StandingLinks.h"

#include <QHash>
#include <QMap>

namespace starosta::invites {

using classes::ClassId;
using classes::SchoolClass;
using journal::Action;
using journal::Change;
using journal::Committed;

namespace {

const QString kTable = QStringLiteral("invite_links");

QString roleToken(InviteRole role)
{
    return token(role);
}

/// Classes in their order; a class that is not there stands last.
QHash<ClassId, qsizetype> rankOf(const QList<SchoolClass> &classes)
{
    QHash<ClassId, qsizetype> rank;
    for (const SchoolClass &schoolClass : classes)
        rank.insert(schoolClass.id, rank.size());
    return rank;
}

/// In a line whose role was not understood: what stands beside a class that there is.
QString strayWord(classes::ClassesService &classes, const QString &text)
{
    if (classes.resolve(text))
        return {};
    const qsizetype first = text.indexOf(u' ');
    const qsizetype last = text.lastIndexOf(u' ');
    if (first > 0 && classes.resolve(QStringView(text).first(first)))
        return text.sliced(first + 1);
    if (last > 0 && classes.resolve(QStringView(text).sliced(last + 1)))
        return text.first(last);
    return {};
}

bool matches(const InviteLink &link, const LinkFilter &filter, QDate today)
{
    if (filter.unclaimedForDays && !link.isUnclaimedFor(*filter.unclaimedForDays, today))
        return false;
    if (filter.dueOnly && link.state != LinkState::revocationDue)
        return false;
    if (filter.pausedOnly && !link.pausedOn)
        return false;
    return !filter.expiredOnly || (link.isLive() && link.isExpired(today));
}

} // namespace

/// What the earlier lines of one paste have already taken.
struct LinesSoFar
{
    using Place = std::pair<ClassId, InviteRole>;
    struct Taken
    {
        QString className;
        InviteRole role;
    };
    StandingLinks standing;
    QHash<QString, Taken> links = {};
    QMap<Place, int> lines = {};
};

struct InvitesService::Placed
{
    LineVerdict verdict;
    std::optional<LinkId> id = {}; ///< of the new link
};

int LinkPlan::count(LineVerdict verdict) const
{
    return int(
        std::count_if(lines.begin(), lines.end(), [verdict](const LinkLine &line) { return line.verdict == verdict; }));
}

QList<InviteLink> InvitesService::list(const LinkFilter &filter)
{
    QList<InviteLink> links = InvitesRepository(m_rooms.ledger.store())
                                  .find({.classId = filter.classId,
                                         .role = filter.role,
                                         .liveOnly = filter.liveOnly,
                                         .currentYearOnly = !filter.classId,
                                         .batch = filter.batch});
    const QList<SchoolClass> classes = m_rooms.classes.list(classes::Archived::include);
    const QDate today = m_rooms.ledger.today();
    links.removeIf([&](const InviteLink &link) { return !matches(link, filter, today); });
    if (filter.grade) {
        QSet<ClassId> ofGrade;
        for (const SchoolClass &schoolClass : classes) {
            if (schoolClass.name && schoolClass.name->grade() == *filter.grade)
                ofGrade.insert(schoolClass.id);
        }
        links.removeIf([&ofGrade](const InviteLink &link) { return !ofGrade.contains(link.classId); });
    }
    const auto rank = rankOf(classes);
    const auto place = [&rank](const InviteLink &link) {
        return std::tuple(rank.value(link.classId, rank.size()), int(link.role), link.addressee.has_value(),
                          !link.isLive(), -link.id.value());
    };
    std::sort(links.begin(), links.end(),
              [&place](const InviteLink &left, const InviteLink &right) { return place(left) < place(right); });
    return links;
}

std::optional<InviteLink> InvitesService::find(LinkId id)
{
    return InvitesRepository(m_rooms.ledger.store()).find(id);
}

std::optional<InviteLink> InvitesService::live(ClassId id, InviteRole role)
{
    const auto found =
        InvitesRepository(m_rooms.ledger.store())
            .find({.classId = id, .role = role, .liveOnly = true, .addressee = std::optional<people::PersonId>()});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<InviteLink> InvitesService::personal(people::PersonId addressee, ClassId id, InviteRole role)
{
    const auto found =
        InvitesRepository(m_rooms.ledger.store())
            .find({.classId = id, .role = role, .liveOnly = true, .addressee = std::optional(addressee)});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<MissingLink> InvitesService::missing(const LinkFilter &filter)
{
    QSet<std::pair<ClassId, int>> there;
    for (const InviteLink &link : list({.liveOnly = true})) {
        if (!link.addressee)
            there.insert({link.classId, int(link.role)});
    }
    QList<MissingLink> missing;
    for (const SchoolClass &schoolClass : m_rooms.classes.list()) {
        const bool asked = (!filter.classId || *filter.classId == schoolClass.id) &&
                           (!filter.grade || (schoolClass.name && schoolClass.name->grade() == *filter.grade));
        if (!asked)
            continue;
        for (const InviteRole role : rolesFor(schoolClass.kind)) {
            if ((!filter.role || *filter.role == role) && !there.contains({schoolClass.id, int(role)}))
                missing.append({.classId = schoolClass.id, .className = schoolClass.label(), .role = role});
        }
    }
    return missing;
}

bool InvitesService::isFor(people::PersonId person, const InviteLink &link)
{
    if (link.addressee)
        return link.addressee == person;
    return InvitesRepository(m_rooms.ledger.store()).isInAudience(person, link.classId, link.role);
}

int InvitesService::lettersWith(LinkId id)
{
    return InvitesRepository(m_rooms.ledger.store()).lettersWith(id);
}

QList<int> InvitesService::batchesOf(LinkId id)
{
    return InvitesRepository(m_rooms.ledger.store()).batchesOf(id);
}

QList<Claimant> InvitesService::cameBy(LinkId id)
{
    return InvitesRepository(m_rooms.ledger.store()).claimants(id);
}

StandingLinks InvitesService::standing()
{
    return StandingLinks(InvitesRepository(m_rooms.ledger.store()).standing());
}

Result<LineVerdict> InvitesService::examine(const NewLink &link, const SchoolClass &schoolClass,
                                            const StandingLinks &standing)
{
    if (schoolClass.archivedOn)
        return fail(ErrorCode::classArchived, {schoolClass.label()});
    // A link of the year that is over waits to be revoked; nobody is invited into its class any more.
    if (schoolClass.year != m_rooms.school.currentYear().id)
        return fail(ErrorCode::classMissing, {m_rooms.classes.label(schoolClass.id)});
    if (!rolesFor(schoolClass.kind).contains(link.role))
        return fail(ErrorCode::linkRoleForClass, {roleToken(link.role)});
    if (link.addressee &&
        !InvitesRepository(m_rooms.ledger.store()).isInAudience(*link.addressee, link.classId, link.role))
        return fail(ErrorCode::linkAudience, {QString(), roleToken(link.role)});
    if (const StandingLink *same = standing.same(link.url)) {
        if (isLive(same->state) && same->classId == link.classId && same->role == link.role &&
            same->addressee == link.addressee)
            return LineVerdict::unchanged;
        const QStringList place{m_rooms.classes.label(same->classId), roleToken(same->role)};
        if (!isLive(same->state))
            return fail(ErrorCode::linkEnded,
                        place + QStringList{token(same->state), paperDate(same->endedOn.value_or(QDate()))});
        return fail(ErrorCode::linkExists, place);
    }
    if (link.validUntil) {
        if (const auto can = canExpire(link.validUntil, m_rooms.ledger.today()); !can)
            return failureOf(can);
    }
    return standing.inPlaceOf(link) ? LineVerdict::replace : LineVerdict::issue;
}

std::optional<InviteLink> InvitesService::inPlaceOf(const NewLink &link)
{
    return link.addressee ? personal(*link.addressee, link.classId, link.role) : live(link.classId, link.role);
}

Result<LineVerdict> InvitesService::examine(const NewLink &link, const StandingLinks &standing)
{
    const auto schoolClass = m_rooms.classes.find(link.classId);
    if (!schoolClass)
        return fail(ErrorCode::classMissing, {QString()});
    return examine(link, *schoolClass, standing);
}

Result<LineVerdict> InvitesService::canRegister(const NewLink &link)
{
    return examine(link, standing());
}

LinkLine InvitesService::examineLine(const ReadLine &read, LinesSoFar &soFar)
{
    LinkLine line{.number = read.number, .text = read.masked};
    const auto wrong = [&line](Error error) {
        line.error = std::move(error);
        return line;
    };
    if (read.link.isEmpty() || read.className.isEmpty())
        return wrong({ErrorCode::linkUnreadableLine, {read.masked}});
    if (const QString word = read.role ? QString() : strayWord(m_rooms.classes, read.className); !word.isEmpty())
        return wrong({ErrorCode::linkRoleUnknown, {word}});
    const auto schoolClass = m_rooms.classes.resolve(read.className);
    if (!schoolClass)
        return wrong(schoolClass.error());
    const auto roles = rolesFor(schoolClass->kind);
    if (!read.role && roles.size() > 1)
        return wrong({ErrorCode::linkUnreadableLine, {read.masked}});
    const InviteRole role = read.role.value_or(roles.first());
    const auto url = InviteUrl::parse(read.link, m_rooms.school.linkHosts());
    if (!url)
        return wrong(url.error());
    line.warnings = url->warnings();

    const NewLink link{.classId = schoolClass->id, .role = role, .url = *url};
    const auto verdict = examine(link, *schoolClass, soFar.standing);
    if (!verdict)
        return wrong(verdict.error());
    const auto taken = soFar.links.constFind(url->identity());
    if (taken != soFar.links.constEnd())
        return wrong({ErrorCode::linkExists, {taken->className, roleToken(taken->role)}});
    const LinesSoFar::Place place(schoolClass->id, role);
    const auto other = soFar.lines.constFind(place);
    if (other != soFar.lines.constEnd()) {
        return wrong({ErrorCode::linkTwiceForRole, {schoolClass->label(), roleToken(role), QString::number(*other)}});
    }
    soFar.links.insert(url->identity(), {schoolClass->label(), role});
    soFar.lines.insert(place, read.number);

    line.verdict = *verdict;
    line.link = link;
    if (*verdict == LineVerdict::replace) {
        if (const auto replaced = soFar.standing.inPlaceOf(link)) {
            line.voidBatches = batchesOf(*replaced);
            line.voidLetters = lettersWith(*replaced);
        }
    }
    return line;
}

LinkPlan InvitesService::plan(QStringView text, LineSource source)
{
    LinkPlan plan{.source = source};
    LinesSoFar soFar{.standing = standing()};
    for (const ReadLine &read : readLinkLines(text))
        plan.lines.append(examineLine(read, soFar));
    return plan;
}

Result<InvitesService::Placed> InvitesService::place(Change &change, const NewLink &link, StandingLinks &standing)
{
    const auto verdict = examine(link, standing);
    if (!verdict)
        return failureOf(verdict);
    if (*verdict == LineVerdict::unchanged)
        return Placed{*verdict};
    InvitesRepository repository(change.store());
    const auto replaced = standing.inPlaceOf(link);
    const auto old = replaced ? repository.find(*replaced) : std::nullopt;
    // The old link steps aside first: the schema lets one live link stand at a time.
    if (old) {
        repository.end(old->id, LinkState::replaced, change.today());
        forgetPause(change, *old);
    }
    NewLink added = link;
    if (!added.validUntil)
        added.validUntil = policy().lastDay(m_rooms.school.currentYear().year, change.today());
    const LinkId id = repository.add(added, change.today());
    standing.put(id, added, change.today());
    if (old)
        repository.setReplacedBy(old->id, id);
    // Who is let in no more for the time being is not let in by another link either.
    if (old && old->pausedOn) {
        repository.setPaused(id, old->pausedOn);
        m_rooms.platform.add(change, taskFor(platform::TaskKind::closeEntry, *find(id)));
    }
    return Placed{*verdict, id};
}

QString InvitesService::subjectOf(ClassId id, InviteRole role)
{
    return QStringLiteral("%1, %2").arg(m_rooms.classes.label(id), paperWord(role));
}

namespace {

void countIn(LinkReport &report, LineVerdict verdict)
{
    switch (verdict) {
    case LineVerdict::issue:
        ++report.issued;
        return;
    case LineVerdict::replace:
        ++report.replaced;
        return;
    case LineVerdict::unchanged:
        ++report.unchanged;
        return;
    case LineVerdict::wrong:
        return;
    }
}

} // namespace

Result<Committed<LinkReport>> InvitesService::registerLinks(const LinkPlan &plan, const journal::Because &because)
{
    if (plan.lines.isEmpty())
        return fail(ErrorCode::importNothing);
    if (plan.hasErrors())
        return fail(ErrorCode::importRowsWrong, {QString::number(plan.count(LineVerdict::wrong))});
    const int changed = plan.count(LineVerdict::issue) + plan.count(LineVerdict::replace);
    const Action action = plan.source == LineSource::file ? Action::importLinks : Action::registerLinks;
    return m_rooms.ledger.change({.action = action, .subject = QString::number(changed), .because = because},
                                 [&](Change &change) -> Result<LinkReport> {
                                     LinkReport report;
                                     StandingLinks standing = this->standing();
                                     for (const LinkLine &line : plan.lines) {
                                         const auto placed = place(change, *line.link, standing);
                                         if (!placed)
                                             return failureOf(placed);
                                         countIn(report, placed->verdict);
                                     }
                                     return report;
                                 });
}

Result<Committed<LinkReport>> InvitesService::registerLink(const NewLink &link, const journal::Because &because)
{
    const auto verdict = canRegister(link);
    if (!verdict)
        return failureOf(verdict);
    const Action action = *verdict == LineVerdict::replace ? Action::replaceLink : Action::registerLinks;
    return m_rooms.ledger.change({.action = action, .subject = subjectOf(link.classId, link.role), .because = because},
                                 [&](Change &change) -> Result<LinkReport> {
                                     StandingLinks standing = this->standing();
                                     const auto placed = place(change, link, standing);
                                     if (!placed)
                                         return failureOf(placed);
                                     if (placed->id)
                                         change.setRecord({kTable, placed->id->value()});
                                     LinkReport report;
                                     countIn(report, placed->verdict);
                                     return report;
                                 });
}

} // namespace starosta::invites
