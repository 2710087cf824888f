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

/// Reads such a file back, as strictly as its figures are to be believed.
/// Errors: those of the encoding; longCsvHeader, longCsvVersion, longCsvRow (row, what is wrong), longCsvTwice (row),
/// longCsvNegative (row), longCsvContradicts (scope, indicator): more than there are, a share of another number than
/// the one that stands there, or not the sum of the classes.
Result<SchoolFigures> readLongCsv(const QByteArray &bytes);

} // namespace starosta::statistics
