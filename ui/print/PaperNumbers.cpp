// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PaperNumbers.h"

#include <QLocale>

#include <cmath>

namespace starosta::print {

namespace {

const QLocale &russian()
{
    static const QLocale locale(QLocale::Russian, QLocale::Russia);
    return locale;
}

QString dash()
{
    return QStringLiteral("—");
}

} // namespace

QString paperNumber(std::optional<qint64> number)
{
    return number ? russian().toString(*number) : dash();
}

QString paperShare(std::optional<double> percent)
{
    return percent ? russian().toString(*percent, 'f', 1) : dash();
}

QString paperPercent(std::optional<double> percent)
{
    if (!percent)
        return dash();
    const bool isWhole = std::abs(*percent - std::round(*percent)) < 0.05;
    return russian().toString(*percent, 'f', isWhole ? 0 : 1) + QStringLiteral("\u00a0%");
}

} // namespace starosta::print
