// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CleanText.h"
#include "core/base/Fold.h"
#include "core/table/HeaderNames.h"
#include "core/table/Mapping.h"
#include "core/table/ValueShapes.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <limits>

namespace starosta::table {
namespace {

/// Title rows above a header are few; a header further down is none.
constexpr qsizetype kHeaderSearchRows = 50;
constexpr qsizetype kSampleRows = 50;

struct Override
{
    Field field;
    QString column;
};

Result<QList<Override>> parseOverrides(const QStringList &texts, TableKind kind)
{
    QList<Override> overrides;
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        const QString name = equals < 0 ? text : text.first(equals);
        const std::optional<Field> field = fieldFromToken(name);
        if (!field || !belongsTo(*field, kind))
            return fail(ErrorCode::mappingFieldUnknown, {name.trimmed()});
        const QString column = equals < 0 ? QString() : text.sliced(equals + 1).trimmed();
        if (column.isEmpty())
            return fail(ErrorCode::mappingColumnUnknown, {column});
        overrides.append({.field = *field, .column = column});
    }
    return overrides;
}

bool sameHeader(QStringView left, QStringView right)
{
    return left.trimmed() == right.trimmed() || (!headerKey(left).isEmpty() && headerKey(left) == headerKey(right));
}

int filledCells(const Row &row)
{
    int filled = 0;
    for (int column = 0; column < row.cellCount(); ++column)
        filled += row.cell(column).trimmed().isEmpty() ? 0 : 1;
    return filled;
}

/// How much a row resembles the header; 0 if it is none.
int headerScore(const Row &row, const MappingRequest &request, const QList<Override> &overrides)
{
    std::bitset<kFieldCount> fields;
    int named = 0;
    int expected = 0;
    for (int column = 0; column < row.cellCount(); ++column) {
        const QStringView cell = row.cell(column);
        if (cell.trimmed().isEmpty())
            continue;
        const auto namesCell = [&](const auto &text) { return sameHeader(cell, text); };
        const bool overridden = std::any_of(overrides.begin(), overrides.end(),
                                            [&](const Override &override) { return namesCell(override.column); });
        const bool known = std::any_of(request.remembered.entries.begin(), request.remembered.entries.end(),
                                       [&](const RememberedMapping::Entry &entry) { return namesCell(entry.header); });
        if (overridden || known) {
            ++expected;
        } else if (const std::optional<NamedField> field = fieldForHeader(cell, request.kind)) {
            ++named;
            fields.set(size_t(field->field));
        }
    }
    fields.reset(size_t(Field::ignored));
    fields.reset(size_t(Field::ignoredPersonal));
    const int read = int(fields.count());
    const bool alone = filledCells(row) == 1;
    if (expected + read == 0 || (expected + named < 2 && !alone))
        return 0;
    return 4 * expected + 2 * read + named;
}

std::optional<qsizetype> findHeader(const Table &table, const MappingRequest &request, const QList<Override> &overrides)
{
    int best = 0;
    std::optional<qsizetype> found;
    const qsizetype end = std::min(table.rowCount(), kHeaderSearchRows);
    for (qsizetype index = 0; index < end; ++index) {
        const int score = headerScore(table.row(index), request, overrides);
        if (score > best) {
            best = score;
            found = index;
        }
    }
    if (found)
        return found;
    // Headers that say nothing, but the user counted the columns: the first row that has them all.
    int lastColumn = 0;
    for (const Override &override : overrides)
        lastColumn = std::max(lastColumn, override.column.toInt());
    for (qsizetype index = 0; lastColumn > 0 && index < end; ++index) {
        if (table.row(index).cellCount() >= lastColumn && filledCells(table.row(index)) > 1)
            return index;
    }
    return {};
}

/// The text after «Класс:» in a title cell, or the next filled cell of its row.
QString titleValue(const Row &row, int column, qsizetype nameLength)
{
    const QString text = row.cell(column).trimmed().toString();
    QString rest = text.sliced(std::min(nameLength, text.size())).trimmed();
    if (rest.startsWith(u':'))
        rest = rest.sliced(1).trimmed();
    for (int next = column + 1; rest.isEmpty() && next < row.cellCount(); ++next)
        rest = row.cell(next).trimmed().toString();
    return cleanText(rest).value_or(QString());
}

void readTitle(const Table &table, Mapping &mapping)
{
    constexpr QStringView kClass = u"Класс";
    constexpr QStringView kTeacher = u"Классный руководитель";
    for (qsizetype index = 0; index < mapping.headerRow; ++index) {
        const Row row = table.row(index);
        for (int column = 0; column < row.cellCount(); ++column) {
            const QStringView cell = row.cell(column).trimmed();
            const auto begins = [&](QStringView name) {
                const bool more = cell.size() > name.size();
                return cell.startsWith(name, Qt::CaseInsensitive) && !(more && cell[name.size()].isLetter());
            };
            if (begins(kTeacher))
                mapping.titleHomeroomTeacher = titleValue(row, column, kTeacher.size());
            else if (begins(kClass))
                mapping.titleClass = titleValue(row, column, kClass.size());
        }
    }
}

Result<QList<MappedColumn>> readHeader(const Row &row)
{
    QList<MappedColumn> columns;
    for (int column = 0; column < row.cellCount(); ++column) {
        Result<QString> header = cleanText(row.cell(column));
        if (!header)
            return failureOf(header);
        columns.append({.header = std::move(*header)});
    }
    return columns;
}

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

Result<> applyOverrides(Mapping &mapping, const QList<Override> &overrides)
{
    std::vector<bool> taken(size_t(mapping.columns.size()), false);
    for (const Override &override : overrides) {
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

/// Gives the column the field unless another has it already.
void propose(Mapping &mapping, int column, Field field, MappingReason reason)
{
    MappedColumn &mapped = mapping.columns[column];
    const bool repeated = isRead(field) && mapping.columnOf(field).has_value();
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
            const std::optional<NamedField> named = fieldForHeader(mapping.columns[column].header, mapping.kind);
            if (named && named->reason == reason)
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
    QList<Row> sample;
    for (qsizetype index = mapping.headerRow + 1; index < table.rowCount() && sample.size() < kSampleRows; ++index) {
        if (const Row row = table.row(index); !row.isBlank())
            sample.append(row);
    }
    for (int column = 0; column < mapping.columns.size(); ++column) {
        if (!isOpen(mapping.columns[column]))
            continue;
        QList<QStringView> values;
        for (const Row &row : sample)
            values.append(row.cell(column));
        const std::optional<Field> field = fieldOfValues(values, mapping.kind);
        if (!field || mapping.columnOf(*field) || (*field == Field::fullName && knowsName(mapping)) ||
            (*field == Field::className && knowsClass(mapping)))
            continue;
        propose(mapping, column, *field, MappingReason::values);
    }
}

bool hasDataBelow(const Table &table, qsizetype headerRow)
{
    for (qsizetype index = headerRow + 1; index < table.rowCount(); ++index) {
        if (!table.row(index).isBlank())
            return true;
    }
    return false;
}

} // namespace

Result<Mapping> proposeMapping(const Table &table, const MappingRequest &request)
{
    const Result<QList<Override>> overrides = parseOverrides(request.overrides, request.kind);
    if (!overrides)
        return failureOf(overrides);
    const std::optional<qsizetype> headerRow =
        request.headerRow ? request.headerRow : findHeader(table, request, *overrides);
    if (!headerRow || *headerRow < 0 || *headerRow >= table.rowCount())
        return fail(ErrorCode::tableNoHeader);

    Mapping mapping{.kind = request.kind, .headerRow = *headerRow};
    Result<QList<MappedColumn>> columns = readHeader(table.row(*headerRow));
    if (!columns)
        return failureOf(columns);
    mapping.columns = std::move(*columns);
    for (int column = 0; column < mapping.columns.size(); ++column) {
        if (!mapping.columns[column].header.isEmpty())
            mapping.headerWidth = column + 1;
    }
    if (!hasDataBelow(table, *headerRow))
        return fail(ErrorCode::tableNoRows);
    readTitle(table, mapping);
    if (const Result<> overridden = applyOverrides(mapping, *overrides); !overridden)
        return failureOf(overridden);
    proposeRemembered(mapping, request.remembered);
    proposeByHeader(mapping);
    proposeByValues(mapping, table);
    return mapping;
}

std::optional<TableKind> guessKind(const Table &table)
{
    // Guardians first: their table names pupils and classes too.
    for (const TableKind kind : {TableKind::guardians, TableKind::staff, TableKind::pupils}) {
        const Result<Mapping> mapping = proposeMapping(table, {.kind = kind});
        if (!mapping || !checkMapping(*mapping))
            continue;
        const auto has = [&](Field field) { return mapping->columnOf(field).has_value(); };
        switch (kind) {
        case TableKind::guardians:
            if (has(Field::pupilName) || has(Field::relation))
                return kind;
            break;
        case TableKind::staff:
            if (has(Field::position) || has(Field::subjects))
                return kind;
            break;
        case TableKind::pupils:
            return kind;
        }
    }
    return {};
}

} // namespace starosta::table
