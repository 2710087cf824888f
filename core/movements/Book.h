// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movements/Movement.h"

#include <QList>

namespace starosta::movements {

struct BookFilter
{
    QDate from;
    QDate to;
    std::optional<MovementKind> kind = {};
    /// Into the class or out of it.
    std::optional<classes::ClassId> classId = {};
    bool withoutOrder = false; ///< only those that wait for their order
    QString search = {};       ///< words that all occur in the name, the note or the order's number
};

/// Movements of any year that wait for their order. Those of an imported list do not: the list backs them, and an order
/// may be entered all the same.
struct OpenOrders
{
    qint64 count = 0;
    QDate from = {}; ///< the day of the first and of the last; none where there are none
    QDate to = {};
};

/// A movement with the names that a reader needs.
struct BookLine
{
    Movement movement;
    QString name;
    QString fromClass = {};
    QString toClass = {};
    std::optional<orders::OrderReference> order = {};

    bool waitsForOrder() const { return !movement.content.order && !movement.content.fromList; }
};

/// How many there were, came, went and are. Whoever was put into the register without a movement (the first list) was
/// there at the start, so that the four figures always agree.
struct BookTotal
{
    QString name = {}; ///< «1А», of one of several years with its year; empty for the school and for the staff
    qint64 atStart = 0;
    qint64 arrived = 0;
    qint64 left = 0;
    qint64 atEnd = 0;
};

/// The book of movements of a period. The totals are those of the period, whatever else the filter leaves out.
struct Book
{
    QDate from;
    QDate to;
    QList<BookLine> lines = {};
    /// In the order of years and classes. A transfer is an arrival in one and a departure in the other, and so is the
    /// promotion to a class of the next year.
    QList<BookTotal> classes = {};
    BookTotal pupils = {}; ///< of the school: transfers and promotions are neither
    BookTotal staff = {};
};

/// `;`, UTF-8 with BOM, CRLF, formula-guarded: the lines, if there are any, then a table of the totals.
QByteArray bookCsv(const Book &book, const std::function<QString(MovementKind)> &kindName);

} // namespace starosta::movements
