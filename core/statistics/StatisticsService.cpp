// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/StatisticsService.h"

#include "core/statistics/CountedLinks.h"
#include "core/statistics/CountsRepository.h"

namespace starosta::statistics {

using classes::ClassId;
using classes::ClassKind;
using classes::SchoolClass;
using invites::InviteLink;
using invites::InviteRole;

namespace {

/// What is known of whom the figures count. Before a list of the platform's was read nobody knows who has joined, and
/// nothing is said; a list may come without the days of the last activity.
struct Known
{
    std::optional<QDate> listedOn = {};
    std::optional<QDate> activeSince = {};
    bool refusals = false; ///< what was noted by hand is known without a list
};

Known whatIsKnown(StatisticsRepository &repository)
{
    Known known{.listedOn = repository.latestList()};
    known.refusals = known.listedOn || repository.hasRefusals();
    if (known.listedOn && repository.knowsActivity())
        known.activeSince = known.listedOn->addDays(-kActiveDays);
    return known;
}

void fill(ClassFigures &figures, const PeopleCounts &people, const Known &known, ClassId id)
{
    figures.pupils = people.pupils.value(id);
    figures.guardians = people.guardians.byClass.value(id);
    if (known.listedOn) {
        figures.pupilsJoined = people.pupilsJoined.value(id);
        figures.guardiansJoined = people.guardiansJoined.byClass.value(id);
    }
    if (known.refusals)
        figures.refused = people.refused.byClass.value(id);
    if (known.activeSince)
        figures.activeWeek = people.active.byClass.value(id);
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
    const Known known = whatIsKnown(repository);
    const PeopleCounts people = CountsRepository(m_rooms.ledger.store()).count(known.activeSince);
    const CountByClass reached = repository.pupilsReached();
    const auto homerooms = people::teachersByClass(m_rooms.people.homerooms());

    statistics.staff.staff = people.staff;
    statistics.staff.confirmed = repository.staffConfirmed(today);
    statistics.total.guardians = people.guardians.distinct;
    for (const SchoolClass &schoolClass : classes) {
        const ClassId id = schoolClass.id;
        if (schoolClass.kind == ClassKind::staffRoom) {
            statistics.staff.invited =
                isHandedOut(links, id, InviteRole::teacher) ? statistics.staff.staff : repository.staffReached();
            continue;
        }
        ClassFigures figures{.classId = id, .label = schoolClass.label(), .homeroom = {}};
        if (const QStringList teachers = homerooms.value(id); !teachers.isEmpty())
            figures.homeroom = teachers.join(QStringLiteral(", "));
        fill(figures, people, known, id);
        figures.pupilsInvited = isHandedOut(links, id, InviteRole::pupil) ? figures.pupils : reached.value(id);
        figures.pupilChat = schoolClass.chats.pupils;
        figures.guardianChat = schoolClass.chats.guardians;
        statistics.total.pupils += figures.pupils;
        statistics.total.pupilsInvited += figures.pupilsInvited;
        statistics.classes.append(figures);
    }
    if (known.listedOn) {
        statistics.openAccounts = repository.openAccounts();
        statistics.staff.joined = people.staffJoined;
        statistics.total.pupilsJoined = 0;
        for (const ClassFigures &figures : std::as_const(statistics.classes))
            *statistics.total.pupilsJoined += figures.pupilsJoined.value_or(0);
        statistics.total.guardiansJoined = people.guardiansJoined.distinct;
    }
    if (known.refusals)
        statistics.total.refused = people.refused.distinct;
    if (known.activeSince) {
        statistics.total.activeWeek = people.active.distinct;
        statistics.staff.activeWeek = people.staffActive;
    }
    statistics.listedOn = known.listedOn;
    statistics.links = linkFigures(links, classes, today, known.listedOn.has_value());
    statistics.requests = repository.requests(m_rooms.school.currentYearBegan());
    return statistics;
}

Report StatisticsService::report()
{
    return reportOf(current());
}

} // namespace starosta::statistics
