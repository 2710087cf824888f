// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/Mapping.h"

#include "core/table/HeaderNames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace starosta::table {

std::optional<int> Mapping::columnOf(Field field) const
{
    for (int column = 0; column < columns.size(); ++column) {
        if (columns[column].field == field)
            return column;
    }
    return {};
}

QString Mapping::headerOf(Field field) const
{
    const std::optional<int> column = columnOf(field);
    if (!column)
        return {};
    const QString &header = columns[*column].header;
    return header.isEmpty() ? QString::number(*column + 1) : header;
}

void Mapping::assign(int column, Field field)
{
    Q_ASSERT(column >= 0 && column < columns.size());
    if (isRead(field)) {
        for (MappedColumn &other : columns) {
            if (other.field == field) {
                other.field = Field::ignored;
                other.reason = MappingReason::repeated;
            }
        }
    }
    columns[column].field = field;
    columns[column].reason = MappingReason::chosen;
}

Result<> checkMapping(const Mapping &mapping)
{
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const Field field = mapping.columns[column].field;
        if (isRead(field) && mapping.columnOf(field) != column)
            return fail(ErrorCode::mappingColumnTwice, {mapping.columns[column].header});
    }
    const auto has = [&](Field field) { return mapping.columnOf(field).has_value(); };
    const auto missing = [](Field field) { return fail(ErrorCode::mappingFieldMissing, {token(field)}); };

    for (const OpenField &open : mapping.open) {
        if (open.field == Field::className && !has(Field::className) && !has(Field::grade))
            return fail(ErrorCode::mappingFieldOpen, {token(open.field), open.headers.value(0), open.headers.value(1)});
        if (open.field == Field::fullName && !has(Field::fullName) && !has(Field::surname))
            return fail(ErrorCode::mappingTwoParents, {open.headers.value(0), open.headers.value(1)});
    }
    // The platform may show both names in a column that it calls «Имя».
    const bool isShown = mapping.kind == TableKind::members && (has(Field::surname) || has(Field::given));
    if (!has(Field::fullName) && !isShown && !(has(Field::surname) && has(Field::given))) {
        if (has(Field::surname))
            return missing(Field::given);
        return missing(has(Field::given) ? Field::surname : Field::fullName);
    }
    switch (mapping.kind) {
    case TableKind::pupils:
        if (!has(Field::className) && !has(Field::grade) && mapping.titleClass.isEmpty())
            return missing(Field::className);
        return {};
    case TableKind::staff:
    case TableKind::members:
        return {};
    case TableKind::guardians:
        if (!has(Field::pupilName) && !has(Field::externalId))
            return missing(Field::pupilName);
        return {};
    }
    Q_UNREACHABLE();
}

QStringView cellOf(const Table &table, const Mapping &mapping, qsizetype row, int column)
{
    for (const MappedPart &part : mapping.parts) {
        if (row > part.headerRow && row < part.endRow)
            return table.row(row).cell(part.columns.value(column, -1));
    }
    return table.row(row).cell(column);
}

RememberedMapping rememberedMapping(const Mapping &mapping)
{
    RememberedMapping remembered;
    for (const MappedColumn &column : mapping.columns) {
        const bool decided = isRead(column.field) || column.reason == MappingReason::chosen ||
                             column.reason == MappingReason::remembered;
        if (!column.header.isEmpty() && decided)
            remembered.entries.append({.field = column.field, .header = column.header});
    }
    return remembered;
}

QByteArray toJson(const RememberedMapping &mapping)
{
    QJsonArray entries;
    for (const RememberedMapping::Entry &entry : mapping.entries) {
        entries.append(QJsonObject{{QStringLiteral("field"), QString(token(entry.field))},
                                   {QStringLiteral("header"), entry.header}});
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

std::optional<RememberedMapping> rememberedMappingFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return {};
    RememberedMapping remembered;
    for (const QJsonValue &value : document.array()) {
        const std::optional<Field> field = fieldFromToken(value[QStringLiteral("field")].toString());
        const QString header = value[QStringLiteral("header")].toString();
        if (!field || header.isEmpty())
            return {};
        remembered.entries.append({.field = *field, .header = header});
    }
    return remembered;
}

QString sourceSignature(const Mapping &mapping)
{
    QStringList keys;
    for (const MappedColumn &column : mapping.columns)
        keys.append(headerKey(column.header));
    return keys.join(u'|');
}

} // namespace starosta::table
