// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace starosta::print {

/// Fonts of the paper, sized in points of the page (see PaperUnits.h). PT Sans and PT Mono, made for Russian print;
/// DejaVu where they are not installed.
QFont plainFont(double pointSize);
QFont boldFont(double pointSize);
/// For links: all characters equally wide, and l, 1, I, O, 0 differ.
QFont linkFont(double pointSize);

} // namespace starosta::print
