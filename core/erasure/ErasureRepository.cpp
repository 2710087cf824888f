// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/erasure/ErasureRepository.h"

#include "core/erasure/PersonalTables.h"
#include "core/storage/Statement.h"

#include <array>
#include <set>

namespace starosta::erasure {

using people::PersonId;
using people::Role;
using storage::Statement;

// Somebody's open place, employment, or child with an open place.
#define STAROSTA_STAYS(person)                                                                                         \
    "(EXISTS (SELECT 1 FROM enrolments WHERE person_id = " person " AND to_date IS NULL)"                              \
    " OR EXISTS (SELECT 1 FROM staff WHERE id = " person " AND dismissed_on IS NULL)"                                  \
    " OR EXISTS (SELECT 1 FROM guardianships g JOIN enrolments e ON e.person_id = g.pupil_id AND e.to_date IS NULL"    \
    "  WHERE g.guardian_id = " person "))"
#define STAROSTA_LAST_DAY(person)                                                                                      \
    "max(ifnull((SELECT max(to_date) FROM enrolments WHERE person_id = " person "), ''),"                              \
    " ifnull((SELECT dismissed_on FROM staff WHERE id = " person "), ''),"                                             \
    " ifnull((SELECT max(e.to_date) FROM guardianships g JOIN enrolments e ON e.person_id = g.pupil_id"                \
    "  WHERE g.guardian_id = " person "), ''))"

Standing ErasureRepository::standing(PersonId id)
{
    Standing standing;
    Statement places(m_store, "SELECT class_id, to_date FROM enrolments WHERE person_id = ?1"
                              " ORDER BY to_date IS NULL, to_date, id");
    places.bindAll(id);
    while (places.step()) {
        standing.were |= Role::pupil;
        standing.lastClass = places.id<classes::ClassId>(0);
        if (places.isNull(1))
            standing.openClass = standing.lastClass;
    }
    Statement staff(m_store, "SELECT dismissed_on IS NULL FROM staff WHERE id = ?1");
    staff.bindAll(id);
    if (staff.step()) {
        standing.were |= Role::staff;
        standing.isStaff = staff.boolean(0);
    }
    Statement children(m_store, "SELECT g.pupil_id, EXISTS (SELECT 1 FROM enrolments e"
                                "  WHERE e.person_id = g.pupil_id AND e.to_date IS NULL)"
                                " FROM guardianships g WHERE g.guardian_id = ?1");
    children.bindAll(id);
    while (children.step()) {
        standing.were |= Role::guardian;
        if (children.boolean(1))
            standing.childWhoStays = children.id<PersonId>(0);
    }
    Statement day(m_store, "SELECT nullif(" STAROSTA_LAST_DAY("?1") ", '')");
    day.bindAll(id);
    if (day.step())
        standing.leftOn = day.optionalDate(0);
    Statement link(m_store, "SELECT id FROM invite_links WHERE addressee_id = ?1"
                            " AND state IN ('active', 'handed_out', 'revocation_due')");
    link.bindAll(id);
    if (link.step())
        standing.workingLink = link.integer(0);
    return standing;
}

QList<PersonId> ErasureRepository::leftBefore(std::optional<QDate> day)
{
    Statement select(m_store, "SELECT p.id FROM people p WHERE NOT " STAROSTA_STAYS("p.id") " AND " STAROSTA_LAST_DAY(
                                  "p.id") " <> ''"
                                          " AND (?1 IS NULL OR " STAROSTA_LAST_DAY("p.id") " < ?1) ORDER BY p.id");
    select.bindAll(day);
    QList<PersonId> people;
    while (select.step())
        people.append(select.id<PersonId>(0));
    return people;
}

QList<PersonId> ErasureRepository::guardiansOf(PersonId pupil)
{
    Statement select(m_store, "SELECT guardian_id FROM guardianships WHERE pupil_id = ?1 ORDER BY guardian_id");
    select.bindAll(pupil);
    QList<PersonId> guardians;
    while (select.step())
        guardians.append(select.id<PersonId>(0));
    return guardians;
}

QList<Category> ErasureRepository::categories(PersonId id)
{
    Statement select(
        m_store, "SELECT 1, birth_date IS NOT NULL, sex IS NOT NULL, external_id IS NOT NULL, phone <> '', email <> '',"
                 " EXISTS (SELECT 1 FROM enrolments WHERE person_id = ?1) OR EXISTS (SELECT 1 FROM movements WHERE "
                 "person_id = ?1),"
                 " EXISTS (SELECT 1 FROM staff WHERE id = ?1),"
                 " EXISTS (SELECT 1 FROM guardianships WHERE guardian_id = ?1 OR pupil_id = ?1),"
                 " EXISTS (SELECT 1 FROM platform_accounts WHERE person_id = ?1)"
                 "  OR EXISTS (SELECT 1 FROM join_requests WHERE person_id = ?1)"
                 "  OR EXISTS (SELECT 1 FROM refusals WHERE person_id = ?1)"
                 "  OR EXISTS (SELECT 1 FROM verifications WHERE person_id = ?1)"
                 "  OR EXISTS (SELECT 1 FROM platform_tasks WHERE person_id = ?1),"
                 " EXISTS (SELECT 1 FROM batch_items WHERE person_id = ?1 OR pupil_id = ?1)"
                 "  OR EXISTS (SELECT 1 FROM invite_links WHERE addressee_id = ?1)"
                 "  OR EXISTS (SELECT 1 FROM journal_mail WHERE person_id = ?1)"
                 " FROM people WHERE id = ?1");
    select.bindAll(id);
    QList<Category> categories;
    if (!select.step())
        return categories;
    int column = 0;
    for (const Category category :
         {Category::name, Category::birthDate, Category::sex, Category::number, Category::phone, Category::email,
          Category::studies, Category::position, Category::relations, Category::platform, Category::paper}) {
        if (select.boolean(column++))
            categories.append(category);
    }
    return categories;
}

QStringList ErasureRepository::officeHolders()
{
    Statement select(m_store, "SELECT administrator FROM appointments UNION SELECT deputy FROM appointments"
                              " UNION SELECT signed_by FROM orders UNION SELECT head_name FROM school"
                              " UNION SELECT actor FROM journal UNION SELECT actor FROM journal_imports"
                              " UNION SELECT actor FROM journal_snapshots");
    QStringList names;
    while (select.step()) {
        if (const QString name = select.text(0); !name.isEmpty())
            names.append(name);
    }
    return names;
}

qint64 ErasureRepository::rowsOf(PersonId id)
{
    constexpr std::array counts = {
#define X(table, column) "SELECT count(*) FROM " table " WHERE " column " = ?1",
        STAROSTA_PERSON_COLUMNS(X)
#undef X
            "SELECT count(*) FROM journal_mail WHERE person_id = ?1",
    };
    qint64 rows = 0;
    for (const char *sql : counts) {
        Statement select(m_store, sql);
        select.bindAll(id);
        rows += select.step() ? select.integer(0) : 0;
    }
    return rows;
}

qint64 ErasureRepository::openTasks(PersonId id)
{
    Statement select(m_store, "SELECT count(*) FROM platform_tasks WHERE person_id = ?1 AND state = 'open'");
    select.bindAll(id);
    return select.step() ? select.integer(0) : 0;
}

qint64 ErasureRepository::accounts(PersonId id)
{
    Statement select(m_store, "SELECT count(*) FROM platform_accounts WHERE person_id = ?1 AND gone_on IS NULL");
    select.bindAll(id);
    return select.step() ? select.integer(0) : 0;
}

int ErasureRepository::nextNumber(qint64 year)
{
    Statement select(m_store, "SELECT ifnull(max(number), 0) + 1 FROM erasures WHERE year_id = ?1");
    select.bindAll(year);
    return select.step() ? int(select.integer(0)) : 1;
}

qint64 ErasureRepository::insertAct(qint64 year, int number, QDate day, qsizetype people)
{
    Statement insert(m_store, "INSERT INTO erasures (year_id, number, made_on, people, last_person) VALUES"
                              " (?1, ?2, ?3, ?4, max((SELECT max(id) FROM people),"
                              "  ifnull((SELECT max(last_person) FROM erasures), 0)))");
    insert.run(year, number, day, qint64(people));
    return insert.insertedRow();
}

QSet<qint64> ErasureRepository::linesThatStay(const QList<PersonId> &people)
{
    const QSet<PersonId> gone(people.begin(), people.end());
    QSet<qint64> lines;
    Statement of(m_store, "SELECT DISTINCT batch_id, class_id, link_id FROM batch_items WHERE person_id = ?1");
    Statement all(m_store, "SELECT id, person_id FROM batch_items WHERE batch_id = ?1 AND class_id = ?2"
                           " AND link_id = ?3 ORDER BY id");
    std::set<std::array<qint64, 3>> seen;
    for (const PersonId id : people) {
        of.bindAll(id);
        while (of.step()) {
            const std::array<qint64, 3> part = {of.integer(0), of.integer(1), of.integer(2)};
            if (!seen.insert(part).second)
                continue;
            std::optional<qint64> first;
            bool others = false;
            all.bindAll(part[0], part[1], part[2]);
            while (all.step()) {
                if (!first)
                    first = all.integer(0);
                others = others || all.isNull(1) || !gone.contains(all.id<PersonId>(1));
            }
            all.reset();
            if (first && !others)
                lines.insert(*first);
        }
        of.reset();
    }
    return lines;
}

void ErasureRepository::destroy(const QList<PersonId> &people, const QSet<qint64> &linesThatStay)
{
    Statement line(m_store, "UPDATE batch_items SET person_id = NULL, pupil_id = NULL WHERE id = ?1");
    for (const qint64 id : linesThatStay)
        line.run(id);
    for (const PersonId id : people) {
        for (const char *sql : {
                 "INSERT INTO nameless_places (class_id, from_date, to_date)"
                 " SELECT class_id, from_date, to_date FROM enrolments WHERE person_id = ?1 AND to_date IS NOT NULL"
                 " ORDER BY id",
                 "INSERT INTO nameless_movements (year_id, kind, on_date, from_class_id, to_class_id)"
                 " SELECT year_id, kind, on_date, from_class_id, to_class_id FROM movements WHERE person_id = ?1"
                 " ORDER BY id",
                 "INSERT INTO nameless_requests (class_id, role, received_on, state, decided_on)"
                 " SELECT class_id, role, received_on, state, decided_on FROM join_requests"
                 " WHERE person_id = ?1 AND decided_on IS NOT NULL ORDER BY id",
                 // What became of a letter is still counted with its mailing; nobody is to be found behind it.
                 "UPDATE journal_mail SET person_id = 0, address = '***', args = '' WHERE person_id = ?1",
                 "DELETE FROM batch_items WHERE person_id = ?1",
                 "UPDATE batch_items SET pupil_id = NULL WHERE pupil_id = ?1",
                 "UPDATE invite_links SET addressee_id = NULL WHERE addressee_id = ?1",
                 "DELETE FROM join_requests WHERE person_id = ?1",
                 "DELETE FROM platform_accounts WHERE person_id = ?1",
                 "DELETE FROM platform_tasks WHERE person_id = ?1",
                 "DELETE FROM refusals WHERE person_id = ?1",
                 "DELETE FROM verifications WHERE person_id = ?1",
                 "DELETE FROM movements WHERE person_id = ?1",
                 "DELETE FROM homerooms WHERE person_id = ?1",
                 "DELETE FROM field_origins WHERE person_id = ?1",
                 "DELETE FROM guardianships WHERE guardian_id = ?1",
                 "DELETE FROM guardianships WHERE pupil_id = ?1",
                 "DELETE FROM staff WHERE id = ?1",
                 "DELETE FROM enrolments WHERE person_id = ?1",
                 "DELETE FROM people WHERE id = ?1",
             })
            Statement(m_store, sql).run(id);
    }
}

void ErasureRepository::destroyUnlinked(const NameTraces &traces)
{
    struct Unlinked
    {
        const char *select;
        const char *remove;
        const char *countOn = nullptr;
    };
    constexpr std::array shown = {
        Unlinked{"SELECT id, shown_name FROM platform_accounts WHERE person_id IS NULL",
                 "DELETE FROM platform_accounts WHERE id = ?1"},
        Unlinked{"SELECT id, shown_name FROM join_requests WHERE person_id IS NULL",
                 "DELETE FROM join_requests WHERE id = ?1",
                 "INSERT INTO nameless_requests (class_id, role, received_on, state, decided_on)"
                 " SELECT class_id, role, received_on, state, decided_on FROM join_requests"
                 " WHERE id = ?1 AND decided_on IS NOT NULL"},
        Unlinked{"SELECT id, shown_name FROM platform_tasks WHERE person_id IS NULL",
                 "DELETE FROM platform_tasks WHERE id = ?1"},
    };
    const auto destroy = [this](const Unlinked &sql, const auto &isTheirs) {
        QList<qint64> rows;
        {
            Statement select(m_store, sql.select);
            while (select.step()) {
                if (isTheirs(select))
                    rows.append(select.integer(0));
            }
        }
        for (const qint64 row : std::as_const(rows)) {
            if (sql.countOn)
                Statement(m_store, sql.countOn).run(row);
            Statement(m_store, sql.remove).run(row);
        }
    };
    for (const Unlinked &each : shown)
        destroy(each, [&traces](const Statement &row) { return traces.isNamedBy(row.text(1)); });
    destroy(Unlinked{"SELECT id, header, mapping FROM import_mappings", "DELETE FROM import_mappings WHERE id = ?1"},
            [&traces](const Statement &row) { return traces.without(row.text(1)) || traces.without(row.text(2)); });
}

void ErasureRepository::cleanTexts(const NameTraces &traces)
{
    struct TextOf
    {
        const char *select;
        const char *update;
    };
    constexpr std::array texts = {
#define X(table, column)                                                                                               \
    TextOf{"SELECT id, " column " FROM " table " WHERE " column " <> ''",                                              \
           "UPDATE " table " SET " column " = ?2 WHERE id = ?1"},
        STAROSTA_TEXT_COLUMNS(X)
#undef X
    };
    for (const TextOf &each : texts) {
        QList<std::pair<qint64, QString>> cleaned;
        {
            Statement select(m_store, each.select);
            while (select.step()) {
                if (const auto clean = traces.without(select.text(1)))
                    cleaned.append({select.integer(0), *clean});
            }
        }
        for (const auto &[row, text] : std::as_const(cleaned))
            Statement(m_store, each.update).run(row, text);
    }
}

} // namespace starosta::erasure
