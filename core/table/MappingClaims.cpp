// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/MappingClaims.h"

#include "core/base/CleanText.h"
#include "core/base/Fold.h"
#include "core/table/HeaderSearch.h"
#include "core/table/ValueShapes.h"

#include <algorithm>
#include <array>

namespace starosta::table {
namespace {

constexpr qsizetype kSampleRows = 50;

bool isTheUsers(const MappedColumn &column)
{
    return column.reason == MappingReason::chosen || column.reason == MappingReason::remembered;
}

/// The first year of «2025/2026»; none where the header names no year.
std::optional<int> yearIn(QStringView header)
{
    constexpr qsizetype kDigits = 4;
    for (qsizetype at = 0; at + kDigits <= header.size(); ++at) {
        if (!header.sliced(at).startsWith(u"20"))
            continue;
        bool isNumber = false;
        const int year = header.sliced(at, kDigits).toInt(&isNumber);
        if (isNumber)
            return year;
    }
    return {};
}

bool isFormer(QStringView header)
{
    constexpr std::array<QStringView, 4> kBeginnings = {u"прошл", u"прежн", u"предыдущ", u"стар"};
    const QString key = headerKey(header);
    for (const QStringView word : QStringView(key).tokenize(u' ', Qt::SkipEmptyParts)) {
        if (word == fold(u"был") || std::any_of(kBeginnings.begin(), kBeginnings.end(), [&](QStringView beginning) {
                return word.startsWith(fold(beginning));
            }))
            return true;
    }
    return false;
}

/// Of the columns that claim the class the only one that can be it.
std::optional<int> onlyClass(const Mapping &mapping, const QList<int> &claims, std::optional<int> schoolYear)
{
    const auto only = [&](const auto &fits) -> std::optional<int> {
        if (std::count_if(claims.begin(), claims.end(), fits) != 1)
            return {};
        return *std::find_if(claims.begin(), claims.end(), fits);
    };
    const auto header = [&](int column) -> const QString & { return mapping.columns[column].header; };
    const std::optional<int> ofThisYear =
        only([&](int column) { return schoolYear && yearIn(header(column)) == schoolYear; });
    if (ofThisYear)
        return ofThisYear;
    return only([&](int column) {
        return !isFormer(header(column)) && (!yearIn(header(column)) || yearIn(header(column)) == schoolYear);
    });
}

bool sayTheSame(const ColumnSample &sample, const QList<int> &columns)
{
    const QList<QStringView> first = sample.valuesOf(columns.front());
    return std::all_of(columns.begin(), columns.end(), [&](int column) { return sample.valuesOf(column) == first; });
}

void setAside(MappedColumn &column)
{
    column.field = Field::ignored;
    column.reason = MappingReason::repeated;
}

/// Without what stands above it.
QStringView ownHeader(const MappedColumn &column)
{
    return QStringView(column.header).sliced(column.above.isEmpty() ? 0 : column.above.size() + 2);
}

bool isNameOfGuardian(Field field)
{
    return field == Field::fullName || field == Field::surname;
}

} // namespace

ColumnSample::ColumnSample(const Table &table, const Mapping &mapping)
{
    const qsizetype end = mapping.parts.front().endRow;
    for (qsizetype index = mapping.parts.front().headerRow + 1; index < end && m_rows.size() < kSampleRows; ++index) {
        if (const Row row = table.row(index); !row.isBlank())
            m_rows.append(row);
    }
}

QList<QStringView> ColumnSample::valuesOf(int column) const
{
    QList<QStringView> values;
    for (const Row &row : m_rows)
        values.append(row.cell(column));
    return values;
}

std::optional<Parent> parentIn(QStringView header)
{
    bool mother = false;
    bool father = false;
    const QString key = headerKey(header);
    for (const QStringView word : QStringView(key).tokenize(u' ', Qt::SkipEmptyParts)) {
        const auto is = [&](QStringView known) { return word == fold(known); };
        mother = mother || is(u"мать") || is(u"матери") || is(u"mother") || word.startsWith(fold(u"мам"));
        father = father || is(u"отец") || is(u"отца") || is(u"father") || word.startsWith(fold(u"пап"));
    }
    if (mother == father)
        return {};
    return mother ? Parent::mother : Parent::father;
}

bool saysNothing(QStringView header)
{
    const QString key = headerKey(header);
    for (const QStringView word : QStringView(key).tokenize(u' ', Qt::SkipEmptyParts)) {
        const bool isNumber = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        const bool isColumn = word.startsWith(fold(u"столб")) || word.startsWith(fold(u"колонк")) ||
                              word == fold(u"поле") || word == fold(u"column") || word == fold(u"field");
        if (!isNumber && !isColumn && word.size() > 1 && word != fold(u"когда"))
            return false;
    }
    return true;
}

std::optional<NamedField> fieldByHeader(const Mapping &mapping, int column)
{
    const MappedColumn &mapped = mapping.columns[column];
    return fieldForHeader(ownHeader(mapped), mapping.kind, mapped.above);
}

void settleClass(Mapping &mapping, const Table &table, std::optional<int> schoolYear)
{
    if (mapping.kind == TableKind::staff || mapping.columnOf(Field::grade))
        return;
    const std::optional<int> taken = mapping.columnOf(Field::className);
    if (taken && isTheUsers(mapping.columns[*taken]))
        return;
    const ColumnSample sample(table, mapping);
    QList<int> byHeader;
    QList<int> byValues;
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const std::optional<NamedField> named = fieldByHeader(mapping, column);
        if (isTheUsers(mapping.columns[column]))
            continue;
        if (named && named->field == Field::className)
            byHeader.append(column);
        else if (!named && fieldOfValues(sample.valuesOf(column), mapping.kind) == Field::className)
            byValues.append(column);
    }
    QList<int> claims = byHeader.isEmpty() ? byValues : byHeader;
    // What its own header calls former may be outdone by one whose header we do not know.
    if (byHeader.size() == 1 && !onlyClass(mapping, byHeader, schoolYear))
        claims += byValues;
    if (claims.size() < 2)
        return;
    std::optional<int> chosen = onlyClass(mapping, claims, schoolYear);
    if (!chosen && sayTheSame(sample, claims))
        chosen = claims.front();
    for (const int column : std::as_const(claims))
        setAside(mapping.columns[column]);
    if (chosen) {
        mapping.columns[*chosen].field = Field::className;
        mapping.columns[*chosen].reason = MappingReason::headerResembles;
    } else {
        mapping.open.append({.field = Field::className,
                             .headers = {mapping.columns[claims[0]].header, mapping.columns[claims[1]].header}});
    }
}

QList<ColumnAlike> columnsLikeNames(const Table &table, const Mapping &mapping)
{
    QList<ColumnAlike> alike;
    const std::optional<int> full = mapping.columnOf(Field::fullName);
    const std::optional<int> names = full ? full : mapping.columnOf(Field::surname);
    if (!names || mapping.headerRow == kNoHeaderRow)
        return alike;
    const ColumnSample sample(table, mapping);
    const QList<QStringView> read = sample.valuesOf(*names);
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const MappedColumn &other = mapping.columns[column];
        if (isRead(other.field) || isTheUsers(other) || saysWhose(other.above) ||
            !sameHeader(ownHeader(other), ownHeader(mapping.columns[*names])))
            continue;
        const QList<QStringView> values = sample.valuesOf(column);
        for (qsizetype row = 0; row < values.size(); ++row) {
            const QStringView value = values[row].trimmed();
            if (value.isEmpty() || value == read[row].trimmed())
                continue;
            alike.append({.column = column, .example = excerpt(cleanText(value).value_or(QString()))});
            break;
        }
    }
    return alike;
}

void keepToOneParent(Mapping &mapping)
{
    if (mapping.kind != TableKind::guardians)
        return;
    std::optional<Parent> chosen;
    for (const MappedColumn &column : std::as_const(mapping.columns)) {
        if (isNameOfGuardian(column.field) && isTheUsers(column))
            chosen = parentIn(column.header);
    }
    for (MappedColumn &column : mapping.columns) {
        const std::optional<Parent> parent = parentIn(column.header);
        if (chosen && parent && parent != chosen && column.reason == MappingReason::unknown)
            setAside(column);
    }
}

void settleParents(Mapping &mapping)
{
    if (mapping.kind != TableKind::guardians)
        return;
    QStringList names;
    bool isChosen = false;
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const std::optional<NamedField> named = fieldByHeader(mapping, column);
        const MappedColumn &mapped = mapping.columns[column];
        isChosen = isChosen || (isNameOfGuardian(mapped.field) && isTheUsers(mapped));
        if (named && isNameOfGuardian(named->field) && mapped.field != Field::pupilName)
            names.append(mapped.header);
    }
    const bool differ = std::any_of(names.begin(), names.end(),
                                    [&](const QString &name) { return parentIn(name) != parentIn(names.front()); });
    if (!differ)
        return;
    mapping.open.append({.field = Field::fullName, .headers = names});
    for (MappedColumn &column : mapping.columns) {
        if (!isChosen && isRead(column.field) && !isTheUsers(column) &&
            (parentIn(column.header) || names.contains(column.header)))
            setAside(column);
    }
}

} // namespace starosta::table
