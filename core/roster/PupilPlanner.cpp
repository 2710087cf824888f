// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/PupilPlanner.h"

#include "core/roster/ContentUpdate.h"

namespace starosta::roster {

using people::PersonContent;
using table::Field;

namespace {

quint64 pair(int high, qint64 low)
{
    return (quint64(quint32(high)) << 32) | quint32(low);
}

quint64 nameAndBirth(int name, QDate born)
{
    return pair(name, born.toJulianDay());
}

} // namespace

PupilPlanner::PupilPlanner(PlanDraft &draft, ClassDirectory &classes, PeopleIndex &people, const ImportOptions &options,
                           QDate today)
    : m_rows(draft.rows())
    , m_classes(classes)
    , m_people(people)
    , m_draft(draft)
    , m_options(options)
    , m_reader(m_rows, classes, draft, today)
    , m_questions(draft, people, classes, options.answers)
{}

Result<> PupilPlanner::plan(Progress &progress)
{
    PacedProgress pace(progress, m_rows.size() * 3);
    m_pupils.reserve(size_t(m_rows.size()));
    m_draft.work().newPeople.reserve(size_t(m_rows.size()));
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (!pace.advance())
            return starosta::fail(ErrorCode::canceled);
        readRow(m_rows.at(index));
    }
    findNumbersTwice();
    findSamePeople();
    findNearRows();
    if (Result<> recognised = recognise(pace); !recognised)
        return recognised;
    warnOfNearRows();
    std::vector<NewPersonStep> &newPeople = m_draft.work().newPeople;
    size_t kept = 0;
    for (size_t index = 0; index < m_pupils.size(); ++index) {
        if (!pace.advance())
            return starosta::fail(ErrorCode::canceled);
        const PupilRow &row = m_pupils[index];
        if (!m_draft.isGood(row.at))
            continue;
        if (row.person) {
            decideKnown(row);
            continue;
        }
        m_draft.decide(row.at, RowAction::add);
        if (kept != index)
            newPeople[kept] = std::move(newPeople[index]);
        ++kept;
    }
    newPeople.erase(newPeople.begin() + qsizetype(kept), newPeople.end());
    newPeople.shrink_to_fit();
    return {};
}

void PupilPlanner::readRow(const table::MappedRow &row)
{
    if (!m_reader.saysAnything(row))
        return;
    const int at = m_draft.begin(row);
    std::optional<PersonContent> content = m_reader.person(row, at);
    const std::optional<TargetIndex> place = m_reader.requiredClass(row, at);
    if (!content || !place) {
        noteWhoIsMeant(at, m_reader.externalId(row));
        return;
    }
    if (m_options.mode == ImportMode::fullList && !m_options.scope.covers(m_classes[*place].name)) {
        noteWhoIsMeant(at, content->externalId.value_or(QString()));
        m_draft.fail(at, m_reader.classField(),
                     {ErrorCode::rowOutsideScope, {m_classes[*place].label, m_options.scope.token()}});
        return;
    }
    const int number = content->externalId ? m_people.idNumber(*content->externalId) : -1;
    const int name = m_people.nameNumber(m_draft.row(at).name);
    NewPersonStep &step =
        m_draft.work().newPeople.emplace_back(NewPersonStep{.at = at, .content = *std::move(content), .place = *place});
    m_pupils.push_back({.at = at, .content = &step.content, .place = *place, .name = name, .number = number});
}

/// One person typed twice: born on one day, in one class, with names that are nearly the same.
void PupilPlanner::findNearRows()
{
    // More of one class were never born on one day; no file can make this quadratic.
    constexpr qsizetype kMostBornInClass = 8;
    QHash<quint64, QVarLengthArray<size_t, 2>> bornInClass;
    bornInClass.reserve(qsizetype(m_pupils.size()));
    for (size_t index = 0; index < m_pupils.size(); ++index) {
        const PupilRow &row = m_pupils[index];
        if (!m_draft.isGood(row.at) || !row.content->birthDate)
            continue;
        auto &others = bornInClass[pair(int(row.place), row.content->birthDate->toJulianDay())];
        for (const size_t other : std::as_const(others)) {
            const PupilRow &before = m_pupils[other];
            if (before.name != row.name &&
                resemblance(FoldedName(before.content->name), FoldedName(row.content->name)) == Resemblance::alike)
                m_nearRows.emplace_back(other, index);
        }
        if (others.size() < kMostBornInClass)
            others.append(index);
    }
}

void PupilPlanner::warnOfNearRows()
{
    for (const auto &[first, second] : m_nearRows) {
        const PupilRow &before = m_pupils[first];
        const PupilRow &row = m_pupils[second];
        // Two people of the register are two.
        if ((before.person && row.person) || !m_draft.isGood(before.at) || !m_draft.isGood(row.at))
            continue;
        m_draft.warn(
            row.at, Field::fullName,
            {ErrorCode::rowNearRow, QStringList(m_draft.row(before.at).name) + m_draft.placeOf(before.at, row.at)});
    }
}

/// Who stands in a wrong row has not left, whatever else is wrong in it.
void PupilPlanner::noteWhoIsMeant(int at, const QString &externalId)
{
    if (externalId.isEmpty())
        return;
    if (const std::optional<Known> person = m_people.withId(m_people.idNumber(externalId)))
        m_people.noteMeant(at, *person);
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
        if (row.name == first->name && !tellApart(row.content->birthDate, first->content->birthDate)) {
            m_draft.fail(row.at, {ErrorCode::rowDuplicate, m_draft.placeOf(first->at, row.at)});
            continue;
        }
        // Whose number it is, nobody can know: neither is taken.
        noteWhoIsMeant(row.at, *row.content->externalId);
        m_draft.fail(
            row.at, Field::externalId,
            {ErrorCode::rowNumberTwice, QStringList(*row.content->externalId) + m_draft.placeOf(first->at, row.at)});
        if (m_draft.isGood(first->at)) {
            m_draft.fail(first->at, Field::externalId,
                         {ErrorCode::rowNumberTwice,
                          QStringList(*first->content->externalId) + m_draft.placeOf(row.at, first->at)});
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
            m_draft.fail(row.at, {ErrorCode::rowDuplicate, m_draft.placeOf(*before, row.at)});
            continue;
        }
        remember(row);
    }
    m_byNameAndBirth = {};
    m_byNameAndClass = {};
}

/// The same name, no two numbers that differ, and the same birth date; or the same class where one has no birth date.
std::optional<int> PupilPlanner::samePersonBefore(const PupilRow &row)
{
    const bool numbered = row.number >= 0;
    const auto found = [](int at) { return at < 0 ? std::nullopt : std::optional(at); };
    if (row.content->birthDate) {
        const SameSaid same = m_byNameAndBirth.value(nameAndBirth(row.name, *row.content->birthDate));
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
        if (!row.content->birthDate)
            keepFirst(said.withoutBirthDate);
        if (!numbered && !row.content->birthDate)
            keepFirst(said.withoutBoth);
    };
    if (row.content->birthDate)
        note(m_byNameAndBirth[nameAndBirth(row.name, *row.content->birthDate)]);
    note(m_byNameAndClass[pair(row.name, row.place)]);
}

void PupilPlanner::decideKnown(const PupilRow &row)
{
    const LivePerson &stored = m_people[*row.person];
    PlannedRow &planned = m_draft.row(row.at);
    ContentUpdate update(stored);
    update.take(*row.content);
    const bool changes = !update.isEmpty();
    planned.person = stored.id;
    planned.differences = update.differences();
    const bool moves = !stored.hasPlace || !isInClass(row, *row.person);
    if (moves) {
        planned.differences.append({.field = m_reader.classField(),
                                    .was = stored.hasPlace ? m_classes.label(*stored.classId) : QString(),
                                    .will = m_classes[row.place].label,
                                    .byHand = stored.wroteByHand(people::PersonField::schoolClass)});
    }
    m_draft.decide(row.at, actionOf(planned.differences));
    if (!moves && !changes)
        return;
    PersonStep step{.at = row.at,
                    .person = stored.id,
                    .origin = stored.origin,
                    .place = moves ? std::optional(row.place) : std::nullopt,
                    .leavesPlace = stored.hasPlace};
    if (changes)
        step.content =
            std::make_unique<const ContentChange>(ContentChange{.was = stored.content, .will = update.content()});
    m_draft.work().people.push_back(std::move(step));
}

} // namespace starosta::roster
