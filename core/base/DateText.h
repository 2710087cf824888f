// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace starosta {

/// A date as papers and tables write it: 01.09.2019, 1.9.2019, 01/09/2019, 2019-09-01, with or without a final «г.».
/// The year has four digits, 1900 to 2199: of two digits nobody knows the century.
std::optional<QDate> parseDate(QStringView text);

/// 01.09.2026, on paper and in messages of every language.
QString paperDate(QDate date);

} // namespace starosta
