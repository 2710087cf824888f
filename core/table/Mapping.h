// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/Field.h"
#include "core/table/Table.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace starosta::table {

/// Why a column is read as it is.
enum class MappingReason {
    /// Nothing is known about the column.
    unknown,
    /// The header is one of the names that schools use.
    headerName,
    /// The header resembles one of them: shown as a proposal.
    headerResembles,
    /// The header says nothing, the values do (dates, classes, М and Ж): shown as a proposal.
    values,
    /// Another column was taken for the same field.
    repeated,
    /// As the user chose for this source before.
    remembered,
    /// As the user said.
    chosen,
};

struct MappedColumn
{
    /// Cleaned; empty for a column without a header. Where a cell above spans several columns and says whose they are,
    /// with its text before: «Родители: Телефон».
    QString header = {};
    /// That text above.
    QString above = {};
    Field field = Field::ignored;
    MappingReason reason = MappingReason::unknown;
};

/// A stretch of the table under one header. A workbook with a sheet for each class has one for each of them.
struct MappedPart
{
    int sheet = 0;           ///< index into Table::sheets()
    qsizetype headerRow = 0; ///< index in the table; where there is no header, the one before the first row
    qsizetype endRow = 0;    ///< index behind the part's last row
    /// For each of Mapping::columns its column here, for sheets may order them differently; -1 where it is missing.
    QList<int> columns = {};
    /// From the title rows above the header: the class as it is written there («1 «А»»), and the full name. Both hold
    /// for every row without a class of its own.
    QString titleClass = {};
    QString titleHomeroomTeacher = {};
};

/// Columns that claim one field with equal right. Of a class, none has it until the user says which; of two parents in
/// a row the one whom the user chose is read.
struct OpenField
{
    Field field;
    QStringList headers; ///< two at least

    bool operator==(const OpenField &) const = default;
};

/// Stands for the header's row of a list without one: the first row is a person's already. Its columns have no names
/// and are told by what their values look like.
inline constexpr qsizetype kNoHeaderRow = -1;

/// Which column of a table is read into which field. Proposed by proposeMapping, changed by the user with assign().
struct Mapping
{
    TableKind kind;
    /// Index of the header's row in the table, or kNoHeaderRow; the data begin below it.
    qsizetype headerRow = 0;
    /// Cells in the header's row, without empty ones at the end.
    int headerWidth = 0;
    QList<MappedColumn> columns = {};
    /// In the table's order; one of them has the headerRow that gave the columns their names. Rows outside of them
    /// (sheets without the list) are not read. Empty means: everything below headerRow.
    QList<MappedPart> parts = {};
    /// As of the part whose header gave the columns their names.
    QString titleClass = {};
    QString titleHomeroomTeacher = {};
    /// className of pupils; fullName of guardians (mother and father in one row).
    QList<OpenField> open = {};

    std::optional<int> columnOf(Field field) const;
    /// The header of the field's column, or its number from 1 as text where it has none; empty if the field is not
    /// mapped.
    QString headerOf(Field field) const;
    /// Gives a field a column; the field leaves the column that it had. `field` ignored frees the column.
    void assign(int column, Field field);
};

/// Fields by the headers of their columns: what is remembered for a source, to be proposed the next time.
struct RememberedMapping
{
    struct Entry
    {
        Field field;
        QString header;

        bool operator==(const Entry &) const = default;
    };
    QList<Entry> entries = {};

    bool operator==(const RememberedMapping &) const = default;
};

struct MappingRequest
{
    TableKind kind;
    /// "FIELD=COLUMN": the field's token, or what headers call it («ФИО»); the column's header, or its number from 1.
    QStringList overrides = {};
    RememberedMapping remembered = {};
    /// Index of the header's row where the user says it, or kNoHeaderRow; found otherwise.
    std::optional<qsizetype> headerRow = {};
    /// In which the current school year begins: of two columns of classes («Класс (2025/2026)», «Класс (2026/2027)»)
    /// the one of this year is read.
    std::optional<int> schoolYear = {};
};

/// Finds the header below title rows and gives every column a field: as overridden, else as remembered, else by its
/// header, else by its values. Incomplete proposals are returned too, for the user to complete: see checkMapping.
/// Errors: tableNoHeader, tableNoRows (a header and nothing below it), mappingFieldUnknown, mappingColumnUnknown,
/// mappingColumnTwice, those of cleanText for the header (an invisible character in it).
Result<Mapping> proposeMapping(const Table &table, const MappingRequest &request);

/// Succeeds if the mapping has what its kind needs: pupils a name (fullName, or surname and given) and a class
/// (className, grade, or the title's); staff and members a name; guardians a name and the pupil (pupilName or
/// externalId). Errors: mappingFieldMissing (field token), mappingColumnTwice (header), and where several columns claim
/// what is needed: mappingFieldOpen (field token, two headers), mappingTwoParents (two headers).
Result<> checkMapping(const Mapping &mapping);

/// What a row says in a column of the mapping: sheets may have their columns in another order.
QStringView cellOf(const Table &table, const Mapping &mapping, qsizetype row, int column);

RememberedMapping rememberedMapping(const Mapping &mapping);
QByteArray toJson(const RememberedMapping &mapping);
/// None if the text is not what toJson wrote.
std::optional<RememberedMapping> rememberedMappingFromJson(const QByteArray &json);

/// Equal for files of one source: the headers of all columns in their order, folded.
QString sourceSignature(const Mapping &mapping);

} // namespace starosta::table
