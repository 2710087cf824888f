// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Places.h"
#include "core/storage/Store.h"

namespace starosta::people {

/// The tables people, enrolments and staff.
class PeopleRepository
{
public:
    explicit PeopleRepository(storage::Store &store) : m_store(store) {}

    /// In no order. A few queries whatever the number of people.
    QList<Person> all();
    QList<Person> staff();
    QList<Person> pupilsOf(classes::ClassId id);
    /// Pupils and their guardians.
    QList<Person> peopleOf(classes::ClassId id);
    std::optional<Person> find(PersonId id);
    /// Ids of the people with the same folded name who were born on the same day, or of whom no day is known either.
    QList<PersonId> namesakes(const PersonContent &content);
    std::optional<PersonId> findByNumber(const QString &externalId);
    int count(Role role);
    bool hasPupils();

    PersonId insert(const PersonContent &content, Origin origin);
    void update(PersonId id, const PersonContent &content);
    /// With all that makes its roles.
    void remove(PersonId id);
    /// On how many slips and lines of printed batches the person stands.
    int countPrinted(PersonId id);
    /// An account of the platform, a refusal, a request, a confirmation or a link of one's own.
    bool isReferredTo(PersonId id);

    std::optional<Place> openPlace(PersonId pupil);
    /// Who has a place in an archived class; the first few of them.
    QList<std::pair<PersonName, classes::ClassId>> inArchivedClasses();
    void insertPlace(PersonId pupil, classes::ClassId in, QDate from);
    void setClassOfPlace(qint64 row, classes::ClassId to);
    void endPlace(qint64 row, QDate day);
    void openAgain(qint64 row);
    /// The last of the places that have ended.
    std::optional<Place> formerPlace(PersonId pupil);

    /// Somebody who was dismissed is a member of staff again.
    void setStaff(PersonId id, const StaffContent &content);
    void dismiss(PersonId id, QDate day);
    std::optional<StaffRecord> staffRecord(PersonId id);
    void setOnLeave(PersonId id, std::optional<QDate> since);

private:
    storage::Store &m_store;
};

} // namespace starosta::people
