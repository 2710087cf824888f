// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/RosterRepository.h"

#include "core/storage/SharedTexts.h"

namespace starosta::roster {

using people::PersonId;
using storage::SharedTexts;
using storage::Statement;

namespace {

/// People between two questions whether to go on.
constexpr size_t kPace = 4096;

/// The store keeps dates as ISO text; as a Julian day they arrive without being parsed a hundred thousand times.
std::optional<QDate> dayAt(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    return QDate::fromJulianDay(row.integer(column));
}

LivePerson *find(std::vector<LivePerson> &people, PersonId id)
{
    const auto at = std::lower_bound(people.begin(), people.end(), id,
                                     [](const LivePerson &person, PersonId wanted) { return person.id < wanted; });
    return at != people.end() && at->id == id ? &*at : nullptr;
}

quint16 bit(people::PersonField field)
{
    return quint16(1u << int(field));
}

/// An empty field is nothing that somebody wrote.
quint16 filledFields(const LivePerson &person)
{
    using people::PersonField;
    const people::PersonContent &content = person.content;
    quint16 fields = bit(PersonField::name);
    const auto add = [&fields](PersonField field, bool filled) { fields |= filled ? bit(field) : quint16(0); };
    add(PersonField::birthDate, content.birthDate.has_value());
    add(PersonField::sex, content.sex.has_value());
    add(PersonField::externalId, content.externalId.has_value());
    add(PersonField::phone, !content.phone.isEmpty());
    add(PersonField::email, !content.email.isEmpty());
    add(PersonField::schoolClass, person.classId.has_value());
    add(PersonField::position, person.staff && !person.staff->position.isEmpty());
    add(PersonField::subjects, person.staff && !person.staff->subjects.isEmpty());
    return fields;
}

void noteWriters(std::vector<LivePerson> &people, const QList<people::FieldOrigin> &written)
{
    for (LivePerson &person : people) {
        if (person.origin == people::Origin::hand)
            person.byHand = filledFields(person);
    }
    for (const people::FieldOrigin &each : written) {
        LivePerson *person = find(people, each.person);
        if (!person)
            continue;
        if (each.origin == people::Origin::hand)
            person->byHand |= bit(each.field);
        else
            person->byHand &= quint16(~bit(each.field));
    }
}

} // namespace

std::vector<LivePerson> RosterRepository::people(const QList<people::FieldOrigin> &written, Progress &progress)
{
    std::vector<LivePerson> people;
    Statement count(m_store, "SELECT count(*) FROM people");
    if (count.step())
        people.reserve(size_t(count.integer(0)));
    SharedTexts texts;
    Statement row(m_store, "SELECT id, surname, given, patronymic, CAST(julianday(birth_date) + 0.5 AS INTEGER), sex, "
                           "external_id, phone, email, origin FROM people ORDER BY id");
    while (row.step()) {
        if (people.size() % kPace == 0 && progress.canceled())
            return people;
        LivePerson person{
            .id = row.id<PersonId>(0),
            .content = {.name = people::PersonName::stored(texts.text(row, 1), texts.text(row, 2), texts.text(row, 3)),
                        .birthDate = dayAt(row, 4),
                        .sex = people::sexFromToken(texts.text(row, 5)), // checked by the schema, like the origin
                        .externalId = row.optionalText(6),
                        .phone = row.text(7),
                        .email = row.text(8)}};
        person.origin = *people::originFromToken(texts.text(row, 9));
        people.push_back(std::move(person));
    }

    // One pass over each table is quicker than joining them.
    Statement place(m_store, "SELECT person_id, class_id FROM enrolments WHERE to_date IS NULL");
    while (place.step()) {
        if (LivePerson *pupil = find(people, place.id<PersonId>(0))) {
            pupil->classId = place.id<classes::ClassId>(1);
            pupil->hasPlace = true;
        }
    }
    Statement former(m_store, "SELECT person_id, class_id FROM enrolments WHERE to_date IS NOT NULL"
                              " ORDER BY person_id, to_date, id");
    while (former.step()) {
        if (LivePerson *person = find(people, former.id<PersonId>(0)); person && !person->hasPlace)
            person->classId = former.id<classes::ClassId>(1);
    }
    Statement member(m_store, "SELECT id, position, subjects, dismissed_on IS NULL FROM staff");
    while (member.step()) {
        if (LivePerson *person = find(people, member.id<PersonId>(0))) {
            person->staff = people::StaffContent{.position = member.text(1), .subjects = member.text(2)};
            person->isStaff = member.boolean(3);
        }
    }
    Statement guardian(m_store, "SELECT DISTINCT guardian_id FROM guardianships");
    while (guardian.step()) {
        if (LivePerson *person = find(people, guardian.id<PersonId>(0)))
            person->isGuardian = true;
    }
    noteWriters(people, written);
    return people;
}

std::optional<RosterRepository::Behind> RosterRepository::personBehind(const journal::RecordRef &record)
{
    const auto sql = [&record]() -> const char * {
        const auto is = [&record](const char *table) { return record.table == QLatin1StringView(table); };
        if (is("people") || is("staff"))
            return "SELECT id, surname, given, patronymic FROM people WHERE id = ?1";
        if (is("enrolments"))
            return "SELECT p.id, p.surname, p.given, p.patronymic FROM enrolments e"
                   " JOIN people p ON p.id = e.person_id WHERE e.id = ?1";
        if (is("movements"))
            return "SELECT p.id, p.surname, p.given, p.patronymic FROM movements m"
                   " JOIN people p ON p.id = m.person_id WHERE m.id = ?1";
        if (is("guardianships"))
            return "SELECT p.id, p.surname, p.given, p.patronymic FROM guardianships g"
                   " JOIN people p ON p.id = g.guardian_id WHERE g.id = ?1";
        if (is("field_origins"))
            return "SELECT p.id, p.surname, p.given, p.patronymic FROM field_origins f"
                   " JOIN people p ON p.id = f.person_id WHERE f.id = ?1";
        if (is("homerooms"))
            return "SELECT p.id, p.surname, p.given, p.patronymic FROM homerooms h"
                   " JOIN people p ON p.id = h.person_id WHERE h.id = ?1";
        return nullptr;
    }();
    if (!sql)
        return {};
    Statement row(m_store, sql);
    row.bindAll(record.row);
    if (!row.step())
        return {};
    return Behind{.person = row.id<PersonId>(0),
                  .name = people::PersonName::stored(row.text(1), row.text(2), row.text(3)).full()};
}

std::optional<classes::ClassId> RosterRepository::classBehind(const journal::RecordRef &record)
{
    const auto sql = [&record]() -> const char * {
        if (record.table == u"classes")
            return "SELECT id FROM classes WHERE id = ?1";
        if (record.table == u"homerooms")
            return "SELECT class_id FROM homerooms WHERE id = ?1";
        if (record.table == u"invite_links")
            return "SELECT class_id FROM invite_links WHERE id = ?1";
        return nullptr;
    }();
    if (!sql)
        return {};
    Statement row(m_store, sql);
    row.bindAll(record.row);
    return row.step() ? std::optional(row.id<classes::ClassId>(0)) : std::nullopt;
}

qint64 RosterRepository::journalLength()
{
    Statement head(m_store, "SELECT seq FROM journal_head");
    return head.step() ? head.integer(0) : 0;
}

std::vector<RememberedSource> RosterRepository::rememberedSources(ImportKind kind)
{
    std::vector<RememberedSource> sources;
    Statement row(m_store, "SELECT header, mapping FROM import_mappings WHERE kind = ?1 ORDER BY id DESC");
    row.bindAll(token(kind));
    while (row.step())
        sources.push_back({.kind = kind, .signature = row.text(0), .mapping = row.text(1).toUtf8()});
    return sources;
}

void RosterRepository::remember(const RememberedSource &source)
{
    Statement(m_store, "INSERT INTO import_mappings (kind, header, mapping) VALUES (?1, ?2, ?3) "
                       "ON CONFLICT (kind, header) DO UPDATE SET mapping = excluded.mapping")
        .run(token(source.kind), source.signature, QString::fromUtf8(source.mapping));
}

} // namespace starosta::roster
