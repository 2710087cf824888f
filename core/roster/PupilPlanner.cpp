// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/PupilPlanner.h"

#include "core/base/Fold.h"
#include "core/roster/ContentUpdate.h"

namespace starosta::roster {

using people::PersonContent;
using table::Field;
using Known = PeopleIndex::Known;

namespace {

quint64 pair(int high, qint64 low)
{
    return (quint64(quint32(high)) << 32) | quint32(low);
}

quint64 nameAndBirth(int name, QDate born)
{
    return pair(name, born.toJulianDay());
}

bool tellApart(const auto &left, const auto &right)
{
    return left && right && *left != *right;
}

bool sameFolded(const QString &left, const QString &right)
{
    return left == right || fold(left) == fold(right);
}

QString howMany(const QList<Known> &candidates)
{
    return QString::number(candidates.size());
}

} // namespace

PupilPlanner::PupilPlanner(const table::MappedRows &rows, ClassDirectory &classes, PeopleIndex &people,
                           PlanDraft &draft, QDate today)
    : m_rows(rows)
    , m_classes(classes)
    , m_people(people)
    , m_draft(draft)
    , m_reader(rows, classes, draft, today)
{}

Result<> PupilPlanner::plan(Progress &progress)
{
    PacedProgress pace(progress, m_rows.size() * 2);
    m_pupils.reserve(size_t(m_rows.size()));
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (!pace.advance())
            return starosta::fail(ErrorCode::canceled);
        readRow(m_rows.at(index));
    }
    findNumbersTwice();
    findSamePeople();

    // One pass for each kind of evidence, the strongest first.
    for (const auto matchBy :
         {&PupilPlanner::matchByNumber, &PupilPlanner::matchByBirthDate, &PupilPlanner::matchByClass}) {
        for (PupilRow &row : m_pupils) {
            if (m_draft.isGood(row.at) && !row.person)
                (this->*matchBy)(row);
        }
    }
    m_draft.work().people.reserve(m_pupils.size());
    for (PupilRow &row : m_pupils) {
        if (!pace.advance())
            return starosta::fail(ErrorCode::canceled);
        if (m_draft.isGood(row.at))
            decide(row);
    }
    return {};
}

void PupilPlanner::readRow(const table::MappedRow &row)
{
    if (!m_reader.saysAnything(row))
        return;
    const int at = m_draft.begin(row);
    std::optional<PersonContent> content = m_reader.person(row, at);
    const std::optional<TargetIndex> place = m_reader.requiredClass(row, at);
    if (!content || !place)
        return;
    const int number = content->externalId ? m_people.idNumber(*content->externalId) : -1;
    const int name = m_people.nameNumber(m_draft.row(at).name);
    m_pupils.push_back({.at = at, .content = *std::move(content), .place = *place, .name = name, .number = number});
}

void PupilPlanner::findNumbersTwice()
{
    std::vector<const PupilRow *> withNumber;
    withNumber.reserve(m_pupils.size());
    for (const PupilRow &row : m_pupils) {
        if (row.number < 0)
            continue;
        if (size_t(row.number) >= withNumber.size())
            withNumber.resize(size_t(row.number) + 1, nullptr);
        const PupilRow *&first = withNumber[size_t(row.number)];
        if (!first) {
            first = &row;
            continue;
        }
        const QString firstRow = QString::number(m_draft.rowNumber(first->at));
        if (row.name == first->name && !tellApart(row.content.birthDate, first->content.birthDate)) {
            m_draft.fail(row.at, {ErrorCode::rowDuplicate, {firstRow}});
            continue;
        }
        // Whose number it is, nobody can know: neither is taken.
        m_draft.fail(row.at, Field::externalId, {ErrorCode::rowNumberTwice, {*row.content.externalId, firstRow}});
        if (m_draft.isGood(first->at)) {
            m_draft.fail(
                first->at, Field::externalId,
                {ErrorCode::rowNumberTwice, {*first->content.externalId, QString::number(m_draft.rowNumber(row.at))}});
        }
    }
}

void PupilPlanner::findSamePeople()
{
    m_byNameAndBirth.reserve(qsizetype(m_pupils.size()));
    m_byNameAndClass.reserve(qsizetype(m_pupils.size()));
    for (const PupilRow &row : m_pupils) {
        if (!m_draft.isGood(row.at))
            continue;
        if (const std::optional<int> before = samePersonBefore(row)) {
            m_draft.fail(row.at, {ErrorCode::rowDuplicate, {QString::number(m_draft.rowNumber(*before))}});
            continue;
        }
        remember(row);
        if (size_t(row.name) >= m_rowsOfName.size())
            m_rowsOfName.resize(size_t(row.name) + 1, 0);
        ++m_rowsOfName[size_t(row.name)];
    }
}

/// The same name, no two numbers that differ, and the same birth date; or the same class where one has no birth date.
std::optional<int> PupilPlanner::samePersonBefore(const PupilRow &row)
{
    const bool numbered = row.number >= 0;
    const auto found = [](int at) { return at < 0 ? std::nullopt : std::optional(at); };
    if (row.content.birthDate) {
        const SameSaid same = m_byNameAndBirth.value(nameAndBirth(row.name, *row.content.birthDate));
        if (const int at = numbered ? same.withoutNumber : same.first; at >= 0)
            return at;
        const SameSaid inClass = m_byNameAndClass.value(pair(row.name, row.place));
        return found(numbered ? inClass.withoutBoth : inClass.withoutBirthDate);
    }
    const SameSaid inClass = m_byNameAndClass.value(pair(row.name, row.place));
    return found(numbered ? inClass.withoutNumber : inClass.first);
}

void PupilPlanner::remember(const PupilRow &row)
{
    const bool numbered = row.number >= 0;
    const auto note = [&](SameSaid &said) {
        const auto keepFirst = [&](int &at) { at = at < 0 ? row.at : at; };
        keepFirst(said.first);
        if (!numbered)
            keepFirst(said.withoutNumber);
        if (!row.content.birthDate)
            keepFirst(said.withoutBirthDate);
        if (!numbered && !row.content.birthDate)
            keepFirst(said.withoutBoth);
    };
    if (row.content.birthDate)
        note(m_byNameAndBirth[nameAndBirth(row.name, *row.content.birthDate)]);
    note(m_byNameAndClass[pair(row.name, row.place)]);
}

void PupilPlanner::match(PupilRow &row, Known person)
{
    row.person = person;
    m_people.claim(person, row.at);
}

void PupilPlanner::matchByNumber(PupilRow &row)
{
    if (row.number < 0)
        return;
    const std::optional<Known> person = m_people.withId(row.number);
    if (!person)
        return;
    if (isPlausible(row, *person))
        match(row, *person);
    else
        m_draft.fail(row.at, Field::externalId, {ErrorCode::personNumberTaken, {*row.content.externalId}});
}

/// A number outlives a change of the surname or a corrected date, but not both: then it was mistyped.
bool PupilPlanner::isPlausible(const PupilRow &row, Known person) const
{
    const PersonContent &stored = m_people[person].content;
    if (row.name == m_people.nameOf(person))
        return true;
    const bool sameSurname = sameFolded(row.content.name.surname(), stored.name.surname());
    const bool sameGiven = sameFolded(row.content.name.given(), stored.name.given());
    if (tellApart(row.content.birthDate, stored.birthDate))
        return sameSurname && sameGiven;
    const bool bornTheSameDay = row.content.birthDate && stored.birthDate;
    return bornTheSameDay || sameSurname || sameGiven;
}

bool PupilPlanner::isInClass(const PupilRow &row, Known person) const
{
    const std::optional<classes::ClassId> place = m_classes[row.place].id;
    return place && m_people[person].classId == place;
}

void PupilPlanner::matchByBirthDate(PupilRow &row)
{
    if (!row.content.birthDate)
        return;
    const QList<Known> same = m_people.namesakes(row.name, [&](Known person) {
        return m_people[person].content.birthDate == row.content.birthDate && !m_people.isClaimed(person) &&
               m_people.canBePupil(person);
    });
    if (same.isEmpty())
        return;
    if (same.size() == 1)
        return match(row, same.front());
    QList<Known> inClass = same;
    inClass.removeIf([&](Known person) { return !isInClass(row, person); });
    if (inClass.size() == 1)
        match(row, inClass.front());
    else
        m_draft.ask(row.at, m_reader.nameField(), {ErrorCode::rowAmbiguous, {howMany(same)}});
}

/// The row or the store does not know the birth date.
void PupilPlanner::matchByClass(PupilRow &row)
{
    const QList<Known> candidates = m_people.namesakes(row.name, [&](Known person) {
        return m_people[person].classId && !m_people.isClaimed(person) &&
               !(row.content.birthDate && m_people[person].content.birthDate);
    });
    if (candidates.isEmpty())
        return;
    QList<Known> same = candidates;
    same.removeIf([&](Known person) { return !isInClass(row, person); });
    const bool moved = same.isEmpty();
    if (moved)
        same = candidates;
    const bool numbersDiffer = tellApart(row.content.externalId, m_people[same.front()].content.externalId);
    if (moved && same.size() == 1 && numbersDiffer)
        return; // another class and another number: a namesake
    if (same.size() > 1 || numbersDiffer || (moved && m_rowsOfName[size_t(row.name)] > 1)) {
        m_draft.ask(row.at, m_reader.nameField(), {ErrorCode::rowAmbiguous, {howMany(same)}});
        return;
    }
    match(row, same.front());
    if (moved) {
        m_draft.warn(row.at, m_reader.nameField(),
                     {ErrorCode::rowRecognisedByName, {m_classes.label(*m_people[same.front()].classId)}});
    }
}

void PupilPlanner::decide(PupilRow &row)
{
    if (row.person)
        return decideKnown(row);
    m_draft.decide(row.at, RowAction::add);
    m_draft.work().people.push_back({.content = std::move(row.content), .place = row.place});
}

void PupilPlanner::decideKnown(const PupilRow &row)
{
    const LivePerson &stored = m_people[*row.person];
    PlannedRow &planned = m_draft.row(row.at);
    ContentUpdate update(stored.content);
    update.take(row.content);
    planned.person = stored.id;
    planned.differences = update.differences();
    const bool moves = !isInClass(row, *row.person);
    if (moves) {
        planned.differences.append({.field = m_reader.classField(),
                                    .was = stored.classId ? m_classes.label(*stored.classId) : QString(),
                                    .will = m_classes[row.place].label});
    }
    m_draft.decide(row.at, moves ? RowAction::move : update.isEmpty() ? RowAction::unchanged : RowAction::change);
    if (!moves && update.isEmpty())
        return;
    m_draft.work().people.push_back({.person = stored.id,
                                     .content = update.isEmpty() ? std::nullopt : std::optional(update.content()),
                                     .place = moves ? std::optional(row.place) : std::nullopt,
                                     .leavesPlace = stored.classId.has_value()});
}

} // namespace starosta::roster
