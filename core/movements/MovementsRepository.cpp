// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movements/MovementsRepository.h"

#include "core/storage/Statement.h"

#include <map>

namespace starosta::movements {

using classes::ClassId;
using people::PersonId;
using storage::Statement;

#define STAROSTA_SELECT_MOVEMENTS                                                                                      \
    "SELECT m.id, m.year_id, m.person_id, m.kind, m.on_date, m.from_class_id, m.to_class_id, m.order_id, m.note,"      \
    " p.surname, p.given, p.patronymic, o.number, o.order_date, m.origin"                                              \
    " FROM movements m JOIN people p ON p.id = m.person_id LEFT JOIN orders o ON o.id = m.order_id"

namespace {

constexpr QLatin1StringView kByHand("hand");
constexpr QLatin1StringView kFromList("import");

std::optional<BookLine> lineIn(const Statement &row)
{
    const auto kind = movementKindFromToken(row.text(3));
    if (!kind)
        return {}; // of a later version
    BookLine line{.movement = {.id = row.id<MovementId>(0),
                               .year = row.id<school::YearId>(1),
                               .content = {.person = row.id<PersonId>(2),
                                           .kind = *kind,
                                           .on = row.date(4),
                                           .from = row.optionalId<ClassId>(5),
                                           .to = row.optionalId<ClassId>(6),
                                           .order = row.optionalId<orders::OrderId>(7),
                                           .note = row.text(8),
                                           .fromList = row.text(14) == kFromList}},
                  .name = people::PersonName::stored(row.text(9), row.text(10), row.text(11)).full()};
    if (!row.isNull(12))
        line.order = orders::OrderReference::stored(row.text(12), row.date(13));
    return line;
}

} // namespace

MovementId MovementsRepository::insert(school::YearId year, const NewMovement &movement)
{
    Statement insert(m_store, "INSERT INTO movements (year_id, person_id, kind, on_date, from_class_id, to_class_id,"
                              " order_id, note, origin) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    insert.run(year, movement.person, token(movement.kind), movement.on, movement.from, movement.to, movement.order,
               movement.note, movement.fromList ? kFromList : kByHand);
    return MovementId(insert.insertedRow());
}

void MovementsRepository::correct(MovementId id, std::optional<orders::OrderId> order, const QString &note)
{
    Statement update(m_store, "UPDATE movements SET order_id = ?2, note = ?3 WHERE id = ?1");
    update.run(id, order, note);
}

std::optional<BookLine> MovementsRepository::find(MovementId id)
{
    Statement select(m_store, STAROSTA_SELECT_MOVEMENTS " WHERE m.id = ?1");
    select.bindAll(id);
    return select.step() ? lineIn(select) : std::nullopt;
}

QList<BookLine> MovementsRepository::between(QDate from, QDate to)
{
    Statement select(m_store, STAROSTA_SELECT_MOVEMENTS " WHERE m.on_date BETWEEN ?1 AND ?2 ORDER BY m.on_date, m.id");
    select.bindAll(from, to);
    QList<BookLine> lines;
    while (select.step()) {
        if (auto line = lineIn(select))
            lines.append(*std::move(line));
    }
    return lines;
}

OpenOrders MovementsRepository::withoutOrder()
{
    Statement select(m_store, "SELECT count(*), min(on_date), max(on_date) FROM movements"
                              " WHERE order_id IS NULL AND origin = 'hand'");
    if (!select.step() || select.integer(0) == 0)
        return {};
    return {.count = select.integer(0), .from = select.date(1), .to = select.date(2)};
}

std::optional<QDate> MovementsRepository::firstOf(school::YearId year)
{
    Statement select(m_store, "SELECT min(on_date) FROM movements WHERE year_id = ?1");
    select.bindAll(year);
    return select.step() ? select.optionalDate(0) : std::nullopt;
}

bool MovementsRepository::touchesAnybody()
{
    Statement select(m_store, "SELECT EXISTS (SELECT 1 FROM platform_accounts WHERE person_id IS NOT NULL)"
                              " OR EXISTS (SELECT 1 FROM platform_tasks WHERE person_id IS NOT NULL AND state = 'open')"
                              " OR EXISTS (SELECT 1 FROM invite_links WHERE addressee_id IS NOT NULL)");
    return select.step() && select.boolean(0);
}

std::optional<QDate> MovementsRepository::lastOfStaff(PersonId person)
{
    Statement select(m_store, "SELECT max(on_date) FROM movements WHERE person_id = ?1"
                              " AND kind IN ('hiring', 'position', 'leave', 'leave_end', 'dismissal')");
    select.bindAll(person);
    return select.step() ? select.optionalDate(0) : std::nullopt;
}

QList<ClassTurnover> MovementsRepository::turnover(QDate from, QDate to)
{
    std::map<qint64, BookTotal> totals;
    // A place that ends on a day was there on that day for the last time; another may have begun on it.
    Statement places(m_store, "SELECT class_id, count(*) FROM counted_places WHERE from_date <= ?1"
                              " AND (to_date IS NULL OR to_date > ?1) GROUP BY class_id");
    places.bindAll(to);
    while (places.step())
        totals[places.integer(0)].atEnd = places.integer(1);
    Statement arrivals(m_store, "SELECT to_class_id, count(*) FROM counted_movements WHERE on_date BETWEEN ?1 AND ?2"
                                " AND kind IN ('enrolment', 'transfer', 'promotion', 'return')"
                                " GROUP BY to_class_id");
    arrivals.bindAll(from, to);
    while (arrivals.step())
        totals[arrivals.integer(0)].arrived = arrivals.integer(1);
    Statement departures(m_store,
                         "SELECT from_class_id, count(*) FROM counted_movements WHERE on_date BETWEEN ?1 AND ?2"
                         " AND kind IN ('transfer', 'promotion', 'departure', 'graduation')"
                         " GROUP BY from_class_id");
    departures.bindAll(from, to);
    while (departures.step())
        totals[departures.integer(0)].left = departures.integer(1);
    QList<ClassTurnover> turnover;
    for (auto &[id, total] : totals) {
        total.atStart = total.atEnd - total.arrived + total.left;
        turnover.append({.classId = ClassId(id), .total = total});
    }
    return turnover;
}

qint64 MovementsRepository::count(const char *sql, QDate from, QDate to)
{
    Statement select(m_store, sql);
    select.bindAll(from, to);
    return select.step() ? select.integer(0) : 0;
}

BookTotal MovementsRepository::pupils(QDate from, QDate to)
{
    BookTotal total{.arrived = count("SELECT count(*) FROM counted_movements WHERE on_date BETWEEN ?1 AND ?2"
                                     " AND kind IN ('enrolment', 'return')",
                                     from, to),
                    .left = count("SELECT count(*) FROM counted_movements WHERE on_date BETWEEN ?1 AND ?2"
                                  " AND kind IN ('departure', 'graduation')",
                                  from, to),
                    .atEnd = count("SELECT count(*) FROM counted_places WHERE from_date <= ?2"
                                   " AND (to_date IS NULL OR to_date > ?2) AND ?1 IS NOT NULL",
                                   from, to)};
    total.atStart = total.atEnd - total.arrived + total.left;
    return total;
}

BookTotal MovementsRepository::staff(QDate from, QDate to)
{
    BookTotal total{.arrived = count("SELECT count(*) FROM counted_movements WHERE on_date BETWEEN ?1 AND ?2"
                                     " AND kind = 'hiring'",
                                     from, to),
                    .left = count("SELECT count(*) FROM counted_movements WHERE on_date BETWEEN ?1 AND ?2"
                                  " AND kind = 'dismissal'",
                                  from, to),
                    // Since when somebody is on the staff, only a movement says.
                    .atEnd =
                        count("SELECT (SELECT count(*) FROM staff WHERE dismissed_on IS NULL)"
                              " + (SELECT count(*) FROM counted_movements WHERE on_date > ?2 AND kind = 'dismissal')"
                              " - (SELECT count(*) FROM counted_movements WHERE on_date > ?2 AND kind = 'hiring')"
                              " WHERE ?1 IS NOT NULL",
                              from, to)};
    total.atStart = total.atEnd - total.arrived + total.left;
    return total;
}

#undef STAROSTA_SELECT_MOVEMENTS

} // namespace starosta::movements
