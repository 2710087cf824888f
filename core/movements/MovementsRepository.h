// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movements/Book.h"
#include "core/storage/Store.h"

namespace starosta::movements {

/// A class in the totals of a period, without its name.
struct ClassTurnover
{
    classes::ClassId classId;
    BookTotal total;
};

/// The table movements, and the places that its totals are counted from.
class MovementsRepository
{
public:
    explicit MovementsRepository(storage::Store &store) : m_store(store) {}

    MovementId insert(school::YearId year, const NewMovement &movement);
    void correct(MovementId id, std::optional<orders::OrderId> order, const QString &note);

    std::optional<BookLine> find(MovementId id);
    /// By day, then as they were entered; without the classes' names.
    QList<BookLine> between(QDate from, QDate to);
    /// Those that wait for their order.
    OpenOrders withoutOrder();
    /// The day of the first movement that counts as one of the year.
    std::optional<QDate> firstOf(school::YearId year);
    /// Somebody has an account, an open task or a personal link: movements may have consequences beside the register.
    bool touchesAnybody();
    /// The day of the last movement of somebody of the staff.
    std::optional<QDate> lastOfStaff(people::PersonId person);

    /// Classes with pupils at the end of the period or movements in it.
    QList<ClassTurnover> turnover(QDate from, QDate to);
    /// Arrivals and departures at the borders of the school, counted by their kinds; atEnd is the caller's.
    BookTotal pupils(QDate from, QDate to);
    BookTotal staff(QDate from, QDate to);

private:
    qint64 count(const char *sql, QDate from, QDate to);

    storage::Store &m_store;
};

} // namespace starosta::movements
