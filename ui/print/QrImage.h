// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QImage>
#include <QString>

namespace starosta::print {

/// White modules around the code, without which a reader does not find it (ISO/IEC 18004).
constexpr int kQuietZone = 4;

/// A QR code with error correction M or higher.
struct QrImage
{
    /// Black and white, one bit a pixel, whole pixels a module, with the quiet zone.
    QImage image;
    /// Modules on a side, without the quiet zone.
    int modules;

    /// The side of the whole picture for a code whose modules fill `side`.
    double sideWithQuietZone(double side) const { return side * (modules + 2 * kQuietZone) / modules; }
};

/// No code holds more than some 2,300 bytes.
bool fitsQrImage(const QString &text);

/// Errors: linkInvalid, if the text does not fit.
Result<QrImage> qrImage(const QString &text);

} // namespace starosta::print
