// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands behind a figure.
#include "core/statistics/CountedLinks.h"
#include "core/statistics/StatisticsRepository.h"
#include "core/statistics/StatisticsService.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace starosta::statistics {

using classes::ClassId;
using classes::ClassKind;
using classes::SchoolClass;
using invites::InviteLink;
using invites::InviteRole;

namespace {

const QString kPeople = QStringLiteral("people");
const QString kClasses = QStringLiteral("classes");

/// The classes of a scope, with their places in the order of the school.
class Places
{
public:
    explicit Places(const QList<SchoolClass> &classes)
    {
        for (const SchoolClass &each : classes) {
            m_places.insert(each.id, int(m_labels.size()));
            m_labels.append(each.label());
        }
    }

    std::optional<int> of(std::optional<ClassId> id) const
    {
        const auto found = id ? m_places.constFind(*id) : m_places.constEnd();
        return found == m_places.constEnd() ? std::nullopt : std::optional(*found);
    }
    const QString &label(int place) const { return m_labels[place]; }
    QStringList labels(std::optional<ClassId> id) const
    {
        const auto place = of(id);
        return place ? QStringList{m_labels[*place]} : QStringList();
    }

private:
    QHash<ClassId, int> m_places;
    QStringList m_labels;
};

/// Each person once, with the classes of the scope; those of no class of it are left out, and staff are of none.
QList<Counted> eachOnce(const QList<Member> &members, const Places &places)
{
    struct One
    {
        Member member;
        QList<int> places;
    };
    std::vector<One> people;
    QHash<people::PersonId, size_t> known;
    for (const Member &member : members) {
        const auto place = places.of(member.classId);
        if (member.classId && !place)
            continue;
        const auto [at, isNew] = [&] {
            const auto found = known.constFind(member.person);
            if (found != known.constEnd())
                return std::pair(*found, false);
            known.insert(member.person, people.size());
            return std::pair(people.size(), true);
        }();
        if (isNew)
            people.push_back({.member = member, .places = {}});
        if (place)
            people[at].places.append(*place);
    }
    for (One &one : people)
        std::sort(one.places.begin(), one.places.end());
    std::sort(people.begin(), people.end(), [](const One &left, const One &right) {
        const int first = left.places.value(0);
        const int second = right.places.value(0);
        return first != second ? first < second : compareNames(left.member.name, right.member.name) < 0;
    });
    QList<Counted> counted;
    for (const One &one : people) {
        counted.append(
            {.record = {.table = kPeople, .row = one.member.person.value()}, .name = one.member.name.full()});
        for (const int place : one.places)
            counted.last().classes.append(places.label(place));
    }
    return counted;
}

} // namespace

std::optional<QList<Counted>> StatisticsService::behind(const QString &scope, Indicator indicator, Side side)
{
    const Report today = report();
    const Figure *const figure = findFigure(today.figures, scope, indicator);
    if (!figure || !figure->value)
        return {};
    const QList<SchoolClass> classes = m_rooms.classes.list();
    const QList<Counted> counted = this->counted(scope, indicator, classes);
    if (side == Side::counted)
        return counted;
    const auto whole = wholeOf(indicator);
    if (!whole)
        return {};
    QSet<std::pair<QString, qint64>> those;
    for (const Counted &each : counted)
        those.insert({each.record.table, each.record.row});
    QList<Counted> others = this->counted(scope, *whole, classes);
    others.removeIf([&those](const Counted &each) { return those.contains({each.record.table, each.record.row}); });
    return others;
}

QList<Counted> StatisticsService::counted(const QString &scope, Indicator indicator, const QList<SchoolClass> &classes)
{
    StatisticsRepository repository(m_rooms.ledger.store());
    const QDate today = m_rooms.ledger.today();
    const bool isSchool = scope == kSchoolScope;
    QList<SchoolClass> within;
    for (const SchoolClass &each : classes) {
        const bool isStaffRoom = each.kind == ClassKind::staffRoom;
        if (reachOf(indicator) == Reach::school ||
            (reachOf(indicator) == Reach::classes && !isStaffRoom && (isSchool || each.label() == scope)))
            within.append(each);
    }
    const Places places(within);
    const auto members = [&](Group group, QDate day = {}) { return eachOnce(repository.members(group, day), places); };
    const auto links = [&] {
        QList<Counted> counted;
        for (const InviteLink &link : linksOf(within, m_rooms.invites)) {
            if (isCounted(link, indicator, today))
                counted.append({.record = {.table = QStringLiteral("invite_links"), .row = link.id.value()},
                                .classes = places.labels(link.classId),
                                .role = link.role});
        }
        return counted;
    };
    const auto withChat = [&](std::optional<bool> classes::Chats::*chat) {
        QList<Counted> counted;
        for (const SchoolClass &each : within) {
            if (each.chats.*chat == true)
                counted.append({.record = {.table = kClasses, .row = each.id.value()}, .classes = {each.label()}});
        }
        return counted;
    };

    switch (indicator) {
    case Indicator::pupils:
        return members(Group::pupils);
    case Indicator::pupilsInvited: {
        // Of a class whose link was handed out everybody, of another whoever has a slip or a letter.
        const QList<InviteLink> all = linksOf(within, m_rooms.invites);
        QSet<ClassId> open;
        for (const SchoolClass &each : within) {
            if (isHandedOut(all, each.id, InviteRole::pupil))
                open.insert(each.id);
        }
        const auto isOpen = [&open](const Member &member) { return member.classId && open.contains(*member.classId); };
        QList<Member> invited = repository.members(Group::pupils);
        invited.removeIf([&](const Member &member) { return !isOpen(member); });
        for (const Member &member : repository.members(Group::pupilsReached)) {
            if (!isOpen(member))
                invited.append(member);
        }
        return eachOnce(invited, places);
    }
    case Indicator::pupilsJoined:
        return members(Group::pupilsJoined);
    case Indicator::guardians:
        return members(Group::guardians);
    case Indicator::guardiansJoined:
        return members(Group::guardiansJoined);
    case Indicator::refused:
        return members(Group::refused);
    case Indicator::activeWeek:
    case Indicator::staffActive: {
        const auto listedOn = repository.latestList();
        const Group group = indicator == Indicator::staffActive ? Group::staffActive : Group::active;
        return listedOn ? members(group, listedOn->addDays(-kActiveDays)) : QList<Counted>();
    }
    case Indicator::pupilChat:
        return withChat(&classes::Chats::pupils);
    case Indicator::guardianChat:
        return withChat(&classes::Chats::guardians);
    case Indicator::staff:
        return members(Group::staff);
    case Indicator::staffInvited: {
        const bool isOpen = std::any_of(classes.begin(), classes.end(), [&](const SchoolClass &each) {
            return each.kind == ClassKind::staffRoom &&
                   isHandedOut(linksOf({each}, m_rooms.invites), each.id, InviteRole::teacher);
        });
        return members(isOpen ? Group::staff : Group::staffReached);
    }
    case Indicator::staffJoined:
        return members(Group::staffJoined);
    case Indicator::staffConfirmed:
        return members(Group::staffConfirmed, today);
    case Indicator::linksActive:
    case Indicator::linksHandedOut:
    case Indicator::linksUnclaimed:
    case Indicator::linksExpiringSoon:
    case Indicator::linksExpired:
    case Indicator::linksRevoked:
        return links();
    case Indicator::linksMissing: {
        QList<Counted> missing;
        for (const LinkPlace &place : missingPlaces(within, linksOf(within, m_rooms.invites)))
            missing.append({.record = {.table = kClasses, .row = place.classId.value()},
                            .classes = places.labels(place.classId),
                            .role = place.role});
        return missing;
    }
    case Indicator::requestsReceived:
    case Indicator::requestsAccepted:
    case Indicator::requestsRefused:
    case Indicator::requestsWaiting: {
        QList<Counted> counted;
        for (const CountedRequest &each : repository.requests(m_rooms.school.currentYearBegan(), indicator))
            counted.append({.record = {.table = QStringLiteral("join_requests"), .row = each.id},
                            .name = each.shownName,
                            .classes = places.labels(each.classId),
                            .role = each.role});
        return counted;
    }
    }
    Q_UNREACHABLE();
}

} // namespace starosta::statistics
