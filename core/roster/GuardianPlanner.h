// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/PacedProgress.h"
#include "core/roster/PeopleIndex.h"
#include "core/roster/PupilSearch.h"
#include "core/roster/Questions.h"
#include "core/roster/RowReader.h"

#include <QVarLengthArray>

namespace starosta::roster {

/// Plans a list of guardians, one relation a row. A guardian is recognised by name and pupil; rows of one name are one
/// person only if they share the phone or the e-mail, for relatives of many pupils have the same name. A guardian of
/// the pupil with nearly the same name is asked about, and so is somebody of this name who is nobody's any more.
class GuardianPlanner
{
public:
    GuardianPlanner(PlanDraft &draft, ClassDirectory &classes, PeopleIndex &people, const ImportOptions &options,
                    QDate today);

    /// The relations that the store knows.
    void setGuardianships(const QList<people::Guardianship> &guardianships);
    /// Errors: canceled, mappingFieldMissing (the pupil's name, where the list turns out to name pupils alone).
    Result<> plan(Progress &progress);
    /// The relations of the store that rows of the file speak of.
    QSet<std::pair<PeopleIndex::Known, PeopleIndex::Known>> listed() const;

private:
    using Known = PeopleIndex::Known;
    struct GuardianRow
    {
        int at; ///< in the draft
        people::PersonContent content;
        std::optional<people::Relation> relation;
        Known pupil;
        int name;
        std::optional<size_t> guardian = {}; ///< in m_guardians
    };
    /// One person, as all rows of the file together say it.
    struct Guardian
    {
        int firstRow; ///< in the draft
        std::optional<Known> known;
        people::PersonContent content; ///< what an earlier row says holds: each field is decided once
        QHash<Known, int> rowOfPupil = {};
    };
    /// Numbers of a full name and of a phone or an e-mail that whoever has this name can be reached by.
    using Contact = std::pair<int, int>;
    struct Relation
    {
        Known guardian;
        people::Relation relation;
        people::Origin origin;
    };

    bool namesPupilsAlone() const;
    void readRow(const table::MappedRow &row);
    bool isInScope(Known pupil, int at);
    void matchByPupil(GuardianRow &row);
    void matchByContact(GuardianRow &row);
    void ask(GuardianRow &row, ErrorCode code, const QList<Known> &candidates);
    bool mayBeFormer(Known person) const;
    QList<Known> formerGuardians(const GuardianRow &row) const;
    QList<Known> almostTheSame(const GuardianRow &row) const;
    QVarLengthArray<Contact, 2> contactsOf(int name, const people::PersonContent &content);
    void indexContactsOfStore();
    std::optional<size_t> guardianOfFile(const GuardianRow &row);
    QList<Known> guardiansOfStore(const GuardianRow &row);
    bool joinByContact(GuardianRow &row);
    size_t addGuardian(const GuardianRow &row, std::optional<Known> known);
    void join(GuardianRow &row, size_t guardian);
    std::optional<Relation> relationInStore(Known guardian, Known pupil) const;

    void decidePeople();
    void decide(const GuardianRow &row);

    const table::MappedRows &m_rows;
    ClassDirectory &m_classes;
    PeopleIndex &m_people;
    PlanDraft &m_draft;
    const ImportOptions &m_options;
    RowReader m_reader;
    Questions m_questions;
    PupilSearch m_pupils;
    QHash<Known, QList<Relation>> m_guardiansOf;
    std::vector<GuardianRow> m_guardianRows;
    std::vector<Guardian> m_guardians;
    std::vector<size_t> m_stepOf; ///< of a new guardian
    QHash<Known, size_t> m_byKnown;
    // By exact keys, not by going through all of one name: a list may be full of namesakes.
    TextNumbers m_contacts;
    QHash<Contact, size_t> m_byContact;
    QHash<std::pair<int, Known>, size_t> m_byNameAndPupil;
    QHash<Contact, Known> m_storedByContact;
};

} // namespace starosta::roster
