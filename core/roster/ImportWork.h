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

/// A person of the store as it is, and as the file would have it. What the differences of the planned row leave
/// unticked stays as it is.
struct ContentChange
{
    people::PersonContent was;
    people::PersonContent will;
};
struct StaffChange
{
    people::StaffContent was;
    people::StaffContent will;
};

/// What is written of somebody whom the store knows.
struct PersonStep
{
    int at; ///< index into ImportPlan::rows
    people::PersonId person;
    people::Origin origin;
    /// Of the many who only move or leave there is neither.
    std::unique_ptr<const ContentChange> content = {};
    std::unique_ptr<const StaffChange> staff = {};
    std::optional<TargetIndex> place = {}; ///< the class in which the pupil gets a place
    bool leavesPlace = false;              ///< the pupil has one already, which ends by that
    bool isRehired = false;                ///< was dismissed
    bool leaves = false;                   ///< a pupil's place ends, a member of staff is dismissed
};

/// Somebody who is not in the store yet.
struct NewPersonStep
{
    int at; ///< index into ImportPlan::rows; -1: with the first relation that needs the guardian
    people::PersonContent content;
    std::unique_ptr<const people::StaffContent> staff = {}; ///< of pupils, who are many, there is none
    std::optional<TargetIndex> place = {};
};

/// A relation that is new, is another one than before, or ends.
struct RelationStep
{
    int at; ///< index into ImportPlan::rows
    std::optional<people::PersonId> guardian = {};
    size_t newGuardian = 0; ///< index of the step that makes the guardian, where there is none yet
    people::PersonId pupil;
    people::Relation relation;
    bool isNew = false;
    bool ends = false;
};

/// In the order of ImportPlan::homerooms.
struct HomeroomStep
{
    TargetIndex target;
    std::optional<people::PersonId> teacher = {};
    size_t newTeacher = 0; ///< index of the step that makes the teacher, where there is none yet
};

/// How the columns of a source are understood, for the next file with the same header.
struct RememberedSource
{
    ImportKind kind;
    QString signature;
    QByteArray mapping;
};

/// Who should be in the file, for the thresholds.
struct Census
{
    int people = 0; ///< in the scope; of a file that only adds: all of the kind
    /// In the scope; of a file that only adds: in the classes that it names, or of the staff where it is half as long.
    int expected = 0;
    int matched = 0;                         ///< rows that recognised somebody
    int unread = 0;                          ///< wrong rows of which nobody can say whose they are
    int sheets = 0;                          ///< of the workbook
    int sheetsUnread = 0;                    ///< that hold something, and are not read
    int columnsUnread = 0;                   ///< of names, of lists beside the one that is read
    int homerooms = 0;                       ///< classes that have a homeroom teacher
    std::optional<int> administratorAt = {}; ///< among the rows, where the administrator would leave
    std::optional<int> lastRows = {};        ///< of the last file of the same kind and scope
    /// By class, of the whole school: a file may take people out of any. Of guardians: their relations.
    QHash<QString, int> pupils = {};
    Thresholds thresholds = {};
};

struct ImportPlan::Work
{
    qint64 journalLength = 0; ///< entries when the plan was made: a longer journal makes it stale
    QByteArray digest = {};   ///< of the file
    std::vector<ClassTarget> classes = {};
    std::vector<PersonStep> people = {};
    std::vector<NewPersonStep> newPeople = {};
    std::vector<RelationStep> relations = {};
    std::vector<HomeroomStep> homerooms = {};
    std::optional<RememberedSource> source = {}; ///< where the user has chosen columns
    Census census = {};
};

} // namespace starosta::roster
