// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace starosta::text {

/// 01.09.2026 in every language, as the school's papers write it; a dash for no date.
QString dateText(std::optional<QDate> date);
/// 01.09.2026 14:05 at the user's place.
QString momentText(const QDateTime &moment);
/// «45,5 %»; a dash where there is nothing to divide or nobody knows.
QString percentText(std::optional<double> percent);
/// «1 240»; a dash where nobody knows: missing is not zero.
QString numberText(std::optional<qint64> number);
/// Yes, no, or a dash where nobody said.
QString yesNoText(std::optional<bool> answer);

/// «28 pupils»
QString pupilsText(qint64 count);
QString guardiansText(qint64 count);
QString staffText(qint64 count);
QString peopleText(qint64 count);
QString classesText(qint64 count);
QString linksText(qint64 count);
QString rowsText(qint64 count);
QString pagesText(qint64 count);
QString daysText(qint64 count);
QString changesText(qint64 count);

/// «expires in 2 days», «expires today», «expired 3 days ago»; `daysLeft` below 0 is past.
QString daysLeftText(qint64 daysLeft);

/// A host as people write it, «школа.рф»; the network knows it in Latin letters.
QString hostText(const QString &host);

} // namespace starosta::text
