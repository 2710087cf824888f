// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/GuardianPlanner.h"

#include "core/roster/ContentUpdate.h"
#include "core/roster/NearNames.h"

namespace starosta::roster {

using people::PersonContent;
using table::Field;
using Known = PeopleIndex::Known;

namespace {

void fillIn(QString &decided, const QString &said)
{
    if (decided.isEmpty())
        decided = said;
}

/// A number by which somebody can be told: not «0», «+7», «000-00-00». In small places they have five figures.
bool isTelling(const QString &digits)
{
    constexpr qsizetype kFewest = 5;
    const QStringView own = QStringView(digits).sliced(digits.isEmpty() ? 0 : 1);
    return digits.size() >= kFewest &&
           std::any_of(own.begin(), own.end(), [&](QChar digit) { return digit != own.front(); });
}

} // namespace

GuardianPlanner::GuardianPlanner(PlanDraft &draft, ClassDirectory &classes, PeopleIndex &people,
                                 const ImportOptions &options, QDate today)
    : m_rows(draft.rows())
    , m_classes(classes)
    , m_people(people)
    , m_draft(draft)
    , m_options(options)
    , m_reader(m_rows, classes, draft, today)
    , m_questions(draft, people, classes, options.answers)
    , m_pupils(draft, classes, people, m_reader, m_questions)
{}

void GuardianPlanner::setGuardianships(const QList<people::Guardianship> &guardianships)
{
    const QHash<people::PersonId, Known> known = m_people.byPersonId();
    for (const people::Guardianship &each : guardianships) {
        m_guardiansOf[known.value(each.pupil, -1)].append(
            {.guardian = known.value(each.guardian, -1), .relation = each.relation, .origin = each.origin});
    }
    m_guardiansOf.remove(-1);
}

Result<> GuardianPlanner::plan(Progress &progress)
{
    PacedProgress pace(progress, m_rows.size() * 2);
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (!pace.advance())
            return starosta::fail(ErrorCode::canceled);
        readRow(m_rows.at(index));
    }
    if (namesPupilsAlone())
        return starosta::fail(ErrorCode::mappingFieldMissing, {token(Field::pupilName)});
    for (GuardianRow &row : m_guardianRows) {
        if (m_draft.isGood(row.at))
            matchByPupil(row);
    }
    indexContactsOfStore();
    for (GuardianRow &row : m_guardianRows) {
        if (!row.guardian && m_draft.isGood(row.at))
            matchByContact(row);
    }
    decidePeople();
    for (const GuardianRow &row : m_guardianRows) {
        if (!pace.advance())
            return starosta::fail(ErrorCode::canceled);
        if (m_draft.isGood(row.at))
            decide(row);
    }
    return {};
}

/// A list of pupils that was taken for one of parents: its numbers lead to the very people whom it names. One father
/// may have his son's name, most have not.
bool GuardianPlanner::namesPupilsAlone() const
{
    if (m_rows.has(Field::pupilName))
        return false;
    const auto themselves = std::count_if(m_guardianRows.begin(), m_guardianRows.end(), [this](const GuardianRow &row) {
        return row.name == m_people.nameOf(row.pupil);
    });
    return themselves * 2 > std::ssize(m_guardianRows);
}

void GuardianPlanner::readRow(const table::MappedRow &row)
{
    if (!m_reader.saysAnything(row))
        return;
    const int at = m_draft.begin(row);
    std::optional<PersonContent> content = m_reader.person(row, at);
    const std::optional<people::Relation> relation = m_reader.relation(row, at);
    const std::optional<Known> pupil = m_pupils.find(row, at);
    if (pupil && m_people[*pupil].classId)
        m_draft.row(at).className = m_classes.label(*m_people[*pupil].classId);
    if (!content || !pupil || !m_draft.isGood(at) || !isInScope(*pupil, at))
        return;
    m_guardianRows.push_back({.at = at,
                              .content = *std::move(content),
                              .relation = relation,
                              .pupil = *pupil,
                              .name = m_people.nameNumber(m_draft.row(at).name)});
}

/// A full list of one class says nothing of another's.
bool GuardianPlanner::isInScope(Known pupil, int at)
{
    if (m_options.mode != ImportMode::fullList || m_options.scope.isSchool())
        return true;
    const std::optional<classes::ClassId> place = m_people[pupil].classId;
    const std::optional<TargetIndex> target = place ? m_classes.find(*place) : std::nullopt;
    if (target && m_options.scope.covers(m_classes[*target].name))
        return true;
    m_draft.fail(at, m_reader.classField(),
                 {ErrorCode::rowOutsideScope,
                  {target ? m_classes[*target].label : m_draft.row(at).className, m_options.scope.token()}});
    return false;
}

void GuardianPlanner::matchByPupil(GuardianRow &row)
{
    for (const Relation &each : m_guardiansOf.value(row.pupil)) {
        if (m_people.nameOf(each.guardian) != row.name)
            continue;
        const auto guardian = m_byKnown.constFind(each.guardian);
        return join(row, guardian != m_byKnown.cend() ? *guardian : addGuardian(row, each.guardian));
    }
}

void GuardianPlanner::matchByContact(GuardianRow &row)
{
    // What a person has said of the row goes before what it shares with others.
    const bool isAnswered = m_questions.isAnswered(row.at, m_reader.nameField());
    if (!isAnswered && joinByContact(row))
        return;
    if (const QList<Known> almost = almostTheSame(row); !almost.isEmpty())
        return ask(row, m_questions.codeOfAlmost(row.content.name, almost.front()), almost);
    if (const QList<Known> former = formerGuardians(row); !former.isEmpty())
        return ask(row, ErrorCode::rowFormerGuardian, former);
    if (!isAnswered || !joinByContact(row))
        join(row, addGuardian(row, {}));
}

/// Whether it was decided whose row it is, or asked.
bool GuardianPlanner::joinByContact(GuardianRow &row)
{
    if (const std::optional<size_t> guardian = guardianOfFile(row)) {
        join(row, *guardian);
        return true;
    }
    const QList<Known> known = guardiansOfStore(row);
    if (known.size() > 1)
        ask(row, ErrorCode::rowAmbiguous, known);
    else if (!known.isEmpty())
        join(row, addGuardian(row, known.front()));
    return !known.isEmpty();
}

/// Whoever is nobody's guardian any more keeps the name, and no relation tells whose guardian it was.
bool GuardianPlanner::mayBeFormer(Known person) const
{
    const LivePerson &stored = m_people[person];
    return !stored.isGuardian && !stored.classId && !stored.staff;
}

QList<Known> GuardianPlanner::formerGuardians(const GuardianRow &row) const
{
    return m_people.namesakes(row.name, [&](Known person) {
        const auto listed = m_byKnown.constFind(person);
        const bool isListed = listed != m_byKnown.cend() && m_guardians[*listed].rowOfPupil.contains(row.pupil);
        return mayBeFormer(person) && !isListed;
    });
}

QList<Known> GuardianPlanner::almostTheSame(const GuardianRow &row) const
{
    QList<Known> found;
    for (const Relation &each : m_guardiansOf.value(row.pupil)) {
        const auto listed = m_byKnown.constFind(each.guardian);
        if (listed != m_byKnown.cend() && m_guardians[*listed].rowOfPupil.contains(row.pupil))
            continue;
        if (resemblance(FoldedName(row.content.name), FoldedName(m_people[each.guardian].content.name)) !=
            Resemblance::none)
            found.append(each.guardian);
    }
    return found;
}

void GuardianPlanner::ask(GuardianRow &row, ErrorCode code, const QList<Known> &candidates)
{
    const Questions::Decided decided = m_questions.ask(
        {.at = row.at, .field = m_reader.nameField(), .code = code, .className = m_draft.row(row.at).className},
        candidates);
    switch (decided.verdict) {
    case Questions::Verdict::isPerson:
        return join(row, addGuardian(row, decided.person));
    case Questions::Verdict::isNew:
        return join(row, addGuardian(row, {}));
    case Questions::Verdict::open:
        return;
    }
}

QVarLengthArray<GuardianPlanner::Contact, 2> GuardianPlanner::contactsOf(int name, const PersonContent &content)
{
    QVarLengthArray<Contact, 2> contacts;
    if (const QString digits = phoneDigits(content.phone); isTelling(digits))
        contacts.append({name, m_contacts.numberOf(digits)});
    if (!content.email.isEmpty())
        contacts.append({name, m_contacts.numberOf(QStringLiteral("mailto:") + content.email)});
    return contacts;
}

void GuardianPlanner::indexContactsOfStore()
{
    for (Known person = 0; person < m_people.size(); ++person) {
        if (!m_people[person].isGuardian && !mayBeFormer(person))
            continue;
        for (const Contact &contact : contactsOf(m_people.nameOf(person), m_people[person].content))
            m_storedByContact.insert(contact, person);
    }
}

std::optional<size_t> GuardianPlanner::guardianOfFile(const GuardianRow &row)
{
    constexpr size_t kNobody = std::numeric_limits<size_t>::max();
    size_t first = m_byNameAndPupil.value({row.name, row.pupil}, kNobody);
    for (const Contact &contact : contactsOf(row.name, row.content))
        first = std::min(first, m_byContact.value(contact, kNobody));
    return first == kNobody ? std::nullopt : std::optional(first);
}

/// Several where the phone is that of one and the e-mail that of another.
QList<Known> GuardianPlanner::guardiansOfStore(const GuardianRow &row)
{
    QList<Known> found;
    for (const Contact &contact : contactsOf(row.name, row.content)) {
        const Known known = m_storedByContact.value(contact, -1);
        if (known >= 0 && !found.contains(known))
            found.append(known);
    }
    return found;
}

size_t GuardianPlanner::addGuardian(const GuardianRow &row, std::optional<Known> known)
{
    if (known && m_byKnown.contains(*known))
        return m_byKnown.value(*known);
    const size_t index = m_guardians.size();
    m_guardians.push_back({.firstRow = row.at, .known = known, .content = row.content});
    if (known)
        m_byKnown.insert(*known, index);
    return index;
}

void GuardianPlanner::join(GuardianRow &row, size_t index)
{
    Guardian &guardian = m_guardians[index];
    const auto same = guardian.rowOfPupil.constFind(row.pupil);
    if (same != guardian.rowOfPupil.cend()) {
        m_draft.fail(row.at, {ErrorCode::rowTwice, m_draft.placeOf(*same, row.at)});
        return;
    }
    row.guardian = index;
    guardian.rowOfPupil.insert(row.pupil, row.at);
    // Of two who could be meant it is the one who stands first in the file.
    const auto remember = [index](auto &known, const auto &key) {
        const auto before = known.constFind(key);
        if (before == known.cend() || *before > index)
            known.insert(key, index);
    };
    remember(m_byNameAndPupil, std::pair(row.name, row.pupil));
    for (const Contact &contact : contactsOf(row.name, row.content))
        remember(m_byContact, contact);
    fillIn(guardian.content.phone, row.content.phone);
    fillIn(guardian.content.email, row.content.email);
    if (!guardian.content.sex)
        guardian.content.sex = row.content.sex;
}

std::optional<GuardianPlanner::Relation> GuardianPlanner::relationInStore(Known guardian, Known pupil) const
{
    for (const Relation &each : m_guardiansOf.value(pupil)) {
        if (each.guardian == guardian)
            return each;
    }
    return {};
}

void GuardianPlanner::decidePeople()
{
    std::vector<NewPersonStep> &newPeople = m_draft.work().newPeople;
    m_stepOf.assign(m_guardians.size(), 0);
    for (size_t index = 0; index < m_guardians.size(); ++index) {
        const Guardian &guardian = m_guardians[index];
        if (!guardian.known) {
            m_stepOf[index] = newPeople.size();
            newPeople.push_back({.at = -1, .content = guardian.content});
            continue;
        }
        const LivePerson &stored = m_people[*guardian.known];
        m_people.claim(*guardian.known, guardian.firstRow);
        ContentUpdate update(stored);
        update.take(guardian.content);
        if (update.isEmpty())
            continue;
        m_draft.row(guardian.firstRow).differences = update.differences();
        m_draft.work().people.push_back({.at = guardian.firstRow,
                                         .person = stored.id,
                                         .origin = stored.origin,
                                         .content = std::make_unique<const ContentChange>(
                                             ContentChange{.was = stored.content, .will = update.content()})});
    }
}

void GuardianPlanner::decide(const GuardianRow &row)
{
    const Guardian &guardian = m_guardians[*row.guardian];
    PlannedRow &planned = m_draft.row(row.at);
    RelationStep step{.at = row.at,
                      .newGuardian = m_stepOf[*row.guardian],
                      .pupil = m_people[row.pupil].id,
                      .relation = row.relation.value_or(people::Relation::other)};
    std::optional<Relation> stored;
    if (guardian.known) {
        planned.person = step.guardian = m_people[*guardian.known].id;
        stored = relationInStore(*guardian.known, row.pupil);
    }
    if (!stored) {
        step.isNew = true;
        m_draft.work().relations.push_back(step);
        return m_draft.decide(row.at, RowAction::add);
    }
    if (row.relation && *row.relation != stored->relation) {
        planned.differences.append({.field = Field::relation,
                                    .was = token(stored->relation),
                                    .will = token(*row.relation),
                                    .byHand = stored->origin == people::Origin::hand});
        m_draft.work().relations.push_back(step);
    }
    m_draft.decide(row.at, actionOf(planned.differences));
}

QSet<std::pair<Known, Known>> GuardianPlanner::listed() const
{
    QSet<std::pair<Known, Known>> pairs;
    for (const GuardianRow &row : m_guardianRows) {
        if (row.guardian && m_guardians[*row.guardian].known)
            pairs.insert({*m_guardians[*row.guardian].known, row.pupil});
    }
    return pairs;
}

} // namespace starosta::roster
