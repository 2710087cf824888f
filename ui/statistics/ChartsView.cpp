// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/ChartsView.h"

#include "core/statistics/StatisticsService.h"
#include "ui/common/ChartView.h"
#include "ui/common/ScreenChartWords.h"
#include "ui/common/Theme.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace starosta::ui {

using statistics::Figure;
using statistics::Indicator;
using statistics::LinkPart;
using statistics::Side;

namespace {

/// Of as many classes the bars stand in two columns where there is room.
constexpr qsizetype kManyClasses = 14;
/// Below this two charts beside each other are cut: they stand one below the other.
constexpr int kTwoCharts = 700;

struct LinkTarget
{
    Indicator indicator;
    Side side = Side::counted;
};

LinkTarget targetOf(LinkPart part)
{
    switch (part) {
    case LinkPart::handedOut:
        return {Indicator::linksHandedOut};
    case LinkPart::notHandedOut:
        return {Indicator::linksHandedOut, Side::others};
    case LinkPart::expired:
        return {Indicator::linksExpired};
    case LinkPart::missing:
        return {Indicator::linksMissing};
    case LinkPart::unclaimed:
        return {Indicator::linksUnclaimed};
    case LinkPart::endsSoon:
        return {Indicator::linksExpiringSoon};
    }
    Q_UNREACHABLE();
}

} // namespace

ChartsView::ChartsView(const ViewParts &parts, QWidget *parent)
    : StatisticsView(parent)
    , m_parts(parts)
    , m_shown{.report = {.date = {}, .figures = {}}}
    , m_classes(makeChart())
    , m_days(makeChart())
    , m_staff(makeChart())
    , m_links(makeChart())
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Window);
    auto *grid = m_grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, space::small, space::small);
    grid->setSpacing(space::medium);
    grid->addWidget(m_days.card.frame, 0, 0, 1, 2);
    grid->addWidget(m_classes.card.frame, 1, 0, 1, 2);
    grid->addWidget(m_staff.card.frame, 2, 0);
    grid->addWidget(m_links.card.frame, 2, 1);
    grid->setRowStretch(4, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::medium, 0, 0);
    layout->addWidget(scroll);
    connect(m_classes.chart, &ChartView::chosen, this, &ChartsView::openClass);
    connect(m_staff.chart, &ChartView::chosen, this, &ChartsView::openStaff);
    connect(m_links.chart, &ChartView::chosen, this, &ChartsView::openLinks);
    connect(m_days.chart, &ChartView::chosen, this, [this](int item) {
        emit dayRequested(std::get<print::LineChart>(m_days.chart->chart()).days.value(item));
    });
    retranslate();
}

ChartsView::Titled ChartsView::makeChart()
{
    Titled titled{.card = makeCard({}), .chart = new ChartView};
    titled.card.heading->setWordWrap(true); // else the longest title makes the page wider than the window
    titled.card.heading->show();
    titled.card.layout->addWidget(titled.chart);
    return titled;
}

void ChartsView::showFigures(const ShownFigures &shown)
{
    m_shown = shown;
    const ScreenChartWords words;
    const auto show = [](const Titled &titled, const print::Chart &chart) {
        titled.card.heading->setText(titleOf(chart));
        titled.chart->setChart(chart);
    };
    const auto classes = classesChart(shown.report, words);
    m_classes.chart->setColumns(classes.bars.size() >= kManyClasses ? 2 : 1);
    show(m_classes, classes);
    show(m_staff, staffChart(shown.report, words));
    show(m_links, linksChart(shown.report, words));
    const auto days = m_parts.context.workspace.ledger().read(
        [&] { return m_parts.context.workspace.statistics().coverageByDay(shown.report); });
    if (!days)
        return m_parts.failed(days.error());
    show(m_days, daysChart(*days, words));
    m_days.card.frame->setVisible(days->size() > 1);
}

/// Who joined, or where nobody knows it yet, who was invited.
void ChartsView::openClass(int bar)
{
    const QList<statistics::ClassCoverage> classes = statistics::coverageByClass(m_shown.report);
    if (bar < 0 || bar >= classes.size())
        return;
    const Figure &figure = classes[bar].joined.value ? classes[bar].joined : classes[bar].invited;
    emit behindRequested(figure.scope, figure.indicator, Side::counted);
}

void ChartsView::openStaff(int bar)
{
    const QList<Figure> steps = statistics::staffSteps(m_shown.report);
    if (bar >= 0 && bar < steps.size())
        emit behindRequested(steps[bar].scope, steps[bar].indicator, Side::counted);
}

void ChartsView::openLinks(int bar)
{
    const QList<statistics::LinkCount> states = statistics::linkStates(m_shown.report);
    if (bar < 0 || bar >= states.size())
        return;
    const LinkTarget target = targetOf(states[bar].part);
    emit behindRequested(statistics::kSchoolScope, target.indicator, target.side);
}

void ChartsView::resizeEvent(QResizeEvent *event)
{
    StatisticsView::resizeEvent(event);
    const bool isNarrow = width() < kTwoCharts;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_grid->addWidget(m_staff.card.frame, 2, 0, 1, isNarrow ? 2 : 1);
    if (isNarrow)
        m_grid->addWidget(m_links.card.frame, 3, 0, 1, 2);
    else
        m_grid->addWidget(m_links.card.frame, 2, 1);
}

void ChartsView::retranslate() {}

} // namespace starosta::ui
