// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace starosta::print {

/// Dashed lines along which a page of so many equal parts is cut, edge to edge, with a pair of scissors on the first of
/// either direction.
void paintCutLines(QPainter &painter, int columns, int rows);

} // namespace starosta::print
