// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/Mapping.h"

namespace starosta::table {

/// A header reduced to what tells it from another: folded, without punctuation («Ф. И. О.:» and «ФИО» are equal).
QString headerKey(QStringView header);

struct NamedField
{
    Field field;
    /// headerName or headerResembles.
    MappingReason reason;
};

/// What a header means in a table of this kind, judged by the words that schools use; none if they say nothing.
/// «Телефон матери» is ignored in a table of pupils and the phone in a table of guardians.
std::optional<NamedField> fieldForHeader(QStringView header, TableKind kind);

} // namespace starosta::table
