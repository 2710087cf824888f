// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/ui/print/SheetSamples.h"
#include "ui/print/QrImage.h"

using namespace starosta;
using test::valueOf;

TEST_CASE("A code has whole modules in black and white, with a quiet zone of four")
{
    const print::QrImage code = valueOf(print::qrImage(test::sampleLink(1)));
    const int side = code.modules + 2 * print::kQuietZone;
    REQUIRE(code.image.width() == code.image.height());
    REQUIRE(code.image.width() % side == 0);
    const int module = code.image.width() / side;

    int dark = 0;
    for (int y = 0; y < code.image.height(); ++y) {
        for (int x = 0; x < code.image.width(); ++x) {
            const QRgb colour = code.image.pixel(x, y);
            REQUIRE((colour == qRgb(0, 0, 0) || colour == qRgb(255, 255, 255)));
            // Every pixel is that of its module's first corner.
            REQUIRE(colour == code.image.pixel(x / module * module, y / module * module));
            const int quiet = print::kQuietZone * module;
            const bool inside =
                x >= quiet && y >= quiet && x < code.image.width() - quiet && y < code.image.height() - quiet;
            if (!inside)
                REQUIRE(colour == qRgb(255, 255, 255));
            dark += colour == qRgb(0, 0, 0);
        }
    }
    const double share = double(dark) / (module * module) / (code.modules * code.modules);
    CHECK(share > 0.4);
    CHECK(share < 0.6);
}

TEST_CASE("The picture of a code is larger than its modules by the quiet zone")
{
    const print::QrImage code{QImage(), 29};
    CHECK(code.sideWithQuietZone(29) == 37);
}

TEST_CASE("A text that no code can hold is refused")
{
    CHECK(print::qrImage(QString(2331, u'a')));
    CHECK(test::codeOf(print::qrImage(QString(2332, u'a'))) == ErrorCode::linkInvalid);
    CHECK_FALSE(print::fitsQrImage(QString(1200, u'ж')));
}
