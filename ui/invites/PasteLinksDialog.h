// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/invites/InvitesService.h"
#include "ui/common/RowModel.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace starosta::ui {

class TableView;
class ToneLabel;

/// Links as they are pasted, one a line, each with what would become of it. All of them, or none.
class PasteLinksDialog : public QDialog
{
    Q_OBJECT

public:
    PasteLinksDialog(Workspace &workspace, const QString &text, QWidget *parent = nullptr);

    void accept() override;

signals:
    void registered(const starosta::invites::LinkReport &report, std::optional<starosta::journal::EntryId> entry);

private:
    void check();
    /// Lines that would be entered although they do not look like whole invitations.
    int doubtful() const;
    void updateButton();
    /// Rows with something to say grow until it can be read.
    void showRemarksWhole();

    Workspace &m_workspace;
    invites::LinkPlan m_plan;
    QPlainTextEdit *m_text;
    RowModel<invites::LinkLine> *m_model;
    QTableView *m_lines;
    ToneLabel *m_summary;
    QCheckBox *m_allTheSame;
    QPushButton *m_register;
};

} // namespace starosta::ui
