// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/Questions.h"

#include "core/roster/NearNames.h"

namespace starosta::roster {

using Known = PeopleIndex::Known;

namespace {

/// More than anybody looks through.
constexpr qsizetype kMostCandidates = 20;

} // namespace

Candidate Questions::describe(Known person) const
{
    const LivePerson &stored = m_people[person];
    return {.person = stored.id,
            .name = stored.content.name,
            .className = classOf(person),
            .birthDate = stored.content.birthDate,
            .externalId = stored.content.externalId.value_or(QString()),
            .hasLeft = stored.hasLeft()};
}

QString Questions::classOf(Known person) const
{
    const std::optional<classes::ClassId> place = m_people[person].classId;
    return place ? m_classes.label(*place) : QString();
}

ErrorCode Questions::codeOfAlmost(const people::PersonName &name, Known candidate) const
{
    const FoldedName known(m_people[candidate].content.name);
    switch (resemblance(FoldedName(name), known)) {
    case Resemblance::newSurname:
        return ErrorCode::rowSurnameChanged;
    case Resemblance::newPatronymic:
        return ErrorCode::rowPatronymicChanged;
    case Resemblance::alike:
    case Resemblance::none: // it folds alike, and one of the two has letters of another alphabet
        return ErrorCode::rowNearName;
    }
    Q_UNREACHABLE();
}

Questions::Decided Questions::ask(const Asked &asked, const QList<Known> &candidates)
{
    const QuestionKey key = keyOf(asked.at, asked.field);
    const auto answer = m_answers.constFind(key);
    if (answer != m_answers.cend() && answer->kind == Answer::Kind::isNew)
        return {Verdict::isNew};
    if (answer != m_answers.cend() && answer->kind == Answer::Kind::isPerson) {
        for (const Known person : candidates) {
            if (m_people[person].id == answer->person && !m_people.isClaimed(person))
                return {Verdict::isPerson, person};
        }
    }
    for (const Known person : candidates)
        m_people.keep(person, StayReason::rowAsked);
    if (answer != m_answers.cend() && answer->kind == Answer::Kind::skip) {
        m_draft.skip(asked.at);
        return {Verdict::open};
    }
    QList<Candidate> described;
    described.reserve(std::min(candidates.size(), kMostCandidates));
    for (const Known person : candidates.first(std::min(candidates.size(), kMostCandidates)))
        described.append(describe(person));
    m_draft.ask({.row = m_draft.rowNumber(asked.at),
                 .at = asked.at,
                 .key = key,
                 .column = m_draft.rows().headerOf(asked.field),
                 .code = asked.code,
                 .className = asked.className,
                 .count = int(candidates.size()),
                 .candidates = std::move(described)});
    return {Verdict::open};
}

} // namespace starosta::roster
