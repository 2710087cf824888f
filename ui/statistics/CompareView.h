// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RowModel.h"
#include "ui/statistics/StatisticsView.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace starosta::ui {

class FilterField;
class TableView;
class ToneLabel;

/// «Сравнение»: what has changed between an earlier day and the one that the page shows, and what of it is not to be
/// believed unseen.
class CompareView : public StatisticsView
{
    Q_OBJECT

public:
    explicit CompareView(const ViewParts &parts, QWidget *parent = nullptr);

    void showFigures(const ShownFigures &shown) override;
    void retranslate() override;

    FilterField *filter() const { return m_filter; }
    TableView *table() const { return m_table; }
    /// The day with which the page's is compared; none where no earlier one was kept.
    std::optional<QDate> comparedTo() const;

private:
    struct Row
    {
        int place;
        statistics::Difference difference;
    };
    static std::vector<Column<Row>> columns();
    void fillDays();
    void compareNow();
    void showEmptyState();

    ViewParts m_parts;
    ShownFigures m_shown;
    QLabel *m_withLabel;
    QComboBox *m_with;
    QCheckBox *m_doubtful;
    ToneLabel *m_summary;
    RowModel<Row> *m_model;
    FilterField *m_filter;
    TableView *m_table;
};

} // namespace starosta::ui
