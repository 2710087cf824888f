// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ImportWork.h"

#include <vector>

namespace starosta::roster {

struct UnderstoodMapping
{
    table::Mapping mapping;
    bool remembered = false;
};

/// How the columns are to be read: as remembered for a source with the same header, else as proposed. `schoolYear` is
/// the year in which the current one begins.
/// Errors: those of table::proposeMapping.
Result<UnderstoodMapping> understandMapping(const table::Table &table, ImportKind kind, const ReadOptions &options,
                                            const std::vector<RememberedSource> &remembered,
                                            std::optional<int> schoolYear);

/// What is kept for the next file with the same header; nothing where it would not fit the store.
std::optional<RememberedSource> rememberedSource(const ImportSource &source);

/// By what only one kind of list has: the pupil's name, a position, a class.
std::optional<ImportKind> kindByHeader(const table::Table &table);

} // namespace starosta::roster
