// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/RosterRepository.h"

#include "core/storage/Statement.h"

namespace starosta::roster {

using people::PersonId;
using storage::Statement;

namespace {

/// The store keeps dates as ISO text; as a Julian day they arrive without being parsed a hundred thousand times.
std::optional<QDate> dayAt(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    return QDate::fromJulianDay(row.integer(column));
}

std::optional<people::Sex> sexAt(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    return people::sexFromToken(row.text(column));
}

} // namespace

std::vector<LivePerson> RosterRepository::people()
{
    std::vector<LivePerson> people;
    Statement count(m_store, "SELECT count(*) FROM people");
    if (count.step())
        people.reserve(size_t(count.integer(0)));
    Statement row(m_store, "SELECT id, surname, given, patronymic, CAST(julianday(birth_date) + 0.5 AS INTEGER), sex, "
                           "external_id, phone, email FROM people ORDER BY id");
    while (row.step()) {
        people.push_back({.id = row.id<PersonId>(0),
                          .content = {.name = people::PersonName::stored(row.text(1), row.text(2), row.text(3)),
                                      .birthDate = dayAt(row, 4),
                                      .sex = sexAt(row, 5),
                                      .externalId = row.optionalText(6),
                                      .phone = row.text(7),
                                      .email = row.text(8)}});
    }

    // One pass over each table is quicker than joining them.
    const auto find = [&people](PersonId id) -> LivePerson * {
        const auto at = std::lower_bound(people.begin(), people.end(), id,
                                         [](const LivePerson &person, PersonId wanted) { return person.id < wanted; });
        return at != people.end() && at->id == id ? &*at : nullptr;
    };
    Statement place(m_store, "SELECT person_id, class_id FROM enrolments WHERE to_date IS NULL");
    while (place.step()) {
        if (LivePerson *pupil = find(place.id<PersonId>(0)))
            pupil->classId = place.id<classes::ClassId>(1);
    }
    Statement member(m_store, "SELECT id, position, subjects FROM staff WHERE dismissed_on IS NULL");
    while (member.step()) {
        if (LivePerson *person = find(member.id<PersonId>(0)))
            person->staff = people::StaffContent{.position = member.text(1), .subjects = member.text(2)};
    }
    Statement guardian(m_store, "SELECT DISTINCT guardian_id FROM guardianships");
    while (guardian.step()) {
        if (LivePerson *person = find(guardian.id<PersonId>(0)))
            person->isGuardian = true;
    }
    return people;
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
