// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassesService.h"
#include "core/roster/ImportWork.h"
#include "core/roster/PacedProgress.h"

namespace starosta::roster {

/// Writes what a plan has decided, inside one change.
class Applier
{
public:
    Applier(const ImportPlan::Work &work, classes::ClassesService &classes, people::PeopleService &people,
            Progress &progress);

    /// The classes that were made. Errors: canceled, those of the people's service.
    Result<QList<classes::ClassName>> apply(journal::Change &change);

private:
    Result<QList<classes::ClassName>> makeClasses(journal::Change &change);
    Result<people::PersonId> write(journal::Change &change, const PersonStep &step);
    Result<> rewrite(journal::Change &change, people::PersonId person, const PersonStep &step);

    const ImportPlan::Work &m_work;
    classes::ClassesService &m_classes;
    people::PeopleService &m_people;
    PacedProgress m_pace;
    std::vector<std::optional<classes::ClassId>> m_targets;
};

} // namespace starosta::roster
