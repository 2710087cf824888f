// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/PupilSearch.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/roster/NearNames.h"

namespace starosta::roster {

using table::Field;
using Known = PeopleIndex::Known;

PupilSearch::PupilSearch(PlanDraft &draft, ClassDirectory &classes, PeopleIndex &people, RowReader &reader,
                         Questions &questions)
    : m_draft(draft)
    , m_classes(classes)
    , m_people(people)
    , m_reader(reader)
    , m_questions(questions)
{}

std::optional<Known> PupilSearch::find(const table::MappedRow &row, int at)
{
    const Asked asked{.at = at,
                      .name = m_reader.text(row, at, Field::pupilName, kLineLength),
                      .number = m_reader.text(row, at, Field::externalId, kLineLength),
                      .born = m_reader.birthDate(row, at),
                      .place = m_reader.anyClass(row)};
    if (asked.place)
        m_draft.row(at).className = m_classes[*asked.place].label;
    if (!m_draft.isGood(at))
        return {};
    if (!asked.number.isEmpty() && m_people.withId(m_people.idNumber(asked.number)))
        return byNumber(asked);
    if (asked.name.isEmpty())
        return refuse(asked);
    return byName(asked);
}

std::optional<Known> PupilSearch::refuse(const Asked &asked)
{
    const bool named = !asked.name.isEmpty();
    m_draft.fail(asked.at, named ? Field::pupilName : Field::externalId,
                 {ErrorCode::rowPupilUnknown, {excerpt(named ? asked.name : asked.number)}});
    return {};
}

/// A pupil who has left has no parents in a list: it is said, for the name is not unknown.
std::optional<Known> PupilSearch::refuseFormer(const Asked &asked)
{
    const QList<Known> former = m_people.namesakes(m_people.nameNumber(asked.name),
                                                   [this](Known person) { return m_people[person].hasLeft(); });
    if (former.isEmpty())
        return refuse(asked);
    return refuseLeaver(asked, former.front());
}

std::optional<Known> PupilSearch::refuseLeaver(const Asked &asked, Known pupil)
{
    m_draft.fail(asked.at, asked.name.isEmpty() ? Field::externalId : Field::pupilName,
                 {ErrorCode::rowPupilLeft, {m_people[pupil].content.name.full(), m_questions.classOf(pupil)}});
    return {};
}

/// Name and class are right: it is said which value keeps the row from its pupil.
std::optional<Known> PupilSearch::refuseNamesake(const Asked &asked)
{
    const auto isInPlace = [&](Known person) {
        return !asked.place || m_people[person].classId == m_classes[*asked.place].id;
    };
    const QList<Known> namesakes = m_people.namesakes(
        m_people.nameNumber(asked.name), [&](Known person) { return m_people[person].hasPlace && isInPlace(person); });
    if (namesakes.size() != 1)
        return refuseFormer(asked);
    const people::PersonContent &stored = m_people[namesakes.front()].content;
    const bool otherNumber = !asked.number.isEmpty() && stored.externalId;
    const Field field = otherNumber ? Field::externalId : Field::birthDate;
    m_draft.fail(
        asked.at, field,
        {ErrorCode::rowPupilUnknown,
         {excerpt(asked.name), token(field), otherNumber ? *stored.externalId : paperDate(*stored.birthDate)}});
    return {};
}

std::optional<Known> PupilSearch::byNumber(const Asked &asked)
{
    const Known pupil = *m_people.withId(m_people.idNumber(asked.number));
    if (!m_people.canBePupil(pupil))
        return refuse(asked);
    if (m_people[pupil].hasLeft())
        return refuseLeaver(asked, pupil);
    if (asked.name.isEmpty() || m_people.nameNumber(asked.name) == m_people.nameOf(pupil))
        return pupil;
    // The number leads, but it may be mistyped: that of a brother, or of a namesake.
    QList<Known> candidates =
        m_people.namesakes(m_people.nameNumber(asked.name), [this](Known person) { return m_people[person].hasPlace; });
    const Agreement agreement = agreementOf(asked.name, pupil);
    if (candidates.isEmpty() && agreement == Agreement::whole)
        return pupil;
    if (candidates.isEmpty() && agreement == Agreement::none)
        return refuse(asked);
    candidates.prepend(pupil);
    const Questions::Decided decided = m_questions.ask({.at = asked.at,
                                                        .field = Field::pupilName,
                                                        .code = ErrorCode::rowNumberOfAnother,
                                                        .className = m_questions.classOf(pupil)},
                                                       candidates);
    if (decided.verdict == Questions::Verdict::isNew)
        return refuse(asked);
    return decided.verdict == Questions::Verdict::isPerson ? std::optional(decided.person) : std::nullopt;
}

/// A new surname leaves the given name and the patronymic, initials leave the surname; surname and patronymic alone are
/// a brother's as well.
PupilSearch::Agreement PupilSearch::agreementOf(const QString &name, Known pupil) const
{
    const FoldedName stored(m_people[pupil].content.name);
    const QStringList words = fold(name).remove(u'.').split(u' ', Qt::SkipEmptyParts);
    const bool hasSurname = words.contains(stored.surname);
    const bool hasPatronymic = !stored.patronymic.isEmpty() && words.contains(stored.patronymic);
    const bool hasGiven = words.contains(stored.given);
    if (words.size() == 1 && (hasGiven || hasSurname))
        return Agreement::whole;
    if (hasGiven && (hasSurname || hasPatronymic))
        return Agreement::whole;
    if (const auto parsed = people::PersonName::parse(name);
        parsed && resemblance(FoldedName(*parsed), stored) == Resemblance::alike)
        return Agreement::whole;
    const bool hasInitial = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return word.size() <= 2 && word.front() == stored.given.front();
    });
    if (hasSurname && hasInitial)
        return Agreement::whole;
    return hasSurname || hasPatronymic || hasGiven ? Agreement::part : Agreement::none;
}

std::optional<Known> PupilSearch::byName(const Asked &asked)
{
    QList<Known> pupils = m_people.namesakes(m_people.nameNumber(asked.name), [&](Known person) {
        const LivePerson &pupil = m_people[person];
        const bool otherNumber = !asked.number.isEmpty() && pupil.content.externalId;
        const bool otherBirthDate = asked.born && pupil.content.birthDate && asked.born != pupil.content.birthDate;
        return pupil.hasPlace && !otherNumber && !otherBirthDate;
    });
    if (pupils.size() > 1 && asked.place) {
        const std::optional<classes::ClassId> place = m_classes[*asked.place].id;
        QList<Known> inClass = pupils;
        inClass.removeIf([&](Known person) { return m_people[person].classId != place; });
        if (!inClass.isEmpty())
            pupils = inClass;
    }
    if (pupils.isEmpty())
        return refuseNamesake(asked);
    if (pupils.size() == 1)
        return pupils.front();
    const Questions::Decided decided =
        m_questions.ask({.at = asked.at, .field = Field::pupilName, .code = ErrorCode::rowAmbiguous}, pupils);
    if (decided.verdict == Questions::Verdict::isNew)
        return refuse(asked); // a pupil who is in no list yet
    return decided.verdict == Questions::Verdict::isPerson ? std::optional(decided.person) : std::nullopt;
}

} // namespace starosta::roster
