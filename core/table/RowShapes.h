// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace starosta::table {

/// «Фамилия Имя Отчество» in two to five words of letters, the first two with capitals, the first of them none that an
/// office or a count begins with. Whoever is called so is a person, whatever else stands in the row.
bool readsAsName(QStringView text);

/// «Директор», «Заместитель директора по УВР», «Завуч», «Секретарь», …: the text begins with an office.
bool beginsWithOffice(QStringView text);

/// «Итого», «Всего учащихся», «Всего по школе»: the text begins with a sum.
bool isTotal(QStringView text);

/// What stands below a list and counts or dates it: «Мальчиков: 2», «Дата: 01.09.2026», «на 01.09.2026 прибыло 0».
/// With figures or a colon, so that no name is one.
bool isFooter(QStringView text);

/// «-», «б/н», «б/о», «нет»: stands where there is no number, no telephone, no patronymic.
bool isPlaceholder(QStringView text);

/// Figures and signs, or nothing.
bool isFigure(QStringView text);

enum class NameFault {
    none,
    /// Figures, a colon or words in parentheses beside a name; or a word for «nothing»: «Нет данных», «null».
    notAName,
    /// A figure inside a word, a mark before one, a given name without a capital: to be looked at.
    doubtful,
};
/// Of a name that has its words: a name is data, and signs in it («<b>», «=1+1») are as they may be.
NameFault faultOf(QStringView fullName);

} // namespace starosta::table
