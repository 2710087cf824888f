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

/// By what only one kind of list has: the pupil's name, a position, a class. In the row that the user calls the header,
/// where there is one.
std::optional<ImportKind> kindByHeader(const table::Table &table, std::optional<qsizetype> headerRow = {});

/// The kind of list that the header says, where it is another one than the source is to be read as. Nothing where the
/// user has said which column holds the name, now or for the last such file: then it is meant.
std::optional<ImportKind> otherKindByHeader(const ImportSource &source);

} // namespace starosta::roster
