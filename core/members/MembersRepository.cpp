// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/MembersRepository.h"

#include "core/storage/SharedTexts.h"

#include <algorithm>

namespace starosta::members {

using classes::ClassId;
using people::PersonId;
using people::Role;
using storage::SharedTexts;
using storage::Statement;

#define STAROSTA_ACCOUNT_COLUMNS                                                                                       \
    "id, shown_name, role, class_id, last_active, first_seen, last_seen, gone_on, person_id, decision, "               \
    "is_taken_back, evidence"

// An account that is there, of somebody who has the role in which the platform shows it.
#define STAROSTA_JOINED_ACCOUNT                                                                                        \
    " a.person_id IS NOT NULL AND a.gone_on IS NULL AND (a.role IS NULL"                                               \
    " OR (a.role = 'pupil' AND EXISTS (SELECT 1 FROM enrolments e"                                                     \
    "                                  WHERE e.person_id = a.person_id AND e.to_date IS NULL))"                        \
    " OR (a.role = 'guardian' AND EXISTS (SELECT 1 FROM guardianships g WHERE g.guardian_id = a.person_id))"           \
    " OR (a.role = 'teacher' AND EXISTS (SELECT 1 FROM staff s WHERE s.id = a.person_id AND s.dismissed_on IS NULL)))"

// What was noted by hand stands back while a list shows the person; it counts again when it turns out that the list's
// account is somebody else's.
#define STAROSTA_NOT_SUPERSEDED                                                                                        \
    " NOT (h.evidence = '' AND EXISTS (SELECT 1 FROM platform_accounts l WHERE l.person_id = h.person_id"              \
    "   AND l.evidence <> '' AND l.gone_on IS NULL AND (l.role IS NULL OR h.role IS NULL OR l.role = h.role)))"

namespace {

/// People between two questions whether to go on.
constexpr size_t kPace = 4096;

KnownPerson *find(std::vector<KnownPerson> &people, PersonId id)
{
    const auto at = std::lower_bound(people.begin(), people.end(), id,
                                     [](const KnownPerson &person, PersonId wanted) { return person.id < wanted; });
    return at != people.end() && at->id == id ? &*at : nullptr;
}

Account accountIn(const Statement &row, SharedTexts &texts)
{
    return {.id = row.id<AccountId>(0),
            .shownName = row.text(1),
            .role = invites::inviteRoleFromToken(texts.text(row, 2)),
            .classId = row.optionalId<ClassId>(3),
            .lastActive = row.optionalDate(4),
            .firstSeen = row.date(5),
            .lastSeen = row.date(6),
            .goneOn = row.optionalDate(7),
            .person = row.optionalId<PersonId>(8),
            // Checked by the schema.
            .decision = decisionFromToken(texts.text(row, 9)).value_or(Decision::open),
            .isTakenBack = row.boolean(10),
            .evidence = row.text(11)};
}

MemberList listIn(const Statement &row)
{
    return {.takenOn = row.date(0),
            .fileName = row.text(1),
            .digest = row.text(2).toUtf8(),
            .rows = int(row.integer(3)),
            .hasRoles = row.boolean(4)};
}

} // namespace

std::vector<KnownPerson> MembersRepository::people(Progress &progress)
{
    std::vector<KnownPerson> people;
    Statement count(m_store, "SELECT count(*) FROM people");
    if (count.step())
        people.reserve(size_t(count.integer(0)));
    SharedTexts texts;
    Statement row(m_store, "SELECT id, surname, given, patronymic FROM people ORDER BY id");
    while (row.step()) {
        if (people.size() % kPace == 0 && progress.canceled())
            return people;
        people.push_back(
            {.id = row.id<PersonId>(0),
             .name = people::PersonName::stored(texts.text(row, 1), texts.text(row, 2), texts.text(row, 3))});
    }
    Statement pupil(m_store, "SELECT person_id, class_id FROM enrolments WHERE to_date IS NULL");
    while (pupil.step()) {
        if (KnownPerson *person = find(people, pupil.id<PersonId>(0))) {
            person->pupilOf = pupil.id<ClassId>(1);
            person->roles |= Role::pupil;
        }
    }
    Statement member(m_store, "SELECT id FROM staff WHERE dismissed_on IS NULL");
    while (member.step()) {
        if (KnownPerson *person = find(people, member.id<PersonId>(0)))
            person->roles |= Role::staff;
    }
    Statement guardian(m_store, "SELECT g.guardian_id, e.class_id FROM guardianships g"
                                " JOIN enrolments e ON e.person_id = g.pupil_id AND e.to_date IS NULL");
    while (guardian.step()) {
        KnownPerson *person = find(people, guardian.id<PersonId>(0));
        if (!person)
            continue;
        person->roles |= Role::guardian;
        if (const auto in = guardian.id<ClassId>(1); !person->guardianIn.contains(in))
            person->guardianIn.append(in);
    }
    return people;
}

std::vector<Account> MembersRepository::accounts()
{
    std::vector<Account> accounts;
    SharedTexts texts;
    Statement select(m_store, "SELECT " STAROSTA_ACCOUNT_COLUMNS " FROM platform_accounts h"
                              " WHERE" STAROSTA_NOT_SUPERSEDED " ORDER BY id");
    while (select.step())
        accounts.push_back(accountIn(select, texts));
    return accounts;
}

std::optional<Account> MembersRepository::account(AccountId id)
{
    SharedTexts texts;
    Statement select(m_store, "SELECT " STAROSTA_ACCOUNT_COLUMNS " FROM platform_accounts WHERE id = ?1");
    select.bindAll(id);
    return select.step() ? std::optional(accountIn(select, texts)) : std::nullopt;
}

QList<Account> MembersRepository::accountsOf(PersonId person)
{
    QList<Account> accounts;
    SharedTexts texts;
    Statement select(m_store, "SELECT " STAROSTA_ACCOUNT_COLUMNS " FROM platform_accounts h"
                              " WHERE person_id = ?1 AND gone_on IS NULL AND" STAROSTA_NOT_SUPERSEDED
                              " ORDER BY first_seen, id");
    select.bindAll(person);
    while (select.step())
        accounts.append(accountIn(select, texts));
    return accounts;
}

AccountId MembersRepository::insert(const Account &account)
{
    Statement insert(m_store, "INSERT INTO platform_accounts (shown_name, role, class_id, last_active, first_seen,"
                              " last_seen, gone_on, person_id, decision, evidence)"
                              " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    insert.run(account.shownName, invites::optionalToken(account.role), account.classId, account.lastActive,
               account.firstSeen, account.lastSeen, account.goneOn, account.person, token(account.decision),
               account.evidence);
    return AccountId(insert.insertedRow());
}

void MembersRepository::update(const Account &account)
{
    Statement(m_store, "UPDATE platform_accounts SET role = ?2, class_id = ?3, last_active = ?4, first_seen = ?5,"
                       " last_seen = ?6, gone_on = ?7, person_id = ?8, decision = ?9, is_taken_back = ?10"
                       " WHERE id = ?1")
        .run(account.id, invites::optionalToken(account.role), account.classId, account.lastActive, account.firstSeen,
             account.lastSeen, account.goneOn, account.person, token(account.decision), account.isTakenBack);
}

void MembersRepository::moveAccounts(classes::ClassId from, classes::ClassId to)
{
    Statement(m_store, "UPDATE platform_accounts SET class_id = ?2 WHERE class_id = ?1").run(from, to);
}

void MembersRepository::remove(AccountId id)
{
    Statement(m_store, "DELETE FROM platform_accounts WHERE id = ?1").run(id);
}

void MembersRepository::removeNoted(PersonId person, const std::optional<invites::InviteRole> &role)
{
    Statement(m_store, "DELETE FROM platform_accounts WHERE person_id = ?1 AND evidence = ''"
                       " AND (?2 IS NULL OR role IS NULL OR role = ?2)")
        .run(person, invites::optionalToken(role));
}

qint64 MembersRepository::openCount()
{
    Statement select(m_store, "SELECT count(*) FROM platform_accounts WHERE decision = 'open' AND gone_on IS NULL");
    return select.step() ? select.integer(0) : 0;
}

QSet<PersonId> MembersRepository::joined(std::optional<invites::InviteRole> role)
{
    QSet<PersonId> people;
    Statement select(m_store, "SELECT a.person_id FROM platform_accounts a WHERE" STAROSTA_JOINED_ACCOUNT
                              " AND (?1 IS NULL OR a.role IS NULL OR a.role = ?1)");
    select.bindAll(invites::optionalToken(role));
    while (select.step())
        people.insert(select.id<PersonId>(0));
    return people;
}

std::optional<QDate> MembersRepository::joinedOn(PersonId person, std::optional<invites::InviteRole> role)
{
    Statement select(m_store, "SELECT min(a.first_seen) FROM platform_accounts a WHERE" STAROSTA_JOINED_ACCOUNT
                              " AND a.person_id = ?1 AND (?2 IS NULL OR a.role IS NULL OR a.role = ?2)");
    select.bindAll(person, invites::optionalToken(role));
    return select.step() ? select.optionalDate(0) : std::nullopt;
}

std::optional<MemberList> MembersRepository::latestList()
{
    Statement select(m_store, "SELECT taken_on, file_name, file_digest, row_count, has_roles FROM member_lists"
                              " ORDER BY taken_on DESC, id DESC LIMIT 1");
    return select.step() ? std::optional(listIn(select)) : std::nullopt;
}

std::optional<MemberList> MembersRepository::listWith(const QByteArray &digest)
{
    Statement select(m_store, "SELECT taken_on, file_name, file_digest, row_count, has_roles FROM member_lists"
                              " WHERE file_digest = ?1 ORDER BY taken_on DESC, id DESC LIMIT 1");
    select.bindAll(QString::fromLatin1(digest));
    return select.step() ? std::optional(listIn(select)) : std::nullopt;
}

void MembersRepository::addList(const MemberList &list)
{
    Statement(m_store, "INSERT INTO member_lists (taken_on, file_name, file_digest, row_count, has_roles)"
                       " VALUES (?1, ?2, ?3, ?4, ?5)")
        .run(list.takenOn, list.fileName, QString::fromLatin1(list.digest), list.rows, list.hasRoles);
}

QList<Refusal> MembersRepository::refusals()
{
    QList<Refusal> refusals;
    Statement select(m_store, "SELECT person_id, refused_on, note FROM refusals ORDER BY id");
    while (select.step())
        refusals.append({.person = select.id<PersonId>(0), .on = select.date(1), .note = select.text(2)});
    return refusals;
}

std::optional<Refusal> MembersRepository::refusal(PersonId person)
{
    Statement select(m_store, "SELECT person_id, refused_on, note FROM refusals WHERE person_id = ?1");
    select.bindAll(person);
    if (!select.step())
        return {};
    return Refusal{.person = person, .on = select.date(1), .note = select.text(2)};
}

void MembersRepository::setRefusal(const Refusal &refusal)
{
    Statement(m_store, "INSERT INTO refusals (person_id, refused_on, note) VALUES (?1, ?2, ?3)"
                       " ON CONFLICT (person_id) DO UPDATE SET refused_on = excluded.refused_on, note = excluded.note")
        .run(refusal.person, refusal.on, refusal.note);
}

void MembersRepository::removeRefusal(PersonId person)
{
    Statement(m_store, "DELETE FROM refusals WHERE person_id = ?1").run(person);
}

std::vector<RememberedColumns> MembersRepository::rememberedColumns()
{
    std::vector<RememberedColumns> sources;
    Statement row(m_store, "SELECT header, mapping FROM import_mappings WHERE kind = 'members' ORDER BY id DESC");
    while (row.step())
        sources.push_back({.signature = row.text(0), .mapping = row.text(1).toUtf8()});
    return sources;
}

void MembersRepository::remember(const RememberedColumns &columns)
{
    Statement(m_store, "INSERT INTO import_mappings (kind, header, mapping) VALUES ('members', ?1, ?2)"
                       " ON CONFLICT (kind, header) DO UPDATE SET mapping = excluded.mapping"
                       " WHERE mapping <> excluded.mapping")
        .run(columns.signature, QString::fromUtf8(columns.mapping));
}

} // namespace starosta::members
