// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/SchoolClass.h"
#include "core/members/Member.h"
#include "core/table/MappedRows.h"

#include <vector>

namespace starosta::members {

/// Something to say of one row of a list, with its place.
struct ListIssue
{
    int row;             ///< as in the file, from 1; 0 where no row is meant
    QString column = {}; ///< the header's text; empty where the whole row is meant
    Error error = {};
};

/// A member as one row shows it.
struct ListRow
{
    int number; ///< as in the file, from 1
    QString shownName;
    std::optional<invites::InviteRole> role = {};
    std::optional<classes::ClassId> classId = {};
    std::optional<QDate> lastActive = {};
};

/// What a list says.
struct ListContent
{
    std::vector<ListRow> rows;
    int rowCount = 0; ///< wrong ones too
    bool hasRoles = true;
    QList<ListIssue> errors = {};
    QList<ListIssue> warnings = {};
    /// The keys of names in wrong rows: nobody may be taken for gone who may stand there.
    QSet<QString> wrongNames = {};
    /// In some wrong row not even the name can be read.
    bool hasUnreadName = false;
};

/// `takenOn` is the list's day, for «вчера» and «3 дня назад». Errors of rows: textEmpty and those of cleanText (name),
/// memberRoleUnknown, tableRagged, those of the cells. Warnings: memberNoRoles, rowClassUnknown, dateInvalid,
/// rowMixedAlphabets, those of the table.
ListContent readListRows(const table::MappedRows &rows, const QList<classes::SchoolClass> &structure, QDate takenOn);

} // namespace starosta::members
