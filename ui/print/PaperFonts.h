// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>

namespace starosta::print {

/// Fonts of the paper, sized in points of the page (see PaperUnits.h). PT Sans and PT Mono, made for Russian print;
/// DejaVu where they are not installed.
QFont plainFont(double pointSize);
QFont boldFont(double pointSize);
/// From large to small, for fittingBlock().
QList<QFont> plainFonts(std::initializer_list<double> pointSizes);
QList<QFont> boldFonts(std::initializer_list<double> pointSizes);
/// For links: all characters equally wide, and l, 1, I, O, 0 differ.
QFont linkFont(double pointSize);

} // namespace starosta::print
