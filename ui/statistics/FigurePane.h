// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/Counted.h"
#include "ui/common/PageContext.h"
#include "ui/common/RowModel.h"
#include "ui/statistics/ScopeRow.h"

#include <QStackedWidget>

class QPushButton;

namespace starosta::ui {

class TableView;
class ToneLabel;

/// Beside the table: all figures of the selected line with their meaning, source and day; and behind any of them the
/// list of those whom it counts, or of the others, one step from each to its own page.
class FigurePane : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FigurePane(PageContext &context, QWidget *parent = nullptr);

    /// Of a day that is past only numbers are known.
    void showScope(const ScopeRow &row, bool isToday);
    /// The list of today. Its scope is that of the line shown before.
    void showWho(statistics::Indicator indicator, statistics::Side side);
    void showNothing();
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Who
    {
        int place;
        statistics::Counted counted;
    };
    static std::vector<Column<statistics::Figure>> figureColumns();
    static std::vector<Column<Who>> whoColumns();

    QWidget *makeFigures();
    QWidget *makeWho();
    void back();
    void explainSelected();
    void fillWho();
    std::optional<statistics::Figure> selectedFigure() const;
    void openRecord(int row);

    PageContext &m_context;
    std::optional<ScopeRow> m_row;
    bool m_isToday = true;
    std::optional<statistics::Indicator> m_indicator; ///< behind which the list is
    statistics::Side m_side = statistics::Side::counted;

    RowModel<statistics::Figure> *m_figures;
    RowModel<Who> *m_who;
    ToneLabel *m_title;
    ToneLabel *m_subtitle;
    TableView *m_figureTable;
    ToneLabel *m_meaning;
    ToneLabel *m_origin;
    QPushButton *m_list;
    QPushButton *m_others;

    QPushButton *m_back;
    ToneLabel *m_whoTitle;
    ToneLabel *m_whoNote;
    TableView *m_whoTable;
    QPushButton *m_other; ///< from those counted to the others and back
    QPushButton *m_open;
};

} // namespace starosta::ui
