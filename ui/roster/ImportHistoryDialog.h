// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/RosterService.h"
#include "ui/common/PageContext.h"
#include "ui/common/RowModel.h"

#include <QDialog>

class QPushButton;

namespace starosta::ui {

class DetailsPane;
class TableView;
class ToneLabel;

/// Every import of the past: when, who, which file, what it did; each can be taken back, and what keeps it from being
/// taken back is listed.
class ImportHistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportHistoryDialog(PageContext &context, QWidget *parent = nullptr);

    /// Not while an import is being taken back.
    void reject() override;

private:
    void refresh();
    void showSelected();
    std::optional<roster::ImportRecord> selected() const;
    void askToUndo();
    void undo(roster::ImportId id);
    void showConflicts(roster::ImportId id, const Error &error);

    PageContext &m_context;
    RowModel<roster::ImportRecord> *m_model;
    TableView *m_table;
    DetailsPane *m_details;
    ToneLabel *m_finding;
    QPushButton *m_undo;
    bool m_busy = false;
};

} // namespace starosta::ui
