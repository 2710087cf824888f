// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verification/VerificationRepository.h"

#include "core/storage/Statement.h"

namespace starosta::verification {

using people::PersonId;
using storage::Statement;

#define STAROSTA_ROUND_COLUMNS                                                                                         \
    "id, person_id, state, requested_on, seen_on, seen_by, documents, ended_on, valid_until, left_on, position, "      \
    "reason"

namespace {

Round roundIn(const Statement &row)
{
    return {.id = row.id<RoundId>(0),
            .person = row.id<PersonId>(1),
            // Checked by the schema.
            .state = roundStateFromToken(row.text(2)).value_or(RoundState::requested),
            .requestedOn = row.date(3),
            .seenOn = row.optionalDate(4),
            .seenBy = row.text(5),
            .documents = row.text(6),
            .endedOn = row.optionalDate(7),
            .validUntil = row.optionalDate(8),
            .leftOn = row.optionalDate(9),
            .position = row.text(10),
            .reason = row.text(11)};
}

} // namespace

QList<Round> VerificationRepository::latest()
{
    Statement select(m_store, "SELECT " STAROSTA_ROUND_COLUMNS " FROM verifications"
                              " WHERE id IN (SELECT max(id) FROM verifications GROUP BY person_id)");
    QList<Round> rounds;
    while (select.step())
        rounds.append(roundIn(select));
    return rounds;
}

std::optional<Round> VerificationRepository::latest(PersonId person)
{
    const QList<Round> all = rounds(person);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

QList<Round> VerificationRepository::rounds(PersonId person)
{
    Statement select(m_store, "SELECT " STAROSTA_ROUND_COLUMNS " FROM verifications"
                              " WHERE person_id = ?1 ORDER BY id DESC");
    select.bindAll(person);
    QList<Round> rounds;
    while (select.step())
        rounds.append(roundIn(select));
    return rounds;
}

bool VerificationRepository::any()
{
    Statement select(m_store, "SELECT EXISTS (SELECT 1 FROM verifications)");
    return select.step() && select.boolean(0);
}

RoundId VerificationRepository::insert(PersonId person, QDate requestedOn)
{
    Statement insert(m_store, "INSERT INTO verifications (person_id, state, requested_on, seen_by, documents, position,"
                              " reason) VALUES (?1, 'requested', ?2, '', '', '', '')");
    insert.run(person, requestedOn);
    return RoundId(insert.insertedRow());
}

void VerificationRepository::update(const Round &round)
{
    Statement(m_store, "UPDATE verifications SET state = ?2, seen_on = ?3, seen_by = ?4, documents = ?5,"
                       " ended_on = ?6, valid_until = ?7, left_on = ?8, position = ?9, reason = ?10 WHERE id = ?1")
        .run(round.id, token(round.state), round.seenOn, round.seenBy, round.documents, round.endedOn, round.validUntil,
             round.leftOn, round.position, round.reason);
}

} // namespace starosta::verification
