// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/Snapshot.h"

namespace starosta::statistics {

/// The figures for machines, a figure a row: «date;scope;indicator;value;of;source», written as every CSV of ours
/// (UTF-8 with BOM, «;», CRLF, formula-guarded). The scope is «school», «staff» or the name of a class, the date that
/// as of which the figure is known, an unknown figure is empty. The first row says whose they are: the scope «school»,
/// the indicator «format», the version as its value, the name of the school as its source.
QByteArray toLongCsv(const Report &report, const QString &schoolName);

inline constexpr int kLongCsvVersion = 1;
inline constexpr QLatin1StringView kLongCsvHeader("date;scope;indicator;value;of;source");
inline constexpr QLatin1StringView kFormatIndicator("format");

/// One school's file as it was read.
struct SchoolFigures
{
    QString school;
    QDate date;
    QList<Figure> figures;
    int unknownIndicators = 0; ///< of a later version; left out
};

/// Reads such a file back, as strictly as its figures are to be believed. UTF-8 alone, as it was written: in a guessed
/// encoding a school would be counted under a name that nobody bears.
/// Errors: longCsvEncoding; longCsvHeader, longCsvVersion, longCsvNothing, longCsvRow (row, what is wrong),
/// longCsvEmptyCell (row, column), longCsvTwice (row), longCsvNegative (row); where the file contradicts itself
/// longCsvExceeds, longCsvOtherWhole, longCsvOtherSum.
Result<SchoolFigures> readLongCsv(const QByteArray &bytes);
/// Whose file it says it is, whatever else is wrong with it; empty where it does not even say that.
QString schoolNamedIn(const QByteArray &bytes);

} // namespace starosta::statistics
