// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/SourceReading.h"

namespace starosta::roster {

using table::Field;
using table::Mapping;

namespace {

/// As the store checks them.
constexpr qsizetype kSignatureLength = 4000;
constexpr qsizetype kMappingLength = 4000;

table::TableKind tableKind(ImportKind kind)
{
    switch (kind) {
    case ImportKind::pupils:
        return table::TableKind::pupils;
    case ImportKind::staff:
        return table::TableKind::staff;
    case ImportKind::guardians:
        return table::TableKind::guardians;
    }
    Q_UNREACHABLE();
}

/// The header says so, not only the values below it.
bool isNamed(const Mapping &mapping, Field field)
{
    const std::optional<int> column = mapping.columnOf(field);
    return column && mapping.columns[*column].reason != table::MappingReason::values;
}

/// The user says so.
bool isSaid(const Mapping &mapping, Field field)
{
    const std::optional<int> column = mapping.columnOf(field);
    return column && (mapping.columns[*column].reason == table::MappingReason::chosen ||
                      mapping.columns[*column].reason == table::MappingReason::remembered);
}

} // namespace

Result<UnderstoodMapping> understandMapping(const table::Table &table, ImportKind kind, const ReadOptions &options,
                                            const std::vector<RememberedSource> &remembered,
                                            std::optional<int> schoolYear)
{
    table::MappingRequest request{.kind = tableKind(kind),
                                  .overrides = options.overrides,
                                  .headerRow = options.headerRow,
                                  .schoolYear = schoolYear};
    Result<Mapping> proposed = table::proposeMapping(table, request);
    // A header without one word that we know is found only by what is remembered: so each of the sources is tried.
    // Columns without names say nothing of where they come from.
    const bool hasHeader = options.headerRow != table::kNoHeaderRow;
    for (const RememberedSource &source : hasHeader ? remembered : std::vector<RememberedSource>()) {
        if (proposed && table::sourceSignature(*proposed) != source.signature)
            continue;
        const std::optional<table::RememberedMapping> entries = table::rememberedMappingFromJson(source.mapping);
        if (!entries)
            continue;
        request.remembered = *entries;
        Result<Mapping> again = table::proposeMapping(table, request);
        if (again && table::sourceSignature(*again) == source.signature)
            return UnderstoodMapping{.mapping = std::move(*again), .remembered = true};
    }
    if (!proposed)
        return failureOf(proposed);
    return UnderstoodMapping{.mapping = std::move(*proposed)};
}

std::optional<RememberedSource> rememberedSource(const ImportSource &source)
{
    RememberedSource remembered{.kind = source.kind,
                                .signature = table::sourceSignature(source.mapping),
                                .mapping = table::toJson(table::rememberedMapping(source.mapping))};
    if (source.mapping.headerRow == table::kNoHeaderRow || remembered.signature.isEmpty() ||
        remembered.signature.size() > kSignatureLength || remembered.mapping.size() > kMappingLength)
        return {};
    return remembered;
}

namespace {

/// Also where the user has yet to choose between columns.
bool isUnderstood(const Mapping &mapping)
{
    const Result<> complete = table::checkMapping(mapping);
    return complete || complete.error().code == ErrorCode::mappingFieldOpen ||
           complete.error().code == ErrorCode::mappingTwoParents;
}

} // namespace

std::optional<ImportKind> kindByHeader(const table::Table &table, std::optional<qsizetype> headerRow)
{
    const auto hasOneOf = [&](ImportKind kind, std::initializer_list<Field> fields) {
        const Result<Mapping> mapping = table::proposeMapping(table, {.kind = tableKind(kind), .headerRow = headerRow});
        return mapping && isUnderstood(*mapping) &&
               std::any_of(fields.begin(), fields.end(), [&](Field field) { return isNamed(*mapping, field); });
    };
    if (hasOneOf(ImportKind::guardians, {Field::pupilName, Field::relation}))
        return ImportKind::guardians;
    if (hasOneOf(ImportKind::staff, {Field::position, Field::subjects}))
        return ImportKind::staff;
    // A column «Класс» alone is the pupils'; in a list of staff it would be the homeroom class.
    if (hasOneOf(ImportKind::pupils, {Field::className, Field::grade, Field::fullName, Field::surname}))
        return ImportKind::pupils;
    if (hasOneOf(ImportKind::staff, {Field::homeroomClass}))
        return ImportKind::staff;
    return {};
}

std::optional<ImportKind> otherKindByHeader(const ImportSource &source)
{
    const Mapping &mapping = source.mapping;
    if (isSaid(mapping, Field::fullName) || isSaid(mapping, Field::surname))
        return {};
    const std::optional<ImportKind> kind = kindByHeader(source.table, mapping.headerRow);
    if (!kind || *kind == source.kind)
        return {};
    if (source.kind != ImportKind::pupils || *kind != ImportKind::guardians)
        return kind;
    // «ФИО учащегося | Класс | ФИО родителя» lists pupils too, «… | Степень родства | Телефон» lists their parents
    // alone.
    const Result<Mapping> ofParents =
        table::proposeMapping(source.table, {.kind = table::TableKind::guardians, .headerRow = mapping.headerRow});
    const bool namesPupils = ofParents && !isNamed(*ofParents, Field::relation) &&
                             ofParents->columnOf(Field::pupilName) == mapping.columnOf(Field::fullName);
    return namesPupils ? std::nullopt : kind;
}

} // namespace starosta::roster
