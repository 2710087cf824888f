// SPDX-License-Identifier: GPL-3.0-or-later
// What MovementsService reads.
#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/movements/MovementsRepository.h"
#include "core/movements/MovementsService.h"

namespace starosta::movements {

using classes::ClassId;

namespace {

/// The names of the classes of any year, each looked up once.
class ClassNames
{
public:
    explicit ClassNames(classes::ClassesService &service) : m_service(service) {}

    QString operator()(std::optional<ClassId> id)
    {
        if (!id)
            return {};
        const auto known = m_names.constFind(*id);
        if (known != m_names.cend())
            return *known;
        const auto found = m_service.find(*id);
        return *m_names.insert(*id, found ? found->label() : QString());
    }

private:
    classes::ClassesService &m_service;
    QHash<ClassId, QString> m_names;
};

bool isFound(const BookLine &line, const QStringList &words)
{
    QString text = line.name + u' ' + line.movement.content.note;
    if (line.order)
        text += u' ' + line.order->label();
    text = fold(text);
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

Result<> checkPeriod(const BookFilter &filter)
{
    if (!filter.from.isValid() || !filter.to.isValid())
        return fail(ErrorCode::dateInvalid, {QString()});
    if (filter.from > filter.to)
        return fail(ErrorCode::movementPeriod, {paperDate(filter.from), paperDate(filter.to)});
    return {};
}

} // namespace

std::optional<BookLine> MovementsService::find(MovementId id)
{
    auto line = MovementsRepository(m_rooms.ledger.store()).find(id);
    if (line) {
        ClassNames names(m_rooms.classes);
        line->fromClass = names(line->movement.content.from);
        line->toClass = names(line->movement.content.to);
    }
    return line;
}

OpenOrders MovementsService::withoutOrder()
{
    return MovementsRepository(m_rooms.ledger.store()).withoutOrder();
}

Result<QList<BookLine>> MovementsService::list(const BookFilter &filter)
{
    if (const auto sound = checkPeriod(filter); !sound)
        return failureOf(sound);
    QList<BookLine> lines = MovementsRepository(m_rooms.ledger.store()).between(filter.from, filter.to);
    const QStringList words = fold(filter.search).split(u' ', Qt::SkipEmptyParts);
    lines.removeIf([&](const BookLine &line) {
        const NewMovement &content = line.movement.content;
        return (filter.kind && content.kind != *filter.kind) || (filter.withoutOrder && !line.waitsForOrder()) ||
               (filter.classId && content.from != filter.classId && content.to != filter.classId) ||
               !isFound(line, words);
    });
    ClassNames names(m_rooms.classes);
    for (BookLine &line : lines) {
        line.fromClass = names(line.movement.content.from);
        line.toClass = names(line.movement.content.to);
    }
    return lines;
}

Result<Book> MovementsService::book(const BookFilter &filter)
{
    auto lines = list(filter);
    if (!lines)
        return failureOf(lines);
    MovementsRepository repository(m_rooms.ledger.store());
    Book book{.from = filter.from,
              .to = filter.to,
              .lines = *std::move(lines),
              .pupils = repository.pupils(filter.from, filter.to),
              .staff = repository.staff(filter.from, filter.to)};
    struct Named
    {
        classes::SchoolClass schoolClass;
        BookTotal total;
    };
    QList<Named> named;
    for (const ClassTurnover &each : repository.turnover(filter.from, filter.to)) {
        if (const auto found = m_rooms.classes.find(each.classId))
            named.append({*found, each.total});
    }
    std::sort(named.begin(), named.end(), [](const Named &left, const Named &right) {
        if (left.schoolClass.year != right.schoolClass.year)
            return left.schoolClass.year < right.schoolClass.year;
        return left.schoolClass < right.schoolClass;
    });
    // Where a new year began within the period, two classes have one name.
    const bool isOfOneYear = named.isEmpty() || named.front().schoolClass.year == named.back().schoolClass.year;
    QHash<school::YearId, QString> years;
    for (const school::Year &year : m_rooms.school.years())
        years.insert(year.id, year.year.label());
    for (Named &each : named) {
        const QString label = each.schoolClass.label();
        each.total.name =
            isOfOneYear ? label : QStringLiteral("%1 (%2)").arg(label, years.value(each.schoolClass.year));
        book.classes.append(each.total);
    }
    return book;
}

BookFilter MovementsService::wholeYear()
{
    const school::Year year = m_rooms.school.currentYear();
    const QDate began = m_rooms.school.currentYearBegan();
    const auto first = MovementsRepository(m_rooms.ledger.store()).firstOf(year.id);
    return {.from = std::min(began, first.value_or(began)), .to = year.year.lastDay()};
}

} // namespace starosta::movements
