// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ClassDirectory.h"
#include "core/roster/PeopleIndex.h"
#include "core/roster/PlanDraft.h"

namespace starosta::roster {

/// The homeroom teachers whom a list of pupils names above its tables or in the cells of the class. A teacher is found
/// among the staff by the full name, or by surname and initials; whoever is not found, or not alone, is a warning, and
/// so are several teachers of one class.
class HomeroomPlanner
{
public:
    HomeroomPlanner(PlanDraft &draft, ClassDirectory &classes, PeopleIndex &people);

    void plan(const QList<people::HomeroomAssignment> &homerooms);

private:
    using Known = PeopleIndex::Known;

    void readTitles();
    QSet<QString> classesLeftOut() const;
    QList<Known> staffCalled(const QString &name);
    void plan(TargetIndex target, const QStringList &names);
    bool areOne(const QStringList &names);

    PlanDraft &m_draft;
    ClassDirectory &m_classes;
    PeopleIndex &m_people;
    std::vector<Known> m_staff;
    QHash<TargetIndex, QStringList> m_named;
    QHash<TargetIndex, QList<people::HomeroomAssignment>> m_assigned; ///< the first teacher first
};

} // namespace starosta::roster
