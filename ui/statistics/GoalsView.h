// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/Goal.h"
#include "ui/common/Command.h"
#include "ui/common/RowModel.h"
#include "ui/statistics/StatisticsView.h"

class QPushButton;

namespace starosta::ui {

class TableView;

/// «Цели»: what share has to be reached from which day on, whether it is, and how many it still takes.
class GoalsView : public StatisticsView
{
    Q_OBJECT

public:
    explicit GoalsView(const ViewParts &parts, QWidget *parent = nullptr);

    void showFigures(const ShownFigures &shown) override;
    void retranslate() override;

    TableView *table() const { return m_table; }

private:
    struct Row
    {
        statistics::Goal goal;
        /// Nothing where it does not hold on the day that is shown.
        std::optional<statistics::GoalState> state = {};
    };
    static std::vector<Column<Row>> columns();
    std::optional<Row> selected() const;
    Command setCommand();
    void set();
    void remove();
    void showMissing();
    void updateButtons();

    ViewParts m_parts;
    ShownFigures m_shown;
    RowModel<Row> *m_model;
    TableView *m_table;
    QPushButton *m_set;
    QPushButton *m_remove;
    QPushButton *m_missing;
};

} // namespace starosta::ui
