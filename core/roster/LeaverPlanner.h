// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ClassDirectory.h"
#include "core/roster/PeopleIndex.h"
#include "core/roster/PlanDraft.h"

#include <QSet>

namespace starosta::roster {

/// Who is in the scope of a full list and not in the list: they leave. Not those whom a person entered by hand, nor
/// those whom a row may be about that could not be read or is not decided.
class LeaverPlanner
{
public:
    LeaverPlanner(PlanDraft &draft, const ClassDirectory &classes, PeopleIndex &people, const ImportScope &scope);

    void planPupils();
    /// With whoever leaves their classes are without a homeroom teacher, and the platform may be without its
    /// administrator (a full name, as in the order): both are said.
    void planStaff(const QList<people::HomeroomAssignment> &homerooms, const QString &administrator);
    /// `listed`: the relations that rows of the file speak of.
    void planGuardians(const QList<people::Guardianship> &guardianships,
                       const QSet<std::pair<PeopleIndex::Known, PeopleIndex::Known>> &listed);

private:
    using Known = PeopleIndex::Known;
    struct Missing
    {
        Known person;
        QString className;
    };

    void keepThoseOfRowsLeftOut();
    /// Notes who stays and why; true for whoever may leave.
    bool mayLeave(const Missing &missing, people::Origin broughtBy);
    bool mayBeMissing(Known person) const;
    bool isInScope(Known pupil) const;
    /// The row's index.
    int leave(const Missing &missing, FieldDifference difference);

    PlanDraft &m_draft;
    const ClassDirectory &m_classes;
    PeopleIndex &m_people;
    const ImportScope &m_scope;
};

} // namespace starosta::roster
