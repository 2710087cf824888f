// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"
#include "core/people/GuardianClasses.h"
#include "core/storage/Store.h"

namespace starosta::people {

/// A class's homeroom teacher of today, as it stands in its row.
struct OpenHomeroom
{
    qint64 row;
    PersonId teacher;
    std::optional<orders::OrderId> order;
    QDate from;
    Origin origin;
    bool coTeacher;
};

struct HomeroomRow
{
    classes::ClassId classId;
    PersonId teacher;
    std::optional<orders::OrderId> order;
    QDate from;
    Origin origin;
    bool coTeacher;
};

/// The tables guardianships and homerooms.
class RelationsRepository
{
public:
    explicit RelationsRepository(storage::Store &store) : m_store(store) {}

    QList<Guardianship> guardianships();
    GuardianClasses classesOfGuardians();
    QList<Guardianship> guardiansOf(PersonId pupil);
    QList<Guardianship> pupilsOf(PersonId guardian);
    /// A pair that is linked already gets the new relation, and is whose it is now; the same relation changes nothing.
    void link(const Guardianship &guardianship);
    void unlink(PersonId guardian, PersonId pupil);

    /// Open ones in classes of the current year.
    QList<HomeroomAssignment> homerooms();
    QList<OpenHomeroom> openHomerooms(classes::ClassId id);
    void insertHomeroom(const HomeroomRow &homeroom);
    /// All but its first day.
    void replaceHomeroom(qint64 row, const HomeroomRow &homeroom);
    void endHomeroom(qint64 row, QDate day);
    /// All that the teacher has.
    void endHomeroomsOf(PersonId teacher, QDate day);
    void removeHomeroom(qint64 row);

private:
    storage::Store &m_store;
};

} // namespace starosta::people
