// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/RowModel.h"

#include <memory>

class QPushButton;
class QSplitter;

namespace starosta::ui {

class ChangeList;
class DetailsPane;
class FilterField;
class TableView;

/// An entry of the journal with the present name of what it is about.
struct JournalRow
{
    journal::Entry entry;
    QString action;
    QString subject;
};

/// «Журнал»: who, when, what, why; field by field; undo from here; proof that nobody wrote around it.
class JournalPage : public Page
{
    Q_OBJECT

public:
    JournalPage(PageContext &context, QWidget *parent = nullptr);
    ~JournalPage() override;
    static PageEntry entry();

    void refresh() override;
    void open(const PageTarget &target) override;
    QList<Command> commands() override;

protected:
    void retranslate() override;

private:
    std::vector<Column<JournalRow>> columns() const;
    QString labelOf(const journal::Entry &entry);
    QString subjectOf(const journal::Entry &entry);
    std::optional<journal::Entry> selected() const;
    void showDetails();
    void undoSelected();
    void takeBack(const journal::Entry &entry);
    void verify();
    void showVerdict(const journal::Verdict &verdict);
    void showRecordHistory();

    RowModel<JournalRow> m_model;
    TableView *m_table;
    FilterField *m_filter;
    DetailsPane *m_details;
    QSplitter *m_splitter;
    QPushButton *m_all;
    bool m_showAll = false;
    QHash<qint64, QString> m_names; ///< of people, as long as one refresh lasts
};

} // namespace starosta::ui
