// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace starosta::test {

/// What a blind person, or one without a mouse, would stumble over in a window: every focusable widget that has no
/// name for a screen reader (accessible name, text, or a label that is its buddy), and every label that would show a
/// name as markup. Empty when all is well; the lines name class and place.
QStringList accessibilityFaults(const QWidget &window);

} // namespace starosta::test
