// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "ui/print/PaperFonts.h"
#include "ui/print/PaperUnits.h"
#include "ui/print/TextBlock.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>

using namespace starosta;
using print::mm;
using print::TextBlock;

namespace {

/// Where the ink of a block lies when it is drawn at (margin, margin) of a larger picture, in units.
QRectF inkOf(const TextBlock &block, double margin, QSizeF room)
{
    constexpr double scale = 0.1;
    QImage image((room * scale).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    block.draw(painter, QPointF(margin, margin));
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return QRectF(ink.x() / scale, ink.y() / scale, ink.width() / scale, ink.height() / scale);
}

} // namespace

TEST_CASE("No text leaves its frame")
{
    const double margin = mm(20);
    const QSizeF room(mm(140), mm(80));
    const QStringList hostile = {QString(500, u'Ш'),
                                 QString(10'000, u'W'),
                                 QStringLiteral("слово ").repeated(500),
                                 QStringLiteral("<b>%1 &amp;</b>"),
                                 QStringLiteral("а\u0301\u0302\u0303").repeated(300),
                                 QStringLiteral("=1+1"),
                                 QString(),
                                 QStringLiteral(" ")};
    for (const Qt::Alignment alignment : {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight}) {
        for (const QString &text : hostile) {
            const TextBlock block(text, print::plainFont(12),
                                  {.width = mm(60), .maximumLines = 3, .alignment = alignment});
            CAPTURE(text.left(20), int(alignment));
            CHECK(block.lineCount() <= 3);
            const QRectF ink = inkOf(block, margin, room);
            if (ink.isEmpty())
                continue;
            CHECK(ink.left() >= margin - mm(0.5));
            CHECK(ink.right() <= margin + mm(60.5));
            CHECK(ink.top() >= margin - mm(1.5)); // marks may rise above the first line
            CHECK(ink.bottom() <= margin + block.height() + mm(0.5));
        }
    }
}

TEST_CASE("What does not fit is cut, and said to be")
{
    const print::TextFrame frame{.width = mm(40), .maximumLines = 2};
    CHECK_FALSE(TextBlock(QStringLiteral("Пак Бато"), print::plainFont(10), frame).isCut());
    CHECK(TextBlock(QString(300, u'Ш'), print::plainFont(10), frame).isCut());
    const QStringList lines = {QStringLiteral("a"), QStringLiteral("b"), QString(100, u'c')};
    const TextBlock cut(lines, print::linkFont(10), frame);
    CHECK(cut.isCut());
    CHECK(cut.lineCount() == 2);
}

TEST_CASE("The largest fitting letters are taken")
{
    const print::TextFrame frame{.width = mm(40)};
    const QList<QFont> fonts = {print::plainFont(30), print::plainFont(20), print::plainFont(10)};
    CHECK(print::fittingBlock(QStringLiteral("1А"), fonts, frame).height() ==
          TextBlock(QStringLiteral("x"), fonts[0], frame).height());
    CHECK(print::fittingBlock(QString(100, u'Ш'), fonts, frame).height() ==
          TextBlock(QStringLiteral("x"), fonts[2], frame).height());
    CHECK(print::fittingBlock(QString(100, u'Ш'), fonts, frame).isCut());
}

TEST_CASE("Balanced lines are of about one length")
{
    const QString text = QStringLiteral("Уважаемые родители! Класс общается на платформе. Этот код — вход");
    const QFont font = print::plainFont(10);
    const double width = QFontMetricsF(font).horizontalAdvance(text) * 0.9;
    const TextBlock greedy(text, font, {.width = width, .maximumLines = 3});
    const TextBlock balanced(text, font, {.width = width, .maximumLines = 3, .balanced = true});
    REQUIRE(greedy.lineCount() == 2);
    CHECK(balanced.lineCount() == 2);
    CHECK(balanced.naturalWidth() < greedy.naturalWidth() * 0.8);
}

TEST_CASE("In the font of links all characters are equally wide, and alike letters differ")
{
    const QFont font = print::linkFont(10);
    CHECK(QFontInfo(font).fixedPitch());
    const QFontMetricsF metrics(font);
    CHECK(metrics.horizontalAdvance(u'l') == metrics.horizontalAdvance(u'W'));
    const auto picture = [&font](QChar letter) {
        QImage image(80, 120, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(0.4, 0.4);
        TextBlock(QString(letter), font, {.width = mm(10)}).draw(painter, QPointF(10, 10));
        return image;
    };
    const QString alike = QStringLiteral("l1IO0o");
    for (const QChar left : alike) {
        for (const QChar right : alike) {
            if (left != right)
                CHECK(picture(left) != picture(right));
        }
    }
}
