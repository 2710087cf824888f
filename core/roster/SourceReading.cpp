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

} // namespace

Result<UnderstoodMapping> understandMapping(const table::Table &table, ImportKind kind, const ReadOptions &options,
                                            const std::vector<RememberedSource> &remembered)
{
    table::MappingRequest request{
        .kind = tableKind(kind), .overrides = options.overrides, .headerRow = options.headerRow};
    Result<Mapping> proposed = table::proposeMapping(table, request);
    // A header without one word that we know is found only by what is remembered: so each of the sources is tried.
    for (const RememberedSource &source : remembered) {
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
    if (remembered.signature.isEmpty() || remembered.signature.size() > kSignatureLength ||
        remembered.mapping.size() > kMappingLength)
        return {};
    return remembered;
}

std::optional<ImportKind> kindByHeader(const table::Table &table)
{
    const auto proposal = [&](ImportKind kind) { return table::proposeMapping(table, {.kind = tableKind(kind)}); };
    if (const Result<Mapping> guardians = proposal(ImportKind::guardians);
        guardians && table::checkMapping(*guardians) &&
        (isNamed(*guardians, Field::pupilName) || isNamed(*guardians, Field::relation)))
        return ImportKind::guardians;
    if (const Result<Mapping> staff = proposal(ImportKind::staff);
        staff && table::checkMapping(*staff) &&
        (isNamed(*staff, Field::position) || isNamed(*staff, Field::subjects) || isNamed(*staff, Field::homeroomClass)))
        return ImportKind::staff;
    if (const Result<Mapping> pupils = proposal(ImportKind::pupils); pupils && table::checkMapping(*pupils))
        return ImportKind::pupils;
    return {};
}

} // namespace starosta::roster
