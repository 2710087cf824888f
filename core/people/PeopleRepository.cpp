// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PeopleRepository.h"

#include "core/base/Fold.h"
#include "core/storage/SharedTexts.h"

namespace starosta::people {

using classes::ClassId;
using storage::SharedTexts;
using storage::Statement;

#define STAROSTA_PERSON_COLUMNS                                                                                        \
    "p.id, p.surname, p.given, p.patronymic, p.birth_date, p.sex, p.external_id, p.phone, p.email, p.origin"

// For some people; for all of them, one pass over each table is a third faster than joining (see all()).
#define STAROSTA_SELECT_PEOPLE                                                                                         \
    "SELECT " STAROSTA_PERSON_COLUMNS ", e.class_id, s.position, s.subjects,"                                          \
    " EXISTS (SELECT 1 FROM guardianships WHERE guardian_id = p.id),"                                                  \
    " (SELECT max(to_date) FROM enrolments WHERE person_id = p.id AND to_date IS NOT NULL)"                            \
    " FROM people p"                                                                                                   \
    " LEFT JOIN enrolments e ON e.person_id = p.id AND e.to_date IS NULL"                                              \
    " LEFT JOIN staff s ON s.id = p.id AND s.dismissed_on IS NULL"

namespace {

constexpr QLatin1StringView kImported("import");

bool says(const Statement &row, int column, QLatin1StringView token)
{
    const std::string_view stored = row.utf8(column);
    return QLatin1StringView(stored.data(), qsizetype(stored.size())) == token;
}

std::optional<Sex> sexIn(const Statement &row, int column)
{
    for (const Sex sex : {Sex::male, Sex::female}) {
        if (says(row, column, token(sex)))
            return sex;
    }
    return {};
}

Person personIn(const Statement &row, SharedTexts &texts)
{
    return {.id = row.id<PersonId>(0),
            .content = {.name = PersonName::stored(texts.text(row, 1), texts.text(row, 2), texts.text(row, 3)),
                        .birthDate = row.optionalDate(4),
                        .sex = sexIn(row, 5),
                        .externalId = row.optionalText(6),
                        .phone = row.text(7),
                        .email = row.text(8)},
            .origin = says(row, 9, kImported) ? Origin::import : Origin::hand};
}

void setPupil(Person &person, ClassId in)
{
    person.classId = in;
    person.roles |= Role::pupil;
}

void setStaffMember(Person &person, StaffContent content)
{
    person.staff = std::move(content);
    person.roles |= Role::staff;
}

/// Adds to each of the people what some row of another table says of it.
class ById
{
public:
    explicit ById(QList<Person> &people) : m_people(people)
    {
        m_ids.reserve(size_t(people.size()));
        for (const Person &person : std::as_const(people))
            m_ids.push_back(person.id.value());
    }

    /// None for a person who was not read, because reading failed.
    Person *find(qint64 id)
    {
        const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        return found != m_ids.end() && *found == id ? &m_people[found - m_ids.begin()] : nullptr;
    }

private:
    QList<Person> &m_people;
    std::vector<qint64> m_ids; ///< sorted, as the people are
};

void addHomerooms(storage::Store &store, Person &person)
{
    if (!person.staff)
        return;
    Statement select(store, "SELECT class_id FROM homerooms WHERE person_id = ?1 AND to_date IS NULL ORDER BY id");
    select.bindAll(person.id);
    while (select.step())
        person.homeroomOf.append(select.id<ClassId>(0));
}

QList<Person> peopleIn(storage::Store &store, Statement &select)
{
    QList<Person> people;
    SharedTexts texts;
    while (select.step()) {
        Person person = personIn(select, texts);
        if (!select.isNull(10))
            setPupil(person, select.id<ClassId>(10));
        if (!select.isNull(11))
            setStaffMember(person, {.position = select.text(11), .subjects = select.text(12)});
        person.roles.setFlag(Role::guardian, select.boolean(13));
        if (!person.classId)
            person.leftOn = select.optionalDate(14);
        addHomerooms(store, person);
        people.append(std::move(person));
    }
    return people;
}

std::optional<QLatin1StringView> optionalToken(const std::optional<Sex> &sex)
{
    return sex ? std::optional(token(*sex)) : std::nullopt;
}

} // namespace

QList<Person> PeopleRepository::all()
{
    QList<Person> people;
    people.reserve(count(Role::pupil));
    Statement rows(m_store, "SELECT " STAROSTA_PERSON_COLUMNS " FROM people p ORDER BY p.id");
    SharedTexts texts;
    while (rows.step())
        people.append(personIn(rows, texts));

    ById byId(people);
    Statement pupils(m_store, "SELECT person_id, class_id FROM enrolments WHERE to_date IS NULL");
    while (pupils.step()) {
        if (Person *person = byId.find(pupils.integer(0)))
            setPupil(*person, pupils.id<ClassId>(1));
    }
    Statement members(m_store, "SELECT id, position, subjects FROM staff WHERE dismissed_on IS NULL");
    while (members.step()) {
        if (Person *person = byId.find(members.integer(0)))
            setStaffMember(*person, {.position = members.text(1), .subjects = members.text(2)});
    }
    Statement guardians(m_store, "SELECT DISTINCT guardian_id FROM guardianships");
    while (guardians.step()) {
        if (Person *person = byId.find(guardians.integer(0)))
            person->roles |= Role::guardian;
    }
    Statement former(m_store, "SELECT person_id, max(to_date) FROM enrolments WHERE to_date IS NOT NULL"
                              " GROUP BY person_id");
    while (former.step()) {
        if (Person *person = byId.find(former.integer(0)); person && !person->classId)
            person->leftOn = former.date(1);
    }
    Statement homerooms(m_store, "SELECT person_id, class_id FROM homerooms WHERE to_date IS NULL ORDER BY id");
    while (homerooms.step()) {
        if (Person *person = byId.find(homerooms.integer(0)); person && person->staff)
            person->homeroomOf.append(homerooms.id<ClassId>(1));
    }
    return people;
}

QList<Person> PeopleRepository::staff()
{
    Statement select(m_store,
                     STAROSTA_SELECT_PEOPLE " WHERE p.id IN (SELECT id FROM staff WHERE dismissed_on IS NULL)");
    return peopleIn(m_store, select);
}

QList<Person> PeopleRepository::pupilsOf(ClassId id)
{
    Statement select(m_store, STAROSTA_SELECT_PEOPLE
                     " WHERE p.id IN (SELECT person_id FROM enrolments WHERE class_id = ?1 AND to_date IS NULL)");
    return peopleIn(m_store, select.bindAll(id));
}

QList<Person> PeopleRepository::peopleOf(ClassId id)
{
    Statement select(m_store, STAROSTA_SELECT_PEOPLE
                     " WHERE p.id IN (SELECT person_id FROM enrolments WHERE class_id = ?1 AND to_date IS NULL"
                     " UNION SELECT g.guardian_id FROM enrolments c JOIN guardianships g ON g.pupil_id = c.person_id"
                     " WHERE c.class_id = ?1 AND c.to_date IS NULL)");
    return peopleIn(m_store, select.bindAll(id));
}

std::optional<Person> PeopleRepository::find(PersonId id)
{
    Statement select(m_store, STAROSTA_SELECT_PEOPLE " WHERE p.id = ?1");
    const QList<Person> people = peopleIn(m_store, select.bindAll(id));
    return people.isEmpty() ? std::nullopt : std::optional(people.front());
}

QList<PersonId> PeopleRepository::namesakes(const PersonContent &content)
{
    const QString surname = fold(content.name.surname());
    const QString key = content.name.key();
    Statement select(m_store, "SELECT id, surname, given, patronymic FROM people"
                              " WHERE ?1 IS NULL OR birth_date IS NULL OR birth_date = ?1");
    select.bindAll(content.birthDate);
    QList<PersonId> namesakes;
    while (select.step()) {
        const QString otherSurname = select.text(1);
        if (fold(otherSurname) == surname &&
            PersonName::stored(otherSurname, select.text(2), select.text(3)).key() == key)
            namesakes.append(select.id<PersonId>(0));
    }
    return namesakes;
}

std::optional<PersonId> PeopleRepository::findByNumber(const QString &externalId)
{
    Statement select(m_store, "SELECT id FROM people WHERE external_id = ?1");
    select.bindAll(externalId);
    return select.step() ? std::optional(select.id<PersonId>(0)) : std::nullopt;
}

int PeopleRepository::count(Role role)
{
    const auto sql = [role]() -> const char * {
        switch (role) {
        case Role::pupil:
            return "SELECT count(*) FROM enrolments WHERE to_date IS NULL";
        case Role::staff:
            return "SELECT count(*) FROM staff WHERE dismissed_on IS NULL";
        case Role::guardian:
            return "SELECT count(DISTINCT guardian_id) FROM guardianships";
        }
        Q_UNREACHABLE();
    };
    Statement select(m_store, sql());
    return select.step() ? int(select.integer(0)) : 0;
}

bool PeopleRepository::hasPupils()
{
    Statement select(m_store, "SELECT EXISTS (SELECT 1 FROM enrolments WHERE to_date IS NULL)");
    return select.step() && select.boolean(0);
}

PersonId PeopleRepository::insert(const PersonContent &content, Origin origin)
{
    // Never the number of one whose data was destroyed: older entries of the journal still have it.
    Statement insert(m_store, "INSERT INTO people (id, surname, given, patronymic, birth_date, sex, external_id, phone,"
                              " email, origin) VALUES (1 + max(ifnull((SELECT max(id) FROM people), 0),"
                              "  ifnull((SELECT max(last_person) FROM erasures), 0)),"
                              " ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    insert.run(content.name.surname(), content.name.given(), content.name.patronymic(), content.birthDate,
               optionalToken(content.sex), content.externalId, content.phone, content.email, token(origin));
    return PersonId(insert.insertedRow());
}

void PeopleRepository::update(PersonId id, const PersonContent &content)
{
    Statement update(m_store, "UPDATE people SET surname = ?2, given = ?3, patronymic = ?4, birth_date = ?5, sex = ?6,"
                              " external_id = ?7, phone = ?8, email = ?9 WHERE id = ?1");
    update.run(id, content.name.surname(), content.name.given(), content.name.patronymic(), content.birthDate,
               optionalToken(content.sex), content.externalId, content.phone, content.email);
}

void PeopleRepository::remove(PersonId id)
{
    Statement(m_store, "DELETE FROM homerooms WHERE person_id = ?1").run(id);
    Statement(m_store, "DELETE FROM platform_tasks WHERE person_id = ?1").run(id);
    Statement(m_store, "DELETE FROM staff WHERE id = ?1").run(id);
    Statement(m_store, "DELETE FROM enrolments WHERE person_id = ?1").run(id);
    Statement(m_store, "DELETE FROM guardianships WHERE guardian_id = ?1 OR pupil_id = ?1").run(id);
    Statement(m_store, "DELETE FROM field_origins WHERE person_id = ?1").run(id);
    Statement(m_store, "DELETE FROM movements WHERE person_id = ?1").run(id);
    Statement(m_store, "DELETE FROM people WHERE id = ?1").run(id);
}

int PeopleRepository::countPrinted(PersonId id)
{
    Statement select(m_store, "SELECT count(*) FROM batch_items WHERE person_id = ?1 OR pupil_id = ?1");
    select.bindAll(id);
    return select.step() ? int(select.integer(0)) : 0;
}

bool PeopleRepository::isReferredTo(PersonId id)
{
    Statement select(m_store, "SELECT EXISTS (SELECT 1 FROM platform_accounts WHERE person_id = ?1)"
                              " OR EXISTS (SELECT 1 FROM refusals WHERE person_id = ?1)"
                              " OR EXISTS (SELECT 1 FROM join_requests WHERE person_id = ?1)"
                              " OR EXISTS (SELECT 1 FROM verifications WHERE person_id = ?1)"
                              " OR EXISTS (SELECT 1 FROM invite_links WHERE addressee_id = ?1)");
    select.bindAll(id);
    return select.step() && select.boolean(0);
}

std::optional<Place> PeopleRepository::openPlace(PersonId pupil)
{
    Statement select(m_store, "SELECT id, class_id, from_date FROM enrolments"
                              " WHERE person_id = ?1 AND to_date IS NULL");
    select.bindAll(pupil);
    if (!select.step())
        return {};
    return Place{.row = select.integer(0), .classId = select.id<ClassId>(1), .from = select.date(2)};
}

QList<std::pair<PersonName, ClassId>> PeopleRepository::inArchivedClasses()
{
    Statement select(m_store, "SELECT p.surname, p.given, p.patronymic, c.id FROM classes c"
                              " JOIN enrolments e ON e.class_id = c.id AND e.to_date IS NULL"
                              " JOIN people p ON p.id = e.person_id"
                              " WHERE c.archived_on IS NOT NULL ORDER BY e.id LIMIT 20");
    QList<std::pair<PersonName, ClassId>> found;
    while (select.step())
        found.append({PersonName::stored(select.text(0), select.text(1), select.text(2)), select.id<ClassId>(3)});
    return found;
}

void PeopleRepository::insertPlace(PersonId pupil, ClassId in, QDate from)
{
    Statement insert(m_store, "INSERT INTO enrolments (person_id, class_id, from_date) VALUES (?1, ?2, ?3)");
    insert.run(pupil, in, from);
}

void PeopleRepository::setClassOfPlace(qint64 row, ClassId to)
{
    Statement update(m_store, "UPDATE enrolments SET class_id = ?2 WHERE id = ?1");
    update.run(row, to);
}

void PeopleRepository::endPlace(qint64 row, QDate day)
{
    Statement update(m_store, "UPDATE enrolments SET to_date = ?2 WHERE id = ?1");
    update.run(row, day);
}

void PeopleRepository::openAgain(qint64 row)
{
    Statement update(m_store, "UPDATE enrolments SET to_date = NULL WHERE id = ?1");
    update.run(row);
}

std::optional<Place> PeopleRepository::formerPlace(PersonId pupil)
{
    Statement select(m_store, "SELECT id, class_id, from_date, to_date FROM enrolments"
                              " WHERE person_id = ?1 AND to_date IS NOT NULL ORDER BY to_date DESC, id DESC LIMIT 1");
    select.bindAll(pupil);
    if (!select.step())
        return {};
    return Place{.row = select.integer(0),
                 .classId = select.id<ClassId>(1),
                 .from = select.date(2),
                 .to = select.optionalDate(3)};
}

void PeopleRepository::dismiss(PersonId id, QDate day)
{
    Statement update(m_store, "UPDATE staff SET dismissed_on = ?2, on_leave_since = NULL"
                              " WHERE id = ?1 AND dismissed_on IS NULL");
    update.run(id, day);
}

std::optional<StaffRecord> PeopleRepository::staffRecord(PersonId id)
{
    Statement select(m_store, "SELECT position, subjects, dismissed_on, on_leave_since FROM staff WHERE id = ?1");
    select.bindAll(id);
    if (!select.step())
        return {};
    return StaffRecord{.content = {.position = select.text(0), .subjects = select.text(1)},
                       .dismissedOn = select.optionalDate(2),
                       .onLeaveSince = select.optionalDate(3)};
}

void PeopleRepository::setOnLeave(PersonId id, std::optional<QDate> since)
{
    Statement update(m_store, "UPDATE staff SET on_leave_since = ?2 WHERE id = ?1");
    update.run(id, since);
}

void PeopleRepository::setStaff(PersonId id, const StaffContent &content)
{
    Statement upsert(m_store, "INSERT INTO staff (id, position, subjects) VALUES (?1, ?2, ?3)"
                              " ON CONFLICT (id) DO UPDATE SET position = excluded.position,"
                              " subjects = excluded.subjects, dismissed_on = NULL");
    upsert.run(id, content.position, content.subjects);
}

#undef STAROSTA_SELECT_PEOPLE
#undef STAROSTA_PERSON_COLUMNS

} // namespace starosta::people
