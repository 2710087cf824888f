// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace starosta::print {

/// A link as lines of at most `charactersPerLine` to be typed from paper: whole where it fits, else the address first
/// and the token on lines of its own, of equal length. No hyphens: every printed character belongs to the link.
QStringList linkLines(const QString &url, qsizetype charactersPerLine);

} // namespace starosta::print
