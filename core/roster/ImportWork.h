// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/PeopleService.h"
#include "core/roster/ImportPlan.h"

#include <vector>

namespace starosta::roster {

/// A class that rows refer to: of the structure, or named by the file only.
struct ClassTarget
{
    classes::ClassName name;
    QString label;
    std::optional<classes::ClassId> id = {};
    bool archived = false;
};

/// Index into ImportPlan::Work::classes.
using TargetIndex = int;

/// What is written of one person. Nothing stands for "as it is".
struct PersonStep
{
    std::optional<people::PersonId> person = {}; ///< none: a new one
    std::optional<people::PersonContent> content = {};
    std::optional<people::StaffContent> staff = {};
    std::optional<TargetIndex> place = {}; ///< the class in which the pupil gets a place
    bool leavesPlace = false;              ///< the pupil has one already, which ends by that
    QList<TargetIndex> homerooms = {};
};

/// A relation that is new, or is another one than before.
struct RelationStep
{
    std::optional<people::PersonId> guardian = {};
    size_t newGuardian = 0; ///< index of the step that makes the guardian, where there is none yet
    people::PersonId pupil;
    people::Relation relation;
};

/// How the columns of a source are understood, for the next file with the same header.
struct RememberedSource
{
    ImportKind kind;
    QString signature;
    QByteArray mapping;
};

struct ImportPlan::Work
{
    qint64 journalLength = 0; ///< entries when the plan was made: a longer journal makes it stale
    std::vector<ClassTarget> classes = {};
    std::vector<PersonStep> people = {};
    std::vector<RelationStep> relations = {};
    std::optional<RememberedSource> source = {}; ///< where the user has chosen columns
};

} // namespace starosta::roster
