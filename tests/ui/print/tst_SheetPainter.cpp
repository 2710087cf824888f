// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/ui/print/SheetSamples.h"
#include "ui/print/SheetPainter.h"

#include <QImage>

using namespace starosta;
using namespace starosta::test;
using sheets::SheetForm;

namespace {

int pages(SheetForm form, int perPage, int people)
{
    return print::pageCount(content({.form = form, .perPage = perPage}, {part({.names = sampleNames(people)})}));
}

QImage picture(const sheets::SheetContent &sheets, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    print::SheetPainter(sheets).paint(painter, 0, QRectF(QPointF(0, 0), QSizeF(size)));
    return image;
}

qint64 difference(const QImage &left, const QImage &right)
{
    qint64 sum = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            sum += qAbs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y)));
    }
    return sum;
}

} // namespace

TEST_CASE("A class sheet is one page a class")
{
    const auto sheets = content({.form = SheetForm::classSheet},
                                {part({.className = QStringLiteral("1А")}), part({.className = QStringLiteral("1Б")})});
    CHECK(print::pageCount(sheets) == 2);
}

TEST_CASE("Slips fill their pages, and every class begins a new one")
{
    CHECK(pages(SheetForm::slips, 4, 4) == 1);
    CHECK(pages(SheetForm::slips, 4, 5) == 2);
    CHECK(pages(SheetForm::slips, 8, 17) == 3);
    CHECK(pages(SheetForm::slips, 12, 25) == 3);
    const auto two = content({.form = SheetForm::slips, .perPage = 12},
                             {part({.names = sampleNames(1)}), part({.names = sampleNames(1)})});
    CHECK(print::pageCount(two) == 2);
}

TEST_CASE("A list has its signature on a page with rows")
{
    CHECK(pages(SheetForm::handoutList, 8, 1) == 1);
    CHECK(pages(SheetForm::handoutList, 8, 26) == 1);
    for (int people = 1; people <= 120; ++people) {
        const int count = pages(SheetForm::handoutList, 8, people);
        CHECK(count >= 1);
        CHECK(count <= people / 20 + 1);
    }
}

TEST_CASE("Nothing to print has no pages")
{
    CHECK(print::pageCount(content({.form = SheetForm::classSheet}, {})) == 0);
    CHECK(pages(SheetForm::slips, 8, 0) == 0);
}

TEST_CASE("A page looks alike in every size")
{
    const auto sheets = content({.form = SheetForm::slips}, {part({.names = sampleNames(8)})});
    const QImage small = picture(sheets, QSize(420, 594));
    const QImage large =
        picture(sheets, QSize(840, 1188)).scaled(420, 594, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    // Edges are softened in other places; ink that has moved by a millimetre would differ far more.
    CHECK(difference(small, large) < difference(small, small.copy(2, 0, 420, 594)) / 2);
}

TEST_CASE("Only the target is painted")
{
    const auto sheets = content({.form = SheetForm::slips}, {part({.names = sampleNames(8)})});
    QImage image(1000, 1000, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QRectF target(300, 200, 420, 594);
    print::SheetPainter(sheets).paint(painter, 0, target);
    painter.end();
    int outside = 0;
    int inside = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                (target.adjusted(-1, -1, 1, 1).contains(x, y) ? inside : outside) += 1;
        }
    }
    CHECK(outside == 0);
    CHECK(inside > 10'000);
}

TEST_CASE("The painter is given back as it was")
{
    QImage image(420, 594, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    const QTransform before = painter.transform();
    print::SheetPainter(content({.form = SheetForm::handoutList}, {part({.names = sampleNames(3)})}))
        .paint(painter, 0, QRectF(0, 0, 420, 594));
    CHECK(painter.transform() == before);
    CHECK(painter.pen().color() == QColor(Qt::red));
}
