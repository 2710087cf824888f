// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/QrImage.h"

#include <algorithm>
#include <qrcodegen.hpp>

namespace starosta::print {
namespace {

/// Some viewers blur an enlarged picture: at this size the blur is a tenth of a module. The bits compress to nothing.
constexpr int kPixelsPerModule = 10;
/// What the largest code holds with correction M.
constexpr qsizetype kLongestText = 2331;

} // namespace

bool fitsQrImage(const QString &text)
{
    return text.toUtf8().size() <= kLongestText;
}

Result<QrImage> qrImage(const QString &text)
{
    using qrcodegen::QrCode;
    // Beyond this length the library throws.
    if (!fitsQrImage(text))
        return fail(ErrorCode::linkInvalid, {text.left(15) + u'…'});
    const QByteArray bytes = text.toUtf8();
    const QrCode code = QrCode::encodeBinary({bytes.begin(), bytes.end()}, QrCode::Ecc::MEDIUM);

    const int side = (code.getSize() + 2 * kQuietZone) * kPixelsPerModule;
    QImage image(side, side, QImage::Format_Mono);
    // In this order of colours QPdfWriter keeps one bit a pixel; in any other it writes a JPEG, thirty times as large.
    image.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    image.fill(1);
    for (int row = 0; row < code.getSize(); ++row) {
        const int top = (row + kQuietZone) * kPixelsPerModule;
        uchar *line = image.scanLine(top);
        for (int x = kQuietZone * kPixelsPerModule; x < side - kQuietZone * kPixelsPerModule; ++x) {
            if (code.getModule(x / kPixelsPerModule - kQuietZone, row))
                line[x / 8] &= uchar(~(0x80 >> x % 8));
        }
        for (int repeated = 1; repeated < kPixelsPerModule; ++repeated)
            std::copy_n(line, image.bytesPerLine(), image.scanLine(top + repeated));
    }
    return QrImage{image, code.getSize()};
}

} // namespace starosta::print
