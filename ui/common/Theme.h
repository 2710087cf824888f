// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Tone.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <optional>

class QApplication;

namespace starosta::ui {

/// Distances between things, in device-independent pixels. Nothing else is used for margins.
namespace space {
constexpr int small = 8;
constexpr int medium = 12;
constexpr int large = 16;
constexpr int huge = 24;
} // namespace space

enum class Scheme { light, dark };
std::optional<Scheme> schemeFromToken(const QString &token);

/// The colours beside those of QPalette.
struct Colours
{
    QColor card; ///< raised surfaces: cards, tables, fields
    QColor sidebar;
    QColor border;
    QColor hover;
    QColor accent;
    QColor accentSoft; ///< the ground of what is selected
    QColor muted;
    QColor ok;
    QColor okSoft;
    QColor warning;
    QColor warningSoft;
    QColor error;
    QColor errorSoft;
};

bool isDark(const QPalette &palette);
const Colours &coloursOf(const QPalette &palette);
QColor toneColour(Tone tone, const QPalette &palette);
QColor toneGround(Tone tone, const QPalette &palette);

/// The scale of type: title of a page, head of a card, running text, notes.
enum class TextRole { pageTitle, heading, body, strong, note };
QFont fontFor(TextRole role);

/// Dresses the application: style, palette, fonts. Without a scheme it follows the system's, also when that changes.
void applyTheme(QApplication &application, std::optional<Scheme> scheme);
/// Another palette for what applyTheme() has dressed; without a scheme the system's.
void applyScheme(std::optional<Scheme> scheme);

/// Under which the window remembers the choice: a token of Scheme, empty for the system's.
inline const QString kPaletteSetting = QStringLiteral("window/palette");

} // namespace starosta::ui
