// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QApplication>

#include <cmath>

using namespace starosta;
using ui::Tone;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// As WCAG counts it: 1 to 21.
double contrast(const QColor &left, const QColor &right)
{
    const double a = luminance(left), b = luminance(right);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QPalette paletteFor(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Window, dark ? QColor(0x1D2126) : QColor(0xF5F7F9));
    palette.setColor(QPalette::WindowText, dark ? QColor(0xE7EAEE) : QColor(0x1E242C));
    return palette;
}

} // namespace

TEST_CASE("every tone can be read on every ground, light and dark")
{
    for (const bool dark : {false, true}) {
        const QPalette palette = paletteFor(dark);
        REQUIRE(ui::isDark(palette) == dark);
        const ui::Colours &colours = ui::coloursOf(palette);
        for (const Tone tone : {Tone::normal, Tone::muted, Tone::accent, Tone::ok, Tone::warning, Tone::error}) {
            const QColor ink = ui::toneColour(tone, palette);
            CAPTURE(dark, int(tone));
            REQUIRE(contrast(ink, palette.color(QPalette::Window)) >= 4.5);
            REQUIRE(contrast(ink, colours.card) >= 4.5);
            REQUIRE(contrast(ink, colours.sidebar) >= 4.5);
            REQUIRE(contrast(palette.color(QPalette::WindowText), ui::toneGround(tone, palette)) >= 7.0);
            REQUIRE(contrast(ink, ui::toneGround(tone, palette)) >= 4.5);
        }
        REQUIRE(contrast(dark ? QColor(0x101419) : QColor(Qt::white), colours.accent) >= 4.5);
    }
}

TEST_CASE("an icon follows the palette, an unknown one is empty")
{
    const QPalette before = QApplication::palette();
    const QIcon icon = ui::icon(QStringLiteral("classes"));
    REQUIRE_FALSE(icon.isNull());
    QApplication::setPalette(paletteFor(false));
    const QImage light = icon.pixmap(24, 24).toImage();
    QApplication::setPalette(paletteFor(true));
    const QImage dark = icon.pixmap(24, 24).toImage();
    QApplication::setPalette(before);
    REQUIRE(light != dark);
    REQUIRE(ui::icon(QStringLiteral("no such icon")).isNull());
}
