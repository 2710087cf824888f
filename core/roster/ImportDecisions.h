// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ImportPlan.h"

#include <QSet>

namespace starosta::roster {

enum class BadRows { refuse, skip };

/// One field of one row.
struct RowField
{
    int at; ///< index into ImportPlan::rows
    table::Field field;

    bool operator==(const RowField &) const = default;
    friend size_t qHash(const RowField &key, size_t seed = 0) { return qHashMulti(seed, key.at, int(key.field)); }
};

/// What the user has ticked in a plan, as far as it is not what the plan proposes: everything is ticked there but the
/// fields that were changed by hand and the revocations.
struct ImportDecisions
{
    /// Wrong rows, and questions without an answer.
    BadRows badRows = BadRows::refuse;
    /// Indexes into ImportPlan::rows: nothing is done with them.
    QSet<int> untickedRows = {};
    /// Among the differences of the rows.
    QSet<RowField> untickedFields = {};
    /// The same, of fields with FieldDifference::byHand.
    QSet<RowField> tickedFields = {};
    /// Indexes into ImportPlan::homerooms: turned from what is proposed.
    QSet<int> turnedHomerooms = {};
    /// Out of ImportPlan::revocations: they become due for revocation.
    QSet<invites::LinkId> revocations = {};
    /// The number that was typed for a held plan; see numberToAccept().
    int acceptedRemovals = 0;

    /// The field alone, whatever is ticked of the row.
    void tickField(int at, const FieldDifference &difference, bool ticked);
    void tickHomeroom(const ImportPlan &plan, int index, bool ticked);

    bool takesRow(int at) const { return !untickedRows.contains(at); }
    bool takesField(int at, const FieldDifference &difference) const;
    bool takesHomeroom(const ImportPlan &plan, int index) const;
};

struct ImportReport
{
    int added = 0;
    int returned = 0;
    int changed = 0;
    int moved = 0;
    int left = 0;
    int unchanged = 0; ///< kept and unticked ones included
    /// Of the unchanged ones those that would have changed something, had they been ticked.
    int unticked = 0;
    int skipped = 0; ///< wrong rows and questions that were left out
    /// Rows of the file of which something was not taken: unticked, or written by hand before. They are counted above
    /// too.
    int notTaken = 0;
    int homerooms = 0;
    int revocations = 0;
    QList<classes::ClassName> createdClasses = {};
    /// Whose homeroom teacher leaves the school, and who gets no other one by the same file.
    QStringList classesLeftByTeacher = {};

    bool changesNothing() const { return added + returned + changed + moved + left + homerooms + revocations == 0; }
};

/// Whether something would be done with a row, so that it can be left; and with single fields of it.
bool canTick(const ImportPlan &plan, int at);
bool canTickFields(const ImportPlan &plan, int at);

/// What apply() would do with these ticks.
ImportReport reportOf(const ImportPlan &plan, const ImportDecisions &decisions);
/// The ticked links whose class these ticks do leave without anybody: a tick on a link outlives one that keeps a pupil.
QList<invites::LinkId> revocationsBy(const ImportPlan &plan, const ImportDecisions &decisions);
/// The thresholds that these ticks still pass.
QList<Hold> holdsOf(const ImportPlan &plan, const ImportDecisions &decisions);

} // namespace starosta::roster
