// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/Table.h"

namespace starosta::table {

/// What a row says of the list below it: «Класс: 1 «А»», «1 «А» класс», «Список учащихся 1А класса», «1А» alone,
/// «Классный руководитель: …»; in one cell or in several.
struct TitleTexts
{
    QString className = {};       ///< cleaned, as it is written: «1 «А»»
    QString homeroomTeacher = {}; ///< cleaned
    /// The row says nothing else, but for a count of people.
    bool isWhole = false;
    /// The class stands among words that no title has: «Переведён из 2Б класса».
    bool isDoubtful = false;

    bool isEmpty() const { return className.isEmpty() && homeroomTeacher.isEmpty(); }
};

/// One rule above a header and below it. Above, every row may be a title; below, only a whole one is.
TitleTexts readTitleRow(const Row &row);

/// Spares nearly every row of a long list the reading: a title that holds a person's name in a cell of its own begins
/// with a class or with its teacher.
bool mayBeginTitle(QStringView firstCell);

} // namespace starosta::table
