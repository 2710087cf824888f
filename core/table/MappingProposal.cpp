// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CleanText.h"
#include "core/table/HeaderNames.h"
#include "core/table/HeaderSearch.h"
#include "core/table/Mapping.h"
#include "core/table/MappingClaims.h"
#include "core/table/PartSearch.h"
#include "core/table/ValueShapes.h"

#include <algorithm>

namespace starosta::table {
namespace {

/// By the header's text; else by its number from 1. «1» may be a header too, and is one first.
Result<int> findColumn(const Mapping &mapping, const QString &text)
{
    std::optional<int> found;
    const auto search = [&](const auto &matches) {
        int count = 0;
        for (int column = 0; column < mapping.columns.size(); ++column) {
            if (matches(mapping.columns[column].header)) {
                found = column;
                ++count;
            }
        }
        return count;
    };
    int count = search([&](const QString &header) { return header == text; });
    if (count == 0)
        count = search([&](const QString &header) { return sameHeader(header, text); });
    if (count > 1)
        return fail(ErrorCode::mappingColumnTwice, {text});
    if (count == 1)
        return *found;
    const int number = text.toInt();
    if (number < 1 || number > mapping.columns.size())
        return fail(ErrorCode::mappingColumnUnknown, {text});
    return number - 1;
}

Result<> applyOverrides(Mapping &mapping, const QList<ColumnOverride> &overrides)
{
    std::vector<bool> taken(size_t(mapping.columns.size()), false);
    for (const ColumnOverride &override : overrides) {
        const Result<int> column = findColumn(mapping, override.column);
        if (!column)
            return failureOf(column);
        if (taken[size_t(*column)])
            return fail(ErrorCode::mappingColumnTwice, {override.column});
        taken[size_t(*column)] = true;
        mapping.assign(*column, override.field);
    }
    return {};
}

/// A name in one column and one in several are two people's: the first is the one whom the row is about.
bool namesTwice(const Mapping &mapping, Field field)
{
    const auto has = [&](Field other) { return mapping.columnOf(other).has_value(); };
    if (field == Field::fullName)
        return has(Field::surname) && has(Field::given);
    const bool partOfName = field == Field::surname || field == Field::given || field == Field::patronymic;
    return partOfName && has(Field::fullName);
}

/// Gives the column the field unless another has it already.
void propose(Mapping &mapping, int column, Field field, MappingReason reason)
{
    MappedColumn &mapped = mapping.columns[column];
    const bool repeated = isRead(field) && (mapping.columnOf(field) || namesTwice(mapping, field));
    mapped.field = repeated ? Field::ignored : field;
    mapped.reason = repeated ? MappingReason::repeated : reason;
}

bool isOpen(const MappedColumn &column)
{
    return column.reason == MappingReason::unknown;
}

void proposeRemembered(Mapping &mapping, const RememberedMapping &remembered)
{
    for (const RememberedMapping::Entry &entry : remembered.entries) {
        for (int column = 0; column < mapping.columns.size(); ++column) {
            const MappedColumn &mapped = mapping.columns[column];
            if (isOpen(mapped) && sameHeader(mapped.header, entry.header)) {
                propose(mapping, column, entry.field, MappingReason::remembered);
                break;
            }
        }
    }
}

/// Names that schools use go before those that only resemble them.
void proposeByHeader(Mapping &mapping)
{
    for (const MappingReason reason : {MappingReason::headerName, MappingReason::headerResembles}) {
        for (int column = 0; column < mapping.columns.size(); ++column) {
            if (!isOpen(mapping.columns[column]))
                continue;
            const std::optional<NamedField> named = fieldByHeader(mapping, column);
            if (!named || named->reason != reason)
                continue;
            propose(mapping, column, named->field, reason);
        }
    }
}

bool knowsName(const Mapping &mapping)
{
    return mapping.columnOf(Field::fullName) || mapping.columnOf(Field::surname);
}

bool knowsClass(const Mapping &mapping)
{
    return mapping.columnOf(Field::className) || mapping.columnOf(Field::grade);
}

void proposeByValues(Mapping &mapping, const Table &table)
{
    const ColumnSample sample(table, mapping);
    for (int column = 0; column < mapping.columns.size(); ++column) {
        if (!isOpen(mapping.columns[column]))
            continue;
        const std::optional<Field> field = fieldOfValues(sample.valuesOf(column), mapping.kind);
        // Dates below a word that we do not know («Зачислен») are any dates.
        if (field == Field::birthDate && !saysNothing(mapping.columns[column].header))
            continue;
        if (!field || mapping.columnOf(*field) || (*field == Field::fullName && knowsName(mapping)) ||
            (*field == Field::className && knowsClass(mapping)))
            continue;
        propose(mapping, column, *field, MappingReason::values);
    }
}

/// A column «Имя» alone holds given name and surname, as the platform shows them.
void takeGivenForFullName(Mapping &mapping)
{
    const std::optional<int> given = mapping.columnOf(Field::given);
    if (mapping.kind != TableKind::members || !given || mapping.columnOf(Field::fullName) ||
        mapping.columnOf(Field::surname) || mapping.columns[*given].reason == MappingReason::chosen)
        return;
    mapping.columns[*given].field = Field::fullName;
}

/// «Фамилия Имя | Отчество»: one person's, where no other column could be another's.
void takePatronymicBesideName(Mapping &mapping)
{
    std::optional<int> patronymic;
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const std::optional<NamedField> named = fieldByHeader(mapping, column);
        if (named && (named->field == Field::surname || named->field == Field::given))
            return;
        if (named && named->field == Field::patronymic && mapping.columns[column].reason == MappingReason::repeated)
            patronymic = column;
    }
    if (!patronymic || !mapping.columnOf(Field::fullName) || mapping.columnOf(Field::patronymic))
        return;
    mapping.columns[*patronymic].field = Field::patronymic;
    mapping.columns[*patronymic].reason = MappingReason::headerName;
}

/// «Класс (литера)» holds «1А» where no other column says the grade.
void takeLetterForClass(Mapping &mapping, const Table &table)
{
    const std::optional<int> letter = mapping.columnOf(Field::letter);
    if (!letter || knowsClass(mapping) || mapping.columns[*letter].reason == MappingReason::chosen ||
        fieldOfValues(ColumnSample(table, mapping).valuesOf(*letter), mapping.kind) != Field::className)
        return;
    mapping.columns[*letter].field = Field::className;
    mapping.columns[*letter].reason = MappingReason::headerResembles;
}

struct SheetProposal
{
    Mapping mapping;
    int score = 0;
    bool complete = false;
};

/// As many columns without names as the list is wide.
QList<HeaderText> namelessColumns(const Table &table, const Sheet &sheet)
{
    constexpr qsizetype kRows = 50;
    int width = 0;
    for (qsizetype index = sheet.firstRow; index < sheet.firstRow + std::min(sheet.rowCount, kRows); ++index)
        width = std::max(width, table.row(index).cellCount());
    return QList<HeaderText>(width);
}

/// The list of one sheet, as if it were alone.
Result<SheetProposal> proposeForSheet(const Table &table, int sheet, const FoundHeader &header,
                                      const MappingRequest &request, const QList<ColumnOverride> &overrides)
{
    const bool hasHeader = request.headerRow != kNoHeaderRow;
    Mapping mapping{.kind = request.kind, .headerRow = hasHeader ? header.row : kNoHeaderRow};
    const Result<QList<HeaderText>> texts =
        hasHeader ? readHeader(table, header.row) : namelessColumns(table, table.sheets()[sheet]);
    if (!texts)
        return failureOf(texts);
    for (const HeaderText &text : *texts)
        mapping.columns.append({.header = text.whole(), .above = text.above});
    for (int column = 0; column < mapping.columns.size(); ++column) {
        if (!mapping.columns[column].header.isEmpty())
            mapping.headerWidth = column + 1;
    }
    MappedPart part = partBelow(table, sheet, header.row);
    if (!hasDataBelow(table, part))
        return fail(ErrorCode::tableNoRows);
    for (int column = 0; column < mapping.columns.size(); ++column)
        part.columns.append(column);
    mapping.parts.append(std::move(part));
    if (const Result<> overridden = applyOverrides(mapping, overrides); !overridden)
        return failureOf(overridden);
    // First what was chosen now: what is remembered may be the other parent's.
    keepToOneParent(mapping);
    proposeRemembered(mapping, request.remembered);
    keepToOneParent(mapping);
    proposeByHeader(mapping);
    proposeByValues(mapping, table);
    settleClass(mapping, table, request.schoolYear);
    settleParents(mapping);
    takeLetterForClass(mapping, table);
    takeGivenForFullName(mapping);
    takePatronymicBesideName(mapping);
    if (!mapping.columnOf(Field::className) && !mapping.columnOf(Field::grade))
        takeClassOfSheetName(table, mapping.parts.front());
    mapping.titleClass = mapping.parts.front().titleClass;
    mapping.titleHomeroomTeacher = mapping.parts.front().titleHomeroomTeacher;
    const bool complete = checkMapping(mapping).has_value();
    return SheetProposal{.mapping = std::move(mapping), .score = header.score, .complete = complete};
}

/// It has what only such a list has: names alone are in every list of people.
bool isTypical(const Mapping &mapping)
{
    const auto has = [&](Field field) { return mapping.columnOf(field).has_value(); };
    switch (mapping.kind) {
    case TableKind::pupils:
        return true; // checkMapping asks for the class
    case TableKind::staff:
        return has(Field::position) || has(Field::subjects);
    case TableKind::guardians:
        return has(Field::pupilName) || has(Field::relation);
    case TableKind::members:
        return has(Field::role) || has(Field::lastActive);
    }
    Q_UNREACHABLE();
}

bool isBetter(const SheetProposal &left, const SheetProposal &right, const Table &table)
{
    if (left.complete != right.complete)
        return left.complete;
    if (isTypical(left.mapping) != isTypical(right.mapping))
        return isTypical(left.mapping);
    const auto current = [&](const SheetProposal &proposal) {
        return !listsThoseWhoLeft(table.sheets()[proposal.mapping.parts.front().sheet]);
    };
    return current(left) != current(right) ? current(left) : left.score > right.score;
}

/// The sheet that holds the list; an error only if none of them does.
Result<Mapping> proposeBest(const Table &table, const MappingRequest &request, const QList<ColumnOverride> &overrides)
{
    std::optional<SheetProposal> best;
    std::optional<Error> firstError;
    for (int index = 0; index < table.sheets().size(); ++index) {
        if (isKeptOut(table, index))
            continue;
        const Sheet &sheet = table.sheets()[index];
        std::optional<FoundHeader> header;
        if (!request.headerRow)
            header = findHeader(table, sheet, request, overrides);
        else if (*request.headerRow == kNoHeaderRow)
            header = FoundHeader{.row = sheet.firstRow - 1, .score = 0};
        else if (*request.headerRow >= sheet.firstRow && *request.headerRow < sheet.firstRow + sheet.rowCount)
            header = FoundHeader{.row = *request.headerRow, .score = 0};
        if (!header)
            continue;
        Result<SheetProposal> proposal = proposeForSheet(table, index, *header, request, overrides);
        if (!proposal && !firstError)
            firstError = proposal.error();
        if (proposal && (!best || isBetter(*proposal, *best, table)))
            best = std::move(*proposal);
    }
    if (best)
        return std::move(best->mapping);
    return tl::unexpected<Error>(firstError.value_or(Error{ErrorCode::tableNoHeader}));
}

} // namespace

Result<Mapping> proposeMapping(const Table &table, const MappingRequest &request)
{
    const Result<QList<ColumnOverride>> overrides = parseOverrides(request.overrides, request.kind);
    if (!overrides)
        return failureOf(overrides);
    Result<Mapping> mapping = proposeBest(table, request, *overrides);
    // By their headers alone it is seen that sheets hold one list.
    if (mapping && mapping->headerRow != kNoHeaderRow)
        addOtherSheets(table, *mapping, request, *overrides);
    return mapping;
}

} // namespace starosta::table
