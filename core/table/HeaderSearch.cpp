// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/HeaderSearch.h"

#include "core/table/HeaderNames.h"

#include <algorithm>
#include <bitset>

namespace starosta::table {
namespace {

/// Title rows above a header are few; a header further down is none.
constexpr qsizetype kHeaderSearchRows = 50;

int filledCells(const Row &row)
{
    int filled = 0;
    for (int column = 0; column < row.cellCount(); ++column)
        filled += row.cell(column).trimmed().isEmpty() ? 0 : 1;
    return filled;
}

/// How much a row resembles the header; 0 if it is none.
int headerScore(const Row &row, const MappingRequest &request, const QList<ColumnOverride> &overrides)
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
                                            [&](const ColumnOverride &override) { return namesCell(override.column); });
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

} // namespace

Result<QList<ColumnOverride>> parseOverrides(const QStringList &texts, TableKind kind)
{
    QList<ColumnOverride> overrides;
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

std::optional<FoundHeader> findHeader(const Table &table, const Sheet &sheet, const MappingRequest &request,
                                      const QList<ColumnOverride> &overrides)
{
    std::optional<FoundHeader> found;
    const qsizetype end = sheet.firstRow + std::min(sheet.rowCount, kHeaderSearchRows);
    for (qsizetype index = sheet.firstRow; index < end; ++index) {
        const int score = headerScore(table.row(index), request, overrides);
        if (score > (found ? found->score : 0))
            found = FoundHeader{.row = index, .score = score};
    }
    if (found)
        return found;
    // Headers that say nothing, but the user counted the columns: the first row that has them all.
    int lastColumn = 0;
    for (const ColumnOverride &override : overrides)
        lastColumn = std::max(lastColumn, override.column.toInt());
    for (qsizetype index = sheet.firstRow; lastColumn > 0 && index < end; ++index) {
        if (table.row(index).cellCount() >= lastColumn && filledCells(table.row(index)) > 1)
            return FoundHeader{.row = index, .score = 0};
    }
    return {};
}

} // namespace starosta::table
