// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/NearNames.h"
#include "core/roster/PacedProgress.h"
#include "core/roster/PeopleIndex.h"
#include "core/roster/Questions.h"
#include "core/roster/RowReader.h"

#include <QVarLengthArray>

namespace starosta::roster {

/// Both are known, and they are not the same.
bool tellApart(const auto &left, const auto &right)
{
    return left && right && *left != *right;
}

/// Plans a list of pupils: reads every row, tells the rows apart from each other, recognises people (first by number,
/// then by name and birth date, then by name and class, so that weak evidence never takes a person from strong; what is
/// only nearly the same is asked last), and says what each row would do. Evidence that speaks of two people, or a name
/// alone in another class, is a question.
class PupilPlanner
{
public:
    PupilPlanner(PlanDraft &draft, ClassDirectory &classes, PeopleIndex &people, const ImportOptions &options,
                 QDate today);

    /// Errors: canceled.
    Result<> plan(Progress &progress);

private:
    using Known = PeopleIndex::Known;
    struct PupilRow
    {
        int at;                               ///< in the draft
        const people::PersonContent *content; ///< in the draft's steps: a list of 100,000 is held once
        TargetIndex place;
        int name;
        int number; ///< -1 where the row has none
        std::optional<Known> person = {};
        bool isNew = false; ///< as was answered
    };
    /// Earlier rows that say the same of a name, as far as a later one needs to know.
    struct SameSaid
    {
        int first = -1;
        int withoutNumber = -1;
        int withoutBirthDate = -1;
        int withoutBoth = -1;
    };

    /// Rows with those who may be meant by them.
    struct NearPeople
    {
        std::vector<std::pair<size_t, qsizetype>> rows; ///< index into m_pupils, how many of the people below
        std::vector<Known> people;
    };

    /// Who has no birth date, of those who are not recognised in a full list.
    struct Undated
    {
        bool rows = false;
        bool people = false;
    };

    using NameAndBirth = std::pair<int, QDate>;

    void readRow(const table::MappedRow &row);
    void noteWhoIsMeant(int at, const QString &externalId);
    void findNumbersTwice();
    void findSamePeople();
    void findNearRows();
    void warnOfNearRows();
    std::optional<int> samePersonBefore(const PupilRow &row);
    void remember(const PupilRow &row);

    // Who a row is about: PupilMatching.cpp.
    Result<> recognise(PacedProgress &pace);
    void countOpenRows();
    bool isAnswered(const PupilRow &row) const;
    void close(const PupilRow &row);
    void matchByNumberAndName(PupilRow &row);
    void matchByNumber(PupilRow &row);
    void matchByBirthDateAndClass(PupilRow &row);
    void matchByBirthDate(PupilRow &row);
    QList<Known> bornTheSameDay(const PupilRow &row) const;
    void recogniseTwin(PupilRow &row, Known person);
    void matchByClass(PupilRow &row);
    Result<> matchAlmost(PacedProgress &pace);
    Result<> findNear(PacedProgress &pace, NearPeople &near);
    void forgetContent(size_t index);
    QVarLengthArray<quint32, 3> contextsOf(const PupilRow &row, const Undated &undated) const;
    QList<Known> almostTheSame(const PupilRow &row, const NearNames &names, const Undated &undated) const;
    void askAlmost(PupilRow &row, const QList<Known> &candidates);
    bool mayBe(const PupilRow &row, Known person) const;
    bool isOpen(const PupilRow &row) const;
    void match(PupilRow &row, Known person);
    void ask(PupilRow &row, ErrorCode code, const QList<Known> &candidates, const QString &className = {});
    bool agreesWithNumber(const PupilRow &row, Known person) const;
    void leaveNumberOut(PupilRow &row);
    bool isInClass(const PupilRow &row, Known person) const;
    bool wouldLeave(Known person) const;
    /// Empty for nobody's class.

    void decideKnown(const PupilRow &row);

    const table::MappedRows &m_rows;
    ClassDirectory &m_classes;
    PeopleIndex &m_people;
    PlanDraft &m_draft;
    const ImportOptions &m_options;
    RowReader m_reader;
    Questions m_questions;
    std::vector<PupilRow> m_pupils;
    std::vector<std::pair<size_t, size_t>> m_nearRows; ///< of m_pupils; the earlier row first
    QHash<quint64, SameSaid> m_byNameAndBirth;
    QHash<quint64, SameSaid> m_byNameAndClass;
    /// How many good rows a name has in which nobody was recognised yet.
    std::vector<int> m_openRowsOfName;
    /// The same of a name and a birth date, and in one class, where several rows have the name.
    QHash<NameAndBirth, int> m_openTwins;
    QHash<std::pair<NameAndBirth, TargetIndex>, int> m_openTwinsInClass;
};

} // namespace starosta::roster
