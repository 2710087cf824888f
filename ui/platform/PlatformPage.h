// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/RowModel.h"
#include "ui/platform/TaskColumns.h"

class QComboBox;

namespace starosta::ui {

class DetailsPane;
class FilterField;
class TableView;

/// «Действия на платформе»: what the register decided and a person carries out in the platform's cabinet, which has no
/// interface for programs. The program neither signs in there nor asks for a password.
class PlatformPage : public Page
{
    Q_OBJECT

public:
    static PageEntry entry();
    explicit PlatformPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// A record of platform_tasks; a filter «kind=reset_link».
    void open(const PageTarget &target) override;
    QList<Command> commands() override;

protected:
    void retranslate() override;

private:
    enum class Shown { open, over, all };

    void applyKind();
    void showDetails();
    void showTask(const TaskRow &row);
    void addOrigin(const platform::PlatformTask &task);
    QList<Command> rowCommands();
    /// Of the selected ones those that are open, or those that are over.
    QList<platform::TaskId> selected(bool open) const;
    QStringList instructionsOf(const QList<platform::TaskId> &ids) const;
    void finish();
    void reopen();
    void drop();
    /// Space: ticks what is open; where nothing is, opens again.
    void toggle();
    void copyInstructions();
    void openCabinet();
    void report(const Result<journal::Committed<void>> &done, const QString &text);

    RowModel<TaskRow> *m_model;
    FilterField *m_filter;
    QComboBox *m_shown;
    QComboBox *m_kind;
    TableView *m_table;
    DetailsPane *m_details;
};

} // namespace starosta::ui
