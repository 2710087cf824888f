// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/homerooms/Distribution.h"
#include "core/storage/Store.h"

namespace starosta::homerooms {

/// What a row of staff says of somebody's work.
struct StaffState
{
    std::optional<QDate> dismissedOn = {};
    std::optional<QDate> onLeaveSince = {};
};

/// Reads the table homerooms, which PeopleService writes, and how members of staff stand.
class HomeroomsRepository
{
public:
    explicit HomeroomsRepository(storage::Store &store) : m_store(store) {}

    /// Newest first; of a class, or of a teacher.
    QList<HomeroomPeriod> periodsOf(classes::ClassId id);
    QList<HomeroomPeriod> periodsOf(people::PersonId id);
    /// Classes whose open rows rest on no order.
    QList<classes::ClassId> withoutOrder();
    /// Nothing of somebody who never was a member of staff.
    std::optional<StaffState> staffState(people::PersonId id);
    QList<Teacher> teachers();

private:
    storage::Store &m_store;
};

} // namespace starosta::homerooms
