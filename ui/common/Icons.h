// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Tone.h"

#include <QIcon>
#include <QString>

class QPalette;
class QPixmap;
class QWidget;

namespace starosta::ui {

/// A line icon of resources/icons in the colour of the palette at the moment of painting: it follows light and dark
/// by itself. An unknown name gives an empty icon.
QIcon icon(const QString &name, Tone tone = Tone::normal);
/// The program's own, with its colours.
QIcon programIcon();
/// For a label: `size` in device-independent pixels.
QPixmap iconPixmap(const QString &name, int size, const QWidget &widget, Tone tone = Tone::normal);

} // namespace starosta::ui
