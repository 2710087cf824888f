// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassName.h"
#include "core/people/Person.h"
#include "core/table/Mapping.h"
#include "core/table/TableFile.h"

#include <QList>

#include <memory>
#include <optional>

namespace starosta::roster {

enum class ImportKind { pupils, staff, guardians };

QLatin1StringView token(ImportKind kind);
std::optional<ImportKind> importKindFromToken(QStringView text);

/// What the file is, and how its columns are understood so far: proposed by itself, or remembered from the last file
/// with the same header.
struct ImportSource
{
    QString fileName;  ///< without its folder
    QByteArray digest; ///< see table::TableFile
    table::Table table;
    ImportKind kind;
    table::Mapping mapping;
    bool mappingRemembered = false;
};

/// What the user says of a file before it is read; everything is found by itself otherwise.
struct ReadOptions
{
    QStringList overrides = {}; ///< "FIELD=COLUMN", see table::MappingRequest
    std::optional<qsizetype> headerRow = {};
    table::TableOptions table = {};
};

struct ImportOptions
{
    /// Classes that are not in the structure yet are made; otherwise their rows are wrong (rowClassUnknown).
    bool createMissingClasses = false;
};

enum class RowAction { add, change, move, unchanged, wrong };

/// One field of a person: what the store says, what the file says. Dates as on paper, enumerations as their tokens.
struct FieldDifference
{
    table::Field field;
    QString was;
    QString will;
};

/// Something to say about one row, with its place.
struct RowIssue
{
    int row;        ///< as in the file, from 1
    QString column; ///< the header's text; empty where the whole row is meant
    Error error;
};

/// What one row of the file would do.
struct PlannedRow
{
    int row;
    RowAction action = RowAction::wrong;
    QString name = {};                           ///< as the file says it
    QString className = {};                      ///< canonical where it was understood; of a guardian: the pupil's
    std::optional<people::PersonId> person = {}; ///< who was recognised
    QList<FieldDifference> differences = {};
};

/// What an import would do, without anything written. Rows and issues are in file order; counts by action. In a list
/// of guardians a row is one relation: «added» counts relations, of which one person may have several.
struct ImportPlan
{
    ImportKind kind;
    QString fileName;
    QList<PlannedRow> rows = {};
    QList<RowIssue> errors = {};
    QList<RowIssue> warnings = {};
    /// Rows that a person has to decide, because the file does not say enough to tell namesakes apart. They count as
    /// wrong until the file says it.
    QList<RowIssue> questions = {};
    /// Classes that the file names and the structure lacks, in class order; made by apply() if the options said so.
    QList<classes::ClassName> missingClasses = {};
    int added = 0;
    int changed = 0;
    int moved = 0;
    int unchanged = 0;
    int wrong = 0;

    bool changesNothing() const { return added + changed + moved == 0; }

    struct Work; ///< what apply() needs; made by the planner
    std::shared_ptr<const Work> work = {};
};

struct ImportReport
{
    int added = 0;
    int changed = 0;
    int moved = 0;
    int unchanged = 0;
    int skipped = 0; ///< wrong rows that were left out
    QList<classes::ClassName> createdClasses = {};
};

} // namespace starosta::roster
