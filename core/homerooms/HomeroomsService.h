// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/homerooms/Distribution.h"
#include "core/journal/Ledger.h"
#include "core/people/PeopleService.h"
#include "core/platform/PlatformService.h"

namespace starosta::homerooms {

/// Duty 5: assigns homeroom teachers by the approved distribution, all classes at once under one order, or one class.
/// A class whose teacher changes becomes a platform task in the same change.
class HomeroomsService
{
public:
    struct Rooms
    {
        journal::Ledger &ledger;
        classes::ClassesService &classes;
        people::PeopleService &people;
        orders::OrdersService &orders;
        platform::PlatformService &platform;
    };
    explicit HomeroomsService(const Rooms &rooms) : m_rooms(rooms) {}

    /// Of the current year's classes that are not archived, in class order.
    QList<Homeroom> current();
    /// Everybody who may be chosen, in Russian order of names.
    QList<Teacher> teachers();
    /// Newest first.
    QList<HomeroomPeriod> historyOf(classes::ClassId id);
    QList<HomeroomPeriod> historyOf(people::PersonId id);

    /// What distribute() would do; classes that are not in `lines` keep what they have.
    /// Errors: classMissing (also for the staff room), classArchived, personMissing, personNotStaff, homeroomDismissed,
    /// homeroomTwice.
    Result<DistributionPlan> plan(const QList<Homeroom> &lines);
    /// The doubts alone of how things are.
    QList<Doubt> doubts();
    /// One change. Classes whose teacher stays but rests on no order yet rest on this one.
    /// Errors: those of plan; orderNumberTaken.
    Result<journal::Committed<void>> distribute(const QList<Homeroom> &lines, const orders::OrderReference &order,
                                                const journal::Because &because = {});

    /// One class; nothing instead of a teacher leaves it without one. The second teacher stays.
    /// Errors: those of plan; orderNumberTaken.
    Result<journal::Committed<void>> assign(classes::ClassId id, std::optional<people::PersonId> teacher,
                                            const std::optional<orders::OrderReference> &order = {},
                                            const journal::Because &because = {});
    Result<> canAssign(classes::ClassId id, std::optional<people::PersonId> teacher);

private:
    Result<> check(const Homeroom &line);
    Result<> checkTeacher(people::PersonId id);
    QList<Doubt> doubtsOf(const QList<PlannedHomeroom> &lines);
    /// Inside the change: rows and tasks of one class.
    Result<> write(journal::Change &change, const PlannedHomeroom &line, std::optional<orders::OrderId> order);

    Rooms m_rooms;
};

} // namespace starosta::homerooms
