// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/statistics/ReportOutput.h"
#include "ui/statistics/StatisticsView.h"

class QComboBox;
class QTabWidget;

namespace starosta::ui {

class ChartsView;
class CompareView;
class FiguresView;
class FormsView;
class GoalsView;

/// Статистика: the figures for the head of today or of a kept day, who stands behind them, what has changed, goals, the
/// forms of the region, and all of it on paper or in a file. Duty 14.
class StatisticsPage : public Page
{
    Q_OBJECT

public:
    static PageEntry entry();
    explicit StatisticsPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void focusSearch() override;
    void copy() override;
    QList<Command> commands() override;
    std::optional<Command> printCommand() override;

protected:
    void retranslate() override;

private:
    ViewParts parts();
    /// Today where nothing is said.
    std::optional<QDate> chosenDay() const;
    void fillDays();
    /// What is on the screen: from the comparison with what it is compared to.
    ShownFigures figuresForHead() const;
    void showCurrent();
    /// The figures of today, so that other days can be compared with them.
    void keepFigures();

    QTabWidget *m_tabs;
    QComboBox *m_day;
    FiguresView *m_figures;
    ChartsView *m_charts;
    CompareView *m_compare;
    GoalsView *m_goals;
    FormsView *m_forms;
    ShownFigures m_shown;
    ReportOutput m_output;
    QSet<QWidget *> m_stale; ///< views that show figures of before
};

} // namespace starosta::ui
