// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ClassDirectory.h"
#include "core/roster/PeopleIndex.h"
#include "core/roster/PlanDraft.h"

namespace starosta::roster {

/// Puts what only a person can decide to the user, or acts as was answered.
class Questions
{
public:
    enum class Verdict {
        open, ///< asked, or to be skipped: the row is left out
        isNew,
        isPerson,
    };
    struct Decided
    {
        Verdict verdict;
        PeopleIndex::Known person = -1;
    };

    Questions(PlanDraft &draft, PeopleIndex &people, const ClassDirectory &classes,
              const QHash<QuestionKey, Answer> &answers)
        : m_draft(draft)
        , m_people(people)
        , m_classes(classes)
        , m_answers(answers)
    {}

    struct Asked
    {
        int at; ///< in the draft
        table::Field field;
        ErrorCode code;
        QString className = {}; ///< see Question
    };
    /// Whose row is it? Those who may be meant do not leave while it is open.
    Decided ask(const Asked &asked, const QList<PeopleIndex::Known> &candidates);
    /// Of a name that is not quite the candidate's: rowNearName, rowSurnameChanged or rowPatronymicChanged.
    ErrorCode codeOfAlmost(const people::PersonName &name, PeopleIndex::Known candidate) const;
    Candidate describe(PeopleIndex::Known person) const;
    /// The label of the class; of somebody who has left, the last one. Empty where there is none.
    QString classOf(PeopleIndex::Known person) const;
    /// A person has said whose row it is.
    bool isAnswered(int at, table::Field field) const { return m_answers.contains(keyOf(at, field)); }

private:
    QuestionKey keyOf(int at, table::Field field) const
    {
        return {.tableRow = m_draft.row(at).tableRow, .field = field};
    }

    PlanDraft &m_draft;
    PeopleIndex &m_people;
    const ClassDirectory &m_classes;
    const QHash<QuestionKey, Answer> &m_answers;
};

} // namespace starosta::roster
