// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RowModel.h"
#include "ui/statistics/ScopeRow.h"
#include "ui/statistics/StatisticsView.h"

namespace starosta::ui {

class FigureCard;
class FigurePane;
class FilterField;
class ListAndDetails;
class TableView;

/// «Показатели»: the cards of the school, the table by class, and beside it every figure with its meaning, source, day
/// and the people behind it.
class FiguresView : public StatisticsView
{
    Q_OBJECT

public:
    explicit FiguresView(const ViewParts &parts, QWidget *parent = nullptr);

    void showFigures(const ShownFigures &shown) override;
    void retranslate() override;
    /// The list of those behind a figure, which is one of today.
    void showWho(const QString &scope, statistics::Indicator indicator, statistics::Side side);

    FilterField *filter() const { return m_filter; }
    TableView *table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct CardOf
    {
        FigureCard *card;
        statistics::Indicator indicator;
        QList<statistics::Indicator> notes;
    };
    void showCards();
    void showSelected();

    PageContext &m_context;
    ShownFigures m_shown;
    QWidget *m_cardRow;
    QList<CardOf> m_cards;
    RowModel<ScopeRow> *m_model;
    FilterField *m_filter;
    TableView *m_table;
    FigurePane *m_pane;
    ListAndDetails *m_both;
};

} // namespace starosta::ui
