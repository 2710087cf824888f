// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/StatisticsService.h"

#include "core/statistics/StatisticsRepository.h"

#include <QMap>
#include <QSet>

namespace starosta::statistics {

using classes::ClassId;
using classes::ClassKind;
using classes::SchoolClass;
using invites::InviteLink;
using invites::InviteRole;
using invites::LinkState;

namespace {

/// A link that ends within so many days is worth a reminder (DOMAIN: Invite links).
constexpr qint64 kReminderDays = 2;
/// Whoever was active within so many days before the platform's list counts as active.
constexpr qint64 kActiveDays = 7;

/// The links of these classes, and no others.
QList<InviteLink> linksOf(const QList<SchoolClass> &classes, invites::InvitesService &invites)
{
    QSet<ClassId> wanted;
    for (const SchoolClass &schoolClass : classes)
        wanted.insert(schoolClass.id);
    QList<InviteLink> links = invites.list();
    links.removeIf([&wanted](const InviteLink &link) { return !wanted.contains(link.classId); });
    return links;
}

LinkFigures linkFigures(const QList<InviteLink> &links, const QList<SchoolClass> &classes, QDate today, bool isListed)
{
    LinkFigures figures;
    if (isListed)
        figures.unclaimed = 0;
    for (const SchoolClass &schoolClass : classes)
        figures.missing += invites::rolesFor(schoolClass.kind).size();
    for (const InviteLink &link : links) {
        figures.revoked += link.state == LinkState::revoked;
        // A personal link is for somebody whom the link of the class does not serve; it fills no gap.
        if (!link.isLive() || link.addressee)
            continue;
        --figures.missing;
        if (link.isExpired(today)) {
            ++figures.expired;
            continue;
        }
        if (link.state == LinkState::revocationDue)
            continue;
        ++figures.active;
        figures.handedOut += link.state == LinkState::handedOut;
        figures.expiringSoon += link.daysLeft(today).value_or(kReminderDays + 1) <= kReminderDays;
        if (figures.unclaimed)
            *figures.unclaimed += link.isUnclaimed();
    }
    return figures;
}

/// Where everybody of a role is invited at once, because the link was handed out to the class.
bool isHandedOut(const QList<InviteLink> &links, ClassId id, InviteRole role)
{
    return std::any_of(links.begin(), links.end(), [id, role](const InviteLink &link) {
        return link.classId == id && link.role == role && link.handedOutOn && !link.addressee && link.isLive();
    });
}

/// What the platform's lists tell. Before one was read nobody knows, and nothing is said; a list may come without the
/// days of the last activity.
struct MemberFigures
{
    std::optional<QDate> listedOn = {};
    CountByClass pupils = {};
    MemberCounts guardians = {};
    std::optional<MemberCounts> refused = {};
    std::optional<MemberCounts> active = {};
};

MemberFigures memberFigures(StatisticsRepository &repository)
{
    MemberFigures figures{.listedOn = repository.latestList()};
    // What was noted by hand is known without a list.
    if (figures.listedOn || repository.hasRefusals())
        figures.refused = repository.refused();
    if (!figures.listedOn)
        return figures;
    figures.pupils = repository.pupilsJoined();
    figures.guardians = repository.guardiansJoined();
    if (repository.knowsActivity())
        figures.active = repository.activeSince(figures.listedOn->addDays(-kActiveDays));
    return figures;
}

void fill(ClassFigures &figures, const MemberFigures &members, ClassId id)
{
    if (members.listedOn) {
        figures.pupilsJoined = members.pupils.value(id);
        figures.guardiansJoined = members.guardians.byClass.value(id);
    }
    if (members.refused)
        figures.refused = members.refused->byClass.value(id);
    if (members.active)
        figures.activeWeek = members.active->byClass.value(id);
}

QMap<ClassId, QString> homeroomNames(const QList<people::HomeroomAssignment> &homerooms)
{
    QMap<ClassId, QString> names;
    for (const people::HomeroomAssignment &homeroom : homerooms) {
        QString &name = names[homeroom.classId];
        name += name.isEmpty() ? homeroom.teacherName : QStringLiteral(", ") + homeroom.teacherName;
    }
    return names;
}

} // namespace

Statistics StatisticsService::current()
{
    const QDate today = m_rooms.ledger.today();
    Statistics statistics{.date = today, .classes = {}, .staff = {}, .total = {}, .links = {}};
    statistics.total.label = QStringLiteral("Итого");
    if (!m_rooms.school.exists())
        return statistics;

    StatisticsRepository repository(m_rooms.ledger.store());
    const QList<SchoolClass> classes = m_rooms.classes.list();
    const QList<InviteLink> links = linksOf(classes, m_rooms.invites);
    const CountByClass pupils = repository.pupils();
    const CountByClass withPaper = repository.pupilsWithPaper();
    const GuardianCounts guardians = repository.guardians();
    const auto homerooms = homeroomNames(m_rooms.people.homerooms());

    const MemberFigures members = memberFigures(repository);

    statistics.staff.staff = repository.staff();
    statistics.staff.confirmed = repository.staffConfirmed(today);
    statistics.total.guardians = guardians.distinct;
    for (const SchoolClass &schoolClass : classes) {
        const ClassId id = schoolClass.id;
        if (schoolClass.kind == ClassKind::staffRoom) {
            statistics.staff.invited =
                isHandedOut(links, id, InviteRole::teacher) ? statistics.staff.staff : repository.staffWithPaper();
            continue;
        }
        ClassFigures figures{.classId = id, .label = schoolClass.label(), .homeroom = {}};
        if (const auto name = homerooms.constFind(id); name != homerooms.constEnd())
            figures.homeroom = *name;
        figures.pupils = pupils.value(id);
        figures.pupilsInvited = isHandedOut(links, id, InviteRole::pupil) ? figures.pupils : withPaper.value(id);
        figures.guardians = guardians.byClass.value(id);
        fill(figures, members, id);
        figures.pupilChat = schoolClass.chats.pupils;
        figures.guardianChat = schoolClass.chats.guardians;
        statistics.total.pupils += figures.pupils;
        statistics.total.pupilsInvited += figures.pupilsInvited;
        statistics.classes.append(figures);
    }
    if (members.listedOn) {
        statistics.staff.joined = repository.staffJoined();
        statistics.total.pupilsJoined = 0;
        for (const ClassFigures &figures : std::as_const(statistics.classes))
            *statistics.total.pupilsJoined += figures.pupilsJoined.value_or(0);
        statistics.total.guardiansJoined = members.guardians.distinct;
    }
    if (members.refused)
        statistics.total.refused = members.refused->distinct;
    if (members.active)
        statistics.total.activeWeek = members.active->distinct;
    statistics.listedOn = members.listedOn;
    statistics.links = linkFigures(links, classes, today, members.listedOn.has_value());
    statistics.requests = repository.requests(m_rooms.school.currentYear().year.firstDay());
    return statistics;
}

Report StatisticsService::report()
{
    return reportOf(current());
}

} // namespace starosta::statistics
