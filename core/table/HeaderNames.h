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
/// `above` is the text of a cell that spans the header and others («Родители»): it says whose they are, no more.
std::optional<NamedField> fieldForHeader(QStringView header, TableKind kind, QStringView above = {});

/// The text says whose the columns below it are: a child's, a parent's, a teacher's.
bool saysWhose(QStringView header);
/// …and nothing else: «Ребёнок», «Родитель (законный представитель)», but not «Список учащихся».
bool saysOnlyWhose(QStringView header);

} // namespace starosta::table
