// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movements/Book.h"
#include "ui/common/Page.h"
#include "ui/common/RowModel.h"

class QComboBox;

namespace starosta::ui {

class DateEdit;
class DetailsPane;
class FilterField;
class TableView;
class ToneLabel;

/// «Движение» (duty 8): what happened to pupils and staff in a period, the order behind it, and the book on paper.
class MovementsPage : public Page
{
    Q_OBJECT

public:
    static PageEntry entry();
    explicit MovementsPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// A record of movements; a filter «kind=departure».
    void open(const PageTarget &target) override;
    QList<Command> commands() override;
    std::optional<Command> printCommand() override;

protected:
    void retranslate() override;

private:
    QWidget *makeTools();
    void showWholeYear();
    void applyCondition();
    void fillClasses();
    void showTotals();
    void showDetails();
    void showMovement(const movements::BookLine &line);
    movements::BookFilter filter() const;
    void recordMovement();
    void correct();
    QList<movements::MovementId> selectedWithoutOrder() const;
    void enterOrder();
    void showWithoutOrder();
    void save(const QString &suffix);
    void write(const QString &path, bool isTable);

    RowModel<movements::BookLine> *m_model;
    FilterField *m_filter;
    QComboBox *m_kind;
    QComboBox *m_class;
    DateEdit *m_from;
    DateEdit *m_to;
    ToneLabel *m_finding;
    TableView *m_table;
    DetailsPane *m_details;
    bool m_isFresh = true; ///< the period is the school year until somebody chooses another
};

} // namespace starosta::ui
