// SPDX-License-Identifier: GPL-3.0-or-later
// Who a row of a list of pupils is about.
#include "core/roster/PupilPlanner.h"

#include "core/base/Fold.h"
#include "core/roster/Spelling.h"

namespace starosta::roster {

using people::PersonContent;

namespace {

bool tellApart(const auto &left, const auto &right)
{
    return left && right && *left != *right;
}

bool sameFolded(const QString &left, const QString &right)
{
    return left == right || fold(left) == fold(right);
}

/// Contexts of NearNames: a day, or a class of the structure.
quint32 dayContext(QDate day)
{
    return quint32(day.toJulianDay());
}

quint32 classContext(classes::ClassId id)
{
    constexpr quint32 kClasses = 0x80000000u; // days are smaller for some five million years
    return kClasses | quint32(id.value());
}

} // namespace

Result<> PupilPlanner::recognise(PacedProgress &pace)
{
    // One pass for each kind of evidence, the strongest first.
    for (const auto matchBy :
         {&PupilPlanner::matchByNumber, &PupilPlanner::matchByBirthDate, &PupilPlanner::matchByClass}) {
        for (PupilRow &row : m_pupils) {
            if (isOpen(row))
                (this->*matchBy)(row);
        }
    }
    return matchAlmost(pace);
}

bool PupilPlanner::isOpen(const PupilRow &row) const
{
    return !row.person && !row.isNew && m_draft.isGood(row.at);
}

void PupilPlanner::match(PupilRow &row, Known person)
{
    row.person = person;
    m_people.claim(person, row.at);
}

void PupilPlanner::ask(PupilRow &row, ErrorCode code, const QList<Known> &candidates, const QString &className)
{
    const Questions::Decided decided = m_questions.ask(
        {.at = row.at, .field = m_reader.nameField(), .code = code, .className = className}, candidates);
    if (decided.verdict == Questions::Verdict::isPerson)
        match(row, decided.person);
    row.isNew = decided.verdict == Questions::Verdict::isNew;
}

void PupilPlanner::matchByNumber(PupilRow &row)
{
    if (row.number < 0)
        return;
    const std::optional<Known> person = m_people.withId(row.number);
    if (!person)
        return;
    if (isPlausible(row, *person)) {
        match(row, *person);
    } else {
        m_people.noteMeant(row.at, *person);
        m_draft.fail(row.at, table::Field::externalId, {ErrorCode::personNumberTaken, {*row.content->externalId}});
    }
}

/// A number outlives a change of the surname or a corrected date, but not both: then it was mistyped.
bool PupilPlanner::isPlausible(const PupilRow &row, Known person) const
{
    const PersonContent &stored = m_people[person].content;
    if (row.name == m_people.nameOf(person))
        return true;
    const bool sameSurname = sameFolded(row.content->name.surname(), stored.name.surname());
    const bool sameGiven = sameFolded(row.content->name.given(), stored.name.given());
    if (tellApart(row.content->birthDate, stored.birthDate))
        return sameSurname && sameGiven;
    const bool bornTheSameDay = row.content->birthDate && stored.birthDate;
    return bornTheSameDay || sameSurname || sameGiven;
}

/// Of somebody who has left: the last class.
bool PupilPlanner::isInClass(const PupilRow &row, Known person) const
{
    const std::optional<classes::ClassId> place = m_classes[row.place].id;
    return place && m_people[person].classId == place;
}

void PupilPlanner::matchByBirthDate(PupilRow &row)
{
    if (!row.content->birthDate)
        return;
    const QList<Known> same = m_people.namesakes(row.name, [&](Known person) {
        return m_people[person].content.birthDate == row.content->birthDate && !m_people.isClaimed(person) &&
               m_people.canBePupil(person);
    });
    if (same.isEmpty())
        return;
    const auto recognise = [&](Known person) {
        if (sameAlphabet(row.content->name, m_people[person].content.name))
            return match(row, person);
        askAlmost(row, {person});
    };
    if (same.size() == 1)
        return recognise(same.front());
    QList<Known> inClass = same;
    inClass.removeIf([&](Known person) { return !isInClass(row, person); });
    if (inClass.size() == 1)
        recognise(inClass.front());
    else
        ask(row, ErrorCode::rowAmbiguous, same);
}

/// The row or the store does not know the birth date.
void PupilPlanner::matchByClass(PupilRow &row)
{
    const QList<Known> candidates = m_people.namesakes(row.name, [&](Known person) {
        return m_people[person].classId && !m_people.isClaimed(person) &&
               !(row.content->birthDate && m_people[person].content.birthDate);
    });
    if (candidates.isEmpty())
        return;
    QList<Known> same = candidates;
    same.removeIf([&](Known person) { return !isInClass(row, person); });
    const bool moved = same.isEmpty();
    if (moved)
        same = candidates;
    const LivePerson &found = m_people[same.front()];
    const bool numbersDiffer = tellApart(row.content->externalId, found.content.externalId);
    if (moved && same.size() == 1 && numbersDiffer)
        return; // another class and another number: a namesake
    const bool weak = numbersDiffer || (moved && (m_rowsOfName[size_t(row.name)] > 1 || found.hasLeft()));
    if (same.size() > 1 || weak)
        return ask(row, ErrorCode::rowAmbiguous, same);
    if (!sameSpelling(row.content->name, found.content.name))
        return askAlmost(row, same);
    match(row, same.front());
    if (moved) {
        m_draft.warn(row.at, m_reader.nameField(), {ErrorCode::rowRecognisedByName, {m_classes.label(*found.classId)}});
    }
}

/// What is left of the rows against who is left of the people. Where nearly everybody is asked about, the index of the
/// names would be the most that is held: it goes before the first question is put.
Result<> PupilPlanner::matchAlmost(PacedProgress &pace)
{
    NearPeople near;
    if (Result<> found = findNear(pace, near); !found)
        return found;
    auto candidates = near.people.cbegin();
    for (const auto &[index, count] : near.rows) {
        PupilRow &row = m_pupils[index];
        QList<Known> open(candidates, candidates + count);
        candidates += count;
        open.removeIf([this](Known person) { return m_people.isClaimed(person); }); // by the answer to an earlier row
        if (open.isEmpty())
            continue;
        askAlmost(row, open);
        if (!m_draft.isGood(row.at))
            forgetContent(index);
    }
    return {};
}

/// Of a row of which nothing will be entered.
void PupilPlanner::forgetContent(size_t index)
{
    m_draft.work().newPeople[index].content = {.name = people::PersonName::stored({}, {}, {})};
}

Result<> PupilPlanner::findNear(PacedProgress &pace, NearPeople &near)
{
    std::vector<size_t> rows;
    for (size_t index = 0; index < m_pupils.size(); ++index) {
        if (isOpen(m_pupils[index]))
            rows.push_back(index);
    }
    std::vector<Known> people;
    for (Known person = 0; person < m_people.size() && !rows.empty(); ++person) {
        if (!m_people.isClaimed(person) && m_people.canBePupil(person))
            people.push_back(person);
    }
    if (people.empty())
        return {};

    NearNames names(rows.size());
    for (const size_t index : rows) {
        if (!pace.advance())
            return starosta::fail(ErrorCode::canceled);
        const PupilRow &row = m_pupils[index];
        const FoldedName name(row.content->name);
        if (row.content->birthDate)
            names.expect(name, dayContext(*row.content->birthDate));
        if (const auto place = m_classes[row.place].id)
            names.expect(name, classContext(*place));
    }
    for (const Known person : people) {
        if (!pace.advance())
            return starosta::fail(ErrorCode::canceled);
        const LivePerson &stored = m_people[person];
        const FoldedName name(stored.content.name);
        if (stored.content.birthDate)
            names.add(person, name, dayContext(*stored.content.birthDate));
        if (stored.classId)
            names.add(person, name, classContext(*stored.classId));
    }
    names.finish();
    for (const size_t index : rows) {
        if (!pace.advance())
            return starosta::fail(ErrorCode::canceled);
        const QList<Known> candidates = almostTheSame(m_pupils[index], names);
        if (candidates.isEmpty())
            continue;
        near.rows.emplace_back(index, candidates.size());
        near.people.insert(near.people.end(), candidates.begin(), candidates.end());
    }
    return {};
}

QList<PeopleIndex::Known> PupilPlanner::almostTheSame(const PupilRow &row, const NearNames &names) const
{
    const FoldedName name(row.content->name);
    QList<Known> found;
    if (row.content->birthDate)
        found = names.find(name, dayContext(*row.content->birthDate));
    if (const auto place = m_classes[row.place].id)
        found += names.find(name, classContext(*place));
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    found.removeIf([&](Known person) { return !mayBe(row, person); });
    return found;
}

/// One of the facts differs, and not more: the name a little, or the surname. A birth date tells namesakes apart; only
/// where one would come into the very class that the other leaves, it may have been mistyped.
bool PupilPlanner::mayBe(const PupilRow &row, Known person) const
{
    const PersonContent &stored = m_people[person].content;
    if (m_people.isClaimed(person) || tellApart(row.content->externalId, stored.externalId))
        return false;
    if (tellApart(row.content->birthDate, stored.birthDate))
        return m_options.mode == ImportMode::fullList && row.name == m_people.nameOf(person) && isInClass(row, person);
    const bool bornTheSameDay = row.content->birthDate && stored.birthDate;
    switch (resemblance(FoldedName(row.content->name), FoldedName(stored.name))) {
    case Resemblance::none:
        return false;
    case Resemblance::alike:
        return bornTheSameDay || isInClass(row, person);
    case Resemblance::newSurname:
        return bornTheSameDay && (!stored.name.patronymic().isEmpty() || isInClass(row, person));
    }
    Q_UNREACHABLE();
}

void PupilPlanner::askAlmost(PupilRow &row, const QList<Known> &candidates)
{
    const LivePerson &first = m_people[candidates.front()];
    const QString className = first.classId ? m_classes.label(*first.classId) : QString();
    if (tellApart(row.content->birthDate, first.content.birthDate))
        return ask(row, ErrorCode::rowOtherBirthDate, candidates, className);
    const bool alike = resemblance(FoldedName(row.content->name), FoldedName(first.content.name)) == Resemblance::alike;
    ask(row, alike ? ErrorCode::rowNearName : ErrorCode::rowSurnameChanged, candidates, className);
}

} // namespace starosta::roster
