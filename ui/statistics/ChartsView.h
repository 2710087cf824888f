// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Labels.h"
#include "ui/statistics/StatisticsView.h"

class QGridLayout;

namespace starosta::ui {

class ChartView;

/// «Графики»: coverage by class and over time, the staff, the links, as they stand on the report for the head. From a
/// bar to those behind it, from a day to its figures.
class ChartsView : public StatisticsView
{
    Q_OBJECT

public:
    explicit ChartsView(const ViewParts &parts, QWidget *parent = nullptr);

    void showFigures(const ShownFigures &shown) override;
    void retranslate() override;

signals:
    void dayRequested(QDate day);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Titled
    {
        Card card;
        ChartView *chart;
    };
    static Titled makeChart();
    void openClass(int bar);
    void openStaff(int bar);
    void openLinks(int bar);

    ViewParts m_parts;
    ShownFigures m_shown;
    QGridLayout *m_grid = nullptr;
    bool m_isNarrow = false;
    Titled m_classes;
    Titled m_days;
    Titled m_staff;
    Titled m_links;
};

} // namespace starosta::ui
