// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/PeopleIndex.h"
#include "core/roster/Questions.h"
#include "core/roster/RowReader.h"

namespace starosta::roster {

/// Finds the pupil whom a row of guardians speaks of: by number, else by name and class, else by the name if it is
/// the only one. Where number and name are two people's, it is asked.
class PupilSearch
{
public:
    PupilSearch(PlanDraft &draft, ClassDirectory &classes, PeopleIndex &people, RowReader &reader,
                Questions &questions);

    /// Nothing after noting rowPupilUnknown, rowPupilLeft or what could not be read, or asking rowAmbiguous or
    /// rowNumberOfAnother.
    std::optional<PeopleIndex::Known> find(const table::MappedRow &row, int at);

private:
    using Known = PeopleIndex::Known;
    /// Of a name with that of the pupil whose number the row has.
    enum class Agreement { none, part, whole };
    struct Asked
    {
        int at;
        QString name;
        QString number;
        std::optional<QDate> born;
        std::optional<TargetIndex> place;
    };

    std::optional<Known> byNumber(const Asked &asked);
    std::optional<Known> byName(const Asked &asked);
    std::optional<Known> refuse(const Asked &asked);
    std::optional<Known> refuseNamesake(const Asked &asked);
    std::optional<Known> refuseFormer(const Asked &asked);
    std::optional<Known> refuseLeaver(const Asked &asked, Known pupil);
    Agreement agreementOf(const QString &name, Known pupil) const;

    PlanDraft &m_draft;
    ClassDirectory &m_classes;
    PeopleIndex &m_people;
    RowReader &m_reader;
    Questions &m_questions;
};

} // namespace starosta::roster
