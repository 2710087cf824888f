// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/Field.h"

#include <QList>
#include <QStringView>

namespace starosta::table {

/// 1А, 10 «Б», 5-в класс: a grade and a letter. A bare number may be anything.
bool isClassShape(QStringView text);

/// What a column holds, judged by its values alone: four of five must have the shape of a date of birth, a class, a
/// sex, a relation, an e-mail address, a phone or a full name. None if no shape fits or there are no values.
/// Blank values do not count.
std::optional<Field> fieldOfValues(const QList<QStringView> &values, TableKind kind);

} // namespace starosta::table
