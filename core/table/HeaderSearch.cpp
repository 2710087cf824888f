// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/HeaderSearch.h"

#include "core/base/CleanText.h"
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

/// The row right above, if it is the upper half of the header: cells there go on in the row below (as merged cells do),
/// name columns that have no name below, or say whose the columns below are. Titles do nothing of that.
std::optional<Row> upperHeader(const Table &table, const Row &header)
{
    if (header.index() == 0)
        return {};
    const Row upper = table.row(header.index() - 1);
    if (upper.sheet() != header.sheet() || upper.number() + 1 != header.number() || filledCells(upper) < 2)
        return {};
    for (int column = 0; column < upper.cellCount(); ++column) {
        const QStringView over = upper.cell(column).trimmed();
        const QStringView own = header.cell(column).trimmed();
        const bool names =
            own == over || (own.isEmpty() ? fieldForHeader(over, TableKind::pupils).has_value() : saysOnlyWhose(over));
        if (!over.isEmpty() && names)
            return upper;
    }
    return {};
}

} // namespace

Result<QList<ColumnOverride>> parseOverrides(const QStringList &texts, TableKind kind)
{
    QList<ColumnOverride> overrides;
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        const QString name = equals < 0 ? text : text.first(equals);
        std::optional<Field> field = fieldFromToken(name);
        // «ФИО», «Дата рождения»: as a header would call it.
        if (const auto named = fieldForHeader(name, kind);
            !field && named && named->reason == MappingReason::headerName)
            field = named->field;
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

Result<QList<HeaderText>> readHeader(const Table &table, qsizetype headerRow)
{
    const Row header = table.row(headerRow);
    const std::optional<Row> upper = upperHeader(table, header);
    QList<HeaderText> texts;
    QString above;
    for (int column = 0; column < std::max(header.cellCount(), upper ? upper->cellCount() : 0); ++column) {
        Result<QString> own = cleanText(header.cell(column));
        Result<QString> over = cleanText(upper ? upper->cell(column) : QStringView());
        if (!own)
            return failureOf(own);
        if (!over)
            return failureOf(over);
        if (!over->isEmpty())
            above = !own->isEmpty() && *over != *own && saysWhose(*over) ? *over : QString();
        const bool named = !own->isEmpty();
        texts.append({.own = named ? *std::move(own) : *std::move(over), .above = named ? above : QString()});
    }
    while (texts.size() > header.cellCount() && texts.last().own.isEmpty())
        texts.removeLast();
    return texts;
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
