// SPDX-License-Identifier: GPL-3.0-or-later
// Who a row of a list of pupils is about.
#include "core/roster/PupilPlanner.h"

#include "core/roster/Spelling.h"

namespace starosta::roster {

using people::PersonContent;

namespace {

/// Contexts of NearNames: a day, a class of the structure, or none.
constexpr quint32 kAnywhere = 0;

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
    countOpenRows();
    // One pass for each kind of evidence, the strongest first; in each of them those rows first that a person has
    // answered, so that no other row is given whom the answer names.
    for (const auto matchBy :
         {&PupilPlanner::matchByNumberAndName, &PupilPlanner::matchByNumber, &PupilPlanner::matchByBirthDateAndClass,
          &PupilPlanner::matchByBirthDate, &PupilPlanner::matchByClass}) {
        for (const bool answered : {true, false}) {
            for (PupilRow &row : m_pupils) {
                if (isOpen(row) && isAnswered(row) == answered)
                    (this->*matchBy)(row);
            }
        }
    }
    return matchAlmost(pace);
}

/// Of a full list with a hundred thousand rows next to none share name and birth date.
void PupilPlanner::countOpenRows()
{
    for (const PupilRow &row : m_pupils) {
        if (!m_draft.isGood(row.at))
            continue;
        if (size_t(row.name) >= m_openRowsOfName.size())
            m_openRowsOfName.resize(size_t(row.name) + 1, 0);
        ++m_openRowsOfName[size_t(row.name)];
    }
    for (const PupilRow &row : m_pupils) {
        if (m_draft.isGood(row.at) && row.content->birthDate && m_openRowsOfName[size_t(row.name)] > 1) {
            ++m_openTwins[{row.name, *row.content->birthDate}];
            ++m_openTwinsInClass[{{row.name, *row.content->birthDate}, row.place}];
        }
    }
}

bool PupilPlanner::isAnswered(const PupilRow &row) const
{
    return m_questions.isAnswered(row.at, m_reader.nameField());
}

bool PupilPlanner::isOpen(const PupilRow &row) const
{
    return !row.person && !row.isNew && m_draft.isGood(row.at);
}

void PupilPlanner::match(PupilRow &row, Known person)
{
    row.person = person;
    m_people.claim(person, row.at);
    close(row);
}

/// Who the row is about is known.
void PupilPlanner::close(const PupilRow &row)
{
    --m_openRowsOfName[size_t(row.name)];
    if (!row.content->birthDate)
        return;
    const NameAndBirth twin{row.name, *row.content->birthDate};
    if (const auto open = m_openTwins.find(twin); open != m_openTwins.end()) {
        --*open;
        --m_openTwinsInClass[{twin, row.place}];
    }
}

void PupilPlanner::ask(PupilRow &row, ErrorCode code, const QList<Known> &candidates, const QString &className)
{
    const Questions::Decided decided = m_questions.ask(
        {.at = row.at, .field = m_reader.nameField(), .code = code, .className = className}, candidates);
    if (decided.verdict == Questions::Verdict::isPerson)
        match(row, decided.person);
    row.isNew = decided.verdict == Questions::Verdict::isNew;
    if (row.isNew)
        close(row);
}

/// Nothing speaks against whom the number names: so nobody else is taken for those people.
void PupilPlanner::matchByNumberAndName(PupilRow &row)
{
    const std::optional<Known> person = row.number < 0 ? std::nullopt : m_people.withId(row.number);
    if (!person)
        return;
    const PersonContent &stored = m_people[*person].content;
    if (!m_people.canBePupil(*person)) {
        m_people.noteMeant(row.at, *person);
        m_draft.fail(row.at, table::Field::externalId,
                     {ErrorCode::rowNumberOfNoPupil, {*row.content->externalId, stored.name.full()}});
    } else if (row.name == m_people.nameOf(*person) && !tellApart(row.content->birthDate, stored.birthDate)) {
        match(row, *person);
    }
}

void PupilPlanner::matchByNumber(PupilRow &row)
{
    const std::optional<Known> person = row.number < 0 ? std::nullopt : m_people.withId(row.number);
    if (!person)
        return;
    if (m_people.isClaimed(*person)) // as was answered to another row: the number says nothing of this one
        return leaveNumberOut(row);
    QList<Known> candidates = m_people.namesakes(row.name, [&](Known other) {
        const LivePerson &stored = m_people[other];
        const bool isKnown = stored.hasPlace || (row.content->birthDate && stored.content.birthDate);
        return other != *person && isKnown && m_people.canBePupil(other) && !m_people.isClaimed(other) &&
               !tellApart(row.content->birthDate, stored.content.birthDate);
    });
    if (candidates.isEmpty() && agreesWithNumber(row, *person))
        return match(row, *person);
    candidates.prepend(*person);
    ask(row, ErrorCode::rowNumberOfAnother, candidates, m_questions.classOf(*person));
    if (row.isNew || (row.person && row.person != person))
        leaveNumberOut(row);
}

/// A number outlives a new surname, a corrected date or spelling, but only one of them; and not where the file has the
/// person in another row.
bool PupilPlanner::agreesWithNumber(const PupilRow &row, Known person) const
{
    const PersonContent &stored = m_people[person].content;
    const auto name = size_t(m_people.nameOf(person));
    const int ofThisRow = size_t(row.name) == name ? 1 : 0;
    if (name < m_openRowsOfName.size() && m_openRowsOfName[name] > ofThisRow)
        return false;
    const FoldedName said(row.content->name);
    const FoldedName known(stored.name);
    const bool sameGiven = said.given == known.given;
    const bool sameSurname = said.surname == known.surname;
    const bool samePatronymic =
        said.patronymic == known.patronymic || said.patronymic.isEmpty() || known.patronymic.isEmpty();
    if (tellApart(row.content->birthDate, stored.birthDate))
        return sameSurname && sameGiven && samePatronymic;
    const bool bornTheSameDay = row.content->birthDate && stored.birthDate;
    return (sameGiven && (sameSurname || (bornTheSameDay && samePatronymic))) ||
           resemblance(said, known) == Resemblance::alike;
}

/// As was answered, the row is not about whom its number names: that number is not to be had twice.
void PupilPlanner::leaveNumberOut(PupilRow &row)
{
    m_draft.warn(row.at, table::Field::externalId, {ErrorCode::rowNumberLeftOut, {*row.content->externalId}});
    m_draft.work().newPeople[size_t(&row - m_pupils.data())].content.externalId.reset();
    row.number = -1;
}

/// Of somebody who has left: the last class.
bool PupilPlanner::isInClass(const PupilRow &row, Known person) const
{
    const std::optional<classes::ClassId> place = m_classes[row.place].id;
    return place && m_people[person].classId == place;
}

QList<PeopleIndex::Known> PupilPlanner::bornTheSameDay(const PupilRow &row) const
{
    if (!row.content->birthDate)
        return {};
    return m_people.namesakes(row.name, [&](Known person) {
        return m_people[person].content.birthDate == row.content->birthDate && !m_people.isClaimed(person) &&
               m_people.canBePupil(person);
    });
}

/// Before whoever has the name and the birth date in another class: which row comes first must not matter.
void PupilPlanner::matchByBirthDateAndClass(PupilRow &row)
{
    QList<Known> inClass = bornTheSameDay(row);
    inClass.removeIf([&](Known person) { return !isInClass(row, person); });
    if (inClass.size() != 1)
        return;
    if (m_openTwinsInClass.value({{row.name, *row.content->birthDate}, row.place}) > 1)
        return ask(row, ErrorCode::rowAmbiguous, inClass);
    recogniseTwin(row, inClass.front());
}

void PupilPlanner::matchByBirthDate(PupilRow &row)
{
    const QList<Known> same = bornTheSameDay(row);
    if (same.isEmpty())
        return;
    if (same.size() > 1 || m_openTwins.value({row.name, *row.content->birthDate}) > 1)
        return ask(row, ErrorCode::rowAmbiguous, same);
    recogniseTwin(row, same.front());
}

/// Of the same name, born the same day.
void PupilPlanner::recogniseTwin(PupilRow &row, Known person)
{
    const PersonContent &stored = m_people[person].content;
    if (tellApart(row.content->externalId, stored.externalId) && !isInClass(row, person))
        return ask(row, ErrorCode::rowOtherNumber, {person}, m_questions.classOf(person));
    if (sameAlphabet(row.content->name, stored.name))
        return match(row, person);
    askAlmost(row, {person});
}

/// The row or the store does not know the birth date. A name alone, in another class, recognises nobody.
void PupilPlanner::matchByClass(PupilRow &row)
{
    const QList<Known> candidates = m_people.namesakes(row.name, [&](Known person) {
        return m_people[person].classId && m_people.canBePupil(person) && !m_people.isClaimed(person) &&
               !(row.content->birthDate && m_people[person].content.birthDate);
    });
    if (candidates.isEmpty())
        return;
    QList<Known> same = candidates;
    same.removeIf([&](Known person) { return !isInClass(row, person); });
    const bool elsewhere = same.isEmpty();
    if (elsewhere)
        same = candidates;
    const LivePerson &found = m_people[same.front()];
    const bool numbersDiffer = tellApart(row.content->externalId, found.content.externalId);
    if (same.size() > 1)
        return ask(row, ErrorCode::rowAmbiguous, same);
    if (elsewhere && numbersDiffer) {
        // Another class and another number: a namesake, unless the one would come and the other leave.
        if (wouldLeave(same.front()))
            ask(row, ErrorCode::rowOtherNumber, same, m_questions.classOf(same.front()));
        return;
    }
    if (numbersDiffer || (elsewhere && (m_openRowsOfName[size_t(row.name)] > 1 || found.hasLeft())))
        return ask(row, ErrorCode::rowAmbiguous, same);
    if (elsewhere)
        return ask(row, ErrorCode::rowOtherClass, same, m_questions.classOf(same.front()));
    if (!sameSpelling(row.content->name, found.content.name))
        return askAlmost(row, same);
    match(row, same.front());
}

/// By not being in the file, unless a row turns out to be about the person.
bool PupilPlanner::wouldLeave(Known person) const
{
    const LivePerson &stored = m_people[person];
    if (m_options.mode != ImportMode::fullList || !stored.hasPlace)
        return false;
    const std::optional<TargetIndex> target = m_classes.find(*stored.classId);
    return target && m_options.scope.covers(m_classes[*target].name);
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
        const QList<Known> found(candidates, candidates + count);
        candidates += count;
        QList<Known> open = found;
        open.removeIf([this](Known person) { return m_people.isClaimed(person); }); // by the answer to an earlier row
        // That somebody else is the one does not make the row a new person unasked.
        askAlmost(row, open.isEmpty() ? found : open);
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
    const auto isUndated = [](const PersonContent &content) { return !content.birthDate; };
    Undated undated;
    if (m_options.mode == ImportMode::fullList) {
        undated.rows =
            std::any_of(rows.begin(), rows.end(), [&](size_t index) { return isUndated(*m_pupils[index].content); });
        undated.people = std::any_of(people.begin(), people.end(),
                                     [&](Known person) { return isUndated(m_people[person].content); });
    }
    for (const size_t index : rows) {
        if (!pace.advance())
            return starosta::fail(ErrorCode::canceled);
        const PupilRow &row = m_pupils[index];
        const FoldedName name(row.content->name);
        for (const quint32 context : contextsOf(row, undated))
            names.expect(name, context);
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
        if (undated.rows || (undated.people && isUndated(stored.content)))
            names.add(person, name, kAnywhere);
    }
    names.finish();
    for (const size_t index : rows) {
        if (!pace.advance())
            return starosta::fail(ErrorCode::canceled);
        const QList<Known> candidates = almostTheSame(m_pupils[index], names, undated);
        if (candidates.isEmpty())
            continue;
        near.rows.emplace_back(index, candidates.size());
        near.people.insert(near.people.end(), candidates.begin(), candidates.end());
    }
    return {};
}

/// Under what somebody may be found whom the row is about: the same day, the same class; anywhere, where no dates would
/// say otherwise and one would come and the other leave.
QVarLengthArray<quint32, 3> PupilPlanner::contextsOf(const PupilRow &row, const Undated &undated) const
{
    QVarLengthArray<quint32, 3> contexts;
    if (row.content->birthDate)
        contexts.append(dayContext(*row.content->birthDate));
    if (const auto place = m_classes[row.place].id)
        contexts.append(classContext(*place));
    if (undated.people || (undated.rows && !row.content->birthDate))
        contexts.append(kAnywhere);
    return contexts;
}

QList<PeopleIndex::Known> PupilPlanner::almostTheSame(const PupilRow &row, const NearNames &names,
                                                      const Undated &undated) const
{
    const FoldedName name(row.content->name);
    QList<Known> found;
    for (const quint32 context : contextsOf(row, undated))
        found += names.find(name, context);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    found.removeIf([&](Known person) { return !mayBe(row, person); });
    return found;
}

/// One of the facts differs, and not more: the name a little, the surname, or the birth date within one class. Without
/// dates a name that is only alike is somebody else's in another class, unless the one would come and the other leave.
bool PupilPlanner::mayBe(const PupilRow &row, Known person) const
{
    const PersonContent &stored = m_people[person].content;
    if (m_people.isClaimed(person) || tellApart(row.content->externalId, stored.externalId))
        return false;
    if (tellApart(row.content->birthDate, stored.birthDate))
        return row.name == m_people.nameOf(person) && isInClass(row, person);
    const bool bornTheSameDay = row.content->birthDate && stored.birthDate;
    switch (resemblance(FoldedName(row.content->name), FoldedName(stored.name))) {
    case Resemblance::none:
        return false;
    case Resemblance::alike:
        return bornTheSameDay || isInClass(row, person) || wouldLeave(person);
    case Resemblance::newSurname:
        return bornTheSameDay && (!stored.name.patronymic().isEmpty() || isInClass(row, person));
    case Resemblance::newPatronymic:
        return bornTheSameDay;
    }
    Q_UNREACHABLE();
}

void PupilPlanner::askAlmost(PupilRow &row, const QList<Known> &candidates)
{
    const Known first = candidates.front();
    if (tellApart(row.content->birthDate, m_people[first].content.birthDate))
        return ask(row, ErrorCode::rowOtherBirthDate, candidates, m_questions.classOf(first));
    ask(row, m_questions.codeOfAlmost(row.content->name, first), candidates, m_questions.classOf(first));
}

} // namespace starosta::roster
