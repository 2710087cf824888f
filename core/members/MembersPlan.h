// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/ListRows.h"
#include "core/table/TableFile.h"

#include <memory>

namespace starosta::members {

/// A list of the platform, and how its columns are understood: proposed by itself, or remembered from the last one with
/// the same header.
struct ListSource
{
    QString fileName;  ///< without its folder
    QByteArray digest; ///< see table::TableFile
    table::Table table;
    table::Mapping mapping;
    bool mappingRemembered = false;
};

/// What the user says of a file before it is read; everything is found by itself otherwise.
struct ListReadOptions
{
    QStringList overrides = {}; ///< "FIELD=COLUMN", see table::MappingRequest
    std::optional<qsizetype> headerRow = {};
    table::TableOptions table = {};
};

struct ListOptions
{
    /// The day on which the platform gave the list; none: today, or for the very list that was read last its day. A
    /// list that was read before the last one needs a day: it would take back what is known since.
    std::optional<QDate> takenOn = {};
    /// It shows only a part of the members: nobody is taken for gone.
    bool isPartial = false;
};

/// People on the platform and in the register, by what is known of them.
struct MemberCounts
{
    int pupils = 0; ///< pupils who have joined as pupils
    int staff = 0;
    int guardians = 0;
    int matched = 0;   ///< accounts of which it is known whose they are
    int questions = 0; ///< accounts of which somebody has to say whose they are
    int strangers = 0;
    int wrongRole = 0; ///< open ones too
    int wrongClass = 0;
    int twice = 0;
    int left = 0;
    int notJoined = 0; ///< people of the register without an account in one of their roles
};

enum class AccountChange { unchanged, added, changed, gone };

/// One account as it would stand after the list.
struct PlannedMember
{
    AccountChange change;
    int row; ///< in the file, from 1; 0 where it does not stand there
    Member member;
};

/// What reading a list would do; nothing is written yet.
struct MembersPlan
{
    struct Work;

    QString fileName;
    QDate takenOn;
    int rows = 0;
    bool hasRoles = true;
    /// Those that the list shows, in its order; then those that are gone; those noted by hand and those that were gone
    /// before are left out.
    QList<PlannedMember> members = {};
    QList<ListIssue> errors = {};
    QList<ListIssue> warnings = {};
    MemberCounts counts = {};
    int added = 0;
    int changed = 0;
    int gone = 0;
    /// This very file was read before, as of this day.
    std::optional<QDate> readBefore = {};
    /// So many would be gone that the list is perhaps only a part of them: this number has to be typed. 0: nothing is
    /// held.
    int held = 0;
    std::shared_ptr<const Work> work = {};
};

enum class WrongRows { refuse, skip };

struct ListDecisions
{
    WrongRows wrongRows = WrongRows::refuse;
    int acceptedGone = 0; ///< what was typed to let a held list pass
};

struct ListReport
{
    int added = 0;
    int changed = 0;
    int gone = 0;
    int tasksMade = 0;
    int tasksProven = 0;
};

} // namespace starosta::members
