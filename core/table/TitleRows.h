// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/Table.h"

namespace starosta::table {

/// What a row above a list says of it: «Класс: 1 «А»», «Классный руководитель: …», both in one cell or in several.
struct TitleTexts
{
    QString className = {};       ///< cleaned, as it is written: «1 «А»»
    QString homeroomTeacher = {}; ///< cleaned

    bool isEmpty() const { return className.isEmpty() && homeroomTeacher.isEmpty(); }
};

TitleTexts readTitleRow(const Row &row);

/// The row says nothing but that, so that below a header it begins the list of another class.
bool isTitleRow(const Row &row);

} // namespace starosta::table
