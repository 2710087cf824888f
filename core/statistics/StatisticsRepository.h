// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/SchoolClass.h"
#include "core/invites/InviteRole.h"
#include "core/people/Person.h"
#include "core/statistics/Indicator.h"
#include "core/storage/Store.h"

#include <QHash>

namespace starosta::statistics {

using CountByClass = QHash<classes::ClassId, qint64>;

/// Whoever was active within so many days before the platform's list counts as active.
inline constexpr qint64 kActiveDays = 7;

/// By class, and each person once over all classes.
struct MemberCounts
{
    CountByClass byClass = {};
    qint64 distinct = 0;
};

/// Of whom the list is asked: the same whom the figure of this name counts.
enum class Group {
    pupils,
    pupilsReached,
    pupilsJoined,
    guardians,
    guardiansJoined,
    refused,
    active,
    staff,
    staffReached,
    staffJoined,
    staffConfirmed,
    staffActive,
};

/// A person, and a class in which they are counted; of staff none.
struct Member
{
    people::PersonId person;
    std::optional<classes::ClassId> classId;
    people::PersonName name;
};

struct CountedRequest
{
    qint64 id;
    QString shownName;
    std::optional<classes::ClassId> classId;
    std::optional<invites::InviteRole> role;
};

/// Who is behind the figures, and what CountsRepository does not count; over the classes of the current year that are
/// not archived.
class StatisticsRepository
{
public:
    explicit StatisticsRepository(storage::Store &store) : m_store(store) {}

    /// Received since this day, and those of before that still wait.
    RequestFigures requests(QDate since);
    /// Pupils for whom paper was printed or to whom a letter went, by the class in which they are now, as far as its
    /// link still leads somewhere.
    CountByClass pupilsReached();
    /// Members of staff who were so invited into the staff room.
    qint64 staffReached();

    /// The day of the platform's latest list of members; none: nobody knows who has joined.
    std::optional<QDate> latestList();
    /// Accounts that are there and are not yet anybody's.
    qint64 openAccounts();
    /// Members of staff whose status «учитель» is confirmed on this day, for the position that they have; nothing
    /// before any confirmation was requested.
    std::optional<qint64> staffConfirmed(QDate day);
    bool hasRefusals();
    /// The platform says of somebody when they were active last.
    bool knowsActivity();

    /// Those whom the count of the group counts, once for each class. `day` is that since when
    /// somebody counts as active (staff as well), or that of staffConfirmed().
    QList<Member> members(Group group, QDate day = {});
    /// Those whom requests() counts as this; the latest first.
    QList<CountedRequest> requests(QDate since, Indicator which);

private:
    storage::Store &m_store;
};

} // namespace starosta::statistics
