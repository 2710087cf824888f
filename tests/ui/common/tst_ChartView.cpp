// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/statistics/Indicator.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/UiStage.h"
#include "ui/common/ChartView.h"
#include "ui/common/ScreenChartWords.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace starosta;
using ui::ChartView;
using ui::ScreenChartWords;

namespace {

statistics::Report report(int classes, bool isListed)
{
    statistics::Statistics statistics{
        .date = QDate(2026, 9, 20), .classes = {}, .staff = {.staff = 12, .invited = 10}, .links = {.active = 5}};
    for (int at = 1; at <= classes; ++at) {
        statistics::ClassFigures figures{.label = u"%1А"_s.arg(at), .pupils = 28, .pupilsInvited = 20};
        if (isListed)
            figures.pupilsJoined = 12;
        statistics.classes.append(figures);
    }
    return statistics::reportOf(statistics);
}

} // namespace

TEST_CASE("a chart has a name and says all its figures; what nobody knows is not said as 0")
{
    ChartView chart;
    CHECK(chart.focusPolicy() == Qt::StrongFocus);
    chart.setChart(print::classesChart(report(2, false), ScreenChartWords()));
    test::showAndSettle(chart, QSize(500, 120));
    CHECK_FALSE(chart.accessibleName().isEmpty());
    CHECK(chart.accessibleDescription() == u"1А: 20 of 28; 2А: 20 of 28");
    chart.setChart(print::classesChart(report(1, true), ScreenChartWords()));
    CHECK(chart.accessibleDescription() == u"1А: 20 of 28, joined 12");
    CHECK_FALSE(chart.grab().toImage().allGray());
    CHECK(test::accessibilityFaults(chart).isEmpty());

    chart.setChart(print::staffChart(report(1, false), ScreenChartWords()));
    CHECK(chart.accessibleDescription().contains(u"joined: — of 12"_s));
    chart.setChart(print::linksChart(report(1, false), ScreenChartWords()));
    CHECK(chart.accessibleDescription().contains(u"of those at work, unclaimed: — of 5"_s));
}

TEST_CASE("a bar is chosen by a click, and by the arrows and Enter")
{
    ChartView chart;
    chart.setChart(print::classesChart(report(5, true), ScreenChartWords()));
    test::showAndSettle(chart, QSize(500, chart.heightForWidth(500)));
    QSignalSpy chosen(&chart, &ChartView::chosen);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.itemRect(3).center());
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.takeFirst()[0].toInt() == 3);
    // Pressed on one and let go on another is no click; nor is the key below the bars.
    QTest::mousePress(&chart, Qt::LeftButton, {}, chart.itemRect(0).center());
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, chart.itemRect(2).center());
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(5, chart.height() - 3));
    CHECK(chosen.isEmpty());

    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Down);
    CHECK(chart.accessibleName().endsWith(u"2А: 20 of 28, joined 12"));
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Space);
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[0][0].toInt() == 1);
    CHECK(chosen[1][0].toInt() == 4);

    // Fewer bars than before: nothing points beyond them.
    chart.setChart(print::classesChart(report(2, true), ScreenChartWords()));
    QTest::keyClick(&chart, Qt::Key_Enter);
    CHECK(chosen.last()[0].toInt() == 1);
}

TEST_CASE("many classes are as high as they need, and the keyboard scrolls to the one it points at")
{
    auto *chart = new ChartView;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(chart);
    QScrollArea scroll;
    scroll.setWidgetResizable(true);
    scroll.setWidget(content);
    chart->setChart(print::classesChart(report(55, true), ScreenChartWords()));
    test::showAndSettle(scroll, QSize(500, 300));
    CHECK(chart->height() >= chart->heightForWidth(chart->width()));
    CHECK(chart->height() > 55 * chart->fontMetrics().height());
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    CHECK(chart->visibleRegion().contains(chart->itemRect(54).center()));

    chart->setColumns(3);
    CHECK(chart->heightForWidth(1200) < chart->heightForWidth(300) / 2);
}

TEST_CASE("the colours are those of the theme, light and dark")
{
    ChartView chart;
    chart.setChart(print::classesChart(report(3, true), ScreenChartWords()));
    test::showAndSettle(chart, QSize(500, 150));
    const auto has = [&](const QColor &colour) {
        const QImage image = chart.grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    };
    QPalette dark = chart.palette();
    dark.setColor(QPalette::Window, QColor(0x1D2126));
    dark.setColor(QPalette::WindowText, QColor(0xE7EAEE));
    CHECK(has(ui::coloursOf(chart.palette()).accent));
    CHECK_FALSE(has(ui::coloursOf(dark).accent));
    chart.setPalette(dark);
    CHECK(has(ui::coloursOf(dark).accent));
}
