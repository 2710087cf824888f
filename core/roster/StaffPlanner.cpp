// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/StaffPlanner.h"

#include "core/base/CleanText.h"
#include "core/roster/ContentUpdate.h"
#include "core/roster/NearNames.h"
#include "core/roster/Spelling.h"

namespace starosta::roster {

using people::PersonContent;
using table::Field;

namespace {

bool sameContact(const PersonContent &left, const PersonContent &right)
{
    return isSamePhone(left.phone, right.phone) || isSameEmail(left.email, right.email);
}

bool bornOnOtherDays(const PersonContent &left, const PersonContent &right)
{
    return left.birthDate && right.birthDate && left.birthDate != right.birthDate;
}

/// Something that both are known by differs.
bool areTwo(const PersonContent &left, const PersonContent &right)
{
    const bool comparable =
        (!left.phone.isEmpty() && !right.phone.isEmpty()) || (!left.email.isEmpty() && !right.email.isEmpty());
    return bornOnOtherDays(left, right) || (comparable && !sameContact(left, right));
}

} // namespace

StaffPlanner::StaffPlanner(PlanDraft &draft, ClassDirectory &classes, PeopleIndex &people, const ImportOptions &options,
                           QDate today)
    : m_rows(draft.rows())
    , m_classes(classes)
    , m_people(people)
    , m_draft(draft)
    , m_reader(m_rows, classes, draft, today)
    , m_questions(draft, people, classes, options.answers)
{}

void StaffPlanner::setHomerooms(const QList<people::HomeroomAssignment> &homerooms)
{
    for (const people::HomeroomAssignment &each : homerooms) {
        const std::optional<TargetIndex> target = m_classes.find(each.classId);
        if (!target)
            continue;
        m_homerooms[each.teacher].append(*target);
        if (!each.coTeacher)
            m_firstTeachers.insert(*target, each);
    }
}

Result<> StaffPlanner::plan(Progress &progress)
{
    PacedProgress pace(progress, m_rows.size() * 2);
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (!pace.advance())
            return starosta::fail(ErrorCode::canceled);
        readRow(m_rows.at(index));
    }
    findSamePeople();
    findHomeroomsTwice();
    for (const auto matchBy :
         {&StaffPlanner::matchByBirthDate, &StaffPlanner::matchByContact, &StaffPlanner::matchByName}) {
        for (StaffRow &row : m_staff) {
            if (isOpen(row))
                (this->*matchBy)(row);
        }
    }
    matchAlmost();
    for (StaffRow &row : m_staff) {
        if (!pace.advance())
            return starosta::fail(ErrorCode::canceled);
        if (m_draft.isGood(row.at))
            decide(row);
    }
    return {};
}

void StaffPlanner::readRow(const table::MappedRow &row)
{
    if (!m_reader.saysAnything(row))
        return;
    const int at = m_draft.begin(row);
    std::optional<PersonContent> content = m_reader.person(row, at);
    people::StaffContent staff{.position = m_reader.text(row, at, Field::position, kLineLength),
                               .subjects = m_reader.text(row, at, Field::subjects, kLineLength)};
    const QList<TargetIndex> homerooms = m_reader.homerooms(row, at);
    m_draft.row(at).className = labels(homerooms).join(QStringLiteral(", "));
    if (!content || !m_draft.isGood(at))
        return;
    m_staff.push_back({.at = at,
                       .content = *std::move(content),
                       .staff = std::move(staff),
                       .homerooms = homerooms,
                       .name = m_people.nameNumber(m_draft.row(at).name)});
}

void StaffPlanner::findSamePeople()
{
    for (size_t index = 0; index < m_staff.size(); ++index) {
        const StaffRow &row = m_staff[index];
        QList<size_t> &namesakes = m_byName[row.name];
        const auto same = std::find_if(namesakes.cbegin(), namesakes.cend(),
                                       [&](size_t other) { return !areTwo(m_staff[other].content, row.content); });
        if (same != namesakes.cend())
            m_draft.fail(row.at, {ErrorCode::rowDuplicate, m_draft.placeOf(m_staff[*same].at, row.at)});
        else if (namesakes.size() < PeopleIndex::kMostNamesakes)
            namesakes.append(index);
    }
}

void StaffPlanner::findHomeroomsTwice()
{
    QHash<TargetIndex, int> rowOfClass;
    for (const StaffRow &row : m_staff) {
        if (!m_draft.isGood(row.at))
            continue;
        for (const TargetIndex target : row.homerooms) {
            const auto other = rowOfClass.constFind(target);
            if (other == rowOfClass.cend()) {
                rowOfClass.insert(target, row.at);
                continue;
            }
            m_draft.fail(
                row.at, Field::homeroomClass,
                {ErrorCode::rowHomeroomTwice, QStringList(m_classes[target].label) + m_draft.placeOf(*other, row.at)});
        }
    }
}

template <class Fits>
QList<PeopleIndex::Known> StaffPlanner::unclaimed(const StaffRow &row, Fits &&fits) const
{
    return m_people.namesakes(row.name, [&](Known person) {
        return m_people[person].staff && !m_people.isClaimed(person) && fits(m_people[person].content);
    });
}

void StaffPlanner::match(StaffRow &row, const QList<Known> &candidates)
{
    if (candidates.isEmpty())
        return;
    if (candidates.size() > 1)
        return ask(row, ErrorCode::rowAmbiguous, candidates);
    claim(row, candidates.front());
}

void StaffPlanner::claim(StaffRow &row, Known person)
{
    row.person = person;
    m_people.claim(person, row.at);
}

void StaffPlanner::ask(StaffRow &row, ErrorCode code, const QList<Known> &candidates)
{
    const Questions::Decided decided =
        m_questions.ask({.at = row.at, .field = m_reader.nameField(), .code = code}, candidates);
    if (decided.verdict == Questions::Verdict::isPerson)
        claim(row, decided.person);
    row.isNew = decided.verdict == Questions::Verdict::isNew;
}

void StaffPlanner::askAlmost(StaffRow &row, const QList<Known> &candidates)
{
    ask(row, m_questions.codeOfAlmost(row.content.name, candidates.front()), candidates);
}

void StaffPlanner::matchByBirthDate(StaffRow &row)
{
    if (!row.content.birthDate)
        return;
    match(row, unclaimed(row, [&](const PersonContent &stored) { return stored.birthDate == row.content.birthDate; }));
}

void StaffPlanner::matchByContact(StaffRow &row)
{
    match(row, unclaimed(row, [&](const PersonContent &stored) {
              return !bornOnOtherDays(stored, row.content) && sameContact(stored, row.content);
          }));
}

void StaffPlanner::matchByName(StaffRow &row)
{
    const QList<Known> candidates =
        unclaimed(row, [&](const PersonContent &stored) { return !bornOnOtherDays(stored, row.content); });
    // Several rows have the name: which of them is the one in the store, its name does not say.
    const QList<size_t> rows = m_byName.value(row.name);
    const auto undecided =
        std::count_if(rows.begin(), rows.end(), [&](size_t other) { return !m_staff[other].person; });
    if (undecided > 1 && !candidates.isEmpty())
        return ask(row, ErrorCode::rowAmbiguous, candidates);
    // The name alone says it: then it has to be the same, letter by letter.
    if (candidates.size() == 1 && !sameSpelling(row.content.name, m_people[candidates.front()].content.name))
        return askAlmost(row, candidates);
    match(row, candidates);
}

void StaffPlanner::matchAlmost()
{
    NearNames names(m_staff.size());
    for (const StaffRow &row : m_staff) {
        if (isOpen(row))
            names.expect(FoldedName(row.content.name), 0);
    }
    for (Known person = 0; person < m_people.size(); ++person) {
        if (m_people[person].staff && !m_people.isClaimed(person))
            names.add(person, FoldedName(m_people[person].content.name), 0);
    }
    names.finish();
    for (StaffRow &row : m_staff) {
        if (!isOpen(row))
            continue;
        QList<Known> candidates = names.find(FoldedName(row.content.name), 0);
        candidates.removeIf([&](Known person) { return !mayBe(row, person); });
        QList<Known> open = candidates;
        open.removeIf([this](Known person) { return m_people.isClaimed(person); }); // by the answer to an earlier row
        if (!candidates.isEmpty())
            askAlmost(row, open.isEmpty() ? candidates : open);
    }
}

bool StaffPlanner::mayBe(const StaffRow &row, Known person) const
{
    const PersonContent &stored = m_people[person].content;
    if (areTwo(row.content, stored))
        return false;
    switch (resemblance(FoldedName(row.content.name), FoldedName(stored.name))) {
    case Resemblance::none:
        return false;
    case Resemblance::alike:
        return true;
    case Resemblance::newSurname:
    case Resemblance::newPatronymic:
        return (row.content.birthDate && stored.birthDate) || sameContact(row.content, stored);
    }
    Q_UNREACHABLE();
}

void StaffPlanner::decide(StaffRow &row)
{
    if (row.person)
        return decideKnown(row);
    m_draft.decide(row.at, RowAction::add);
    planHomerooms(row, {.target = -1, .newTeacher = m_draft.work().newPeople.size()});
    m_draft.work().newPeople.push_back({.at = row.at,
                                        .content = std::move(row.content),
                                        .staff = std::make_unique<const people::StaffContent>(std::move(row.staff))});
}

void StaffPlanner::decideKnown(const StaffRow &row)
{
    const LivePerson &stored = m_people[*row.person];
    PlannedRow &planned = m_draft.row(row.at);
    planned.person = stored.id;
    PersonStep step{.at = row.at, .person = stored.id, .origin = stored.origin, .isRehired = !stored.isStaff};

    ContentUpdate update(stored);
    update.take(row.content);
    if (!update.isEmpty())
        step.content =
            std::make_unique<const ContentChange>(ContentChange{.was = stored.content, .will = update.content()});
    people::StaffContent staff = *stored.staff;
    update.takeStaff(staff, row.staff);
    step.staff = std::make_unique<const StaffChange>(StaffChange{.was = *stored.staff, .will = std::move(staff)});
    planned.differences = update.differences();
    planHomerooms(row, {.target = -1, .teacher = stored.id});
    m_draft.decide(row.at, step.isRehired ? RowAction::comeBack : actionOf(planned.differences));
    if (step.isRehired || !planned.differences.isEmpty())
        m_draft.work().people.push_back(std::move(step));
}

/// `step` says whose classes they are.
void StaffPlanner::planHomerooms(const StaffRow &row, const HomeroomStep &step)
{
    const QList<TargetIndex> has = step.teacher ? m_homerooms.value(*step.teacher) : QList<TargetIndex>();
    for (const TargetIndex target : row.homerooms) {
        if (has.contains(target))
            continue;
        const auto first = m_firstTeachers.constFind(target);
        const bool hasOne = first != m_firstTeachers.cend();
        m_draft.plan().homerooms.append({.className = m_classes[target].label,
                                         .was = hasOne ? first->teacherName : QString(),
                                         .will = m_draft.row(row.at).name,
                                         .teacher = step.teacher,
                                         .byHand = hasOne && first->origin == people::Origin::hand,
                                         .at = row.at});
        m_draft.work().homerooms.push_back({.target = target, .teacher = step.teacher, .newTeacher = step.newTeacher});
    }
}

QStringList StaffPlanner::labels(const QList<TargetIndex> &targets) const
{
    QStringList labels;
    for (const TargetIndex target : targets)
        labels.append(m_classes[target].label);
    return labels;
}

} // namespace starosta::roster
