// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PaperFonts.h"

#include "ui/print/PaperUnits.h"

#include <QFontDatabase>
#include <QStringList>

namespace starosta::print {
namespace {

QString firstInstalled(const QStringList &families)
{
    for (const QString &family : families) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return families.last();
}

QFont sized(const QString &family, double pointSize)
{
    QFont font(family);
    font.setPixelSize(qRound(points(pointSize)));
    // Hinting fits letters to the pixels of one device; the page must come out alike on all.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QFont plainFont(double pointSize)
{
    static const QString family = firstInstalled({QStringLiteral("PT Sans"), QStringLiteral("DejaVu Sans")});
    return sized(family, pointSize);
}

QFont boldFont(double pointSize)
{
    QFont font = plainFont(pointSize);
    font.setBold(true);
    return font;
}

QList<QFont> plainFonts(std::initializer_list<double> pointSizes)
{
    QList<QFont> fonts;
    for (const double size : pointSizes)
        fonts.append(plainFont(size));
    return fonts;
}

QList<QFont> boldFonts(std::initializer_list<double> pointSizes)
{
    QList<QFont> fonts;
    for (const double size : pointSizes)
        fonts.append(boldFont(size));
    return fonts;
}

QFont linkFont(double pointSize)
{
    static const QString family = firstInstalled({QStringLiteral("PT Mono"), QStringLiteral("DejaVu Sans Mono")});
    QFont font = sized(family, pointSize);
    font.setStyleHint(QFont::Monospace);
    font.setKerning(false);
    return font;
}

} // namespace starosta::print
