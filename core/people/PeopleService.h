// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassesService.h"
#include "core/journal/Ledger.h"
#include "core/people/FieldOrigin.h"
#include "core/people/GuardianClasses.h"
#include "core/people/Places.h"

namespace starosta::people {

struct PeopleFilter
{
    std::optional<Role> role = {};
    std::optional<classes::ClassId> classId = {}; ///< pupils of the class and their guardians
    QString search = {};                          ///< words that all occur in the folded name or number
};

/// What a new person is: any combination of roles.
struct NewPerson
{
    PersonContent content;
    std::optional<classes::ClassId> pupilOf = {};
    std::optional<StaffContent> staff = {};
    Origin origin = Origin::hand;
};

/// One teacher of one class from today on.
struct NewHomeroom
{
    classes::ClassId classId;
    PersonId teacher;
    std::optional<orders::OrderId> order = {};
    Origin origin = Origin::hand;
    bool coTeacher = false;
};

struct NewGuardianship
{
    PersonId guardian;
    PersonId pupil;
    Relation relation = Relation::other;
    Origin origin = Origin::hand;
};

/// Pupils, staff and guardians: one person can be several of them. A person without any open role (everything was
/// ended) stays in the register.
/// The functions that take a Change write inside the caller's; the import uses them for thousands of people. Whoever
/// moves, leaves or returns by a person's decision does so by a movement (MovementsService).
class PeopleService
{
public:
    PeopleService(journal::Ledger &ledger, school::SchoolService &school, classes::ClassesService &classes,
                  orders::OrdersService &orders);

    /// In Russian order of names.
    QList<Person> list(const PeopleFilter &filter = {});
    std::optional<Person> find(PersonId id);
    QList<Person> pupilsOf(classes::ClassId id);
    QList<Guardianship> guardianships();
    GuardianClasses classesOfGuardians();
    QList<Guardianship> guardiansOf(PersonId pupil);
    QList<Guardianship> pupilsOfGuardian(PersonId guardian);
    QList<HomeroomAssignment> homerooms();
    /// What no change makes, and an undo might: undoIntoArchivedClass (somebody has a place there), undoSecondTeacher
    /// (a class has two homeroom teachers, neither of them as the second).
    QList<Error> faultsOfPlaces();
    int count(Role role);
    /// Without counting all of them.
    bool hasPupils();
    std::optional<Place> openPlace(PersonId pupil);
    /// The last of the places that have ended.
    std::optional<Place> formerPlace(PersonId pupil);
    /// Also of somebody who was dismissed.
    std::optional<StaffRecord> staffRecord(PersonId id);
    /// Whether somebody may get a place there. Errors: classMissing (also for the staff room), classArchived.
    Result<> canEnrolIn(classes::ClassId id);
    /// Who wrote a field last, of those fields where it is not the person's own origin.
    QList<FieldOrigin> fieldOrigins();

    /// Errors: personNumberTaken, dateInFuture, personMissing (where there should be an existing one), those of
    /// cleanText.
    Result<> canSave(const PersonContent &content, std::optional<PersonId> existing = {});
    /// People whose name is the same, and whose birth date is not known to be another: to be asked about before adding.
    QList<Person> possibleDuplicates(const PersonContent &content, std::optional<PersonId> existing = {});
    /// Errors: those of canSave; classMissing, classArchived.
    Result<journal::Committed<PersonId>> add(const NewPerson &person, const journal::Because &because = {});
    /// Without `staff`, a member of staff stays what it is; with it, anybody becomes one.
    Result<journal::Committed<void>> edit(PersonId id, const PersonContent &content,
                                          const std::optional<StaffContent> &staff,
                                          const journal::Because &because = {});
    /// For a person entered by mistake: nothing may refer to it but roles of its own. Who left is another matter.
    /// Errors: personMissing, personInUse.
    Result<journal::Committed<void>> remove(PersonId id, const journal::Because &because = {});
    Result<> canRemove(PersonId id);
    /// A pair that is linked already gets the new relation. Errors: personMissing, personNotPupil, guardianIsPupil (one
    /// person on both sides).
    Result<journal::Committed<void>> linkGuardian(const NewGuardianship &relation);
    Result<journal::Committed<void>> unlinkGuardian(PersonId guardian, PersonId pupil);

    // Texts and dates are checked here too; that rows exist and numbers are free is for the caller to know (a row that
    // breaks a rule of the schema makes the change fail as storeConstraint).
    Result<PersonId> add(journal::Change &change, const NewPerson &person);
    Result<> edit(journal::Change &change, PersonId id, const PersonContent &content);
    Result<> editStaff(journal::Change &change, PersonId id, const StaffContent &staff);
    /// The place in the old class ends on `day`, the new one begins. A place that began on that day is corrected.
    /// Errors: personNotPupil.
    Result<> transfer(journal::Change &change, PersonId pupil, classes::ClassId to, QDate day);
    /// Also for somebody who was never a pupil. Whoever left this very class on `day` never left.
    Result<> comeBack(journal::Change &change, PersonId person, classes::ClassId to, QDate day);
    /// The place in the class ends; the person stays, with the history and the relations. Errors: personNotPupil.
    Result<> leave(journal::Change &change, PersonId pupil, QDate day);
    /// A member of staff leaves, and is homeroom teacher of nothing any more.
    Result<> dismiss(journal::Change &change, PersonId id, QDate day);
    void setOnLeave(journal::Change &change, PersonId id, std::optional<QDate> since);
    Result<> linkGuardian(journal::Change &change, const NewGuardianship &relation);
    Result<> unlinkGuardian(journal::Change &change, PersonId guardian, PersonId pupil);
    /// Ends the class's earlier assignment; one that began today is corrected. A second teacher stands beside the
    /// first and ends nobody. What a person assigns goes through HomeroomsService, which decides who may.
    Result<> beginHomeroom(journal::Change &change, const NewHomeroom &homeroom);
    /// The class is without this teacher from today on; one who began today leaves no row.
    Result<> endHomeroom(journal::Change &change, classes::ClassId id, PersonId teacher);
    /// Notes who wrote a field of a person whom `broughtBy` brought in.
    void noteWriter(journal::Change &change, const FieldOrigin &written, Origin broughtBy);
    /// A person decided which class somebody is in.
    void noteClassByHand(journal::Change &change, PersonId person);

private:
    journal::Ledger &m_ledger;
    school::SchoolService &m_school;
    classes::ClassesService &m_classes;
    orders::OrdersService &m_orders;
};

} // namespace starosta::people
