// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <cmath>

namespace starosta::print {

/// Paper is laid out in units fine enough that whole numbers of them serve as font sizes: the same page comes out
/// line for line alike on a screen, a printer and in a PDF.
constexpr int kUnitsPerInch = 1200;

constexpr double mm(double millimetres)
{
    return millimetres * kUnitsPerInch / 25.4;
}

constexpr double points(double size)
{
    return size * kUnitsPerInch / 72;
}

/// Sides of the dots of usual printers and phones.
constexpr double kDotAt150 = kUnitsPerInch / 150.0;
constexpr double kDotAt300 = kUnitsPerInch / 300.0;

/// The nearest place at which dots of 150 dpi begin.
inline double onDots(double place)
{
    return std::round(place / kDotAt150) * kDotAt150;
}

/// A4, upright.
constexpr double kPageWidth = mm(210);
constexpr double kPageHeight = mm(297);

} // namespace starosta::print
