// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/FieldOriginsRepository.h"

#include "core/storage/Statement.h"

namespace starosta::people {

using storage::Statement;

QList<FieldOrigin> FieldOriginsRepository::all()
{
    QList<FieldOrigin> origins;
    Statement row(m_store, "SELECT person_id, field, origin FROM field_origins");
    while (row.step()) {
        origins.append({.person = row.id<PersonId>(0),
                        .field = *personFieldFromToken(row.text(1)), // checked by the schema
                        .origin = *originFromToken(row.text(2))});   // the same
    }
    return origins;
}

void FieldOriginsRepository::set(const FieldOrigin &origin)
{
    Statement upsert(m_store, "INSERT INTO field_origins (person_id, field, origin) VALUES (?1, ?2, ?3)"
                              " ON CONFLICT (person_id, field) DO UPDATE SET origin = excluded.origin"
                              " WHERE origin <> excluded.origin");
    upsert.run(origin.person, token(origin.field), token(origin.origin));
}

void FieldOriginsRepository::clear(PersonId person, PersonField field)
{
    Statement(m_store, "DELETE FROM field_origins WHERE person_id = ?1 AND field = ?2").run(person, token(field));
}

} // namespace starosta::people
