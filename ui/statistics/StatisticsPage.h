// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/Statistics.h"
#include "ui/common/Page.h"
#include "ui/common/RowModel.h"

namespace starosta::ui {

class FigureCard;
class FilterField;
class TableView;

/// Статистика: the figures for the head by class and for the staff, with their date; saved as CSV or as a workbook.
/// Duty 14.
class StatisticsPage : public Page
{
    Q_OBJECT

public:
    static PageEntry entry();
    explicit StatisticsPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    QList<Command> commands() override;

protected:
    void retranslate() override;

private:
    void saveTable();
    /// As a workbook where the name ends so, as CSV otherwise.
    void writeTable(const QString &path);
    /// The figures of today, so that other days can be compared with them.
    void keepFigures();
    void showCards(const statistics::Statistics &figures);

    RowModel<statistics::ClassFigures> *m_model;
    FilterField *m_filter;
    TableView *m_table;
    FigureCard *m_pupils;
    FigureCard *m_guardians;
    FigureCard *m_staff;
    FigureCard *m_links;
};

} // namespace starosta::ui
