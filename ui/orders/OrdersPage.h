// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"
#include "ui/common/Page.h"
#include "ui/common/RowModel.h"

class QComboBox;

namespace starosta::ui {

class DetailsPane;
class FilterField;
class TableView;

/// «Приказы»: the register of orders, what rests on each of them, and their drafts.
class OrdersPage : public Page
{
    Q_OBJECT

public:
    static PageEntry entry();
    explicit OrdersPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// A record of orders; «draft» opens the draft of one that is not written down yet.
    void open(const PageTarget &target) override;
    QList<Command> commands() override;

protected:
    void retranslate() override;

private:
    void findTwins();
    void fillYears();
    void applyFilters();
    void showDetails();
    void showOrder(const orders::Order &order);
    std::optional<orders::Order> selected() const;
    void add();
    void edit();
    void remove();
    void makeDraft();
    void report(const Result<std::optional<journal::EntryId>> &done, const QString &text);

    RowModel<orders::Order> *m_model;
    /// Which other orders of its year have the number of this one.
    QHash<orders::OrderId, QStringList> m_twins;
    FilterField *m_filter;
    QComboBox *m_kind;
    QComboBox *m_year;
    TableView *m_table;
    DetailsPane *m_details;
};

} // namespace starosta::ui
