// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "ui/print/ChartPainter.h"
#include "ui/print/PaperUnits.h"

#include <QImage>

using namespace Qt::StringLiterals;
using namespace starosta;
using print::BarChart;
using print::Chart;
using print::ChartLook;
using print::ChartPainter;
using print::LineChart;

namespace {

/// Of the page's units in a picture.
constexpr double kScale = 0.1;

BarChart classes(int count)
{
    BarChart chart{.title = u"Классы"_s,
                   .keys = {{ChartLook::outline, u"по списку"_s},
                            {ChartLook::hatched, u"приглашено"_s},
                            {ChartLook::solid, u"присоединилось"_s}}};
    for (int at = 0; at < count; ++at) {
        chart.bars.append({.label = u"%1А"_s.arg(at + 1),
                           .values = {{ChartLook::outline, 30}, {ChartLook::hatched, 20}, {ChartLook::solid, 10}},
                           .figures = u"20 из 30, вошли 10"_s});
    }
    return chart;
}

QImage painted(const Chart &chart, const QRectF &place, const print::ChartInk &ink)
{
    QImage image((place.bottomRight() * kScale).toPoint().x() + 20, int(place.bottom() * kScale) + 20,
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kScale, kScale);
    ChartPainter(chart, ink).paint(painter, place);
    return image;
}

double inkIn(const QImage &image, const QRectF &place)
{
    const QRect box = QRectF(place.topLeft() * kScale, place.size() * kScale).toAlignedRect().intersected(image.rect());
    double sum = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x)
            sum += 255 - qGray(image.pixel(x, y));
    }
    return sum;
}

/// The longest run of black in the middle of a row, in units of the page.
double solidLength(const QImage &image, const QRectF &row)
{
    const int y = int(row.center().y() * kScale);
    int longest = 0;
    int run = 0;
    for (int x = int(row.left() * kScale); x < int(row.right() * kScale); ++x) {
        run = qGray(image.pixel(x, y)) < 60 ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest / kScale;
}

LineChart days(const QList<std::optional<double>> &percents)
{
    LineChart chart{.title = u"Дни"_s};
    print::ChartLine line{.look = ChartLook::solid, .name = u"присоединилось"_s, .points = {}};
    for (qsizetype at = 0; at < percents.size(); ++at) {
        chart.days.append(QDate(2026, 9, 1).addDays(at * 7));
        line.points.append({percents[at], percents[at] ? QString::number(*percents[at]) : u"—"_s});
    }
    chart.lines.append(line);
    return chart;
}

} // namespace

TEST_CASE("every bar has its own place inside the chart, in one column or in several")
{
    print::ChartInk ink = print::paperInk();
    for (const int count : {1, 11, 55}) {
        for (const int columns : {1, 3}) {
            INFO(count << " bars, " << columns << " columns");
            ink.columns = columns;
            const Chart chart = classes(count);
            const ChartPainter painter(chart, ink);
            const double width = print::mm(180);
            const QRectF place(print::mm(20), print::mm(30), width, painter.heightFor(width));
            const QList<QRectF> regions = painter.regions(place);
            REQUIRE(regions.size() == count);
            for (qsizetype at = 0; at < regions.size(); ++at) {
                CHECK(place.contains(regions[at].adjusted(1, 1, -1, -1)));
                for (qsizetype other = 0; other < at; ++other)
                    CHECK_FALSE(regions[other].adjusted(1, 1, -1, -1).intersects(regions[at].adjusted(1, 1, -1, -1)));
            }
            // As many rows as needed and no more.
            CHECK(regions.first().top() == place.top());
            if (columns == 3 && count == 55)
                CHECK(place.height() < print::mm(100));
        }
    }
    const Chart none = BarChart{};
    CHECK(ChartPainter(none, ink).regions(QRectF(0, 0, 100, 100)).isEmpty());
}

TEST_CASE("a bar is as long as its number, unknown is not drawn, and more than the whole is not cut off")
{
    BarChart bars = classes(4);
    bars.bars[1].values[2].value = 20;
    bars.bars[2].values[2].value = std::nullopt;
    bars.bars[3].values[2].value = 40; // more than the roster
    for (print::ChartBar &bar : bars.bars)
        bar.figures = u"-"_s;
    const print::ChartInk ink = print::paperInk();
    const Chart chart = bars;
    const QRectF place(0, 0, print::mm(60), print::mm(40));
    const QImage image = painted(chart, place, ink);
    const QList<QRectF> rows = ChartPainter(chart, ink).regions(place);
    const double ten = solidLength(image, rows[0]);
    CHECK(ten > print::mm(4));
    CHECK(solidLength(image, rows[1]) == Approx(2 * ten).epsilon(0.05));
    CHECK(solidLength(image, rows[2]) < ten / 4);
    CHECK(solidLength(image, rows[3]) == Approx(4 * ten).epsilon(0.05));
}

TEST_CASE("in black and white an outline, hatching and a filled bar are told apart")
{
    BarChart bars{.title = {}, .keys = {}, .bars = {}};
    for (const ChartLook look : {ChartLook::outline, ChartLook::hatched, ChartLook::solid})
        bars.bars.append({.label = u"а"_s, .values = {{look, 10}}, .figures = u"10"_s});
    const print::ChartInk ink = print::paperInk();
    const Chart chart = bars;
    const QRectF place(0, 0, print::mm(80), print::mm(20));
    const QImage image = painted(chart, place, ink).convertToFormat(QImage::Format_Grayscale8);
    const QList<QRectF> rows = ChartPainter(chart, ink).regions(place);
    const double outline = inkIn(image, rows[0]);
    const double hatched = inkIn(image, rows[1]);
    const double solid = inkIn(image, rows[2]);
    CHECK(hatched > 1.5 * outline);
    CHECK(solid > 1.3 * hatched);
}

TEST_CASE("a line stops where nobody knows, and every day has its place")
{
    const print::ChartInk ink = print::paperInk();
    const QRectF place(0, 0, print::mm(120), print::mm(50));
    const auto between = [&](const LineChart &lines, qsizetype day) {
        const Chart chart = lines;
        const QList<QRectF> regions = ChartPainter(chart, ink).regions(place);
        // From the middle of this day to that of the next, without the marks of the days themselves.
        const double left = regions[day].center().x() + print::mm(3);
        const double right = regions[day + 1].center().x() - print::mm(3);
        const QRectF box(left, regions[day].top(), right - left, regions[day].height());
        return inkIn(painted(chart, place, ink), box);
    };
    const LineChart whole = days({20, 30, 40, 50, 60});
    const LineChart broken = days({20, 30, std::nullopt, 50, 60});
    CHECK(between(broken, 1) < between(whole, 1) * 0.8);
    CHECK(between(broken, 2) < between(whole, 2) * 0.8);

    for (const auto &percents : {QList<std::optional<double>>{45}, {std::nullopt}, {10, 140}, {0, 0, 0}}) {
        const Chart chart = days(percents);
        CHECK(ChartPainter(chart, ink).regions(place).size() == percents.size());
        CHECK(ChartPainter(chart, ink).heightFor(place.width()) < place.height());
        painted(chart, place, ink);
    }
}

TEST_CASE("a chart says in words what it draws, and what nobody knows is not nothing")
{
    const Chart bars = classes(2);
    CHECK(itemText(bars, 1) == u"2А: 20 из 30, вошли 10");
    const Chart lines = days({20, std::nullopt});
    CHECK(itemText(lines, 0) == u"01.09.2026: присоединилось 20");
    CHECK(itemText(lines, 1) == u"08.09.2026: присоединилось —");
}
